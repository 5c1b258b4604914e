// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_texts.h"

#include "core/catalog/catalog.h"
#include "core/text/messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::ui {

using Mode = services::SyncService::Mode;

namespace {

struct SyncTexts
{
    Q_DECLARE_TR_FUNCTIONS(c360::ui::SyncTexts)
};

constexpr qint64 justNow = 60'000;

QString label(const char *english)
{
    return QCoreApplication::translate("catalog", english);
}

QString waitingText(const sync::SyncStatus &status)
{
    return SyncTexts::tr("%Ln changes waiting", nullptr, int(status.waitingRecords));
}

QString needText(qint64 needs)
{
    return SyncTexts::tr("%Ln need you", nullptr, int(needs));
}

/// "Offline · 12 changes waiting", "Paused · 1 waiting · 7 need you": what waits for the person is told
/// whatever the sync does.
QString withCounts(const QString &state, const sync::SyncStatus &status)
{
    const qint64 needs = status.conflicts + status.rejected;
    QString all = state;
    if (status.waitingRecords > 0)
        all = SyncTexts::tr("%1 · %2", "state, changes that wait")
                  .arg(all, needs > 0 ? SyncTexts::tr("%Ln waiting", "changes, where the room is short",
                                                      int(status.waitingRecords))
                                      : waitingText(status));
    if (needs > 0)
        all = SyncTexts::tr("%1 · %2", "state, changes that wait").arg(all, needText(needs));
    return all;
}

QString deletesText(const Error &problem)
{
    const catalog::RecordType *type = catalog::findType(problem.type);
    const QString kind = type ? label(type->plural) : QString();
    const int deletes = int(problem.args.value(u"deletes"_s).toLongLong());
    const QString text =
        problem.args.value(u"sending"_s).toBool()
            ? SyncTexts::tr("%Ln records are about to be deleted for your whole team, because they were "
                            "deleted on this computer.",
                            nullptr, deletes)
            : SyncTexts::tr("%Ln records are about to be deleted here, because they were deleted in the "
                            "central database.",
                            nullptr, deletes);
    return kind.isEmpty() ? text : SyncTexts::tr("%1: %2", "kind of records, what happens").arg(kind, text);
}

} // namespace

QString firstCopyText(const sync::SyncStatus &status, const text::Formatter &format)
{
    const QString share = format.percent(qBound(0.0, status.firstSyncProgress, 1.0));
    if (status.firstSyncSecondsLeft < 0)
        return share;
    return SyncTexts::tr("%1, about %2", "share done, time left")
        .arg(share, format.duration(std::max<qint64>(1, status.firstSyncSecondsLeft) * 1000));
}

QString unreadableText(const sync::SyncStatus &status)
{
    if (status.unreadable == 0)
        return {};
    return SyncTexts::tr(
        "%Ln records of the central database cannot be read here: they are shown as they were "
        "before, or not at all. Everything else is exchanged. “Check this computer” names "
        "them for your administrator; a newer version of the program may read them.",
        nullptr, int(status.unreadable));
}

SyncLook syncLook(Mode mode, const sync::SyncStatus &status, Instant now, const text::Formatter &format)
{
    using sync::Phase;
    if (mode == Mode::Demo)
        return {SyncTexts::tr("Demo data"), u"info"_s, Tone::Neutral,
                SyncTexts::tr("Made-up customers: nothing here is ever sent anywhere."), false};
    if (mode == Mode::Alone)
        return {SyncTexts::tr("On this computer only"), u"hard-drive"_s, Tone::Neutral,
                SyncTexts::tr(
                    "Everything is saved here. Connect to a central database to share it with your team."),
                false};

    const QString problem =
        status.problem.reason.isEmpty() ? QString() : text::message(status.problem, format);
    const QString last = status.lastSync > 0
                             ? SyncTexts::tr("Last exchanged %1.").arg(format.instant(status.lastSync))
                             : SyncTexts::tr("Nothing has been exchanged yet.");
    const qint64 needs = status.conflicts + status.rejected;
    const Tone quiet = needs > 0 ? Tone::Warning : Tone::Neutral;
    switch (status.phase) {
    case Phase::Off:
    case Phase::Connecting:
        return {withCounts(SyncTexts::tr("Connecting…"), status), u"refresh-cw"_s, quiet, last, false};
    case Phase::FirstSync:
        return {
            SyncTexts::tr("First copy %1", "share and time left").arg(firstCopyText(status, format)),
            u"download"_s, Tone::Info,
            SyncTexts::tr("Everything you may see is being copied to this computer. You can already work."),
            false};
    case Phase::Sending:
        return {status.toSend > 0 ? SyncTexts::tr("Sending %1 of %2")
                                        .arg(format.number(std::min(status.sent + 1, status.toSend)),
                                             format.number(status.toSend))
                                  : SyncTexts::tr("Sending…"),
                u"upload"_s, Tone::Info, last, false};
    case Phase::Receiving:
        return {status.toReceive > 0 ? SyncTexts::tr("Receiving %1 of %2")
                                           .arg(format.number(std::min(status.received, status.toReceive)),
                                                format.number(status.toReceive))
                                     : SyncTexts::tr("Receiving…"),
                u"download"_s, Tone::Info, last, false};
    case Phase::Documents:
        return {SyncTexts::tr("%Ln documents on their way", nullptr, int(status.documentsWaiting)),
                u"files"_s, Tone::Info, last, false};
    case Phase::Idle: {
        if (status.metered)
            return {withCounts(SyncTexts::tr("Paused: metered network"), status), u"pause"_s, quiet,
                    SyncTexts::tr("Changes are exchanged; documents and older history wait for another "
                                  "network."),
                    false};
        if (needs > 0)
            return {.text = needText(needs),
                    .icon = u"circle-alert"_s,
                    .tone = Tone::Warning,
                    .detail = SyncTexts::tr("They met others or were refused. Nothing is lost meanwhile."),
                    .urgent = true,
                    .sentence = SyncTexts::tr("%Ln changes need your decision", nullptr, int(needs))};
        if (status.waitingRecords > 0)
            return {waitingText(status), u"clock"_s, Tone::Neutral, last, false};
        if (status.unreadable > 0)
            return {SyncTexts::tr("%Ln not readable here", nullptr, int(status.unreadable)),
                    u"triangle-alert"_s, Tone::Warning, last, false};
        return {now - status.lastSync < justNow
                    ? SyncTexts::tr("Synced just now")
                    : SyncTexts::tr("Synced %1", "2 min ago").arg(format.relative(status.lastSync, now)),
                u"circle-check"_s, Tone::Success, last, false};
    }
    case Phase::Offline:
        return {.text = withCounts(SyncTexts::tr("Offline"), status),
                .icon = u"cloud-off"_s,
                .tone = quiet,
                .detail = SyncTexts::tr(
                    "The central database cannot be reached. Your work is saved here and sent later."),
                .technical = problem};
    case Phase::Paused:
        return {withCounts(SyncTexts::tr("Paused"), status), u"pause"_s, quiet, last, false};
    case Phase::Blocked:
        return {withCounts(SyncTexts::tr("Blocked"), status), u"ban"_s, Tone::Danger,
                SyncTexts::tr("An administrator has blocked this device. Your changes stay on this "
                              "computer; ask your administrator to let it in again."),
                true};
    case Phase::Failed:
        if (status.problem.reason == "sync.many_deletes"_L1)
            return {SyncTexts::tr("A question for you"), u"circle-help"_s, Tone::Warning,
                    deletesText(status.problem), true};
        return {withCounts(SyncTexts::tr("Error"), status), u"triangle-alert"_s, Tone::Danger, problem, true};
    }
    return {};
}

SyncLook recordLook(domain::RecordState state, bool sending)
{
    using domain::RecordState;
    switch (state) {
    case RecordState::Saved:
        return {SyncTexts::tr("Saved on this computer"), u"hard-drive"_s, Tone::Success, {}, false};
    case RecordState::Waiting:
        return sending
                   ? SyncLook{SyncTexts::tr("Sending"), u"upload"_s, Tone::Info, {}, false}
                   : SyncLook{
                         SyncTexts::tr("Waiting to send"), u"clock"_s, Tone::Neutral,
                         SyncTexts::tr(
                             "Saved on this computer; it is sent as soon as the central database answers."),
                         false};
    case RecordState::Synced:
        return {SyncTexts::tr("Synced"), u"circle-check"_s, Tone::Success,
                SyncTexts::tr("As the central database has it."), false};
    case RecordState::Rejected:
        return {SyncTexts::tr("Rejected"), u"circle-x"_s, Tone::Danger,
                SyncTexts::tr("The central database refused a change: see the Sync Centre."), true};
    case RecordState::Conflict:
        return {SyncTexts::tr("Needs your decision"), u"circle-alert"_s, Tone::Warning,
                SyncTexts::tr("Two people changed the same field: see the Sync Centre."), true};
    case RecordState::Unreadable:
        return {SyncTexts::tr("Not the latest version"), u"triangle-alert"_s, Tone::Warning,
                SyncTexts::tr("The central database has a version that cannot be read here: see the Sync "
                              "Centre."),
                true};
    }
    return {};
}

QString roleLabel(const QString &role)
{
    if (role == "viewer"_L1)
        return SyncTexts::tr("Viewer", "role");
    if (role == "sales"_L1)
        return SyncTexts::tr("Sales", "role");
    if (role == "manager"_L1)
        return SyncTexts::tr("Manager", "role");
    if (role == "admin"_L1)
        return SyncTexts::tr("Administrator", "role");
    if (role == "platform_admin"_L1)
        return SyncTexts::tr("Platform administrator", "role");
    return role;
}

QString recordTitle(const domain::RecordName &name)
{
    const QString kind = name.type ? label(name.type->label) : QString();
    const QString title = text::isolatedByContent(name.title);
    const QString customer = text::isolatedByContent(name.customerTitle);
    if (name.type && name.type->name == catalog::conflictType.name) // what the program keeps is a decision
        return name.customerTitle.isEmpty()
                   ? SyncTexts::tr("Your decision")
                   : SyncTexts::tr("Your decision about %1", "customer").arg(customer);
    if (name.customerTitle.isEmpty())
        return name.title.isEmpty() ? kind
                                    : SyncTexts::tr("%1 %2", "kind of record, its name").arg(kind, title);
    if (name.title.isEmpty())
        return SyncTexts::tr("%1 of %2", "kind of record, customer").arg(kind, customer);
    return SyncTexts::tr("%1 %2 of %3", "kind of record, its name, customer").arg(kind, title, customer);
}

QString operationLabel(const QString &kind)
{
    if (kind == "create"_L1)
        return SyncTexts::tr("New");
    if (kind == "delete"_L1)
        return SyncTexts::tr("Moved to the bin");
    if (kind == "restore"_L1)
        return SyncTexts::tr("Taken out of the bin");
    if (kind == "erase"_L1)
        return SyncTexts::tr("Erased for good");
    return SyncTexts::tr("Changed");
}

QString deletionText(const domain::ConflictEntry &entry, const QString &me)
{
    const auto isMe = [&me](const QString &login) {
        return !me.isEmpty() && login == me;
    };
    const QString binner = text::isolated(entry.lostBy);
    const QString editor = text::isolated(entry.keptBy);
    if (isMe(entry.lostBy) && isMe(entry.keptBy))
        return SyncTexts::tr("You moved it to the bin and changed it on another computer.");
    if (entry.lostBy.isEmpty() || entry.keptBy.isEmpty())
        return SyncTexts::tr("One person moved it to the bin; another one changed it.");
    if (isMe(entry.lostBy))
        return SyncTexts::tr("You moved it to the bin; %1 changed it.", "login").arg(editor);
    if (isMe(entry.keptBy))
        return SyncTexts::tr("%1 moved it to the bin; you changed it.", "login").arg(binner);
    return SyncTexts::tr("%1 moved it to the bin; %2 changed it.", "logins").arg(binner, editor);
}

QString refusedStateText(const domain::RejectedRecord &rejected)
{
    using domain::Presence;
    const Presence now = rejected.name.presence;
    if (rejected.kind == "delete"_L1 && now == Presence::Here) {
        const QString back = SyncTexts::tr("It is back in your list.");
        if (rejected.why.reason != "sync.rejected.permission"_L1 ||
            rejected.name.type->name != catalog::customerType.name)
            return back;
        return back + u' ' + SyncTexts::tr("Only a manager, or whoever created it, may move it to the bin.");
    }
    if (rejected.asBefore && now == Presence::Here)
        return SyncTexts::tr("It is again as it was before your change.");
    if (rejected.kind == "create"_L1 && now == Presence::Gone)
        return SyncTexts::tr("It is not in your list.");
    if (rejected.kind == "restore"_L1 && now == Presence::Binned)
        return SyncTexts::tr("It is still in the bin.");
    if (now == Presence::Gone)
        return SyncTexts::tr("It is no longer on this computer.");
    return now == Presence::Binned ? SyncTexts::tr("It is in the bin.") : QString();
}

QString remedyText(const domain::RejectedRecord &rejected)
{
    using domain::Remedy;
    switch (rejected.remedy) {
    case Remedy::SendAgain:
        return {};
    case Remedy::WhenFree:
        return SyncTexts::tr(
            "Another record may stand in its way, for instance with the same number. When that is "
            "put right, send it again.");
    case Remedy::Right:
        return SyncTexts::tr("Ask your administrator for a role that allows it; then it can be sent again.");
    case Remedy::Territory:
        return rejected.mayRetry
                   ? SyncTexts::tr("The record is on this computer again: the change can be sent.")
                   : SyncTexts::tr(
                         "Ask your administrator for the territory. When the record is on this computer "
                         "again, the change can be sent.");
    case Remedy::Owner:
        return rejected.mayRetry
                   ? SyncTexts::tr("What it belongs to is on this computer: the change can be sent again.")
                   : SyncTexts::tr("It can only be sent when what it belongs to is on this computer again.");
    case Remedy::Correct:
        return SyncTexts::tr(
            "Sent again it would be refused again: give the record another value, and discard "
            "this change.");
    case Remedy::Divide:
        return SyncTexts::tr(
            "Sent again it would be refused again: make smaller changes, and discard this one.");
    case Remedy::EnterAnew:
        return rejected.mayRetry
                   ? QString()
                   : SyncTexts::tr("It cannot be sent again. If it is still needed, enter it anew.");
    case Remedy::NewEntry:
        return SyncTexts::tr(
            "Sent again it would be refused again: add another entry, and discard this change.");
    }
    return {};
}

QString fieldTitle(const catalog::RecordType &type, const QString &field)
{
    if (const catalog::Field *known = type.find(field))
        return text::fieldLabel(*known);
    const qsizetype dot = field.indexOf(u'.');
    if (const catalog::Field *known = dot > 0 ? type.find(field.left(dot)) : nullptr)
        return SyncTexts::tr("%1: %2", "field, part of it")
            .arg(text::fieldLabel(*known), text::isolatedByContent(field.mid(dot + 1)));
    return field;
}

QString valueText(const catalog::RecordType &type, const QString &field, const QVariant &value,
                  const text::Formatter &format)
{
    QString shown;
    if (const catalog::Field *known = type.find(field)) {
        shown = text::describe(*known, value, format);
        if (known->isText() || known->kind == catalog::Kind::LongText)
            shown = text::isolatedByContent(shown);
    } else {
        shown = text::isolatedByContent(value.toString());
    }
    return shown.isEmpty() ? SyncTexts::tr("—", "no value") : shown;
}

QStringList changeLines(const catalog::RecordType &type, const QString &kind,
                        const std::vector<domain::FieldChange> &changes, const text::Formatter &format)
{
    QStringList lines;
    for (const domain::FieldChange &change : changes) {
        if (type.name == catalog::conflictType.name) {
            // Who has settled it and when says nothing beside how.
            if (change.field == "status"_L1)
                lines << valueText(type, change.field, change.after, format);
            continue;
        }
        if ((kind == "delete"_L1 || kind == "restore"_L1) && change.field == "is_active"_L1)
            continue; // goes with it
        const QString field = fieldTitle(type, change.field);
        const QString after = valueText(type, change.field, change.after, format);
        lines << (kind == "create"_L1
                      ? SyncTexts::tr("%1: %2", "field, value").arg(field, after)
                      : SyncTexts::tr("%1: %2 → %3", "field, old value, new value")
                            .arg(field, valueText(type, change.field, change.before, format), after));
    }
    if (kind == "update"_L1 && changes.empty())
        lines << SyncTexts::tr("Changed and put back as it was");
    else if (kind != "update"_L1 || lines.isEmpty())
        lines.prepend(operationLabel(kind));
    return lines;
}

} // namespace c360::ui
