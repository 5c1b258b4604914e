// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/commands.h"

#include <QStringList>

#include <optional>

namespace c360::services {

/// A record of the file with its values in storage form, before the cache is asked anything.
struct PreparedRow
{
    qint64 line = 0;
    QString raw;                  ///< for the file of refused lines
    std::optional<Error> refusal; ///< the record cannot be stored
    QList<Error> warnings;        ///< it can, but not everything fitted
    domain::Fields set;           ///< catalogue fields
    QStringList tags;
    QString customerId; ///< customers: an existing customer's number
    QString customer;   ///< contacts, activities: any reference
    QString customerExternalId;
    QString customerEmail;
    QString customerName;
    Instant createdAt = 0; ///< 0: not said

    [[nodiscard]] QString text(const QString &field) const { return set.value(field).toString(); }
};

} // namespace c360::services
