// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QFont;
class QPalette;
class QWidget;

namespace c360::ui {

/// What a colour means; the same names in light and dark.
enum class Color : quint8
{
    Window,       ///< behind everything
    Surface,      ///< cards, fields, lists
    Raised,       ///< menus, tips, hovered rows
    Sunken,       ///< wells: chips at rest, grooves, the navigation rail
    Border,       ///< decoration only
    BorderStrong, ///< edges of controls: 3:1 on Surface and Window
    Text,
    TextMuted,
    TextDisabled,
    Accent,
    AccentHover,
    OnAccent, ///< text on Accent
    AccentSoft,
    AccentText, ///< text on AccentSoft, links
    Success,
    SuccessSoft,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
    Info,
    InfoSoft,
    Focus, ///< the ring around what has the keyboard
    Selection,
    Skeleton,
    Count_,
};

/// The colours of one appearance. Text on its ground is at least 4.5:1 (WCAG 2.2 AA), edges of controls and
/// the focus ring 3:1; tests/ui/test_tokens.cpp measures it.
struct Tokens
{
    bool dark = false;
    std::array<QRgb, size_t(Color::Count_)> rgb{};

    [[nodiscard]] QColor operator[](Color role) const { return QColor::fromRgb(rgb[size_t(role)]); }
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// The set a palette was made from, told by the lightness of its window colour: kit widgets need no theme
/// object.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);
[[nodiscard]] const Tokens &tokensOf(const QWidget *widget);

/// WCAG 2.2 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// Spacing on the 4-pixel grid.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

namespace radius {
inline constexpr int control = 6;
inline constexpr int card = 10;
} // namespace radius

/// The type scale.
enum class TypeRole : quint8
{
    Caption, ///< 0.87 of the text size
    Body,
    Strong,   ///< body, semi-bold
    Subtitle, ///< 1.15, semi-bold: titles of cards
    Title,    ///< 1.4, semi-bold: titles of pages and customers
    Display,  ///< 1.8, semi-bold: a figure that stands alone
    Mono,     ///< digits and codes in columns
};

/// The application's font in a role; follows the text size that the person chose.
[[nodiscard]] QFont roleFont(TypeRole role);

} // namespace c360::ui
