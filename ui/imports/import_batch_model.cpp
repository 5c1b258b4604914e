// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_batch_model.h"

#include "ui/imports/import_texts.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace c360::ui {

ImportBatchModel::ImportBatchModel(const text::Formatter &format, QObject *parent)
    : QAbstractTableModel(parent), m_format(format)
{
}

void ImportBatchModel::setRows(QList<ImportBatchRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ImportBatchRow *ImportBatchModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

int ImportBatchModel::rowOf(const Id &batch) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).batch.id == batch)
            return int(i);
    }
    return -1;
}

void ImportBatchModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count_ - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count_ - 1));
}

int ImportBatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportBatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count_;
}

QVariant ImportBatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportBatchRow &row = m_rows.at(index.row());
    const services::ImportBatch &batch = row.batch;
    const bool figure = index.column() >= Read && index.column() <= Refused;
    if (role == Qt::TextAlignmentRole)
        return int((figure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && batch.undoneAt > 0)
        return tokensOf(QGuiApplication::palette())[Color::TextMuted];
    if (role == Qt::DecorationRole && index.column() == State) {
        if (batch.undoneAt > 0)
            return icon(u"undo-2"_s, Color::TextMuted);
        return batch.finishedAt > 0 ? icon(u"circle-check"_s, Color::Success)
                                    : icon(u"triangle-alert"_s, Color::Warning);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto count = [&](const QString &name) {
        return batch.counts.contains(name) ? m_format.number(batch.counts[name].toInteger()) : QString();
    };
    switch (index.column()) {
    case When:
        return m_format.instant(batch.startedAt, text::Formatter::DateStyle::Medium);
    case File:
        return text::isolatedByContent(batch.fileName);
    case Kind:
        return importKindLabel(batch.kind);
    case Who:
        return text::isolatedByContent(row.actor);
    case Read:
        return count(u"read"_s);
    case Created:
        return count(u"created"_s);
    case Updated:
        return count(u"updated"_s);
    case Skipped:
        return count(u"skipped"_s);
    case Refused:
        return count(u"refused"_s);
    default:
        if (batch.undoneAt > 0)
            return tr("Undone %1", "date and time")
                .arg(m_format.instant(batch.undoneAt, text::Formatter::DateStyle::Medium));
        return batch.finishedAt > 0 ? tr("Stored") : tr("Interrupted");
    }
}

QVariant ImportBatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Read && section <= Refused ? Qt::AlignTrailing : Qt::AlignLeading) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case File:
        return tr("File");
    case Kind:
        return tr("Kind");
    case Who:
        return tr("Who");
    case Read:
        return tr("Read");
    case Created:
        return tr("New");
    case Updated:
        return tr("Updated");
    case Skipped:
        return tr("Left out");
    case Refused:
        return tr("Refused");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace c360::ui
