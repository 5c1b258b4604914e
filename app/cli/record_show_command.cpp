// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/record_output.h"
#include "app/cli/records.h"

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class RecordShowCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"record show"_s,
                u"TYPE ID"_s,
                QT_TRANSLATE_NOOP("cli", "Shows a record of any type."),
                {},
                2,
                2};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        C360_TRY(const catalog::RecordType *type, typeNamed(arguments.word(0)));
        C360_TRY(const Id id, session.read([type, reference = arguments.word(1)](store::Connection &db) {
            return resolveRecord(db, *type, reference);
        }));
        return printRecord(session, *type, id);
    }
};
} // namespace

std::unique_ptr<Command> makeRecordShow()
{
    return std::make_unique<RecordShowCommand>();
}
} // namespace c360::cli
