// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conflicts/sync_records.h"
#include "core/services/central/sync_service.h"
#include "core/text/format.h"
#include "ui/kit/badge.h"

#include <QString>

namespace c360::ui {

/// A state in words, with an icon that says the same: never by colour alone.
struct SyncLook
{
    QString text;
    QString icon;
    Tone tone = Tone::Neutral;
    QString detail;      ///< a sentence more; may be empty
    bool urgent = false; ///< a person should hear of it now
    QString sentence{};  ///< `text` where there is room for more words; empty: the same
    QString technical{}; ///< why, in an administrator's words, where `detail` only says what it means
};

/// How often whatever says "2 min ago" says it anew, in ms.
inline constexpr int tellTime = 20'000;

/// What the whole sync is doing, as the chip in the top bar says it.
[[nodiscard]] SyncLook syncLook(services::SyncService::Mode mode, const sync::SyncStatus &status, Instant now,
                                const text::Formatter &format);
/// Progress of the first copy: "43 %, about 2 min".
[[nodiscard]] QString firstCopyText(const sync::SyncStatus &status, const text::Formatter &format);
/// That records of the central database could not be taken in, and what helps; empty when all were.
[[nodiscard]] QString unreadableText(const sync::SyncStatus &status);
/// The state of one record; `sending`: the sync is at it right now.
[[nodiscard]] SyncLook recordLook(domain::RecordState state, bool sending);
[[nodiscard]] QString roleLabel(const QString &role);

/// "Contact “Anna” of Atlas Ltd": what a record is called in a list of several kinds.
[[nodiscard]] QString recordTitle(const domain::RecordName &name);
[[nodiscard]] QString operationLabel(const QString &kind);
/// "karim moved it to the bin; you changed it": a conflict of kind "delete". `me`: the login of this
/// computer.
[[nodiscard]] QString deletionText(const domain::ConflictEntry &entry, const QString &me);
/// Where the record of a refused change is now, and who may do what was refused; empty when there is nothing
/// to say.
[[nodiscard]] QString refusedStateText(const domain::RejectedRecord &rejected);
/// What helps a refused change on; empty where sending it again is all there is to it.
[[nodiscard]] QString remedyText(const domain::RejectedRecord &rejected);
/// Label of a field; of a part of it ("custom.size") with the part's name.
[[nodiscard]] QString fieldTitle(const catalog::RecordType &type, const QString &field);
/// A value for people; a dash for none.
[[nodiscard]] QString valueText(const catalog::RecordType &type, const QString &field, const QVariant &value,
                                const text::Formatter &format);
/// "City: Lyon → Paris", a line for each field.
[[nodiscard]] QStringList changeLines(const catalog::RecordType &type, const QString &kind,
                                      const std::vector<domain::FieldChange> &changes,
                                      const text::Formatter &format);

} // namespace c360::ui
