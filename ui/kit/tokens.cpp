// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tokens.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

// In the order of Color.
constexpr Tokens light{.dark = false,
                       .rgb = {
                           0xfff3f5f8, // Window
                           0xffffffff, // Surface
                           0xfff8fafc, // Raised
                           0xffe9edf2, // Sunken
                           0xffd8dee6, // Border
                           0xff7a8696, // BorderStrong
                           0xff1a2330, // Text
                           0xff526071, // TextMuted
                           0xff8b96a5, // TextDisabled
                           0xff2457c5, // Accent
                           0xff1d479f, // AccentHover
                           0xffffffff, // OnAccent
                           0xffe3ecfb, // AccentSoft
                           0xff1e4cae, // AccentText
                           0xff17693a, // Success
                           0xffe0f3e6, // SuccessSoft
                           0xff855000, // Warning
                           0xfffcefd6, // WarningSoft
                           0xffb02121, // Danger
                           0xfffbe6e5, // DangerSoft
                           0xff0a6482, // Info
                           0xffe0f1f7, // InfoSoft
                           0xff2f6bea, // Focus
                           0xffd9e6fb, // Selection
                           0xffe2e7ed, // Skeleton
                       }};
constexpr Tokens dark{.dark = true,
                      .rgb = {
                          0xff14181e, // Window
                          0xff1c222a, // Surface
                          0xff242b35, // Raised
                          0xff2a323d, // Sunken
                          0xff353f4c, // Border
                          0xff77869b, // BorderStrong
                          0xffe8ecf1, // Text
                          0xffa9b4c2, // TextMuted
                          0xff6d7988, // TextDisabled
                          0xff82acf6, // Accent
                          0xff9fc0f9, // AccentHover
                          0xff0d1a31, // OnAccent
                          0xff23354f, // AccentSoft
                          0xffb0cbfa, // AccentText
                          0xff74cf97, // Success
                          0xff1a3827, // SuccessSoft
                          0xffecb660, // Warning
                          0xff3d2f16, // WarningSoft
                          0xfff79491, // Danger
                          0xff452426, // DangerSoft
                          0xff74c7e3, // Info
                          0xff17343f, // InfoSoft
                          0xff8fb6fa, // Focus
                          0xff2b4064, // Selection
                          0xff2c3540, // Skeleton
                      }};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance (WCAG 2.2, "relative luminance").
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens &lightTokens()
{
    return light;
}

const Tokens &darkTokens()
{
    return dark;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark : light;
}

const Tokens &tokensOf(const QWidget *widget)
{
    return tokensOf(widget ? widget->palette() : QGuiApplication::palette());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QFont roleFont(TypeRole role)
{
    QFont font = QApplication::font();
    const double size = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    switch (role) {
    case TypeRole::Caption:
        font.setPointSizeF(size * 0.87);
        break;
    case TypeRole::Body:
        break;
    case TypeRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TypeRole::Subtitle:
        font.setPointSizeF(size * 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeRole::Title:
        font.setPointSizeF(size * 1.4);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeRole::Display:
        font.setPointSizeF(size * 1.8);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeRole::Mono:
        font.setFamilies({u"Noto Sans Mono"_s, u"monospace"_s});
        break;
    }
    return font;
}

} // namespace c360::ui
