// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/catalog/record.h"
#include "core/text/format.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace c360::model {

/// Records of one type as a table: a row a record, a column a field of the catalogue. Shows what it is given;
/// whoever reads the records gives them again after a change, and only the differences are told to views.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role : quint16
    {
        IdRole = Qt::UserRole,
        ValueRole, ///< storage form
        IconRole,  ///< name of an icon, or nothing
        DueRole,   ///< Due
        CodeRole,  ///< true: keeps left-to-right order inside Arabic
    };
    /// How near a date of `setDueFields` is.
    enum Due : quint8
    {
        NotDue,
        DueSoon, ///< within 30 days
        Overdue,
    };
    Q_ENUM(Due)

    /// `type`, `format` and `clock` must outlive the model.
    RecordTableModel(const catalog::RecordType &type, const text::Formatter &format, const Clock &clock,
                     QObject *parent = nullptr);

    /// Columns by field name, in order; without a call all fields that people type.
    void setColumns(const QStringList &fields);
    /// Date fields that are marked when they come near or are past.
    void setDueFields(const QStringList &fields);
    void setRecords(std::vector<catalog::Record> records);

    [[nodiscard]] const catalog::RecordType &type() const { return m_type; }
    [[nodiscard]] const std::vector<catalog::Record> &records() const { return m_records; }
    [[nodiscard]] const catalog::Record *record(const QModelIndex &index) const;
    [[nodiscard]] const catalog::Field &field(int column) const;
    /// Row of a record, or -1.
    [[nodiscard]] int rowOf(const Id &id) const;
    /// After a change of language or digits.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Due dueOf(int field, const QVariant &value, qint64 *days = nullptr) const;
    [[nodiscard]] QString cellText(const catalog::Record &record, int field) const;

    const catalog::RecordType &m_type;
    const text::Formatter &m_format;
    const Clock &m_clock;
    std::vector<int> m_columns; ///< field indexes
    std::vector<int> m_dueFields;
    std::vector<catalog::Record> m_records;
};

} // namespace c360::model
