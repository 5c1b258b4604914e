// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace c360::domain {

/// One key of an order.
struct SortKey
{
    QString field;
    bool descending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Which customers, in which order: the list's filter, a saved view and the command line's search. Empty
/// members do not restrict. Texts are compared folded (text::normalized), so case, accents and Arabic letter
/// variants do not matter; all members must hold, of a list any value.
struct CustomerQuery
{
    QString text; ///< words over names, company, e-mail, phone, numbers, city, notes, tags; each a prefix
    QString firstName; ///< a word of the field begins with it; so do the next three
    QString lastName;
    QString email;
    QString company;
    QStringList cities;
    QStringList states;
    QStringList countries; ///< ISO 3166-1 alpha-2
    QStringList tags;      ///< names; the customer has all of them
    QStringList groups;    ///< names
    QStringList statuses;  ///< values of customer.status
    QStringList owners;    ///< logins
    std::optional<bool> active;
    std::optional<bool> verified;
    std::optional<Instant> createdAfter;  ///< from this instant on
    std::optional<Instant> createdBefore; ///< before this instant

    /// A field of the catalogue, "created_at", "updated_at", "tags" or "name". Empty: best match first for a
    /// text (where the caller ranks), else by name. Customers without the value come last in both orders.
    QString sort;
    bool descending = false;
    QList<SortKey> thenBy; ///< what decides among those that are equal in `sort`; nothing without a `sort`
    bool bin = false;      ///< the customers in the bin instead of the others

    friend bool operator==(const CustomerQuery &, const CustomerQuery &) = default;

    /// Whether something other than `text` restricts.
    [[nodiscard]] bool hasFilters() const;
    [[nodiscard]] bool hasText() const { return !text.trimmed().isEmpty(); }

    /// `sort` and what follows it as one list; empty without a `sort`.
    [[nodiscard]] QList<SortKey> order() const;
    void setOrder(const QList<SortKey> &keys);

    /// With the field names of the registry's search (seed 004): "query", "city", "is_active", "sort_by" …
    /// Lists are arrays; instants ISO 8601 in UTC. Empty members are left out.
    [[nodiscard]] QJsonObject toJson() const;
    /// The reverse; a list may also be one text with commas. Unknown members are ignored.
    [[nodiscard]] static CustomerQuery fromJson(const QJsonObject &json);
};

} // namespace c360::domain
