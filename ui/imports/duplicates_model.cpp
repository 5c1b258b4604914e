// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/duplicates_model.h"

#include "ui/imports/import_texts.h"
#include "ui/kit/icons.h"

using namespace Qt::StringLiterals;

namespace c360::ui {

DuplicatesModel::DuplicatesModel(const text::Formatter &format, QObject *parent)
    : QAbstractTableModel(parent), m_format(format)
{
}

void DuplicatesModel::set(QList<services::ImportDuplicate> duplicates, ResultNames names, bool dryRun)
{
    beginResetModel();
    m_duplicates = std::move(duplicates);
    m_names = std::move(names);
    m_dryRun = dryRun;
    endResetModel();
}

void DuplicatesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_duplicates.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_duplicates.size());
}

int DuplicatesModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_dryRun ? int(Done) : int(Count_);
}

QString DuplicatesModel::otherText(const services::ImportDuplicate &duplicate) const
{
    if (!duplicate.record.isNull()) {
        const QString name = m_names.customers.value(duplicate.record);
        if (name.isEmpty() || duplicate.customerId.isEmpty())
            return name.isEmpty() ? text::isolated(duplicate.customerId) : text::isolatedByContent(name);
        return tr("%1 (%2)", "name and number of a customer")
            .arg(text::isolatedByContent(name), text::isolated(duplicate.customerId));
    }
    const QString line = m_format.number(duplicate.otherLine);
    const QString name = m_names.lines.value(duplicate.otherLine);
    return name.isEmpty() ? tr("Line %1 of this file").arg(line)
                          : tr("%1 (line %2 of this file)").arg(text::isolatedByContent(name), line);
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const services::ImportDuplicate &duplicate = m_duplicates.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == CustomerRole)
        return QVariant::fromValue(duplicate.record);
    if (role == Qt::DecorationRole && index.column() == Verdict)
        return duplicate.different ? icon(u"users"_s, Color::Info) : icon(u"user-check"_s, Color::Warning);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Line:
        return m_format.number(duplicate.line);
    case Name:
        return text::isolatedByContent(m_names.lines.value(duplicate.line));
    case Shared:
        return duplicateByLabel(duplicate.by);
    case Other:
        return otherText(duplicate);
    case Verdict:
        return duplicate.different ? tr("Another person") : tr("Probably the same");
    default:
        if (duplicate.action == u"updated")
            return tr("Updated");
        if (duplicate.action == u"created")
            return tr("Stored too");
        return tr("Left out");
    }
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Name:
        return tr("In the file");
    case Shared:
        return tr("Has in common");
    case Other:
        return tr("With");
    case Verdict:
        return tr("Looks like");
    case Done:
        return tr("Done");
    default:
        return {};
    }
}

} // namespace c360::ui
