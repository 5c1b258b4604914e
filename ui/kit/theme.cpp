// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/theme_style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFont>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Color color) {
        palette.setColor(QPalette::All, role, tokens[color]);
    };
    set(QPalette::Window, Color::Window);
    set(QPalette::WindowText, Color::Text);
    set(QPalette::Base, Color::Surface);
    set(QPalette::AlternateBase, Color::Raised);
    set(QPalette::Text, Color::Text);
    set(QPalette::Button, Color::Surface);
    set(QPalette::ButtonText, Color::Text);
    set(QPalette::BrightText, Color::OnAccent);
    set(QPalette::ToolTipBase, Color::Surface);
    set(QPalette::ToolTipText, Color::Text);
    set(QPalette::PlaceholderText, Color::TextMuted);
    set(QPalette::Highlight, Color::Selection);
    set(QPalette::HighlightedText, Color::Text);
    set(QPalette::Link, Color::AccentText);
    set(QPalette::LinkVisited, Color::AccentText);
    set(QPalette::Light, Color::Raised);
    set(QPalette::Midlight, Color::Border);
    set(QPalette::Mid, Color::Border);
    set(QPalette::Dark, Color::BorderStrong);
    set(QPalette::Shadow, Color::BorderStrong);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, tokens[Color::TextDisabled]);
    return palette;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    // Before anything is set, the palette is the desktop's (through its platform theme) or the style's.
    m_systemDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    if (QApplication::font().pointSizeF() > 0)
        m_systemPointSize = std::max(QApplication::font().pointSizeF(), 10.0);
    QApplication::setStyle(new ThemeStyle);
    apply();
    applyFont();
    askPortal();
}

void Theme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    call << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            portalSettingChanged(appearance, colorScheme, reply.value());
    });
}

void Theme::portalSettingChanged(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area != appearance || key != colorScheme)
        return;
    // Read() wraps the value in a variant of its own. 1: prefers dark, 2: prefers light, 0: no preference.
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>() && !inner.canConvert<uint>())
        inner = inner.value<QDBusVariant>().variant();
    const uint preference = inner.toUInt();
    if (preference == 0)
        return;
    m_systemDark = preference == 1;
    apply();
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
}

const Tokens &Theme::tokens() const
{
    return isDark() ? darkTokens() : lightTokens();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::setTextScale(double scale)
{
    scale = qBound(1.0, scale, 2.0);
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    applyFont();
    Q_EMIT changed();
}

void Theme::apply()
{
    const QPalette palette = paletteOf(tokens());
    if (palette == QApplication::palette())
        return;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

void Theme::applyFont()
{
    QFont font = QApplication::font();
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    font.setPointSizeF(m_systemPointSize * m_scale);
    QApplication::setFont(font);
    // Qt tells windows only; widgets with a font of their own in a role must hear of it too.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent change(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(widget, &change);
    }
}

} // namespace c360::ui
