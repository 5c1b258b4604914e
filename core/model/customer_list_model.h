// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/commands.h"
#include "core/domain/queries/customer_queries.h"
#include "core/model/customer_row_cache.h"
#include "core/model/following_model.h"
#include "core/model/row_schedule.h"
#include "core/store/store.h"
#include "core/text/format.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace c360::model {

/// The customers of a query as a table of any length. Holds the ordered row numbers (8 bytes a row) and a few
/// thousand rows around what is looked at; everything is read on the store's readers. Follows the store's
/// changes row by row, so that selection and scroll position stay.
class CustomerListModel : public FollowingModel<QAbstractTableModel>
{
    Q_OBJECT
public:
    enum Role
    {
        IdRole = Qt::UserRole + 1, ///< Id; null while the row is being read
        RidRole,                   ///< qint64
        ValueRole,                 ///< storage form of the cell
        FieldRole,                 ///< name of the column's field
        LoadedRole,                ///< bool: the row is here
        TagsRole,                  ///< QStringList: name, colour, name, colour …
        TitleRole,                 ///< QString: what names the customer
    };

    CustomerListModel(store::Store &store, domain::Commands &commands, QObject *parent = nullptr);
    ~CustomerListModel() override;

    /// Every field that may be a column: "name", "tags", the catalogue's and the time stamps ("deleted_at"
    /// too may be set, for the bin).
    [[nodiscard]] static QStringList allColumns();
    /// Columns by field name, in order; unknown ones are left out.
    void setColumns(const QStringList &fields);
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    /// Label of a column in the current language.
    [[nodiscard]] static QString columnLabel(const QString &field);

    void setQuery(const domain::CustomerQuery &query);
    [[nodiscard]] const domain::CustomerQuery &query() const { return m_query; }
    /// Reads everything again, for instance after a failure.
    void reload();
    /// Language, digits and dates of the cells.
    void setFormatter(const text::Formatter &formatter);

    /// Until the rows of a new query are here; the former ones are shown so long.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Whether the first answer has come (or a failure).
    [[nodiscard]] bool hasAnswer() const { return m_answered; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// How many customers match; more than rowCount() when only the best matches are shown.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// The total was counted only so far: "1000+".
    [[nodiscard]] bool totalIsCapped() const { return m_totalCapped; }
    /// False when a search shows its best matches only.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] qint64 ridAt(int row) const { return (*m_rids)[size_t(row)]; }
    /// -1 when it is not in the list.
    [[nodiscard]] int rowOf(qint64 rid) const;
    /// The row as far as it has been read; null for a row that is not here.
    [[nodiscard]] const domain::CustomerRow *loaded(int row) const;
    [[nodiscard]] QModelIndex indexOf(const Id &id) const; ///< only among the rows that are here
    /// Whether these rows have been read (both included).
    [[nodiscard]] bool isHere(int first, int last) const;
    /// These rows come on the screen now: reads what is missing of them before all else. True when all are
    /// here.
    bool bringIntoSight(int first, int last);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole takes text as the person types it, ValueRole the storage form. The cell shows the value at
    /// once; when the command refuses it, the former one returns and editRefused() tells why.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// The same for an editor that was open for a while: `seen` is what stood in the cell when it was opened
    /// (both in storage form).
    bool edit(const QModelIndex &index, const QVariant &stored, const QVariant &seen);
    /// By this column alone; setQuery() takes several.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The column's label and, where it is sorted by, in which direction and place.
    [[nodiscard]] QString orderedLabel(const QString &field) const;

Q_SIGNALS:
    void loadingChanged(bool loading);
    /// Total, completeness or error changed.
    void stateChanged();
    void editRefused(const c360::Error &error, const c360::Id &customer);
    void edited(const c360::domain::Outcome &outcome);

private:
    using Rids = std::shared_ptr<const std::vector<qint64>>;

    struct Answer
    {
        Rids rids;
        bool complete = true;
        std::optional<RowDiff> diff; ///< for the same query as before
        std::vector<qint64> first;   ///< whose rows came along, so that the first frame is not blank
        std::vector<domain::CustomerRow> rows;
        quint64 columnsVersion = 0;
    };
    void start(bool fresh);
    void take(const Answer &answer);
    void takeFailure(const Error &error);
    void show(const Rids &rids);
    void append(const Rids &rids);
    void keepFirst(const Answer &answer);
    [[nodiscard]] static Result<void> readFirst(store::Connection &db, Answer &answer,
                                                const QStringList &fields);
    void apply(const RowDiff &diff, const Rids &after);
    void countTotal();
    void setLoading(bool loading);

    void applyChanges(const store::ChangeSet &changes);
    void readAgain(const QSet<qint64> &rids);
    void rowsChanged(const QSet<qint64> &rids);

    void scheduleFetch() const;
    void fetch();
    void read(const RowSchedule::Run &run, const std::vector<qint64> &asked);
    void setCached(qint64 rid, const QString &field, const QVariant &value);

    store::Store &m_store;
    domain::Commands &m_commands;
    text::Formatter m_formatter;
    domain::CustomerQuery m_query;
    QStringList m_columns;
    Rids m_rids;

    std::shared_ptr<std::atomic<bool>> m_stop;
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_answered = false;
    bool m_complete = true;
    bool m_totalCapped = false;
    qint64 m_total = 0;
    std::optional<Error> m_error;
    QTimer m_refresh;
    bool m_refreshing = false;
    bool m_refreshAgain = false;

    CustomerRowCache m_rows;
    mutable RowSchedule m_schedule; ///< looking at a row makes it wanted
    mutable bool m_fetchScheduled = false;
    quint64 m_columnsVersion = 0;
};

} // namespace c360::model
