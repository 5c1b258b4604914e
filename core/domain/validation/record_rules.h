// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"

#include <QDate>
#include <QList>
#include <QSet>

namespace c360::domain::validation {

/// What validation needs to know of the profile.
struct Context
{
    QString country;     ///< default ISO 3166-1 alpha-2
    QString phoneRegion; ///< for phone numbers without a country code
    QDate today;
};

struct Checked
{
    QList<Error> errors;   ///< refusals, in field order
    QList<Error> warnings; ///< stored all the same
};

/// Checks a whole draft and puts values into their canonical form (phone to E.164, e-mail trimmed …). Only
/// the `touched` fields can be refused: what an older version stored does not block another field's edit.
[[nodiscard]] Checked checkRecord(catalog::Record &draft, const QSet<int> &touched, const Context &context);

} // namespace c360::domain::validation
