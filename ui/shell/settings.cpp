// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

const QString languageKey = u"language"_s;
const QString digitsKey = u"digits"_s;
const QString themeKey = u"theme"_s;
const QString scaleKey = u"textScale"_s;
const QString chartsKey = u"chartsLeftToRight"_s;
const QString firstDayKey = u"firstDayOfWeek"_s;
const QString idleKey = u"idleLockMinutes"_s;

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent), m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::language() const
{
    return value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    setValue(languageKey, language);
}

text::Formatter::Digits Settings::digits() const
{
    const QString digits = value(digitsKey).toString();
    return digits == u"latin"    ? text::Formatter::Digits::Latin
           : digits == u"arabic" ? text::Formatter::Digits::ArabicIndic
                                 : text::Formatter::Digits::Automatic;
}

void Settings::setDigits(text::Formatter::Digits digits)
{
    using Digits = text::Formatter::Digits;
    setValue(digitsKey, digits == Digits::Latin         ? u"latin"_s
                        : digits == Digits::ArabicIndic ? u"arabic"_s
                                                        : QString());
}

Theme::Mode Settings::themeMode() const
{
    const QString mode = value(themeKey).toString();
    return mode == u"light" ? Theme::Mode::Light : mode == u"dark" ? Theme::Mode::Dark : Theme::Mode::System;
}

void Settings::setThemeMode(Theme::Mode mode)
{
    setValue(themeKey, mode == Theme::Mode::Light  ? u"light"_s
                       : mode == Theme::Mode::Dark ? u"dark"_s
                                                   : QString());
}

double Settings::textScale() const
{
    return qBound(1.0, value(scaleKey, 1.0).toDouble(), 2.0);
}

void Settings::setTextScale(double scale)
{
    setValue(scaleKey, scale);
}

bool Settings::chartsLeftToRight() const
{
    return value(chartsKey, false).toBool();
}

void Settings::setChartsLeftToRight(bool on)
{
    setValue(chartsKey, on);
}

int Settings::firstDayOfWeek() const
{
    return qBound(0, value(firstDayKey, 0).toInt(), 7);
}

void Settings::setFirstDayOfWeek(int day)
{
    setValue(firstDayKey, day);
}

int Settings::idleLockMinutes() const
{
    return std::max(0, value(idleKey, 15).toInt());
}

void Settings::setIdleLockMinutes(int minutes)
{
    setValue(idleKey, minutes);
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return m_file->value(key, fallback);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (m_file->contains(key) && m_file->value(key) == value)
        return;
    m_file->setValue(key, value);
    Q_EMIT changed(key);
}

void Settings::remove(const QString &key)
{
    m_file->remove(key);
    Q_EMIT changed(key);
}

QStringList Settings::keysBelow(const QString &group) const
{
    QStringList keys;
    for (const QString &key : m_file->allKeys()) {
        if (key.startsWith(group + u'/'))
            keys << key;
    }
    return keys;
}

} // namespace c360::ui
