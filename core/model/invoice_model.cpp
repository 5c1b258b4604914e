// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/invoice_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::model {

using domain::finance::DocumentState;
using domain::finance::LedgerDocument;

InvoiceModel::InvoiceModel(const text::Formatter &format, QObject *parent)
    : FollowingModel(parent), m_format(format)
{
}

void InvoiceModel::setDocuments(std::vector<LedgerDocument> documents)
{
    follow(diffKeys(idsOf(m_documents), idsOf(documents)), m_documents, documents);
    m_documents = std::move(documents);
    if (!m_documents.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int InvoiceModel::rowOf(const Id &id) const
{
    const auto it = std::ranges::find(m_documents, id, &LedgerDocument::id);
    return it == m_documents.end() ? -1 : int(it - m_documents.begin());
}

void InvoiceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_documents.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString InvoiceModel::stateText(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft:
        return tr("Draft");
    case DocumentState::Cancelled:
        return tr("Cancelled", "state of an invoice");
    case DocumentState::Open:
        return tr("Open", "state of an invoice: not paid, not yet due");
    case DocumentState::PartlyPaid:
        return tr("Partly paid");
    case DocumentState::Overdue:
        return tr("Overdue");
    case DocumentState::Paid:
        return tr("Paid");
    case DocumentState::CreditOpen:
        return tr("Credit left");
    case DocumentState::CreditUsed:
        return tr("Credit used");
    }
    return {};
}

QString InvoiceModel::kindText(bool creditNote)
{
    return creditNote ? tr("Credit note") : tr("Invoice");
}

int InvoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_documents.size());
}

int InvoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant InvoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerDocument &document = m_documents[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(document, index.column());
    case Qt::ToolTipRole:
        return toolTip(document, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Total || index.column() == Open
                   ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    case SortRole:
        return sortValue(document, index.column());
    case IdRole:
        return QVariant::fromValue(document.id);
    case StateRole:
        return int(document.state);
    case CreditNoteRole:
        return document.creditNote;
    case ExportRole:
        return exported(document, index.column());
    default:
        return {};
    }
}

QVariant InvoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Total || section == Open ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                                   : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number", "of an invoice");
    case Kind:
        return tr("Kind");
    case Issued:
        return tr("Issued");
    case Due:
        return tr("Due");
    case Total:
        return tr("Total");
    case Open:
        return tr("Open", "amount of an invoice that is not paid");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant InvoiceModel::display(const LedgerDocument &document, int column) const
{
    switch (column) {
    case Number:
        return text::isolated(document.title());
    case Kind:
        return kindText(document.creditNote);
    case Issued:
        return m_format.date(document.issuedOn);
    case Due:
        return m_format.date(document.dueOn);
    case Total:
        return m_format.money(document.total, document.currency);
    case Open:
        return document.counts() ? m_format.money(document.open, document.currency) : QString();
    case State:
        return stateText(document.state);
    default:
        return {};
    }
}

QVariant InvoiceModel::sortValue(const LedgerDocument &document, int column)
{
    switch (column) {
    case Number:
        return document.title();
    case Kind:
        return document.creditNote;
    case Issued:
        return document.issuedOn;
    case Due:
        return document.dueDate();
    case Total:
        return document.total;
    case Open:
        return document.open;
    case State:
        return int(document.state);
    default:
        return {};
    }
}

QVariant InvoiceModel::exported(const LedgerDocument &document, int column) const
{
    switch (column) {
    case Number:
        return document.title();
    case Issued:
        return document.issuedOn.toString(Qt::ISODate);
    case Due:
        return document.dueOn.toString(Qt::ISODate);
    case Total:
        return u"%1 %2"_s.arg(amountText(document.total), document.currency);
    case Open:
        return document.counts() ? u"%1 %2"_s.arg(amountText(document.open), document.currency) : QString();
    default:
        return display(document, column);
    }
}

QVariant InvoiceModel::toolTip(const LedgerDocument &document, int column) const
{
    if (column == Number && document.number.isEmpty())
        return tr("Local label: it gets its number from the central database.");
    if ((column == Due || column == State) && document.daysLate > 0)
        return tr("%Ln days late", nullptr, document.daysLate);
    if (column == Open && document.credited > 0)
        return tr("%1 was taken from credit of this customer, the oldest debt first.")
            .arg(m_format.money(document.credited, document.currency));
    return {};
}

} // namespace c360::model
