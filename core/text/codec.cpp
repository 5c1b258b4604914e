// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/codec.h"

#include "core/base/amount.h"
#include "core/base/id.h"
#include "core/text/countries.h"
#include "core/text/normalize.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;
using c360::catalog::Field;
using c360::catalog::Kind;

namespace c360::text {

namespace {

QString nameOf(const Field &field)
{
    return QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
}

std::unexpected<Error> invalid(const Field &field, const QString &reason)
{
    return fail(ErrorCode::Invalid, reason, nameOf(field));
}

QString instantText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// ISO 8601; without an offset it is UTC, without a time the day's first millisecond.
std::optional<Instant> instantFrom(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return std::nullopt;
        time = QDateTime(date, QTime(0, 0), Qt::UTC);
    }
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

/// Compact JSON with sorted keys, or nothing when it is no object or array.
std::optional<QString> canonicalJson(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

bool isTexts(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString() || (it.key() != u"ar" && it.key() != u"en" && it.key() != u"fr"))
            return false;
    }
    return true;
}

std::optional<bool> booleanFrom(const QString &text)
{
    const QString word = normalized(text);
    for (const QStringView yes :
         {u"1", u"true", u"yes", u"y", u"on", u"oui", u"o", u"vrai", u"نعم", u"صحيح", u"x"}) {
        if (word == yes)
            return true;
    }
    for (const QStringView no : {u"0", u"false", u"no", u"n", u"off", u"non", u"faux", u"لا", u"خطا"}) {
        if (word == no)
            return false;
    }
    return std::nullopt;
}

Result<QVariant> choiceFrom(const Field &field, const QString &text)
{
    const QString wanted = normalized(text);
    for (const catalog::Choice &choice : field.choices) {
        const QString value = QString::fromLatin1(choice.value.data(), qsizetype(choice.value.size()));
        if (value == text || normalized(value) == wanted ||
            normalized(QString::fromLatin1(choice.label)) == wanted ||
            normalized(QCoreApplication::translate("catalog", choice.label)) == wanted)
            return value;
    }
    QStringList values;
    for (const catalog::Choice &choice : field.choices)
        values += QString::fromLatin1(choice.value.data(), qsizetype(choice.value.size()));
    return fail(ErrorCode::Invalid, u"choice.unknown"_s, nameOf(field),
                {{u"choices"_s, values.join(u", "_s)}});
}

Result<QVariant> oneLine(const Field &field, QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == u'\v' || c == u'\f' || c == u'\u2028' ||
            c == u'\u2029')
            c = u' ';
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            return invalid(field, u"text.control"_s);
    }
    text = text.trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

QJsonValue toJson(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (field.kind) {
    case Kind::Integer:
        return value.toLongLong();
    case Kind::Real:
        return value.toDouble();
    case Kind::Boolean:
        return value.toLongLong() != 0;
    case Kind::Json:
    case Kind::Texts: {
        const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
        if (document.isObject())
            return document.object();
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(value.toString());
    }
    default:
        return toText(field, value);
    }
}

Result<QVariant> fromJson(const Field &field, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QVariant();
    case QJsonValue::Bool:
        if (field.kind == Kind::Boolean)
            return QVariant(qlonglong(value.toBool()));
        return invalid(field, u"value.type"_s);
    case QJsonValue::Double: {
        const double number = value.toDouble();
        // Exact up to 2^53 either way; "f" avoids exponents.
        const bool whole = number == std::trunc(number) && std::abs(number) < 9.2e18;
        switch (field.kind) {
        case Kind::Integer:
        case Kind::Instant:
            if (!whole)
                return invalid(field, u"number.notWhole"_s);
            if (field.kind == Kind::Instant)
                return invalid(field, u"instant.invalid"_s);
            return QVariant(value.toInteger());
        case Kind::Real:
            return QVariant(number);
        case Kind::Money:
        case Kind::Decimal:
            return fromText(field,
                            whole ? QString::number(value.toInteger()) : QString::number(number, 'f', 4));
        case Kind::Boolean:
            if (number == 0 || number == 1)
                return QVariant(qlonglong(number));
            return invalid(field, u"boolean.invalid"_s);
        case Kind::Text:
        case Kind::LongText:
        case Kind::Phone:
            return QVariant(whole ? QString::number(value.toInteger()) : QString::number(number, 'g', 17));
        default:
            return invalid(field, u"value.type"_s);
        }
    }
    case QJsonValue::String:
        return fromText(field, value.toString());
    case QJsonValue::Array:
    case QJsonValue::Object:
        if (field.kind == Kind::Json || field.kind == Kind::Texts) {
            const QJsonDocument document =
                value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
            return fromText(field, QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
        }
        return invalid(field, u"value.type"_s);
    }
    return invalid(field, u"value.type"_s);
}

QString toText(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (field.kind) {
    case Kind::Integer:
        return QString::number(value.toLongLong());
    case Kind::Money:
    case Kind::Decimal:
        return amountText(value.toLongLong());
    case Kind::Real:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case Kind::Boolean:
        return value.toLongLong() != 0 ? u"true"_s : u"false"_s;
    case Kind::Instant:
        return instantText(value.toLongLong());
    case Kind::Reference:
        return Id::fromBytes(value.toByteArray()).toString();
    case Kind::Digest:
        return QString::fromLatin1(value.toByteArray().toHex());
    default:
        return value.toString();
    }
}

Result<QVariant> fromText(const Field &field, const QString &text, const Formatter *typedBy)
{
    const QString bare = plain(text).trimmed();
    if (bare.isEmpty())
        return QVariant();
    switch (field.kind) {
    case Kind::LongText:
        if (text.contains(QChar(u'\0')))
            return invalid(field, u"text.control"_s);
        return QVariant(QString(text).replace(u"\r\n"_s, u"\n"_s));
    case Kind::Text:
        return oneLine(field, text);
    case Kind::Email:
    case Kind::Phone:
        return oneLine(field, plain(text));
    case Kind::Choice:
        return choiceFrom(field, bare);
    case Kind::Country: {
        const auto code = countryFromText(bare);
        return code ? Result<QVariant>(*code) : invalid(field, u"country.unknown"_s);
    }
    case Kind::Currency: {
        const QString code = bare.toUpper();
        return isCurrencyCode(code) ? Result<QVariant>(code) : invalid(field, u"currency.unknown"_s);
    }
    case Kind::Integer: {
        bool ok = false;
        qlonglong number = asciiDigits(bare).toLongLong(&ok);
        if (!ok && typedBy) {
            const auto real = typedBy->parseNumber(bare);
            ok = real && *real == std::trunc(*real) && std::abs(*real) < 9e15;
            number = ok ? qlonglong(*real) : 0;
        }
        return ok ? Result<QVariant>(number) : invalid(field, u"number.notWhole"_s);
    }
    case Kind::Money:
    case Kind::Decimal: {
        const auto amount = typedBy ? typedBy->parseAmount(bare) : c360::parseAmount(asciiDigits(bare));
        return amount ? Result<QVariant>(qlonglong(*amount)) : invalid(field, u"amount.invalid"_s);
    }
    case Kind::Real: {
        bool ok = false;
        double number = QLocale::c().toDouble(asciiDigits(bare), &ok);
        if (!ok && typedBy) {
            const auto real = typedBy->parseNumber(bare);
            ok = real.has_value();
            number = real.value_or(0);
        }
        return ok && std::isfinite(number) ? Result<QVariant>(number) : invalid(field, u"number.invalid"_s);
    }
    case Kind::Boolean: {
        const auto yes = booleanFrom(bare);
        return yes ? Result<QVariant>(qlonglong(*yes)) : invalid(field, u"boolean.invalid"_s);
    }
    case Kind::Date: {
        const QString ascii = asciiDigits(bare);
        QDate date = ascii.size() == 10 ? QDate::fromString(ascii, Qt::ISODate) : QDate();
        if (!date.isValid() && typedBy)
            date = typedBy->parseDate(bare).value_or(QDate());
        if (!date.isValid() || date.year() < 1 || date.year() > 9999)
            return invalid(field, u"date.invalid"_s);
        return QVariant(date.toString(Qt::ISODate));
    }
    case Kind::Instant: {
        std::optional<Instant> instant = instantFrom(asciiDigits(bare));
        if (!instant && typedBy) {
            if (const auto date = typedBy->parseDate(bare))
                instant = QDateTime(*date, QTime(0, 0)).toMSecsSinceEpoch();
        }
        return instant ? Result<QVariant>(qlonglong(*instant)) : invalid(field, u"instant.invalid"_s);
    }
    case Kind::Reference: {
        const auto id = Id::fromString(bare);
        return id ? Result<QVariant>(id->toBytes()) : invalid(field, u"id.invalid"_s);
    }
    case Kind::Digest: {
        const QByteArray bytes = QByteArray::fromHex(bare.toLatin1());
        return bytes.size() == 32 && bare.size() == 64 ? Result<QVariant>(bytes)
                                                       : invalid(field, u"digest.invalid"_s);
    }
    case Kind::Json: {
        const auto json = canonicalJson(text);
        return json ? Result<QVariant>(*json) : invalid(field, u"json.invalid"_s);
    }
    case Kind::Texts: {
        const auto json = canonicalJson(text);
        if (!json) { // one language is enough: that of the person, or English
            const QJsonObject one{{typedBy ? typedBy->language() : u"en"_s, bare}};
            return QVariant(QString::fromUtf8(QJsonDocument(one).toJson(QJsonDocument::Compact)));
        }
        const QJsonDocument document = QJsonDocument::fromJson(json->toUtf8());
        return document.isObject() && isTexts(document.object()) ? Result<QVariant>(*json)
                                                                 : invalid(field, u"texts.invalid"_s);
    }
    }
    return invalid(field, u"value.type"_s);
}

QString textIn(const QString &texts, const QString &language)
{
    const QJsonObject object = QJsonDocument::fromJson(texts.toUtf8()).object();
    for (const QString &key : {language, u"en"_s, u"fr"_s, u"ar"_s}) {
        if (const QString text = object.value(key).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace c360::text
