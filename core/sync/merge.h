// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/catalog/record.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

// How two versions of a record become one (field by field: core/text/merge_field.h). It says beforehand what
// the centre will answer.
namespace c360::sync {

/// An operation as the outbox holds it.
struct LocalOp
{
    qint64 number = 0;
    Id action;
    QString type;
    Id record;
    QString kind;       ///< create, update, delete, restore, erase, void
    QByteArray payload; ///< update: {field: [old, new]}; delete, erase: {"seen": seq}
    Instant at = 0;
};

/// The centre's row with operations on top that it has not seen: what a person sees. Nothing when they erase
/// it. `filler`: the local row, whose values a create brings where the centre has none. `login`: whose
/// operations these are.
[[nodiscard]] Result<std::optional<catalog::Record>> overlay(const catalog::Record &centre,
                                                             const std::vector<LocalOp> &ops,
                                                             const QString &login,
                                                             const catalog::Record *filler = nullptr);

/// The row as it was before these operations on it; a create among them ends the way back.
[[nodiscard]] Result<catalog::Record> withoutOps(const catalog::Record &row, const std::vector<LocalOp> &ops);

} // namespace c360::sync
