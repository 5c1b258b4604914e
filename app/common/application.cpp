// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/application.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcessEnvironment>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::app {

void describeApplication()
{
    QCoreApplication::setApplicationName(u"customer360"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(C360_VERSION));
}

void ignoreServerVariables()
{
    static constexpr QLatin1StringView kept[] = {"PGUSER"_L1, "PGPASSWORD"_L1, "PGPASSFILE"_L1};
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (name.startsWith("PG"_L1) && std::ranges::find(kept, name) == std::end(kept))
            qunsetenv(name.toLocal8Bit().constData());
    }
}

bool useLanguage(const QString &language)
{
    if (language != "ar"_L1 && language != "en"_L1 && language != "fr"_L1)
        return false;
    // The system's own region of that language when it has one: it decides the digits and dates.
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(u":/i18n/customer360_"_s + language))
        QCoreApplication::installTranslator(translator);
    return true;
}

} // namespace c360::app
