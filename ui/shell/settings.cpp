// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

const QString scaleKey = u"textScale"_s;
const QString chartsKey = u"chartsLeftToRight"_s;
const QString firstDayKey = u"firstDayOfWeek"_s;

/// Only what the window changes; the rest of the file may be another process's.
void copyChosen(const services::ProfileSettings &from, services::ProfileSettings &to)
{
    to.language = from.language;
    to.digits = from.digits;
    to.theme = from.theme;
    to.idleLockMinutes = from.idleLockMinutes;
    to.country = from.country;
    to.currency = from.currency;
    to.phoneRegion = from.phoneRegion;
    to.window = from.window;
}

} // namespace

Settings::Settings(services::Profile &profile, QObject *parent)
    : QObject(parent), m_profile(profile), m_now(profile.settings())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(300);
    connect(&m_timer, &QTimer::timeout, this, &Settings::save);
}

Settings::~Settings()
{
    // The last changes before the window closes; nothing paints any more.
    if (m_timer.isActive() || m_saving) {
        if (auto done = m_profile.updateSettings(
                [this](services::ProfileSettings &file) { copyChosen(m_now, file); });
            !done)
            qWarning("settings could not be saved: %ls", qUtf16Printable(done.error().reason));
    }
}

void Settings::touch(const QString &key)
{
    m_timer.start();
    Q_EMIT changed(key);
}

void Settings::save()
{
    if (m_saving) {
        m_timer.start();
        return;
    }
    m_saving = true;
    m_profile.updateSettingsLater([now = m_now](services::ProfileSettings &file) { copyChosen(now, file); })
        .then(this, [this](const Result<void> &) { m_saving = false; });
}

QString Settings::language() const
{
    return m_now.language;
}

void Settings::setLanguage(const QString &language)
{
    m_now.language = language;
    touch(u"language"_s);
}

text::Formatter::Digits Settings::digits() const
{
    return m_now.digits == u"latin"    ? text::Formatter::Digits::Latin
           : m_now.digits == u"arabic" ? text::Formatter::Digits::ArabicIndic
                                       : text::Formatter::Digits::Automatic;
}

void Settings::setDigits(text::Formatter::Digits digits)
{
    using Digits = text::Formatter::Digits;
    m_now.digits = digits == Digits::Latin         ? u"latin"_s
                   : digits == Digits::ArabicIndic ? u"arabic"_s
                                                   : QString();
    touch(u"digits"_s);
}

Theme::Mode Settings::themeMode() const
{
    return m_now.theme == u"light"  ? Theme::Mode::Light
           : m_now.theme == u"dark" ? Theme::Mode::Dark
                                    : Theme::Mode::System;
}

void Settings::setThemeMode(Theme::Mode mode)
{
    m_now.theme = mode == Theme::Mode::Light ? u"light"_s : mode == Theme::Mode::Dark ? u"dark"_s : QString();
    touch(u"theme"_s);
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
    return m_now.idleLockMinutes;
}

void Settings::setIdleLockMinutes(int minutes)
{
    m_now.idleLockMinutes = std::max(0, minutes);
    touch(u"idleLockMinutes"_s);
}

void Settings::setCountry(const QString &country)
{
    m_now.country = country;
    touch(u"country"_s);
}

void Settings::setCurrency(const QString &currency)
{
    m_now.currency = currency;
    touch(u"currency"_s);
}

void Settings::setPhoneRegion(const QString &region)
{
    m_now.phoneRegion = region;
    touch(u"phoneRegion"_s);
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    const auto found = m_now.window.constFind(key);
    return found == m_now.window.constEnd() ? fallback : found->toVariant();
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    const QJsonValue json = QJsonValue::fromVariant(value);
    if (m_now.window.value(key) == json)
        return;
    m_now.window.insert(key, json);
    touch(key);
}

void Settings::remove(const QString &key)
{
    if (!m_now.window.contains(key))
        return;
    m_now.window.remove(key);
    touch(key);
}

QStringList Settings::keysBelow(const QString &group) const
{
    QStringList keys;
    for (auto it = m_now.window.constBegin(); it != m_now.window.constEnd(); ++it) {
        if (it.key().startsWith(group + u'/'))
            keys << it.key();
    }
    return keys;
}

} // namespace c360::ui
