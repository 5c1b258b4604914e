// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/domain/conflicts/sync_records.h"
#include "core/sync/history_limit.h"
#include "core/sync/sync_state.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace c360::cli {

/// How many entries a list command reads: a script wants all there are.
inline constexpr int longestList = std::numeric_limits<int>::max();

/// How the profile stands with its central database, as `status` and `sync` print it.
struct Standing
{
    sync::SyncState state;
    sync::Counts counts;
    qint64 pending = 0; ///< records
    qint64 cursor = 0;  ///< number of the centre's clock that all of the cache has come to
    sync::HistoryLimit history;
};
[[nodiscard]] Result<Standing> readStanding(Session &session);
/// What needs a person, a line for each kind of it.
void tellNeeds(Console &console, const sync::Counts &counts);
[[nodiscard]] QString unreadableText(qint64 records);
[[nodiscard]] QJsonObject standingJson(const Standing &standing, bool online);

/// The words of --history: 6m, 1y, 2y, 5y and all; in months. Usage for another one.
[[nodiscard]] Result<int> historyMonths(const QString &word);
/// "Activities and log entries since …", or that all are here.
[[nodiscard]] QString historyText(const sync::HistoryLimit &history);

/// What less than a fully checked connection to this address means.
[[nodiscard]] QString insecureText(const QString &url);

[[nodiscard]] QJsonArray changesJson(const catalog::RecordType &type,
                                     const std::vector<domain::FieldChange> &changes);
/// "City: Rabat → Fès; …"
[[nodiscard]] QString changesText(const catalog::RecordType &type,
                                  const std::vector<domain::FieldChange> &changes);
/// What a change does to a record, for people; of the outbox's words.
[[nodiscard]] QString kindText(const QString &kind);
[[nodiscard]] QJsonValue valueJson(const catalog::RecordType &type, const QString &field,
                                   const QVariant &value);
[[nodiscard]] QString valueText(const catalog::RecordType &type, const QString &field, const QVariant &value);
[[nodiscard]] QString instantJson(Instant instant);
/// What a record is called, with its customer.
[[nodiscard]] QString nameText(const domain::RecordName &name);

/// The ids among the words; Usage for a word that is none.
[[nodiscard]] Result<QList<Id>> idsOf(const Arguments &arguments);

} // namespace c360::cli
