// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
constexpr qsizetype column = 30;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString entry(const QString &left, const QString &right)
{
    if (left.size() + 2 > column)
        return u"  "_s + left + u"\n  "_s + QString(column, u' ') + right + u'\n';
    return u"  "_s + left.leftJustified(column) + right + u'\n';
}

QString globalOptions()
{
    return QCoreApplication::translate("cli", "Options of every command:") + u'\n' +
           entry(u"--profile DIR"_s,
                 QCoreApplication::translate("cli", "The profile's folder (or C360_PROFILE).")) +
           entry(u"--passphrase-file FILE"_s,
                 QCoreApplication::translate("cli", "Read the passphrase there (or C360_PASSPHRASE).")) +
           entry(u"--lang ar|en|fr"_s, QCoreApplication::translate("cli", "Language of what is said.")) +
           entry(u"--json"_s, QCoreApplication::translate("cli", "Answer with JSON.")) +
           entry(u"--verbose"_s, QCoreApplication::translate("cli", "Say more on the standard error.")) +
           entry(u"--help, --version"_s, QCoreApplication::translate("cli", "Say this, or the version."));
}
} // namespace

QString generalHelp(const Commands &commands, const QString &group)
{
    QString text = QCoreApplication::translate("cli", "Usage: %1")
                       .arg(u"customer360-cli [options] command [arguments]"_s) +
                   u"\n\n"_s + QCoreApplication::translate("cli", "Commands:") + u'\n';
    for (const auto &command : commands) {
        const CommandInfo info = command->info();
        if (group.isEmpty() || info.name.section(u' ', 0, 0) == group)
            text += entry(info.name, tr(info.summary));
    }
    return text + u'\n' + globalOptions() + u'\n' +
           QCoreApplication::translate("cli", "More about one of them: %1")
               .arg(u"customer360-cli command --help"_s);
}

QString commandHelp(const CommandInfo &info)
{
    QString call = u"customer360-cli "_s + info.name;
    if (!info.options.isEmpty())
        call += u" [options]"_s;
    if (!info.arguments.isEmpty())
        call += u' ' + info.arguments;
    QString text =
        QCoreApplication::translate("cli", "Usage: %1").arg(call) + u"\n\n"_s + tr(info.summary) + u"\n\n"_s;
    for (const Option &option : info.options) {
        QString left = (option.name.size() == 1 ? u"-"_s : u"--"_s) + option.name;
        if (option.takes == Option::Value::Needed)
            left += u' ' + option.value;
        else if (option.takes == Option::Value::Maybe)
            left += u" ["_s + option.value + u']';
        text += entry(left, tr(option.help));
    }
    if (!info.options.isEmpty())
        text += u'\n';
    return text + globalOptions().chopped(1);
}

} // namespace c360::cli
