// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/mapping.h"

#include "core/services/import/import_targets.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

std::unexpected<Error> invalid(const QString &member, const QString &value = {})
{
    return fail(ErrorCode::Invalid, u"mapping.invalid"_s, member,
                {{u"member"_s, member}, {u"value"_s, value}});
}

} // namespace

Result<Mapping> Mapping::fromJson(const QByteArray &json, ImportKind kind)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return invalid(u"mapping"_s);
    Mapping mapping;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString member = it.key();
        const QJsonValue value = it.value();
        const QString text = value.toString();
        if (member == u"columns" || member == u"constants") {
            if (!value.isObject())
                return invalid(member);
            const QJsonObject entries = value.toObject();
            for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
                const bool column = member == u"columns";
                const QString target = column ? entry.value().toString() : entry.key();
                if (!(column && entry.value().isNull()) && !findTarget(kind, target))
                    return fail(ErrorCode::Invalid, u"mapping.target"_s, target, {{u"value"_s, target}});
                if (column)
                    mapping.columns.insert(entry.key(), target);
                else
                    mapping.constants.insert(target, entry.value().toVariant().toString());
            }
        } else if (member == u"format") {
            mapping.format = importFormatFromName(text);
            if (!mapping.format)
                return invalid(member, text);
        } else if (member == u"delimiter") {
            if (text == u"tab" || text == u"\\t")
                mapping.delimiter = u'\t';
            else if (text.size() == 1 && text.at(0) != u'"' && text.at(0) != u'\n' && text.at(0) != u'\r')
                mapping.delimiter = text.at(0);
            else
                return invalid(member, text);
        } else if (member == u"encoding") {
            mapping.encoding = encodingFromName(text);
            if (!mapping.encoding)
                return invalid(member, text);
        } else if (member == u"header") {
            if (!value.isBool())
                return invalid(member);
            mapping.header = value.toBool();
        } else if (member == u"dateOrder") {
            mapping.dateOrder = dateOrderFromName(text);
            if (!mapping.dateOrder)
                return invalid(member, text);
        } else if (member == u"decimal") {
            if (text != u"." && text != u",")
                return invalid(member, text);
            mapping.decimal = text.at(0);
        } else {
            return invalid(member);
        }
    }
    return mapping;
}

QByteArray Mapping::toJson() const
{
    QJsonObject object;
    QJsonObject entries;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        entries.insert(it.key(), it.value().isEmpty() ? QJsonValue() : QJsonValue(it.value()));
    object.insert(u"columns"_s, entries);
    if (!constants.isEmpty()) {
        entries = {};
        for (auto it = constants.begin(); it != constants.end(); ++it)
            entries.insert(it.key(), it.value());
        object.insert(u"constants"_s, entries);
    }
    if (format)
        object.insert(u"format"_s, importFormatName(*format));
    if (delimiter)
        object.insert(u"delimiter"_s, *delimiter == u'\t' ? u"tab"_s : QString(*delimiter));
    if (encoding)
        object.insert(u"encoding"_s, encodingName(*encoding));
    if (header)
        object.insert(u"header"_s, *header);
    if (dateOrder)
        object.insert(u"dateOrder"_s, dateOrderName(*dateOrder));
    if (decimal)
        object.insert(u"decimal"_s, QString(*decimal));
    return QJsonDocument(object).toJson();
}

} // namespace c360::services
