// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/field.h"
#include "core/text/format.h"

#include <QString>
#include <QVariant>

namespace c360::text {

/// One sentence for a person in the current language. `reason` selects it from the table in messages.cpp,
/// `args` fill its {names}, and the label of a field of the catalogue goes before it: "E-mail: This is not an
/// e-mail address." An unknown reason gives the sentence of its ErrorCode.
[[nodiscard]] QString message(const Error &error, const Formatter &formatter = Formatter());

/// Whether messages.cpp has a sentence of its own for the reason; tests check that every reason has.
[[nodiscard]] bool hasMessage(QStringView reason);

/// The field's label in the current language; the field's name when the catalogue does not know it.
[[nodiscard]] QString fieldLabel(QStringView type, QStringView field);
[[nodiscard]] QString fieldLabel(const catalog::Field &field);

/// A value as a person reads it: choices, countries and booleans in words, amounts with `currency` when
/// given, phones and addresses isolated. Empty for NULL; ids and digests as text.
[[nodiscard]] QString describe(const catalog::Field &field, const QVariant &value, const Formatter &formatter,
                               QStringView currency = {});

/// The label of a Choice value, or the value itself.
[[nodiscard]] QString choiceLabel(const catalog::Field &field, QStringView value);

} // namespace c360::text
