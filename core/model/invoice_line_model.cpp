// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/invoice_line_model.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace c360::model {

using domain::InvoiceLineRow;

namespace {

constexpr c360::Amount greatestAmount = 1'000'000'000LL * amountScale;

} // namespace

InvoiceLineModel::InvoiceLineModel(const text::Formatter &format, bool editable, QObject *parent)
    : QAbstractTableModel(parent), m_format(format), m_editable(editable)
{
    if (m_editable)
        m_lines.push_back(emptyLine());
}

void InvoiceLineModel::setLines(std::vector<InvoiceLineRow> lines)
{
    beginResetModel();
    m_lines.clear();
    for (InvoiceLineRow &row : lines)
        m_lines.push_back({std::move(row), {}, true});
    if (m_editable)
        m_lines.push_back(emptyLine());
    endResetModel();
    Q_EMIT totalsChanged();
}

std::vector<InvoiceLineRow> InvoiceLineModel::lines() const
{
    std::vector<InvoiceLineRow> lines;
    for (const Line &line : m_lines) {
        if (line.used)
            lines.push_back(line.row);
    }
    return lines;
}

void InvoiceLineModel::setCurrency(const QString &currency)
{
    m_currency = currency;
    retranslate();
    Q_EMIT totalsChanged();
}

void InvoiceLineModel::setCreditNote(bool creditNote)
{
    if (m_creditNote == creditNote)
        return;
    m_creditNote = creditNote;
    for (Line &line : m_lines) {
        line.row.quantity = creditNote ? -std::abs(line.row.quantity) : std::abs(line.row.quantity);
        line.row.amount = domain::finance::lineAmount(line.row.quantity, line.row.unitPrice);
    }
    retranslate();
    Q_EMIT totalsChanged();
}

domain::finance::InvoiceTotals InvoiceLineModel::totals() const
{
    std::vector<domain::finance::LineValues> values;
    for (const Line &line : m_lines) {
        if (line.used)
            values.push_back({line.row.amount, line.row.taxRate});
    }
    return domain::finance::invoiceTotals(values);
}

void InvoiceLineModel::setCategories(std::vector<domain::ProductCategory> categories)
{
    m_categories = std::move(categories);
    for (Line &line : m_lines) {
        const auto found = std::ranges::find(m_categories, line.row.categoryId, &domain::ProductCategory::id);
        if (found != m_categories.end())
            line.row.category = found->name;
    }
    retranslate();
}

bool InvoiceLineModel::hasCategories() const
{
    return std::ranges::any_of(m_lines, [](const Line &line) { return !line.row.categoryId.isNull(); });
}

bool InvoiceLineModel::setCategory(Line &line, const Id &category) const
{
    if (line.row.categoryId == category)
        return false;
    const auto found = std::ranges::find(m_categories, category, &domain::ProductCategory::id);
    line.row.categoryId = category;
    line.row.category = found == m_categories.end() ? QString() : found->name;
    return true;
}

QModelIndex InvoiceLineModel::firstError() const
{
    for (size_t row = 0; row < m_lines.size(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (!errorOf(m_lines[row], column).isEmpty())
                return index(int(row), column);
        }
    }
    return {};
}

void InvoiceLineModel::removeLine(int row)
{
    if (row < 0 || size_t(row) >= m_lines.size() || !m_lines[size_t(row)].used)
        return;
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    Q_EMIT totalsChanged();
}

void InvoiceLineModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int InvoiceLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int InvoiceLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant InvoiceLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(line, column);
    case Qt::EditRole:
        return column == Category ? QVariant::fromValue(line.row.categoryId) : editText(line, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case ErrorRole:
        return errorOf(line, column);
    case Qt::TextAlignmentRole:
        return column >= Quantity ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                  : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    case ExportRole:
        return column == Quantity    ? amountText(line.row.quantity)
               : column == UnitPrice ? amountText(line.row.unitPrice)
               : column == TaxRate   ? amountText(line.row.taxRate)
               : column == Amount    ? amountText(line.row.amount)
                                     : text::plain(display(line, column));
    default:
        return {};
    }
}

bool InvoiceLineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_editable || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() == Amount)
        return false;
    const QString typed = value.toString().trimmed();
    Line &line = m_lines[size_t(index.row())];
    if (index.column() == Category ? !setCategory(line, value.value<Id>())
                                   : typed == editText(line, index.column()))
        return true;
    const bool wasLast = !line.used;
    line.used = true;
    switch (index.column()) {
    case ProductCode:
        line.row.productCode = typed.left(60);
        break;
    case Description:
        line.row.description = typed.left(500);
        break;
    case Category:
        break; // set above
    default:
        setNumber(line, index.column(), typed);
        break;
    }
    line.row.amount = domain::finance::lineAmount(line.row.quantity, line.row.unitPrice);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    if (wasLast) {
        beginInsertRows({}, rowCount(), rowCount());
        m_lines.push_back(emptyLine());
        endInsertRows();
    }
    Q_EMIT totalsChanged();
    return true;
}

Qt::ItemFlags InvoiceLineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_editable && index.isValid() && index.column() != Amount)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant InvoiceLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        if (role != Qt::DisplayRole)
            return {};
        return m_format.number(section + 1);
    }
    if (role == Qt::TextAlignmentRole)
        return section >= Quantity ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                   : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProductCode:
        return tr("Product code");
    case Description:
        return tr("Description");
    case Category:
        return tr("Category");
    case Quantity:
        return tr("Quantity");
    case UnitPrice:
        return tr("Unit price");
    case TaxRate:
        return tr("Tax rate (%)");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

QString InvoiceLineModel::display(const Line &line, int column) const
{
    if (line.refused.contains(column))
        return line.refused.value(column);
    switch (column) {
    case ProductCode:
        return text::isolated(line.row.productCode);
    case Description:
        return line.row.description;
    case Category:
        return line.row.category;
    default:
        break;
    }
    if (!line.used)
        return {};
    switch (column) {
    case Quantity:
        return m_format.amount(line.row.quantity);
    case UnitPrice:
        return m_format.amount(line.row.unitPrice, minorUnits(m_currency));
    case TaxRate:
        return m_format.amount(line.row.taxRate);
    case Amount:
        return m_format.money(line.row.amount, m_currency);
    default:
        return {};
    }
}

QString InvoiceLineModel::editText(const Line &line, int column) const
{
    return column == ProductCode && !line.refused.contains(column) ? line.row.productCode
                                                                   : display(line, column);
}

QString InvoiceLineModel::errorOf(const Line &line, int column) const
{
    if (line.refused.contains(column))
        return tr("This is no number that can be used here.");
    if (!m_editable || !line.used)
        return {};
    if (column == Description && line.row.description.isEmpty() && line.row.productCode.isEmpty())
        return tr("Say what is sold: a description or a product code.");
    if (column == Quantity && line.row.quantity == 0)
        return tr("The quantity must not be zero.");
    return {};
}

void InvoiceLineModel::setNumber(Line &line, int column, const QString &typed)
{
    line.refused.remove(column);
    const auto parsed = typed.isEmpty() ? std::optional<c360::Amount>(0) : m_format.parseAmount(typed);
    const c360::Amount low = column == Quantity ? -greatestAmount : 0;
    const c360::Amount high = column == TaxRate ? 100 * amountScale : greatestAmount;
    if (!parsed || *parsed < low || *parsed > high) {
        line.refused.insert(column, typed);
        return;
    }
    if (column == Quantity)
        line.row.quantity = m_creditNote ? -std::abs(*parsed) : *parsed;
    else if (column == UnitPrice)
        line.row.unitPrice = *parsed;
    else
        line.row.taxRate = *parsed;
}

InvoiceLineModel::Line InvoiceLineModel::emptyLine() const
{
    Line line;
    line.row.quantity = m_creditNote ? -amountScale : amountScale;
    line.row.taxRate = m_defaultTaxRate;
    return line;
}

} // namespace c360::model
