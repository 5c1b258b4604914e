// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/customer_cells.h"

#include "core/catalog/catalog.h"
#include "core/text/codec.h"
#include "core/text/messages.h"

namespace c360::model::cells {

using catalog::customerType;
using catalog::Field;
using catalog::Kind;
using domain::CustomerRow;

const Field *fieldOf(const QString &column)
{
    return customerType.find(column == u"name" ? QStringView(u"full_name") : QStringView(column));
}

QString titleOf(const catalog::Record &customer)
{
    for (const std::string_view name : customerType.title) {
        if (const QString text = customer.at(customerType.indexOf(name)).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QVariant valueOf(const CustomerRow &row, const QString &column)
{
    if (column == u"name")
        return titleOf(row.record);
    if (column == u"created_at")
        return row.record.createdAt;
    if (column == u"updated_at")
        return row.record.updatedAt;
    if (column == u"deleted_at")
        return row.record.deletedAt;
    if (column == u"tags")
        return {};
    return row.record.value(column);
}

QString textOf(const CustomerRow &row, const QString &column, const text::Formatter &format)
{
    if (column == u"name")
        return titleOf(row.record);
    if (column == u"created_at")
        return format.instant(row.record.createdAt);
    if (column == u"updated_at")
        return format.instant(row.record.updatedAt);
    if (column == u"deleted_at")
        return format.instant(row.record.deletedAt);
    if (column == u"tags") {
        QStringList names;
        for (const domain::TagLabel &tag : row.tags)
            names.append(tag.name);
        return format.list(names);
    }
    const Field *found = fieldOf(column);
    if (!found)
        return {};
    QString text = text::describe(*found, row.record.value(column), format,
                                  row.record.text(catalog::field<"customer.currency">));
    return found->kind == Kind::LongText ? text.simplified() : text;
}

bool isNumber(const QString &column)
{
    const Field *field = fieldOf(column);
    return field && (field->kind == Kind::Integer || field->kind == Kind::Money ||
                     field->kind == Kind::Decimal || field->kind == Kind::Real);
}

} // namespace c360::model::cells
