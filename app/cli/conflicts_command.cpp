// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sync_output.h"
#include "core/domain/conflicts/conflict_commands.h"
#include "core/text/codec.h"
#include "core/text/messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {

using Choice = domain::ConflictAnswer::Choice;

Result<std::vector<domain::ConflictEntry>> openOnes(Session &session)
{
    return session.read([](store::Connection &db) { return domain::openConflicts(db, longestList); });
}

class ConflictsListCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"conflicts list"_s,
                {},
                QT_TRANSLATE_NOOP("cli", "Lists where two people's changes met and one was set aside.")};
    }

    Result<int> run(Session &session, const Arguments &) override
    {
        C360_TRY(const std::vector<domain::ConflictEntry> open, openOnes(session));
        QJsonArray list;
        QList<QStringList> rows;
        for (const domain::ConflictEntry &each : open) {
            const catalog::RecordType &type = *each.name.type;
            list.append(QJsonObject{{u"id"_s, each.id.toString()},
                                    {u"type"_s, QString::fromLatin1(type.name.data())},
                                    {u"record"_s, each.name.record.toString()},
                                    {u"kind"_s, each.kind},
                                    {u"field"_s, each.field},
                                    {u"before"_s, valueJson(type, each.field, each.before)},
                                    {u"kept"_s, each.other.isNull() ? valueJson(type, each.field, each.kept)
                                                                    : QJsonValue(each.other.toString())},
                                    {u"lost"_s, valueJson(type, each.field, each.lost)},
                                    {u"by"_s, each.keptBy},
                                    {u"lost_by"_s, each.lostBy},
                                    {u"status"_s, u"open"_s}});
            const catalog::Field *field = type.find(each.field);
            rows.append({each.id.toString(), QCoreApplication::translate("catalog", type.label),
                         nameText(each.name), field ? text::fieldLabel(*field) : each.field,
                         valueText(type, each.field, each.before), valueText(type, each.field, each.kept),
                         valueText(type, each.field, each.lost), each.keptBy});
        }
        session.console().table(
            {QCoreApplication::translate("cli", "Id"), QCoreApplication::translate("cli", "Type"),
             QCoreApplication::translate("cli", "Record"), QCoreApplication::translate("cli", "Field"),
             QCoreApplication::translate("cli", "Before"), QCoreApplication::translate("cli", "Kept"),
             QCoreApplication::translate("cli", "Set aside"), QCoreApplication::translate("cli", "By")},
            rows);
        session.console().document({{u"conflicts"_s, list}});
        return 0;
    }
};

class ConflictsResolveCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"conflicts resolve"_s,
                u"ID…"_s,
                QT_TRANSLATE_NOOP("cli",
                                  "Settles conflicts; without another choice the records stay as they are."),
                {flag(u"keep"_s, QT_TRANSLATE_NOOP("cli", "The record stays as it is.")),
                 flag(u"take"_s, QT_TRANSLATE_NOOP("cli", "The value that was set aside comes back.")),
                 valued(u"value"_s, u"VALUE"_s, QT_TRANSLATE_NOOP("cli", "This value instead of both.")),
                 flag(u"all"_s, QT_TRANSLATE_NOOP("cli", "All of them."))},
                0,
                -1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        const int choices =
            int(arguments.has(u"keep"_s)) + int(arguments.has(u"take"_s)) + int(arguments.has(u"value"_s));
        if (choices > 1)
            return wrongUsage(u"cli.either"_s, {{u"one"_s, u"--keep"_s}, {u"other"_s, u"--take"_s}});
        C360_TRY(const std::vector<domain::ConflictEntry> open, openOnes(session));
        C360_TRY(QList<Id> ids, idsOf(arguments));
        if (arguments.has(u"all"_s)) {
            for (const domain::ConflictEntry &each : open) {
                if (!ids.contains(each.id))
                    ids.append(each.id);
            }
        } else if (ids.isEmpty()) {
            return wrongUsage(u"cli.words_missing"_s);
        }
        if (arguments.has(u"value"_s) && (arguments.has(u"all"_s) || ids.size() > 1))
            return wrongUsage(u"cli.value_of_one"_s);
        std::vector<domain::ConflictAnswer> answers;
        for (const Id &id : std::as_const(ids)) {
            const auto found = std::ranges::find(open, id, &domain::ConflictEntry::id);
            if (found == open.end())
                return fail(ErrorCode::NotFound, u"conflict.unknown"_s);
            domain::ConflictAnswer answer{.conflict = id,
                                          .choice = arguments.has(u"take"_s) ? Choice::Taken : Choice::Kept};
            if (arguments.has(u"value"_s)) {
                const catalog::Field *field = found->name.type->find(found->field);
                if (!field)
                    return fail(ErrorCode::Invalid, u"field.unknown"_s, found->field,
                                {{u"name"_s, found->field}});
                answer.choice = Choice::Value;
                C360_TRY(answer.value, text::fromText(*field, arguments.value(u"value"_s)));
            }
            answers.push_back(std::move(answer));
        }
        C360_CHECK(session.write([answers](store::Transaction &tx, const domain::Rules &rules) {
            return domain::resolveConflicts(tx, rules, answers);
        }));
        session.console().say(
            QCoreApplication::translate("cli", "%n conflicts were settled.", nullptr, int(answers.size())));
        session.console().document({{u"resolved"_s, qint64(answers.size())}});
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeConflictsList()
{
    return std::make_unique<ConflictsListCommand>();
}
std::unique_ptr<Command> makeConflictsResolve()
{
    return std::make_unique<ConflictsResolveCommand>();
}
} // namespace c360::cli
