// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/options.h"

#include "core/services/profile/profile.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace c360::window {

Options Options::parse(const QStringList &arguments)
{
    // "--demo" may stand alone or with a number, which QCommandLineParser cannot express.
    Options options;
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == u"--demo" || word.startsWith(u"--demo="_s)) {
            options.demo = true;
            bool number = false;
            const QString value = word.contains(u'=') ? word.section(u'=', 1) : arguments.value(i + 1);
            const int count = value.toInt(&number);
            if (number && count > 0) {
                options.demoCustomers = count;
                if (!word.contains(u'='))
                    ++i;
            }
            continue;
        }
        words << word;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "c360::window", "Everything about a customer in one window, with or without a network."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        u"demo"_s, QCoreApplication::translate("c360::window", "Look around with N made-up customers."),
        u"N"_s);
    const QCommandLineOption profile(
        u"profile"_s, QCoreApplication::translate("c360::window", "Folder of the profile to open."),
        u"DIR"_s);
    const QCommandLineOption language(
        u"lang"_s, QCoreApplication::translate("c360::window", "Language of the window: ar, en or fr."),
        u"LANGUAGE"_s);
    parser.addOptions({demo, profile, language});
    parser.addPositionalArgument(
        u"link"_s,
        QCoreApplication::translate("c360::window", "A customer to open: customer360://customer/CUST_…"),
        u"[link]"_s);
    parser.process(words);
    options.profile = parser.value(profile);
    if (options.profile.isEmpty())
        options.profile = qEnvironmentVariable("C360_PROFILE");
    options.language = parser.value(language);
    options.link = parser.positionalArguments().value(0);
    return options;
}

QString Options::folder() const
{
    if (!profile.isEmpty())
        return profile;
    return demo ? services::Profile::demoFolder() : services::Profile::defaultFolder();
}

} // namespace c360::window
