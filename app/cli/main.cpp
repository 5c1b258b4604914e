// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/common/application.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace c360;

namespace {

/// The command that the first words name, and those words taken away; nullptr when there is none.
cli::Command *find(const cli::Commands &commands, QStringList &words)
{
    // Two words before one: "import undo" is not "import".
    for (const qsizetype length : {2, 1}) {
        if (words.size() < length)
            continue;
        const QString name = words.first(length).join(u' ');
        for (const auto &command : commands) {
            if (command->info().name == name) {
                words = words.mid(length);
                return command.get();
            }
        }
    }
    return nullptr;
}

std::unexpected<Error> unknown(const cli::Commands &commands, const QStringList &words)
{
    QStringList names;
    for (const auto &command : commands)
        names.append(command->info().name);
    QString near = cli::nearest(words.first(std::min<qsizetype>(2, words.size())).join(u' '), names);
    if (near.isEmpty())
        near = cli::nearest(words.first(), names);
    if (near.isEmpty()) {
        // Of a group that there is the second word is the wrong one.
        const bool group =
            words.size() > 1 && !words[1].startsWith(u'-') &&
            std::ranges::any_of(names, [start = QString(words.first() + u' ')](const QString &name) {
                return name.startsWith(start);
            });
        return cli::wrongUsage(u"cli.command_unknown"_s,
                               {{u"name"_s, group ? words.first(2).join(u' ') : words.first()}});
    }
    return cli::wrongUsage(u"cli.command_near"_s, {{u"name"_s, words.join(u' ')}, {u"near"_s, near}});
}

/// "list, resolve"
QString subcommands(const cli::Commands &commands, const QString &group)
{
    QStringList names;
    for (const auto &command : commands) {
        if (const QString name = command->info().name; name.section(u' ', 0, 0) == group)
            names.append(name.section(u' ', 1));
    }
    return names.join(u", "_s);
}

Result<int> run(cli::Session &session, QStringList words)
{
    const cli::Commands commands = cli::allCommands();
    cli::Console &console = session.console();
    if (session.options().version) {
        console.line(u"customer360-cli "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    bool help = session.options().help;
    if (!words.isEmpty() && words.first() == "help"_L1) {
        help = true;
        words.removeFirst();
    }
    if (words.isEmpty()) {
        if (!help)
            return cli::wrongUsage(u"cli.no_command"_s);
        console.line(cli::generalHelp(commands));
        return 0;
    }
    const QString group = words.first();
    cli::Command *command = find(commands, words);
    if (!command) {
        const bool isGroup = std::ranges::any_of(
            commands, [&group](const auto &each) { return each->info().name.section(u' ', 0, 0) == group; });
        if (help && isGroup) {
            console.line(cli::generalHelp(commands, group));
            return 0;
        }
        if (isGroup && words.size() == 1)
            return cli::wrongUsage(u"cli.subcommand"_s,
                                   {{u"name"_s, group}, {u"commands"_s, subcommands(commands, group)}});
        return unknown(commands, words);
    }
    const cli::CommandInfo info = command->info();
    if (help) {
        console.line(cli::commandHelp(info));
        return 0;
    }
    C360_TRY(const cli::Arguments arguments, cli::Arguments::parse(words, info.options));
    const qsizetype given = arguments.words().size();
    if (given < info.least)
        return cli::wrongUsage(u"cli.too_few"_s, {{u"usage"_s, QString(info.name + u' ' + info.arguments)}});
    if (info.most >= 0 && given > info.most)
        return cli::wrongUsage(u"cli.too_many"_s, {{u"word"_s, arguments.word(info.most)}});

    // A log belongs to a profile; a command that makes one has none yet.
    std::optional<LogFile> log;
    if (services::Profile::exists(session.folder())) {
        log.emplace(services::Profile::logFolder(session.folder()) + "/customer360-cli.log"_L1);
        if (session.options().verbose)
            log->setEcho(LogFile::Echo::Everything);
    } else if (!session.options().verbose) {
        QLoggingCategory::setFilterRules(u"c360.*.info=false"_s); // an error is one line
    }
    auto result = command->run(session, arguments);
    session.close();
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    app::describeApplication();
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool json = words.contains(u"--json"_s);
    auto options = cli::GlobalOptions::take(words);
    // An administrator's --url means what it means to libpq.
    if (words.value(0) != "central"_L1)
        app::ignoreServerVariables();
    QString language = options ? options->language : QString();
    const bool known = language.isEmpty() || app::useLanguage(language);
    if ((language.isEmpty() || !known) && !app::useLanguage(QLocale::system().name().left(2)))
        (void)app::useLanguage(u"en"_s); // its plurals too
    if (!options || !known) {
        cli::Console console;
        console.setJson(json);
        console.error(options ? cli::wrongUsage(u"cli.option_choice"_s,
                                                {{u"option"_s, u"--lang"_s}, {u"choices"_s, u"ar, en, fr"_s}})
                                    .error()
                              : options.error());
        return exitCode(ErrorCode::Usage);
    }
    cli::Session session(*options);
    const Result<int> result = run(session, words);
    session.console().flush();
    if (result)
        return *result;
    session.console().error(result.error());
    return exitCode(result.error().code);
}
