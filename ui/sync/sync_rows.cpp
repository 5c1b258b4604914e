// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_rows.h"

#include "core/catalog/catalog.h"
#include "core/text/messages.h"
#include "ui/sync/sync_texts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

constexpr int listed = 500; ///< more than anybody reads; the tab says how many there are

struct SyncRows
{
    Q_DECLARE_TR_FUNCTIONS(c360::ui::SyncRows)
};

/// All values that met, below what the row says.
QString conflictDetail(const std::vector<domain::ConflictEntry> &group, const QStringList &what,
                       const text::Formatter &format)
{
    QStringList lines{recordTitle(group.front().name)};
    for (size_t i = 0; i < group.size(); ++i) {
        const domain::ConflictEntry &entry = group[i];
        if (entry.kind != "edit"_L1) {
            lines << what[qsizetype(i)];
            continue;
        }
        const auto value = [&](const QVariant &stored, const QString &login) {
            const QString text = valueText(*entry.name.type, entry.field, stored, format);
            return login.isEmpty()
                       ? text
                       : SyncRows::tr("%1 (%2)", "value, who has chosen it").arg(text, text::isolated(login));
        };
        lines << SyncRows::tr("%1: %2 or %3", "field, two values")
                     .arg(what[qsizetype(i)], value(entry.kept, entry.keptBy),
                          value(entry.lost, entry.lostBy));
    }
    return lines.join(u'\n');
}

} // namespace

Result<SyncLists> readSyncLists(store::Connection &db)
{
    SyncLists lists;
    C360_TRY(lists.pending, domain::pendingRecords(db, listed));
    C360_TRY(lists.pendingCount, domain::countPending(db));
    C360_TRY(std::vector<domain::RejectedRecord> refused, domain::rejectedRecords(db, listed));
    for (domain::RejectedRecord &record : refused) {
        if (lists.refused.empty() || lists.refused.back().front().firstOp != record.firstOp)
            lists.refused.emplace_back();
        lists.refused.back().push_back(std::move(record));
    }
    C360_TRY(lists.conflicts, domain::askedConflicts(db, listed));
    return lists;
}

std::vector<SyncRow> waitingRows(const std::vector<domain::PendingRecord> &pending, bool sending, Instant now,
                                 const text::Formatter &format)
{
    const SyncLook state = recordLook(domain::RecordState::Waiting, sending);
    std::vector<SyncRow> rows;
    for (const domain::PendingRecord &each : pending) {
        const QStringList lines = changeLines(*each.name.type, each.kind, each.changes, format);
        SyncRow row;
        row.key = each.name.record.toBytes();
        row.cells = {recordTitle(each.name), lines.join(u" · "_s), format.relative(each.since, now),
                     state.text};
        row.detail = (QStringList{row.cells.front()} + lines).join(u'\n');
        row.icon = state.icon;
        row.customer = each.name.customer;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<SyncRow> conflictRows(const std::vector<std::vector<domain::ConflictEntry>> &conflicts,
                                  const QString &me, const text::Formatter &format)
{
    std::vector<SyncRow> rows;
    for (const std::vector<domain::ConflictEntry> &group : conflicts) {
        const domain::ConflictEntry &first = group.front();
        QStringList what;
        for (const domain::ConflictEntry &entry : group) {
            if (entry.kind == "duplicate"_L1)
                what << SyncRows::tr("Same e-mail address as another customer");
            else if (entry.kind == "delete"_L1)
                what << deletionText(entry, me);
            else
                what << fieldTitle(*entry.name.type, entry.field);
        }
        QStringList who;
        for (const QString &each : {first.keptBy, first.lostBy}) {
            if (!each.isEmpty() && !who.contains(each))
                who << text::isolated(each);
        }
        SyncRow row;
        row.key = first.name.record.toBytes() + first.kind.toUtf8();
        row.cells = {recordTitle(first.name), format.list(what), format.list(who),
                     format.instant(std::max(first.keptAt, first.lostAt))};
        row.detail = conflictDetail(group, what, format);
        row.customer = first.name.customer;
        rows.push_back(std::move(row));
    }
    return rows;
}

// A decision is told as that, not by the record it was about.
QString refusedTitle(const Refused &refused)
{
    const auto decision = std::ranges::find_if(refused, [](const domain::RejectedRecord &record) {
        return record.name.type->name == catalog::conflictType.name;
    });
    return recordTitle((decision == refused.end() ? refused.begin() : decision)->name);
}

QStringList refusedLines(const Refused &refused, const text::Formatter &format)
{
    QStringList all;
    for (const domain::RejectedRecord &record : refused) {
        const domain::RecordName &name = record.name;
        const auto tellsIt = [&name](const domain::RejectedRecord &other) {
            return other.name.type->name != catalog::conflictType.name &&
                   other.name.customer == name.customer;
        };
        if (name.type->name == catalog::conflictType.name && std::ranges::any_of(refused, tellsIt))
            continue; // the change is what was decided
        const QStringList lines = changeLines(*name.type, record.kind, record.changes, format);
        if (refused.size() == 1)
            all << lines;
        else
            all << SyncRows::tr("%1: %2", "record, what was changed")
                       .arg(recordTitle(name), lines.join(u" · "_s));
    }
    all.removeDuplicates();
    return all;
}

bool mayRetry(const Refused &refused)
{
    return std::ranges::all_of(refused, &domain::RejectedRecord::mayRetry);
}

std::vector<SyncRow> refusedRows(const std::vector<Refused> &refused, const text::Formatter &format)
{
    std::vector<SyncRow> rows;
    QHash<Id, int> before; // the newest first
    for (const Refused &group : refused)
        ++before[group.front().name.record];
    for (const Refused &group : refused) {
        const domain::RejectedRecord &first = group.front();
        const QStringList lines = refusedLines(group, format);
        const QString why = text::message(first.why, format);
        SyncRow row;
        // Sent again and refused again it is the same row, under another number.
        row.key = first.name.record.toBytes() + QByteArray::number(before[first.name.record]--);
        row.cells = {refusedTitle(group), lines.join(u" · "_s), format.instant(first.rejectedAt), why};
        QStringList detail = QStringList{row.cells.front()} + lines;
        detail << why;
        for (const domain::RejectedRecord &record : group) {
            const QString now =
                record.name.type->name == catalog::conflictType.name ? QString() : refusedStateText(record);
            if (!now.isEmpty() && !detail.contains(now))
                detail << now;
        }
        const auto stuck = std::ranges::find(group, false, &domain::RejectedRecord::mayRetry);
        if (const QString remedy = remedyText(stuck == group.end() ? first : *stuck); !remedy.isEmpty())
            detail << remedy;
        row.detail = detail.join(u'\n');
        row.icon = u"circle-x"_s;
        row.customer = first.name.customer;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace c360::ui
