// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/preview_model.h"

#include "core/catalog/catalog.h"
#include "core/text/messages.h"
#include "ui/imports/import_texts.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

const catalog::Field *fieldOf(services::ImportKind kind, const QString &target)
{
    using services::ImportKind;
    switch (kind) {
    case ImportKind::Customers:
        return catalog::customerType.find(target);
    case ImportKind::Contacts:
        return catalog::contactType.find(target);
    case ImportKind::Activities:
        return catalog::activityType.find(target);
    case ImportKind::Sales:
        break;
    }
    if (target == u"country" || target == u"status") // as the file has it
        return nullptr;
    const auto *field = catalog::invoiceLineType.find(target);
    return field ? field : catalog::invoiceType.find(target);
}

} // namespace

PreviewModel::PreviewModel(const text::Formatter &format, QObject *parent)
    : QAbstractTableModel(parent), m_format(format)
{
}

void PreviewModel::setPreview(ImportPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

void PreviewModel::retranslate()
{
    if (m_preview.rows.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.columns.size()) + 1;
}

QString PreviewModel::valueText(const QString &target, const QVariant &value) const
{
    if (!value.isValid())
        return {};
    if (value.typeId() == QMetaType::QStringList)
        return m_format.list(value.toStringList());
    if (target == u"created_at")
        return m_format.instant(value.toLongLong());
    const catalog::Field *field = fieldOf(m_preview.kind, target);
    return field ? text::describe(*field, value, m_format) : text::isolatedByContent(value.toString());
}

QString PreviewModel::problemText(Error error) const
{
    error.field.clear(); // the column says it
    return issueText(m_preview.kind, std::move(error), m_format);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow &row = m_preview.rows.at(index.row());
    PreviewCell cell;
    QString target;
    if (index.column() == 0) {
        cell.problem = row.problem;
        cell.refused = row.problem && row.refused;
    } else {
        target = m_preview.columns.at(index.column() - 1);
        cell = row.cells.value(target);
    }
    const Tokens &tokens = tokensOf(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        QString value;
        if (index.column() == 0)
            value = m_format.number(row.line);
        else if (cell.refused)
            value = text::isolatedByContent(cell.value.toString());
        else
            value = valueText(target, cell.value);
        // A value that was only noted stays readable; a refused one says why in the cell.
        if (cell.problem && (cell.refused || role == Qt::ToolTipRole || value.isEmpty()))
            return value.isEmpty()
                       ? problemText(*cell.problem)
                       : tr("%1 – %2", "value – why it is refused").arg(value, problemText(*cell.problem));
        return value;
    }
    case Qt::DecorationRole:
        if (cell.problem)
            return cell.refused ? icon(u"circle-x"_s, Color::Danger)
                                : icon(u"triangle-alert"_s, Color::Warning);
        return {};
    case Qt::ForegroundRole:
        if (cell.refused)
            return tokens[Color::Danger];
        if (row.refused || index.column() == 0)
            return tokens[Color::TextMuted];
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Line") : targetLabel(m_preview.kind, m_preview.columns.at(section - 1));
}

} // namespace c360::ui
