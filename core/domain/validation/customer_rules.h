// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record_type.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

namespace c360::domain {

/// What the rules need to know of the profile and the day.
struct RuleContext
{
    QString country;     ///< ISO 3166-1 alpha-2 of a customer without one
    QString phoneRegion; ///< of a phone number without country code, when the customer has no country
    QDate today;
};

/// What is wrong with a draft: refusals, of which one is enough, and what is accepted but worth a word. Each
/// has `type` and `field` set.
struct Findings
{
    QList<Error> errors;
    QList<Error> warnings;

    [[nodiscard]] bool accepted() const { return errors.isEmpty(); }
};

/// Checks the new values `fields` (storage form, by name) of a record and makes them canonical in place: text
/// in NFC, e-mail with its domain in lower case, phone in E.164 where it is one, SIRET, tax number, VIN and
/// postal code without or with their usual separators. `before` is the stored row by field name, empty for a
/// new record; rules between fields look at both. Required fields are only missed in a new record or when
/// they are set to NULL; uniqueness and references need the store and are not looked at.
[[nodiscard]] Findings checkRecord(const catalog::RecordType &type, QHash<QString, QVariant> &fields,
                                   const RuleContext &context, const QHash<QString, QVariant> &before = {});

} // namespace c360::domain
