// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/field_rules.h"

#include "core/domain/names.h"
#include "core/text/countries.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::Kind;

namespace {

std::unexpected<Error> refuse(const Field &field, const QString &reason, const QVariantMap &args = {})
{
    return fail(ErrorCode::Invalid, reason, latin(field.name), args);
}

/// People group the digits of a SIRET; the record's rules take the blanks out.
qsizetype lengthOf(const Field &field, const QString &text)
{
    return text.size() - (field.name == "siret" ? text.count(u' ') : 0);
}

Result<QVariant> checkChoice(const Field &field, const QString &text)
{
    QStringList known;
    for (const catalog::Choice &choice : field.choices)
        known.append(latin(choice.value));
    if (!known.contains(text))
        return refuse(field, u"choice.unknown"_s, {{u"choices"_s, known.join(u", "_s)}});
    return text;
}

/// The central database's jsonb has neither NUL nor halves of characters, however they are written.
bool isStorable(const QJsonValue &value)
{
    const auto text = [](const QString &string) {
        return string.isValidUtf16() && !string.contains(u'\0');
    };
    if (value.isString())
        return text(value.toString());
    if (value.isArray())
        return std::ranges::all_of(value.toArray(), isStorable);
    const QJsonObject object = value.toObject();
    return std::ranges::all_of(object.keys(), text) && std::ranges::all_of(object, isStorable);
}

Result<QVariant> checkText(const Field &field, const QString &given)
{
    const QString text = given.normalized(QString::NormalizationForm_C).trimmed();
    if (text.isEmpty())
        return QVariant();
    const bool lines = field.kind == Kind::LongText;
    if (!text.isValidUtf16() || std::ranges::any_of(text, [lines](QChar c) {
            return c.isNull() || (c < u' ' && !(lines && (c == u'\n' || c == u'\t' || c == u'\r')));
        }))
        return refuse(field, u"text.control"_s);
    switch (field.kind) {
    case Kind::Choice:
        return checkChoice(field, text);
    case Kind::Country:
        if (!text::isCountryCode(text.toUpper()))
            return refuse(field, u"country.unknown"_s);
        return text.toUpper();
    case Kind::Currency:
        if (!text::isCurrencyCode(text.toUpper()))
            return refuse(field, u"currency.unknown"_s);
        return text.toUpper();
    case Kind::Date:
        if (text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid())
            return refuse(field, u"date.invalid"_s);
        return text;
    case Kind::Json:
    case Kind::Texts: {
        const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
        if (field.kind == Kind::Json && json.isNull())
            return refuse(field, u"json.invalid"_s);
        if (field.kind == Kind::Texts &&
            (!json.isObject() ||
             !std::ranges::all_of(json.object(), [](const QJsonValue &value) { return value.isString(); })))
            return refuse(field, u"texts.invalid"_s);
        if (!isStorable(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object())))
            return refuse(field, u"text.control"_s);
        return text;
    }
    default:
        if (field.max > 0 && lengthOf(field, text) > field.max)
            return refuse(field, u"text.tooLong"_s, {{u"max"_s, field.max}});
        return text;
    }
}

Result<QVariant> checkNumber(const Field &field, const QVariant &value)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok || value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QByteArray)
        return refuse(field, u"value.type"_s);
    if (field.kind == Kind::Boolean && number != 0 && number != 1)
        return refuse(field, u"boolean.invalid"_s);
    if (field.min < field.max && (number < field.min || number > field.max)) {
        const qint64 scale = field.kind == Kind::Integer ? 1 : 10'000;
        return refuse(field, field.name == "year" ? u"year.range"_s : u"number.range"_s,
                      {{u"min"_s, field.min / scale}, {u"max"_s, field.max / scale}});
    }
    return QVariant(qlonglong(number));
}

} // namespace

Result<QVariant> checkField(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return QVariant();
    if (field.isText()) {
        if (value.typeId() != QMetaType::QString)
            return refuse(field, u"value.type"_s);
        return checkText(field, value.toString());
    }
    switch (field.kind) {
    case Kind::Reference:
        if (value.typeId() != QMetaType::QByteArray || value.toByteArray().size() != 16)
            return refuse(field, u"id.invalid"_s);
        return value;
    case Kind::Digest:
        if (value.typeId() != QMetaType::QByteArray || value.toByteArray().size() != 32)
            return refuse(field, u"digest.invalid"_s);
        return value;
    case Kind::Real: {
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok || value.typeId() == QMetaType::QString)
            return refuse(field, u"value.type"_s);
        if (field.min < field.max && !(number >= double(field.min) && number <= double(field.max))) {
            if (field.name == "latitude" || field.name == "longitude")
                return refuse(field, latin(field.name) + u".range"_s);
            return refuse(field, u"number.range"_s, {{u"min"_s, field.min}, {u"max"_s, field.max}});
        }
        return QVariant(number);
    }
    default:
        return checkNumber(field, value);
    }
}

} // namespace c360::domain
