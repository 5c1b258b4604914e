// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/format.h"
#include "ui/shell/program_translator.h"

#include <QObject>
#include <QTranslator>

namespace c360::ui {

/// The language of the window, switched while it runs: translations of the program and of Qt, default locale,
/// direction, digits. Widgets get QEvent::LanguageChange; pages retranslate().
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// Codes that can be chosen, each with its own name of itself.
    [[nodiscard]] static QStringList codes()
    {
        return {QStringLiteral("ar"), QStringLiteral("en"), QStringLiteral("fr")};
    }
    [[nodiscard]] static QString nativeName(const QString &code);

    /// ISO 3166-1 alpha-2 of the profile: the region of a language that the system does not speak. Before
    /// set().
    void setCountry(const QString &country) { m_country = country; }

    /// `language`: a code or locale name ("ar_MA"); empty: the system's, English when it is none of the
    /// three. A bare code keeps the system's region when the system speaks that language.
    void set(const QString &language, text::Formatter::Digits digits);

    [[nodiscard]] QString code() const { return m_formatter.language(); }
    [[nodiscard]] bool rightToLeft() const { return m_formatter.rightToLeft(); }
    /// The same object for the life of this; its content changes with the language.
    [[nodiscard]] const text::Formatter &formatter() const { return m_formatter; }

Q_SIGNALS:
    /// After everything is switched; LanguageChange events are already on their way.
    void changed();

private:
    [[nodiscard]] QLocale regional(const QString &code) const;

    QLocale m_system;
    QString m_country;
    text::Formatter m_formatter;
    ProgramTranslator m_program;
    QTranslator m_qt;
};

} // namespace c360::ui
