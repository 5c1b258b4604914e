// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/services/import/import_batches.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class ImportUndoCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"import undo"_s,
                u"BATCH"_s,
                QT_TRANSLATE_NOOP("cli", "Takes a whole import back, updates too."),
                {},
                1,
                1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        const auto batch = Id::fromString(arguments.word(0));
        if (!batch)
            return fail(ErrorCode::NotFound, u"import.batch.unknown"_s);
        C360_TRY(services::Profile * profile, session.profile());
        Console &console = session.console();
        const auto undone = services::undoImport(
            profile->store(), *batch, [&console](int done, int of) { console.progress(done, of); });
        console.endProgress();
        if (!undone)
            return std::unexpected(undone.error());
        QJsonArray skipped;
        for (const Error &error : undone->skipped)
            skipped.append(errorJson(error));
        console.say(
            QCoreApplication::translate("cli", "%n records were taken back.", nullptr, int(undone->records)));
        if (!skipped.isEmpty())
            console.say(QCoreApplication::translate("cli", "%n were changed since and left as they are.",
                                                    nullptr, int(skipped.size())));
        console.document(
            {{u"batch"_s, batch->toString()}, {u"records"_s, undone->records}, {u"skipped"_s, skipped}});
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeImportUndo()
{
    return std::make_unique<ImportUndoCommand>();
}

} // namespace c360::cli
