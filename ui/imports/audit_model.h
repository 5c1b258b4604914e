// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/audit_queries.h"
#include "core/store/store.h"
#include "core/text/format.h"

#include <QAbstractTableModel>

namespace c360::ui {

/// The audit log, newest first; older entries are read as the view comes near the end.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        When,
        Who,
        What,
        Record,
        Customer,
        Details,
        Count_,
    };
    static constexpr int CustomerRole = Qt::UserRole; ///< Id, null when it concerns none

    /// Both must outlive the model.
    AuditModel(store::Store &store, const text::Formatter &format, QObject *parent = nullptr);

    /// Reads from the newest again. loaded() or failed() follows.
    void load(domain::AuditFilter filter);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const c360::Error &error);

private:
    void read(bool fromStart);

    store::Store &m_store;
    const text::Formatter &m_format;
    domain::AuditFilter m_filter;
    std::vector<domain::AuditLine> m_lines;
    bool m_more = false;
    bool m_loading = false;
    int m_asked = 0;
};

} // namespace c360::ui
