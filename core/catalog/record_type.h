// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/field.h"

#include <QStringView>

#include <span>
#include <string_view>

namespace c360::catalog {

/// Whose rows a login sees; it drives row-level security at the centre.
enum class Scope : quint8
{
    Organization,
    Territory,
    Owner,
    Admin,
};

enum TypeFlag : quint8
{
    AppendOnly = 1 << 0, ///< rows are never changed; undoing one writes a compensating row
    Link = 1 << 1,       ///< id derived from `key`: two devices make the same one
    FullText = 1 << 2,   ///< has a row number, a sort key and full-text indexes in the cache
    Clustered = 1 << 3,  ///< stored beside its siblings: primary key (owner, id)
};

/// Which rows of a type a computer may leave to the centre when it keeps no more than some months of history
/// (isRecent() in ageing.h): nothing is summed up or decided from them.
struct Ageing
{
    std::string_view by{};    ///< Instant that tells a row's age; empty: every row of the type is kept
    std::string_view state{}; ///< Choice: a row is kept as long as it is in none of the `closed` states
    std::span<const std::string_view> closed{};
    std::string_view pinned{}; ///< Boolean: a row with it is kept

    [[nodiscard]] constexpr bool isNone() const { return by.empty(); }
};

/// A record type: one block of data from which tables, codec, sync, models, forms and tests follow.
struct RecordType
{
    std::string_view name;
    const char *label = nullptr;  ///< English singular; QT_TRANSLATE_NOOP in the context "catalog"
    const char *plural = nullptr; ///< English plural
    Scope scope = Scope::Organization;
    quint8 flags = 0;
    std::span<const Field> fields;
    std::span<const std::string_view> title; ///< fields that name a record to a person, in order
    std::span<const std::string_view> key{}; ///< Link: the fields its id is derived from
    std::string_view listedBy{};             ///< in whose order a customer's rows are listed: an index
    Ageing ageing{};

    [[nodiscard]] constexpr bool has(TypeFlag flag) const { return (flags & flag) != 0; }
    /// Index of a field, or -1.
    [[nodiscard]] constexpr int indexOf(std::string_view field) const
    {
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].name == field)
                return int(i);
        }
        return -1;
    }
    [[nodiscard]] const Field *find(QStringView field) const;
    [[nodiscard]] int indexOf(QStringView field) const;
    /// Index of the Owned reference, or -1.
    [[nodiscard]] constexpr int owner() const
    {
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].has(Owned))
                return int(i);
        }
        return -1;
    }
};

/// Columns that every synced table has besides its fields (design.md, "The local cache").
std::span<const Field> systemFields();

} // namespace c360::catalog
