// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sync_output.h"
#include "core/domain/conflicts/queue_commands.h"
#include "core/text/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {

class PendingListCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"pending list"_s, {}, QT_TRANSLATE_NOOP("cli", "Lists the changes that wait to be sent.")};
    }

    Result<int> run(Session &session, const Arguments &) override
    {
        C360_TRY(const std::vector<domain::PendingRecord> waiting,
                 session.read([](store::Connection &db) { return domain::pendingRecords(db, longestList); }));
        QJsonArray list;
        QList<QStringList> rows;
        const text::Formatter formatter;
        for (const domain::PendingRecord &each : waiting) {
            list.append(QJsonObject{{u"type"_s, QString::fromLatin1(each.name.type->name.data())},
                                    {u"record"_s, each.name.record.toString()},
                                    {u"kind"_s, each.kind},
                                    {u"changes"_s, changesJson(*each.name.type, each.changes)},
                                    {u"since"_s, instantJson(each.since)}});
            rows.append({each.name.record.toString(),
                         QCoreApplication::translate("catalog", each.name.type->label), nameText(each.name),
                         kindText(each.kind), changesText(*each.name.type, each.changes),
                         formatter.instant(each.since)});
        }
        session.console().table(
            {QCoreApplication::translate("cli", "Id"), QCoreApplication::translate("cli", "Type"),
             QCoreApplication::translate("cli", "Record"), QCoreApplication::translate("cli", "Change"),
             QCoreApplication::translate("cli", "Values"), QCoreApplication::translate("cli", "Since")},
            rows);
        session.console().document({{u"pending"_s, list}});
        return 0;
    }
};

class PendingDiscardCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            u"pending discard"_s,
            u"ID…"_s,
            QT_TRANSLATE_NOOP("cli", "Takes the waiting changes of records back; undo brings them again."),
            {},
            1,
            -1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const QList<Id> ids, idsOf(arguments));
        // All of them or none: a wrong one among them is found before the first is taken back.
        C360_TRY(const std::vector<domain::PendingRecord> waiting,
                 session.read([](store::Connection &db) { return domain::pendingRecords(db, longestList); }));
        for (const Id &id : ids) {
            if (!std::ranges::any_of(waiting, [&id](const auto &each) { return each.name.record == id; }))
                return fail(ErrorCode::NotFound, u"pending.nothing"_s);
        }
        for (const Id &id : ids)
            C360_CHECK(session.write([id](store::Transaction &tx, const domain::Rules &rules) {
                return domain::discardPending(tx, rules, id);
            }));
        session.console().say(
            QCoreApplication::translate("cli", "%n changes were taken back.", nullptr, int(ids.size())));
        session.console().document({{u"discarded"_s, ids.size()}});
        return 0;
    }
};

/// What waits is sent with the next exchange: retrying is asking for one.
class PendingRetryCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"pending retry"_s, {}, QT_TRANSLATE_NOOP("cli", "Tries to send now what waits.")};
    }

    Result<int> run(Session &session, const Arguments &) override
    {
        C360_TRY(const Arguments none, Arguments::parse({}, {}));
        return makeSync()->run(session, none);
    }
};
} // namespace

std::unique_ptr<Command> makePendingList()
{
    return std::make_unique<PendingListCommand>();
}
std::unique_ptr<Command> makePendingRetry()
{
    return std::make_unique<PendingRetryCommand>();
}
std::unique_ptr<Command> makePendingDiscard()
{
    return std::make_unique<PendingDiscardCommand>();
}
} // namespace c360::cli
