// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/profile/profile.h"
#include "core/text/format.h"
#include "ui/kit/theme.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QVariant>

namespace c360::ui {

/// What a person chose for the window, in the profile's settings file: nothing personal. A change counts at
/// once; the file is written a moment later on another thread.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(services::Profile &profile, QObject *parent = nullptr);
    ~Settings() override;

    /// "ar", "en", "fr" or a full locale name such as "ar_MA"; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] text::Formatter::Digits digits() const;
    void setDigits(text::Formatter::Digits digits);
    [[nodiscard]] Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    /// 1.0 to 2.0
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    /// True: time on charts runs from left to right in Arabic too.
    [[nodiscard]] bool chartsLeftToRight() const;
    void setChartsLeftToRight(bool on);
    /// Qt::Monday to Qt::Sunday, or 0 for the locale's.
    [[nodiscard]] int firstDayOfWeek() const;
    void setFirstDayOfWeek(int day);
    /// Minutes without input before the window locks; 0: never.
    [[nodiscard]] int idleLockMinutes() const;
    void setIdleLockMinutes(int minutes);

    /// Defaults of new customers, invoices and phone numbers (ISO codes).
    [[nodiscard]] QString country() const { return m_now.country; }
    void setCountry(const QString &country);
    [[nodiscard]] QString currency() const { return m_now.currency; }
    void setCurrency(const QString &currency);
    [[nodiscard]] QString phoneRegion() const { return m_now.phoneRegion; }
    void setPhoneRegion(const QString &region);

    /// Anything else that JSON can hold, for instance "customers/columns".
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);
    [[nodiscard]] QStringList keysBelow(const QString &group) const;

Q_SIGNALS:
    void changed(const QString &key);

private:
    void touch(const QString &key);
    void save();

    services::Profile &m_profile;
    services::ProfileSettings m_now;
    QTimer m_timer;
    bool m_saving = false;
};

} // namespace c360::ui
