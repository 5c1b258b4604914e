// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/catalog/record.h"

#include <QCoreApplication>

namespace c360::catalog {

namespace {
bool same(QStringView text, std::string_view name)
{
    return text == QLatin1StringView(name.data(), qsizetype(name.size()));
}

constexpr std::array systemColumns{
    reference("id", QT_TRANSLATE_NOOP("catalog", "Id")).required(),
    reference("organization_id", QT_TRANSLATE_NOOP("catalog", "Organization")).required(),
    reference("territory_id", QT_TRANSLATE_NOOP("catalog", "Territory")),
    integer("seq", QT_TRANSLATE_NOOP("catalog", "Sequence")).required(),
    instant("created_at", QT_TRANSLATE_NOOP("catalog", "Created")).required().sortable(),
    instant("updated_at", QT_TRANSLATE_NOOP("catalog", "Changed")).required().sortable(),
    text("created_by", QT_TRANSLATE_NOOP("catalog", "Created by")),
    text("updated_by", QT_TRANSLATE_NOOP("catalog", "Changed by")),
    instant("deleted_at", QT_TRANSLATE_NOOP("catalog", "Deleted")),
};
} // namespace

std::span<const Field> systemFields()
{
    return systemColumns;
}

const Field *RecordType::find(QStringView field) const
{
    const int index = indexOf(field);
    return index < 0 ? nullptr : &fields[size_t(index)];
}

int RecordType::indexOf(QStringView field) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (same(field, fields[i].name))
            return int(i);
    }
    return -1;
}

const RecordType *findType(QStringView name)
{
    for (const RecordType &type : allTypes) {
        if (same(name, type.name))
            return &type;
    }
    return nullptr;
}

int typeIndex(const RecordType &type)
{
    for (size_t i = 0; i < allTypes.size(); ++i) {
        if (allTypes[i].name == type.name)
            return int(i);
    }
    return -1;
}

QVariant Record::value(QStringView field) const
{
    const int index = m_type->indexOf(field);
    return index < 0 ? QVariant() : m_values[size_t(index)];
}

void Record::setValue(QStringView field, QVariant value)
{
    if (const int index = m_type->indexOf(field); index >= 0)
        m_values[size_t(index)] = std::move(value);
}

} // namespace c360::catalog
