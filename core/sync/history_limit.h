// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/store/store.h"
#include "core/sync/central_client.h"

#include <QDate>
#include <QDateTime>

#include <array>
#include <optional>

// How much history a computer keeps. What is older stays at the centre; balances, consents and whatever is
// still open are always here (catalog::Ageing).
namespace c360::sync {

/// The choices, in months; 0: everything.
inline constexpr std::array historyChoices{0, 60, 24, 12, 6};

struct HistoryLimit
{
    int months = 0;              ///< as the person has chosen; 0: everything
    Instant since = 0;           ///< in force so far: the first moment of a UTC day; 0: everything
    std::optional<qint64> older; ///< rows that stay at the centre, as it last counted them
    bool settling = false;       ///< the choice has not been carried out yet, or not wholly

    [[nodiscard]] QDate day() const
    {
        return since == 0 ? QDate() : QDateTime::fromMSecsSinceEpoch(since, Qt::UTC).date();
    }
};

[[nodiscard]] Result<HistoryLimit> historyLimit(store::Connection &db);
/// The person's choice; it takes effect with the next sync. Usage ("sync.history_choice") when it is none of
/// `historyChoices`.
[[nodiscard]] Result<void> chooseHistory(store::Connection &db, int months);

/// Since when history of so many months is kept: the first of a month, so that it moves once a month.
[[nodiscard]] Instant historyStart(int months, Instant now);
/// What a cache obeys from now on (store::keptSince()): `since` for `months`.
[[nodiscard]] Result<void> setHistoryStart(store::Connection &db, int months, Instant since);

/// Brings what is in force in line with choice and calendar; `now` is the centre's time. Forwards: older rows
/// are to be let go (letOldGo()). Backwards: they are to be fetched (PendingHistory). Blocks; in the thread
/// that pulls, before it compares or pulls.
[[nodiscard]] Result<void> alignHistory(CentralClient &client, store::Store &store, Instant now);

/// Lets a row go, not as a deletion, when it is not recent and no operation of this device needs it.
[[nodiscard]] Result<void> letGoIfOld(store::Transaction &tx, const catalog::RecordType &type, const Id &id,
                                      Instant since);

/// Lets go, piece by piece, of the rows that this computer is not to keep any more. A row with operations
/// that wait or may have to be sent again stays for as long as they do. One object for the whole of it.
class OldRows
{
public:
    /// A piece in small background transactions; false when there is nothing (more) to do.
    [[nodiscard]] Result<bool> letGo(store::Store &store);

private:
    Instant m_since = 0;
    size_t m_type = 0;       ///< in catalog::ageingTypes()
    QByteArray m_owner = ""; ///< key of the last row looked at
    QByteArray m_id = "";
};

/// Asks the centre how many rows stay there, when that is not known; false when it was.
[[nodiscard]] Result<bool> countOlder(CentralClient &client, store::Store &store);

} // namespace c360::sync
