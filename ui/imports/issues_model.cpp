// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/issues_model.h"

#include "ui/imports/import_texts.h"

using namespace Qt::StringLiterals;

namespace c360::ui {

IssuesModel::IssuesModel(const text::Formatter &format, QObject *parent)
    : QAbstractTableModel(parent), m_format(format)
{
}

void IssuesModel::set(services::ImportKind kind, QList<services::ImportIssue> issues, ResultNames names)
{
    beginResetModel();
    m_kind = kind;
    m_issues = std::move(issues);
    m_names = std::move(names);
    endResetModel();
}

void IssuesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count_ - 1);
    if (!m_issues.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count_ - 1));
}

int IssuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

int IssuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count_;
}

QVariant IssuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const services::ImportIssue &issue = m_issues.at(index.row());
    switch (index.column()) {
    case Line:
        return m_format.number(issue.line);
    case Name:
        return text::isolatedByContent(m_names.lines.value(issue.line));
    case Field:
        return issue.error.field.isEmpty() ? QString() : targetLabel(m_kind, issue.error.field);
    default: {
        Error error = issue.error;
        error.field.clear(); // it has a column of its own
        return issueText(m_kind, std::move(error), m_format);
    }
    }
}

QVariant IssuesModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Field:
        return tr("Field");
    case Message:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace c360::ui
