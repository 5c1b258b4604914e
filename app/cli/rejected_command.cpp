// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sync_output.h"
#include "core/domain/conflicts/queue_commands.h"
#include "core/text/messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {

class RejectedListCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"rejected list"_s,
                {},
                QT_TRANSLATE_NOOP("cli", "Lists the changes that the central database refused.")};
    }

    Result<int> run(Session &session, const Arguments &) override
    {
        C360_TRY(const std::vector<domain::RejectedRecord> refused, session.read([](store::Connection &db) {
            return domain::rejectedRecords(db, longestList);
        }));
        QJsonArray list;
        QList<QStringList> rows;
        for (const domain::RejectedRecord &each : refused) {
            list.append(QJsonObject{{u"op"_s, each.firstOp},
                                    {u"type"_s, QString::fromLatin1(each.name.type->name.data())},
                                    {u"record"_s, each.name.record.toString()},
                                    {u"kind"_s, each.kind},
                                    {u"changes"_s, changesJson(*each.name.type, each.changes)},
                                    {u"reason"_s, each.why.reason},
                                    {u"field"_s, each.why.field},
                                    {u"message"_s, text::message(each.why)},
                                    {u"may_retry"_s, each.mayRetry},
                                    {u"at"_s, instantJson(each.at)},
                                    {u"rejected_at"_s, instantJson(each.rejectedAt)}});
            rows.append({QString::number(each.firstOp),
                         QCoreApplication::translate("catalog", each.name.type->label), nameText(each.name),
                         kindText(each.kind), changesText(*each.name.type, each.changes),
                         text::message(each.why)});
        }
        session.console().table(
            {QCoreApplication::translate("cli", "Number"), QCoreApplication::translate("cli", "Type"),
             QCoreApplication::translate("cli", "Record"), QCoreApplication::translate("cli", "Change"),
             QCoreApplication::translate("cli", "Values"), QCoreApplication::translate("cli", "Why")},
            rows);
        session.console().document({{u"rejected"_s, list}});
        return 0;
    }
};

/// Retries or discards groups by their numbers, or all of them.
class RejectedDecideCommand : public Command
{
public:
    explicit RejectedDecideCommand(bool retry) : m_retry(retry) {}

    CommandInfo info() const override
    {
        return {m_retry ? u"rejected retry"_s : u"rejected discard"_s,
                u"NUMBER…"_s,
                m_retry
                    ? QT_TRANSLATE_NOOP("cli", "Makes refused changes again, on the records as they are now.")
                    : QT_TRANSLATE_NOOP("cli", "Forgets refused changes; undo brings them back."),
                {flag(u"all"_s, QT_TRANSLATE_NOOP("cli", "All of them."))},
                0,
                -1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        QList<qint64> numbers;
        const auto add = [&numbers](qint64 number) {
            if (!numbers.contains(number))
                numbers.append(number);
        };
        for (const QString &word : arguments.words()) {
            bool ok = false;
            add(word.toLongLong(&ok));
            if (!ok)
                return wrongUsage(u"number.notWhole"_s);
        }
        if (numbers.isEmpty() && !arguments.has(u"all"_s))
            return wrongUsage(u"cli.words_missing"_s);
        // All of them or none: a wrong one among them is found before the first is decided.
        C360_TRY(const std::vector<domain::RejectedRecord> refused, session.read([](store::Connection &db) {
            return domain::rejectedRecords(db, longestList);
        }));
        for (const qint64 number : std::as_const(numbers)) {
            if (std::ranges::find(refused, number, &domain::RejectedRecord::firstOp) == refused.end())
                return fail(ErrorCode::NotFound, u"rejected.unknown"_s);
        }
        if (arguments.has(u"all"_s)) {
            for (const domain::RejectedRecord &each : refused)
                add(each.firstOp);
            std::ranges::sort(numbers);
        }
        for (const qint64 number : std::as_const(numbers)) {
            C360_CHECK(
                session.write([number, retry = m_retry](store::Transaction &tx, const domain::Rules &rules) {
                    return retry ? domain::retryRejected(tx, rules, number)
                                 : domain::discardRejected(tx, rules, number);
                }));
        }
        session.console().say(m_retry
                                  ? QCoreApplication::translate("cli", "%n changes wait to be sent again.",
                                                                nullptr, int(numbers.size()))
                                  : QCoreApplication::translate("cli", "%n changes were discarded.", nullptr,
                                                                int(numbers.size())));
        session.console().document({{m_retry ? u"retried"_s : u"discarded"_s, numbers.size()}});
        return 0;
    }

private:
    bool m_retry;
};
} // namespace

std::unique_ptr<Command> makeRejectedList()
{
    return std::make_unique<RejectedListCommand>();
}
std::unique_ptr<Command> makeRejectedRetry()
{
    return std::make_unique<RejectedDecideCommand>(true);
}
std::unique_ptr<Command> makeRejectedDiscard()
{
    return std::make_unique<RejectedDecideCommand>(false);
}
} // namespace c360::cli
