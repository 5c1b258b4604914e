// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/catalog/catalog.h"

#include <QVariant>

#include <vector>

namespace c360::catalog {

/// One row of a synced table in storage form (see Kind); an invalid QVariant is NULL.
class Record
{
public:
    Record() = default;
    explicit Record(const RecordType &type) : m_type(&type), m_values(type.fields.size()) {}

    [[nodiscard]] bool isNull() const { return m_type == nullptr; }
    [[nodiscard]] const RecordType &type() const { return *m_type; }

    [[nodiscard]] const QVariant &at(int index) const { return m_values[size_t(index)]; }
    void set(int index, QVariant value) { m_values[size_t(index)] = std::move(value); }
    /// By name; an unknown name reads as NULL and is ignored when set.
    [[nodiscard]] QVariant value(QStringView field) const;
    void setValue(QStringView field, QVariant value);

    [[nodiscard]] const QVariant &operator[](FieldRef ref) const { return m_values[ref.index]; }
    void set(FieldRef ref, QVariant value) { m_values[ref.index] = std::move(value); }
    [[nodiscard]] QString text(FieldRef ref) const { return m_values[ref.index].toString(); }
    [[nodiscard]] qint64 integer(FieldRef ref) const { return m_values[ref.index].toLongLong(); }
    [[nodiscard]] bool flag(FieldRef ref) const { return m_values[ref.index].toLongLong() != 0; }
    [[nodiscard]] Id reference(FieldRef ref) const
    {
        return Id::fromBytes(m_values[ref.index].toByteArray());
    }

    Id id;
    Id organization;
    Id territory;
    qint64 seq = 0; ///< 0 until the centre has seen the row
    Instant createdAt = 0;
    Instant updatedAt = 0;
    QString createdBy;
    QString updatedBy;
    Instant deletedAt = 0; ///< in the bin since; 0: not in the bin

private:
    const RecordType *m_type = nullptr;
    std::vector<QVariant> m_values;
};

} // namespace c360::catalog
