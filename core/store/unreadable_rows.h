// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/catalog/record_type.h"
#include "core/store/connection.h"

#include <QString>

#include <vector>

// Rows that the central database shows to this login and that could not be taken into the cache: what is
// known of them without their contents. The cache keeps the version that it had, if any.
namespace c360::store {

/// What Error::reason says of a row that is set aside.
inline const QString rowValueReason = QStringLiteral("row.value");     ///< of `field`
inline const QString rowFormReason = QStringLiteral("row.form");       ///< of the whole row
inline const QString rowRefusedReason = QStringLiteral("row.refused"); ///< by the cache itself

struct UnreadableRow
{
    const catalog::RecordType *type = nullptr;
    Id id; ///< null when not even that could be read
    Id territory;
    qint64 seq = 0;
    Instant updatedAt = 0; ///< 0: not known
    QString reason;
    QString field{}; ///< empty: the whole row

    /// For core/text.
    [[nodiscard]] Error why() const;
};

/// Whether a write failed because of the values of its row: another row may go well.
[[nodiscard]] bool isRefusal(const Error &error);

/// In the place of what was known of this row before.
[[nodiscard]] Result<void> setUnreadable(Connection &db, const UnreadableRow &row);
/// It has come, up to this number of the centre's clock, or is not this device's any more.
[[nodiscard]] Result<void> dropUnreadable(Connection &db, const catalog::RecordType &type, const Id &id,
                                          qint64 upTo);
[[nodiscard]] Result<void> dropUnreadableOf(Connection &db, const Id &territory);

/// By type and id, at most so many.
[[nodiscard]] Result<std::vector<UnreadableRow>> unreadableRows(Connection &db, int limit);
[[nodiscard]] Result<std::vector<UnreadableRow>> unreadableRows(Connection &db,
                                                                const catalog::RecordType &type);
[[nodiscard]] Result<qint64> countUnreadable(Connection &db);

} // namespace c360::store
