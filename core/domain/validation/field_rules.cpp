// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/field_rules.h"

#include "core/text/countries.h"

#include <QDate>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using c360::catalog::Field;
using c360::catalog::Kind;

namespace c360::domain {

namespace {

std::unexpected<Error> refuse(const Field &field, const QString &reason, QVariantMap args = {})
{
    return fail(ErrorCode::Invalid, reason,
                QString::fromLatin1(field.name.data(), qsizetype(field.name.size())), std::move(args));
}

/// Characters as people count them: not UTF-16 units.
qsizetype characters(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

bool isInteger(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return true;
    default:
        return false;
    }
}

Result<QVariant> checkNumber(const Field &field, double shown, const QVariant &value, double scale)
{
    if (field.min < field.max && (shown < double(field.min) || shown > double(field.max))) {
        if (field.name == "latitude" || field.name == "longitude")
            return refuse(field, field.name == "latitude" ? u"latitude.range"_s : u"longitude.range"_s);
        if (field.name == "year") // without grouping
            return refuse(field, u"year.range"_s,
                          {{u"min"_s, QString::number(field.min)}, {u"max"_s, QString::number(field.max)}});
        return refuse(field, u"number.range"_s,
                      {{u"min"_s, double(field.min) / scale}, {u"max"_s, double(field.max) / scale}});
    }
    return value;
}

Result<QVariant> checkText(const Field &field, const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_C);
    const bool lines = field.kind == Kind::LongText || field.kind == Kind::Json || field.kind == Kind::Texts;
    if (!lines)
        text = text.trimmed();
    if (text.isEmpty())
        return QVariant();
    const auto isControl = [lines](QChar c) {
        return (c < u' ' && !(lines && (c == u'\n' || c == u'\r' || c == u'\t'))) || c == u'\x7f';
    };
    if (std::ranges::any_of(text, isControl))
        return refuse(field, u"text.control"_s);
    if (field.max > 0 && characters(text) > field.max)
        return refuse(field, u"text.tooLong"_s, {{u"max"_s, qlonglong(field.max)}});
    return QVariant(text);
}

} // namespace

Result<QVariant> checkField(const Field &field, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return QVariant();
    switch (field.kind) {
    case Kind::Integer:
        if (!isInteger(value))
            return refuse(field, u"value.type"_s);
        return checkNumber(field, double(value.toLongLong()), qlonglong(value.toLongLong()), 1);
    case Kind::Money:
    case Kind::Decimal:
        if (!isInteger(value))
            return refuse(field, u"value.type"_s);
        return checkNumber(field, double(value.toLongLong()), qlonglong(value.toLongLong()), 10'000);
    case Kind::Boolean:
        if (!isInteger(value) || (value.toLongLong() != 0 && value.toLongLong() != 1))
            return refuse(field, u"boolean.invalid"_s);
        return QVariant(qlonglong(value.toLongLong()));
    case Kind::Instant:
        if (!isInteger(value))
            return refuse(field, u"value.type"_s);
        return QVariant(qlonglong(value.toLongLong()));
    case Kind::Real:
        if ((value.typeId() != QMetaType::Double && !isInteger(value)) || !std::isfinite(value.toDouble()))
            return refuse(field, u"value.type"_s);
        return checkNumber(field, value.toDouble(), value.toDouble(), 1);
    case Kind::Reference:
        if (value.typeId() != QMetaType::QByteArray || value.toByteArray().size() != 16)
            return refuse(field, u"id.invalid"_s);
        return value;
    case Kind::Digest:
        if (value.typeId() != QMetaType::QByteArray || value.toByteArray().size() != 32)
            return refuse(field, u"digest.invalid"_s);
        return value;
    default:
        break;
    }
    if (value.typeId() != QMetaType::QString)
        return refuse(field, u"value.type"_s);
    const Result<QVariant> checked = checkText(field, value.toString());
    if (!checked || !checked->isValid())
        return checked;
    const QString text = checked->toString();
    switch (field.kind) {
    case Kind::Choice: {
        const auto is = [&text](const catalog::Choice &choice) {
            return text == QLatin1StringView(choice.value.data(), qsizetype(choice.value.size()));
        };
        if (std::ranges::any_of(field.choices, is))
            return text;
        QStringList values;
        for (const catalog::Choice &choice : field.choices)
            values += QString::fromLatin1(choice.value.data(), qsizetype(choice.value.size()));
        return refuse(field, u"choice.unknown"_s, {{u"choices"_s, values.join(u", "_s)}});
    }
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
    case Kind::Texts:
        if (QJsonDocument::fromJson(text.toUtf8()).isNull())
            return refuse(field, field.kind == Kind::Json ? u"json.invalid"_s : u"texts.invalid"_s);
        return text;
    default:
        return text;
    }
}

} // namespace c360::domain
