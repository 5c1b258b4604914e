// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/record_output.h"
#include "app/cli/records.h"
#include "core/domain/names.h"

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class RecordUpdateCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"record update"_s,
                u"TYPE ID NAME=VALUE…"_s,
                QT_TRANSLATE_NOOP("cli", "Changes some fields of a record."),
                {},
                3,
                -1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const catalog::RecordType *type, typeNamed(arguments.word(0)));
        C360_TRY(
            const domain::Outcome outcome,
            session.write([type, reference = arguments.word(1), words = arguments.words().mid(2)](
                              store::Transaction &tx, const domain::Rules &rules) -> Result<domain::Outcome> {
                C360_TRY(const Id id, resolveRecord(tx.db(), *type, reference));
                C360_TRY(auto fields, parseFields(tx.db(), *type, words));
                return domain::Commands::apply(
                    tx, rules,
                    {.name = u"edit"_s,
                     .ops = {{domain::OpKind::Update, domain::latin(type->name), id, std::move(fields)}}});
            }));
        return printRecord(session, *type, outcome.ids.front(), outcome.warnings);
    }
};
} // namespace

std::unique_ptr<Command> makeRecordUpdate()
{
    return std::make_unique<RecordUpdateCommand>();
}
} // namespace c360::cli
