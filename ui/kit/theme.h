// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QDBusVariant>
#include <QObject>

namespace c360::ui {

/// Light or dark, as the person chose or the system says, and the text size. One object per application; it
/// sets the application's style, palette and font. Widgets follow by themselves: they read their palette's
/// tokens.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode : quint8
    {
        System,
        Light,
        Dark,
    };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const Tokens &tokens() const;
    /// 1.0 to 2.0 of the system's text size.
    void setTextScale(double scale);
    [[nodiscard]] double textScale() const { return m_scale; }

Q_SIGNALS:
    /// After colours or sizes changed; only what keeps colours of its own (charts) needs it.
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void apply();
    void applyFont();

    Mode m_mode = Mode::System;
    bool m_systemDark = false;
    double m_scale = 1.0;
    double m_systemPointSize = 10.0;
};

} // namespace c360::ui
