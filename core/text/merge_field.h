// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/field.h"

#include <QStringList>
#include <QVariant>

// How two edits of a field become one (design.md, "The central database and the sync protocol", 7). The
// central database does the same in PL/pgSQL (resources/central/30_merge.sql).
namespace c360::text {

struct MergedField
{
    QVariant value;     ///< what the field holds afterwards
    bool met = false;   ///< two edits met and one of them lost: the centre writes a conflict
    bool kept = false;  ///< met: the value that was there stayed (State); otherwise the incoming one won
    QStringList keys{}; ///< PerKey: in which keys they met
};

/// An edit `before` → `mine` that meets the value `current`.
[[nodiscard]] MergedField mergeField(const catalog::Field &field, const QVariant &current,
                                     const QVariant &before, const QVariant &mine);

/// Exactly equal, NULL only to NULL; Json and Texts by content.
[[nodiscard]] bool sameValue(const catalog::Field &field, const QVariant &a, const QVariant &b);

} // namespace c360::text
