// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/ledger.h"

#include <QSortFilterProxyModel>

namespace c360::ui {

/// Filter, order and icons of the invoice table.
class InvoiceProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show : quint8
    {
        All,
        Open,
        Overdue,
        Paid,
        CreditNotes,
    };

    explicit InvoiceProxy(QObject *parent = nullptr);

    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    /// Documents whose number or label has the text in it.
    void setSearch(const QString &text);
    [[nodiscard]] bool isFiltered() const { return m_show != Show::All || !m_search.isEmpty(); }
    [[nodiscard]] static bool matches(const domain::finance::LedgerDocument &document, Show show);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
    QString m_search;
};

} // namespace c360::ui
