// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/record_output.h"
#include "app/cli/records.h"
#include "core/domain/names.h"

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class RecordCreateCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"record create"_s,
                u"TYPE NAME=VALUE…"_s,
                QT_TRANSLATE_NOOP("cli", "Creates a record of any type."),
                {},
                2,
                -1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const catalog::RecordType *type, typeNamed(arguments.word(0)));
        C360_TRY(
            const domain::Outcome outcome,
            session.write([type, words = arguments.words().mid(1)](
                              store::Transaction &tx, const domain::Rules &rules) -> Result<domain::Outcome> {
                C360_TRY(auto fields, parseFields(tx.db(), *type, words));
                return domain::Commands::apply(
                    tx, rules,
                    {.name = u"create"_s,
                     .ops = {{domain::OpKind::Create, domain::latin(type->name), {}, std::move(fields)}}});
            }));
        return printRecord(session, *type, outcome.ids.front(), outcome.warnings);
    }
};
} // namespace

std::unique_ptr<Command> makeRecordCreate()
{
    return std::make_unique<RecordCreateCommand>();
}
} // namespace c360::cli
