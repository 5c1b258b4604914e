// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record_type.h"
#include "core/domain/commands.h"
#include "core/domain/queries/customer_queries.h"
#include "core/store/connection.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace c360::cli {

/// name=value words as values in storage form. A customer may be named as in `customer show`, a tag or group
/// by its name or UUID. Usage for a word without "=", Invalid for an unknown or read-only field or a bad
/// value.
[[nodiscard]] Result<domain::Fields> parseFields(store::Connection &db, const catalog::RecordType &type,
                                                 const QStringList &words);
/// The same for conditions: read-only fields are taken too.
[[nodiscard]] Result<domain::Fields> parseConditions(store::Connection &db, const catalog::RecordType &type,
                                                     const QStringList &words);
/// Members of a JSON object in the same way.
[[nodiscard]] Result<domain::Fields> parseFields(store::Connection &db, const catalog::RecordType &type,
                                                 const QJsonObject &object);

/// Takes tags=a,b out of name=value words; nothing when it is not among them.
[[nodiscard]] std::optional<QStringList> takeTags(QStringList &words);

/// Usage ("type.unknown") for a name that is no record type.
[[nodiscard]] Result<const catalog::RecordType *> typeNamed(const QString &name);

/// Like domain::resolveCustomer(), and those in the bin after the others.
[[nodiscard]] Result<Id> resolveAnyCustomer(store::Connection &db, const QString &reference);
/// The record with this UUID; a customer also by what resolveAnyCustomer() takes.
[[nodiscard]] Result<Id> resolveRecord(store::Connection &db, const catalog::RecordType &type,
                                       const QString &reference);

/// domain::customerJson() with who wrote it and, in the bin, since when.
[[nodiscard]] QJsonObject wholeCustomerJson(const domain::CustomerRow &row);

/// "name: value" lines of a record for people, without what has no value.
[[nodiscard]] QStringList describeRecord(const catalog::Record &record);

} // namespace c360::cli
