// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/invoice_proxy.h"

#include "core/model/invoice_model.h"
#include "core/text/normalize.h"
#include "ui/kit/icons.h"

using namespace Qt::StringLiterals;

namespace c360::ui {

using domain::finance::DocumentState;
using domain::finance::LedgerDocument;
using model::InvoiceModel;

namespace {

QIcon stateIcon(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft:
        return icon(u"pencil-line"_s, Color::TextMuted);
    case DocumentState::Cancelled:
        return icon(u"ban"_s, Color::TextMuted);
    case DocumentState::Open:
        return icon(u"clock"_s, Color::Info);
    case DocumentState::PartlyPaid:
        return icon(u"circle-dot"_s, Color::Info);
    case DocumentState::Overdue:
        return icon(u"triangle-alert"_s, Color::Danger);
    case DocumentState::Paid:
        return icon(u"circle-check"_s, Color::Success);
    case DocumentState::CreditOpen:
        return icon(u"coins"_s, Color::Info);
    case DocumentState::CreditUsed:
        return icon(u"check-check"_s, Color::Success);
    }
    return {};
}

} // namespace

InvoiceProxy::InvoiceProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(InvoiceModel::SortRole);
    setDynamicSortFilter(true);
}

void InvoiceProxy::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void InvoiceProxy::setSearch(const QString &text)
{
    m_search = text::normalized(text);
    invalidateFilter();
}

bool InvoiceProxy::matches(const LedgerDocument &document, Show show)
{
    switch (show) {
    case Show::All:
        return true;
    case Show::Open:
        return document.counts() && document.open != 0;
    case Show::Overdue:
        return document.state == DocumentState::Overdue;
    case Show::Paid:
        return document.state == DocumentState::Paid;
    case Show::CreditNotes:
        return document.creditNote;
    }
    return true;
}

QVariant InvoiceProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole && index.isValid()) {
        if (index.column() == InvoiceModel::State)
            return stateIcon(DocumentState(index.data(InvoiceModel::StateRole).toInt()));
        if (index.column() == InvoiceModel::Number)
            return index.data(InvoiceModel::CreditNoteRole).toBool() ? icon(u"receipt"_s)
                                                                     : icon(u"receipt-text"_s);
    }
    return QSortFilterProxyModel::data(index, role);
}

bool InvoiceProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LedgerDocument &document = static_cast<const InvoiceModel *>(sourceModel())->document(row);
    return matches(document, m_show) &&
           (m_search.isEmpty() || text::normalized(document.title()).contains(m_search));
}

} // namespace c360::ui
