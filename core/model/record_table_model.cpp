// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record_table_model.h"

#include "core/text/messages.h"

#include <QDate>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::model {

namespace {

constexpr qint64 soonDays = 30;

bool sameValues(const catalog::Record &a, const catalog::Record &b)
{
    for (size_t i = 0; i < a.type().fields.size(); ++i) {
        if (a.at(int(i)) != b.at(int(i)))
            return false;
    }
    return true;
}

} // namespace

RecordTableModel::RecordTableModel(const catalog::RecordType &type, const text::Formatter &format,
                                   const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_type(type), m_format(format), m_clock(clock)
{
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (!type.fields[i].has(catalog::ReadOnly) && !type.fields[i].has(catalog::Owned))
            m_columns.push_back(int(i));
    }
}

void RecordTableModel::setColumns(const QStringList &fields)
{
    beginResetModel();
    m_columns.clear();
    for (const QString &name : fields) {
        if (const int i = m_type.indexOf(name); i >= 0)
            m_columns.push_back(i);
    }
    endResetModel();
}

void RecordTableModel::setDueFields(const QStringList &fields)
{
    m_dueFields.clear();
    for (const QString &name : fields) {
        if (const int i = m_type.indexOf(name); i >= 0)
            m_dueFields.push_back(i);
    }
}

void RecordTableModel::setRecords(std::vector<catalog::Record> records)
{
    // First what is gone, then what is new or stands elsewhere now (a changed name).
    QSet<Id> wanted;
    for (const catalog::Record &record : records)
        wanted.insert(record.id);
    for (int row = int(m_records.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_records[size_t(row)].id))
            continue;
        beginRemoveRows({}, row, row);
        m_records.erase(m_records.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(records.size()); ++row) {
        catalog::Record &record = records[size_t(row)];
        const int at = rowOf(record.id);
        if (at > row) {
            beginMoveRows({}, at, at, {}, row);
            std::rotate(m_records.begin() + row, m_records.begin() + at, m_records.begin() + at + 1);
            endMoveRows();
        }
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_records.insert(m_records.begin() + row, std::move(record));
            endInsertRows();
        } else if (!sameValues(m_records[size_t(row)], record)) {
            m_records[size_t(row)] = std::move(record);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        } else {
            m_records[size_t(row)] = std::move(record);
        }
    }
}

const catalog::Record *RecordTableModel::record(const QModelIndex &index) const
{
    return index.isValid() && size_t(index.row()) < m_records.size() ? &m_records[size_t(index.row())]
                                                                     : nullptr;
}

const catalog::Field &RecordTableModel::field(int column) const
{
    return m_type.fields[size_t(m_columns[size_t(column)])];
}

int RecordTableModel::rowOf(const Id &id) const
{
    const auto it = std::ranges::find(m_records, id, &catalog::Record::id);
    return it == m_records.end() ? -1 : int(it - m_records.begin());
}

void RecordTableModel::retranslate()
{
    if (!m_columns.empty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_records.empty() && !m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

RecordTableModel::Due RecordTableModel::dueOf(int field, const QVariant &value, qint64 *days) const
{
    if (std::ranges::find(m_dueFields, field) == m_dueFields.end())
        return NotDue;
    const QDate due = QDate::fromString(value.toString(), Qt::ISODate);
    if (!due.isValid())
        return NotDue;
    const qint64 left = m_clock.today().daysTo(due);
    if (days)
        *days = left;
    return left < 0 ? Overdue : left <= soonDays ? DueSoon : NotDue;
}

QString RecordTableModel::cellText(const catalog::Record &record, int field) const
{
    const QVariant &value = record.at(field);
    const int currency = m_type.indexOf("currency");
    const QString shown = text::describe(m_type.fields[size_t(field)], value, m_format,
                                         currency < 0 ? QString() : record.at(currency).toString());
    qint64 days = 0;
    switch (dueOf(field, value, &days)) {
    case NotDue:
        return shown;
    case DueSoon:
        return days == 0 ? tr("%1 · today", "date that is due").arg(shown)
                         : tr("%1 · in %Ln days", "date that is due", int(days)).arg(shown);
    case Overdue:
        return tr("%1 · %Ln days ago", "date that was due", int(-days)).arg(shown);
    }
    return shown;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    const catalog::Record *record = this->record(index);
    if (!record || index.column() >= columnCount())
        return {};
    const int field = m_columns[size_t(index.column())];
    const catalog::Field &about = m_type.fields[size_t(field)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(*record, field);
    case Qt::AccessibleTextRole: {
        const QString shown = cellText(*record, field);
        return shown.isEmpty() ? tr("%1: empty").arg(text::fieldLabel(about))
                               : tr("%1: %2", "label and value").arg(text::fieldLabel(about), shown);
    }
    case Qt::TextAlignmentRole: {
        const bool number = about.kind == catalog::Kind::Integer || about.kind == catalog::Kind::Money ||
                            about.kind == catalog::Kind::Decimal || about.kind == catalog::Kind::Real;
        return int((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    case IdRole:
        return QVariant::fromValue(record->id);
    case ValueRole:
        return record->at(field);
    case DueRole:
        return int(dueOf(field, record->at(field)));
    case IconRole:
        switch (dueOf(field, record->at(field))) {
        case NotDue:
            return {};
        case DueSoon:
            return u"clock"_s;
        case Overdue:
            return u"triangle-alert"_s;
        }
        return {};
    case CodeRole:
        return about.kind == catalog::Kind::Phone || about.kind == catalog::Kind::Email ||
               about.name == "vin" || about.name == "plate";
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section < columnCount()) {
        if (role == Qt::DisplayRole)
            return text::fieldLabel(field(section));
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return m_format.number(section + 1);
    return {};
}

} // namespace c360::model
