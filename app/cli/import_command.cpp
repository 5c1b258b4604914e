// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/services/import/importer.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
constexpr qsizetype mostShown = 20; ///< refused lines that are listed for people

class ImportCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"import"_s,
                u"customers|contacts|sales|activities FILE"_s,
                QT_TRANSLATE_NOOP("cli", "Imports a file; columns, encoding and dates are recognised."),
                {valued(u"format"_s, u"csv|vcard|json"_s, QT_TRANSLATE_NOOP("cli", "Format of the file.")),
                 valued(u"mapping"_s, u"FILE"_s,
                        QT_TRANSLATE_NOOP("cli", "JSON file that says which column goes where.")),
                 flag(u"dry-run"_s, QT_TRANSLATE_NOOP("cli", "Only say what would happen.")),
                 valued(u"on-duplicate"_s, u"skip|update|create"_s,
                        QT_TRANSLATE_NOOP("cli", "What becomes of a record that is there already (skip).")),
                 valued(u"refused"_s, u"FILE"_s,
                        QT_TRANSLATE_NOOP("cli", "Where the refused lines go, to be corrected."))},
                2,
                2};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        const auto kind = services::importKindFromName(arguments.word(0));
        if (!kind)
            return wrongUsage(u"cli.import_kind"_s, {{u"name"_s, arguments.word(0)}});
        services::ImportOptions options;
        C360_TRY(const QString duplicate,
                 arguments.choice(u"on-duplicate"_s, {u"skip"_s, u"update"_s, u"create"_s}));
        if (!duplicate.isEmpty())
            options.onDuplicate = *services::onDuplicateFromName(duplicate);
        options.dryRun = arguments.has(u"dry-run"_s);
        options.refusedFile = arguments.value(u"refused"_s);
        C360_TRY(services::Mapping mapping, mappingOf(arguments, *kind));

        C360_TRY(services::Profile * profile, session.profile());
        const auto plan = services::analyse(arguments.word(1), *kind, mapping);
        if (!plan)
            return std::unexpected(unreadable(plan.error()));
        Console &console = session.console();
        for (const Error &warning : plan->warnings)
            console.complain(text::message(warning));
        services::Importer importer(profile->store(), profile->settings().rules());
        const auto result =
            importer.run(*plan, options, [&console](const services::ImportProgress &progress) {
                console.progress(progress.bytes, progress.total);
            });
        console.endProgress();
        if (!result)
            return std::unexpected(result.error());
        console.document(result->toJson(text::Formatter(), *kind == services::ImportKind::Sales));
        if (!console.isJson())
            tell(console, *result);
        return 0;
    }

private:
    static Result<services::Mapping> mappingOf(const Arguments &arguments, services::ImportKind kind)
    {
        services::Mapping mapping;
        if (arguments.has(u"mapping"_s)) {
            QFile file(arguments.value(u"mapping"_s));
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorCode::Invalid, u"file.unreadable"_s, u"mapping"_s);
            C360_TRY(mapping, services::Mapping::fromJson(file.readAll(), kind));
        }
        if (arguments.has(u"format"_s)) {
            mapping.format = services::importFormatFromName(arguments.value(u"format"_s));
            if (!mapping.format)
                return wrongUsage(u"cli.option_choice"_s,
                                  {{u"option"_s, u"--format"_s}, {u"choices"_s, u"csv, vcard, json"_s}});
        }
        return mapping;
    }

    /// A file that cannot be read at all is invalid input, whatever the reason.
    static Error unreadable(Error error)
    {
        error.code = ErrorCode::Invalid;
        return error;
    }

    static void tell(Console &console, const services::ImportResult &result)
    {
        const text::Formatter formatter;
        console.table(
            {QCoreApplication::translate("cli", "Records"), QCoreApplication::translate("cli", "Number")},
            {{QCoreApplication::translate("cli", "read"), formatter.number(result.read)},
             {QCoreApplication::translate("cli", "created"), formatter.number(result.created)},
             {QCoreApplication::translate("cli", "updated"), formatter.number(result.updated)},
             {QCoreApplication::translate("cli", "skipped"), formatter.number(result.skipped)},
             {QCoreApplication::translate("cli", "refused"), formatter.number(result.refused)}});
        for (qsizetype i = 0; i < std::min(mostShown, result.errors.size()); ++i) {
            const services::ImportIssue &issue = result.errors[i];
            console.line(QCoreApplication::translate("cli", "Line %1: %2")
                             .arg(formatter.number(issue.line), text::message(issue.error)));
        }
        if (result.errors.size() > mostShown)
            console.line(QCoreApplication::translate("cli", "… and %n more refused lines.", nullptr,
                                                     int(result.refused - mostShown)));
        if (!result.batch.isNull())
            console.line(QCoreApplication::translate("cli", "To take it back: customer360-cli import undo %1")
                             .arg(result.batch.toString()));
    }
};
} // namespace

std::unique_ptr<Command> makeImport()
{
    return std::make_unique<ImportCommand>();
}

} // namespace c360::cli
