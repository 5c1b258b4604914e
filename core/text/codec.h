// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/field.h"
#include "core/text/format.h"

#include <QJsonValue>
#include <QString>
#include <QVariant>

namespace c360::text {

/// The forms of a catalogue value outside the store (cli.md): amounts and decimals are decimal strings in
/// the unit, instants ISO 8601 in UTC, dates yyyy-mm-dd, ids UUID text, digests hexadecimal, Json and Texts
/// objects. Storage form: see catalog::Kind; an invalid QVariant is NULL.
[[nodiscard]] QJsonValue toJson(const catalog::Field &field, const QVariant &value);

/// Also accepts numbers for amounts and texts, 0/1 for booleans. Empty text is NULL. Errors are Invalid, with
/// `field` set; lengths and ranges are not looked at (domain/validation does).
[[nodiscard]] Result<QVariant> fromJson(const catalog::Field &field, const QJsonValue &value);

/// The same forms as text, for command line and CSV; empty for NULL, Json and Texts compact.
[[nodiscard]] QString toText(const catalog::Field &field, const QVariant &value);

/// From text: what toText() writes, booleans and choices also as words in the three languages, countries by
/// name, digits of any script. With `typedBy`, numbers, amounts and dates as that person types them.
[[nodiscard]] Result<QVariant> fromText(const catalog::Field &field, const QString &text,
                                        const Formatter *typedBy = nullptr);

/// The text in `language` of a Texts value, else English, French, Arabic, any; empty for none.
[[nodiscard]] QString textIn(const QString &texts, const QString &language);

} // namespace c360::text
