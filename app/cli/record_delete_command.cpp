// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/record_output.h"
#include "app/cli/records.h"
#include "core/domain/names.h"

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class RecordDeleteCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"record delete"_s,
                u"TYPE ID"_s,
                QT_TRANSLATE_NOOP("cli", "Moves a record to the bin."),
                {},
                2,
                2};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const catalog::RecordType *type, typeNamed(arguments.word(0)));
        C360_TRY(
            const domain::Outcome outcome,
            session.write([type, reference = arguments.word(1)](
                              store::Transaction &tx, const domain::Rules &rules) -> Result<domain::Outcome> {
                C360_TRY(const Id id, resolveRecord(tx.db(), *type, reference));
                return domain::Commands::apply(
                    tx, rules,
                    {.name = u"delete"_s,
                     .ops = {{domain::OpKind::Delete, domain::latin(type->name), id, {}}}});
            }));
        return printRecord(session, *type, outcome.ids.front());
    }
};
} // namespace

std::unique_ptr<Command> makeRecordDelete()
{
    return std::make_unique<RecordDeleteCommand>();
}
} // namespace c360::cli
