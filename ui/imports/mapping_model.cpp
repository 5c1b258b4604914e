// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_model.h"

#include "ui/imports/import_texts.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr double doubtful = 0.8; ///< below it so many values do not fit that a look is worth it
} // namespace

MappingModel::MappingModel(const text::Formatter &format, QObject *parent)
    : QAbstractTableModel(parent), m_format(format)
{
}

void MappingModel::setPlan(services::ImportKind kind, QList<services::ColumnPlan> columns)
{
    const bool same = std::equal(columns.cbegin(), columns.cend(), m_columns.cbegin(), m_columns.cend(),
                                 [](const auto &a, const auto &b) { return a.source == b.source; });
    if (same) {
        m_kind = kind;
        m_columns = std::move(columns);
        retranslate();
        return;
    }
    beginResetModel();
    m_kind = kind;
    m_columns = std::move(columns);
    endResetModel();
}

void MappingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count_ - 1);
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count_ - 1));
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count_;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Target ? usual | Qt::ItemIsEditable : usual;
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const services::ColumnPlan &column = m_columns.at(index.row());
    const bool left = column.target.isEmpty();
    switch (role) {
    case Qt::EditRole:
        if (index.column() == Target)
            return column.target;
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (index.column()) {
        case Source:
            return text::isolatedByContent(column.source);
        case Target:
            return left ? tr("Left out") : targetLabel(m_kind, column.target);
        case Recognised:
            return recognisedLabel(column, m_format);
        default: {
            QStringList samples;
            for (const QString &sample : column.samples)
                samples.append(text::isolatedByContent(sample.left(60)));
            return samples.isEmpty() ? tr("Empty") : samples.join(u" · "_s);
        }
        }
    case Qt::ToolTipRole:
        if (index.column() == Samples)
            return column.samples.join(u'\n');
        if (index.column() == Target)
            return tr("Press Enter to choose another field");
        return data(index, Qt::DisplayRole);
    case Qt::DecorationRole:
        if (index.column() != Recognised)
            return {};
        if (left)
            return icon(u"circle-minus"_s, Color::TextMuted);
        return column.confidence < doubtful ? icon(u"triangle-alert"_s, Color::Warning)
                                            : icon(u"circle-check"_s, Color::Success);
    case Qt::ForegroundRole:
        if (left || index.column() == Samples)
            return tokensOf(QGuiApplication::palette())[Color::TextMuted];
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Target ||
        !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const services::ColumnPlan &column = m_columns.at(index.row());
    if (column.target != value.toString())
        Q_EMIT targetChosen(column.source, value.toString());
    return true;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Source:
        return tr("Column of the file");
    case Target:
        return tr("Goes to");
    case Recognised:
        return tr("Recognised");
    case Samples:
        return tr("Examples");
    default:
        return {};
    }
}

} // namespace c360::ui
