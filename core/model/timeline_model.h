// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/queries/timeline_queries.h"
#include "core/model/following_model.h"
#include "core/store/store.h"
#include "core/text/format.h"

#include <QAbstractListModel>
#include <QDate>

#include <vector>

namespace c360::model {

/// The timeline of one customer: pinned, upcoming, a line for now, then the history grouped by day, read page
/// by page as the view asks for more. Headings are rows of their own that cannot be selected.
class TimelineModel : public FollowingModel<QAbstractListModel>
{
    Q_OBJECT
public:
    enum Role : quint16
    {
        RowKindRole = Qt::UserRole, ///< RowKind
        IdRole,
        IconRole,     ///< name of an icon
        KindRole,     ///< words for the kind: "Call", "Invoice"
        TitleRole,    ///< the entry's first line
        TextRole,     ///< the entry's second line, or empty
        TimeRole,     ///< "14:05" in the history; date and time above it
        RelativeRole, ///< "2 days ago"
        StateRole,    ///< words for an open or cancelled state, or empty
        LateRole,     ///< true: due and not done
        PinnedRole,
        DoneRole, ///< true: completed
    };
    enum RowKind : quint8
    {
        PinnedHeading,
        UpcomingHeading,
        NowLine,
        DayHeading,
        Entry,
    };
    Q_ENUM(RowKind)

    /// All three must outlive the model.
    TimelineModel(store::Store &store, const Clock &clock, const text::Formatter &format,
                  QObject *parent = nullptr);

    /// Forgets what is shown; load() reads.
    void setCustomer(const Id &customer);
    [[nodiscard]] const Id &customer() const { return m_customer; }
    /// Reads again when it differs.
    void setFilter(const domain::TimelineFilter &filter);
    [[nodiscard]] const domain::TimelineFilter &filter() const { return m_filter; }
    /// Reads everything that is shown again; what did not change keeps its row.
    void load();
    void retranslate();

    /// Null for headings.
    [[nodiscard]] const domain::TimelineEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Id &id) const;
    [[nodiscard]] const std::vector<domain::TimelineCount> &counts() const { return m_top.counts; }
    [[nodiscard]] qint64 total() const { return m_top.total; }
    /// See TimelineTop.
    [[nodiscard]] Instant keptSince() const { return m_top.keptSince; }
    /// Whether a first answer has come since setCustomer().
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Words and icon for a kind of TimelineFilter::kinds.
    [[nodiscard]] static QString kindText(const QString &kind);
    [[nodiscard]] static QString kindIcon(const QString &kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int pageSize = 60;

Q_SIGNALS:
    /// After each answer.
    void loaded();
    /// The store could not be read.
    void failed(const c360::Error &error);

private:
    struct Row
    {
        RowKind kind = Entry;
        domain::TimelineEntry entry;
        QDate day;
    };
    struct Answer
    {
        domain::TimelineTop top;
        domain::TimelinePage page;
    };

    void take(domain::TimelineTop top, domain::TimelinePage page);
    void takeMore(domain::TimelinePage page);
    void replaceRows(std::vector<Row> rows);
    static void appendHistory(std::vector<Row> &rows, const std::vector<domain::TimelineEntry> &entries,
                              QDate lastDay);
    [[nodiscard]] QString headingText(const Row &row) const;
    [[nodiscard]] QString titleOf(const domain::TimelineEntry &entry) const;
    [[nodiscard]] QString textOf(const domain::TimelineEntry &entry) const;
    [[nodiscard]] QString changeTitle(const domain::TimelineEntry &entry) const;
    [[nodiscard]] QString timeOf(const domain::TimelineEntry &entry) const;
    [[nodiscard]] QString stateOf(const domain::TimelineEntry &entry) const;
    [[nodiscard]] bool isLate(const domain::TimelineEntry &entry) const;
    [[nodiscard]] QString sentence(const domain::TimelineEntry &entry) const;

    store::Store &m_store;
    const Clock &m_clock;
    const text::Formatter &m_format;
    Id m_customer;
    domain::TimelineFilter m_filter;
    domain::TimelineTop m_top;
    std::vector<domain::TimelineEntry> m_history;
    std::vector<Row> m_rows;
    bool m_more = false;
    bool m_reading = false;
    bool m_again = false;
    bool m_loaded = false;
    int m_generation = 0;
};

} // namespace c360::model
