// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace c360::ui {

Language::Language(QObject *parent)
    : QObject(parent),
      m_system(QLocale::system()),
      m_formatter(QLocale(QLocale::English)),
      m_program(m_formatter)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

QString Language::nativeName(const QString &code)
{
    return code == u"ar" ? u"العربية"_s : code == u"fr" ? u"Français"_s : u"English"_s;
}

QLocale Language::regional(const QString &code) const
{
    // Arabic in Morocco writes 123, in Egypt ١٢٣: where the customers are says more than the bare language.
    const QLocale spoken(code);
    const QLocale there(spoken.language(), QLocale::codeToTerritory(m_country));
    return !m_country.isEmpty() && there.territory() == QLocale::codeToTerritory(m_country) ? there : spoken;
}

void Language::set(const QString &language, text::Formatter::Digits digits)
{
    const QString systemCode = m_system.name().left(2);
    QString wanted = language.isEmpty() ? m_system.name() : language;
    if (!codes().contains(wanted.left(2)))
        wanted = u"en"_s;
    const QLocale locale = wanted.size() != 2     ? QLocale(wanted)
                           : wanted == systemCode ? m_system
                                                  : regional(wanted);

    const QString code = locale.name().left(2);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    m_formatter = text::Formatter(locale, digits); // nobody translates with it now
    QLocale::setDefault(locale);
    // English too: its file holds the plural forms.
    if (m_program.load(u":/i18n/customer360_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_program);
    if (code != u"en" && m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QGuiApplication::setLayoutDirection(m_formatter.rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT changed();
}

} // namespace c360::ui
