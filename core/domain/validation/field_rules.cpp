// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/field_rules.h"

#include "core/domain/names.h"

#include <QDate>
#include <QJsonDocument>

#include <algorithm>

namespace c360::domain::validation {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::Kind;

namespace {

Result<void> checkText(const Field &field, const QString &text)
{
    const QString name = latin(field.name);
    if (field.max > 0 && text.size() > field.max)
        return fail(ErrorCode::Invalid, u"field.too_long"_s, name, {{u"max"_s, field.max}});
    const bool control = std::ranges::any_of(text, [&](QChar c) {
        return c < u' ' && !(field.kind == Kind::LongText && (c == u'\n' || c == u'\t' || c == u'\r'));
    });
    if (control)
        return fail(ErrorCode::Invalid, u"field.control_characters"_s, name);
    return {};
}

} // namespace

Result<void> checkField(const Field &field, const QVariant &value)
{
    const QString name = latin(field.name);
    if (!value.isValid() || (field.isText() && value.toString().isEmpty())) {
        if (field.has(catalog::Required))
            return fail(ErrorCode::Invalid, u"field.required"_s, name);
        return {};
    }
    switch (field.kind) {
    case Kind::Choice: {
        const QString text = value.toString();
        if (std::ranges::none_of(field.choices,
                                 [&](const catalog::Choice &c) { return latin(c.value) == text; }))
            return fail(ErrorCode::Invalid, u"field.not_a_choice"_s, name);
        return {};
    }
    case Kind::Date:
        if (!QDate::fromString(value.toString(), Qt::ISODate).isValid())
            return fail(ErrorCode::Invalid, u"date.invalid"_s, name);
        return {};
    case Kind::Boolean:
        if (value.toLongLong() != 0 && value.toLongLong() != 1)
            return fail(ErrorCode::Invalid, u"field.not_a_boolean"_s, name);
        return {};
    case Kind::Integer:
    case Kind::Money:
    case Kind::Decimal:
        if (field.min < field.max && (value.toLongLong() < field.min || value.toLongLong() > field.max))
            return fail(ErrorCode::Invalid, u"field.out_of_range"_s, name,
                        {{u"min"_s, field.min}, {u"max"_s, field.max}});
        return {};
    case Kind::Real:
        if (field.min < field.max &&
            (value.toDouble() < double(field.min) || value.toDouble() > double(field.max)))
            return fail(ErrorCode::Invalid, u"field.out_of_range"_s, name,
                        {{u"min"_s, field.min}, {u"max"_s, field.max}});
        return {};
    case Kind::Reference:
        if (value.toByteArray().size() != 16)
            return fail(ErrorCode::Invalid, u"reference.invalid"_s, name);
        return {};
    case Kind::Digest:
        if (value.toByteArray().size() != 32)
            return fail(ErrorCode::Invalid, u"digest.invalid"_s, name);
        return {};
    case Kind::Json:
    case Kind::Texts:
        if (QJsonDocument::fromJson(value.toString().toUtf8()).isNull())
            return fail(ErrorCode::Invalid, u"json.invalid"_s, name);
        return {};
    default:
        return checkText(field, value.toString());
    }
}

} // namespace c360::domain::validation
