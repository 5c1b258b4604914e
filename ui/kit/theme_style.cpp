// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme_style.h"

#include "core/text/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

void roundedRect(QPainter *painter, const QRectF &rect, qreal round, const QColor &fill, const QColor &edge,
                 qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), round, round);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, qreal round, const Tokens &tokens)
{
    roundedRect(painter, rect, round, {}, tokens[Color::Focus], 2);
}

/// A scroll area that people write in; its frame must leave room for round corners.
bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// A chevron that points down (0), up (180), to the left (90) or to the right (270).
void chevron(QPainter *painter, const QRectF &rect, int angle, const QColor &color)
{
    const qreal side = std::min({rect.width(), rect.height(), 12.0});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->rotate(angle);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal half = side * 0.32;
    painter->drawPolyline(
        QPolygonF{QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)});
    painter->restore();
}

enum class Kind : quint8
{
    Normal,
    Primary,
    Danger,
};

Kind kindOf(const QStyleOption *option, const QWidget *widget)
{
    if (widget) {
        const QString kind = widget->property("kind").toString();
        if (kind == u"primary")
            return Kind::Primary;
        if (kind == u"danger")
            return Kind::Danger;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton) ? Kind::Primary : Kind::Normal;
}

void drawField(QPainter *painter, const QStyleOption *option, const Tokens &tokens)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = enabled && (option->state & QStyle::State_HasFocus);
    const bool readOnly = option->state & QStyle::State_ReadOnly;
    const QColor fill = enabled && !readOnly ? option->palette.color(QPalette::Base) : tokens[Color::Sunken];
    roundedRect(painter, option->rect, radius::control, fill,
                tokens[focus     ? Color::Focus
                       : enabled ? Color::BorderStrong
                                 : Color::Border],
                focus ? 2 : 1);
}

void drawCheck(QPainter *painter, const QStyleOption *option, const Tokens &tokens, bool round)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const qreal corner = round ? box.height() / 2 : 4;
    const QColor fill =
        on || partly ? tokens[enabled ? Color::Accent : Color::TextDisabled] : tokens[Color::Surface];
    const QColor edge = on || partly ? fill : tokens[enabled ? Color::BorderStrong : Color::Border];
    roundedRect(painter, box, corner, fill, edge);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens[Color::OnAccent], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = box.center();
    const qreal u = box.width() / 16;
    if (round && on) {
        painter->setBrush(tokens[Color::OnAccent]);
        painter->drawEllipse(c, 2.4 * u, 2.4 * u);
    } else if (on) {
        painter->drawPolyline(QPolygonF{c + QPointF(-3.6 * u, 0.3 * u), c + QPointF(-1 * u, 3 * u),
                                        c + QPointF(4 * u, -3 * u)});
    } else if (partly) {
        painter->drawLine(c + QPointF(-3.2 * u, 0), c + QPointF(3.2 * u, 0));
    }
    painter->restore();
}

/// Icon and words in the middle, the icon at the leading side; words that do not fit end in ….
void drawIconAndText(QPainter *painter, const QRect &rect, const QStyleOption *option, const QIcon &picture,
                     const QSize &iconSize, const QString &text, const QColor &color)
{
    const QFontMetrics &metrics = option->fontMetrics;
    const bool enabled = option->state & QStyle::State_Enabled;
    const int iconWidth = picture.isNull() ? 0 : iconSize.width() + (text.isEmpty() ? 0 : space::s - 1);
    const int wanted = metrics.size(Qt::TextShowMnemonic, text).width();
    const int words = std::min(wanted, rect.width() - iconWidth);
    int x = rect.x() + std::max(0, (rect.width() - iconWidth - words) / 2);
    const auto place = [&](int at, int width, int height) {
        return QStyle::visualRect(option->direction, rect,
                                  QRect(at, rect.y() + (rect.height() - height) / 2, width, height));
    };
    if (!picture.isNull()) {
        picture.paint(painter, place(x, iconSize.width(), iconSize.height()), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled,
                      option->state & QStyle::State_On ? QIcon::On : QIcon::Off);
        x += iconWidth;
    }
    painter->save();
    painter->setPen(color);
    int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    if (!QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut, option))
        flags |= Qt::TextHideMnemonic;
    painter->drawText(place(x, words + 1, rect.height()), flags,
                      wanted > words ? metrics.elidedText(text, Qt::ElideRight, words, Qt::TextShowMnemonic)
                                     : text);
    painter->restore();
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(u"Fusion"_s) {}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractItemView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void ThemeStyle::polish(QPalette &)
{
    // Theme sets the palette; Fusion would put its own greys into it.
}

QPalette ThemeStyle::standardPalette() const
{
    return QApplication::palette();
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool hover = enabled && (option->state & State_MouseOver);
    const bool pressed = enabled && (option->state & State_Sunken);
    const bool focus = enabled && (option->state & State_HasFocus);
    switch (element) {
    case PE_PanelButtonCommand: {
        const Kind kind = kindOf(option, widget);
        const bool checked = option->state & State_On;
        if (kind == Kind::Normal || !enabled) {
            const Color fill = !enabled || pressed || checked ? Color::Sunken
                               : hover                        ? Color::Raised
                                                              : Color::Surface;
            roundedRect(painter, option->rect, radius::control, tokens[fill],
                        tokens[!enabled           ? Color::Border
                               : hover || checked ? Color::Accent
                                                  : Color::BorderStrong]);
        } else {
            QColor fill = tokens[kind == Kind::Danger ? Color::Danger
                                 : pressed || hover   ? Color::AccentHover
                                                      : Color::Accent];
            if (kind == Kind::Danger && (pressed || hover))
                fill = tokens.dark ? fill.lighter(110) : fill.darker(115);
            roundedRect(painter, option->rect, radius::control, fill, {});
        }
        if (focus) {
            focusRing(painter, option->rect, radius::control, tokens);
            if (kind != Kind::Normal) // keeps the ring apart from the filled button
                roundedRect(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), radius::control - 2, {},
                            tokens[Color::Surface], 1);
        }
        return;
    }
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabWidget:
        return;
    case PE_PanelButtonTool: {
        const bool checked = option->state & State_On;
        if (pressed || hover || checked) {
            roundedRect(painter, option->rect, radius::control,
                        tokens[checked ? Color::AccentSoft : Color::Sunken], {});
        }
        if (focus)
            focusRing(painter, option->rect, radius::control, tokens);
        return;
    }
    case PE_FrameFocusRect: {
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QTabBar *>(widget) ||
            qobject_cast<const QComboBox *>(widget))
            return; // these draw the ring with their panel
        focusRing(painter, option->rect, 4, tokens);
        return;
    }
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(painter, option, tokens);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
    case PE_FrameGroupBox: {
        const bool field = isTextField(widget);
        const bool ring = widget && widget->hasFocus() && enabled;
        roundedRect(painter, option->rect, field ? radius::control : 3,
                    field ? option->palette.color(QPalette::Base) : QColor(),
                    tokens[ring    ? Color::Focus
                           : field ? Color::BorderStrong
                                   : Color::Border],
                    ring ? 2 : 1);
        return;
    }
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, tokens[Color::Surface]);
        painter->setPen(tokens[Color::Border]);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        painter->setPen(tokens[Color::Border]);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(painter, option, tokens, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(painter, option, tokens, true);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorButtonDropDown:
        chevron(painter, option->rect, 0, tokens[enabled ? Color::TextMuted : Color::TextDisabled]);
        return;
    case PE_IndicatorArrowUp:
        chevron(painter, option->rect, 180, tokens[enabled ? Color::TextMuted : Color::TextDisabled]);
        return;
    case PE_IndicatorArrowLeft:
        chevron(painter, option->rect, 90, tokens[enabled ? Color::TextMuted : Color::TextDisabled]);
        return;
    case PE_IndicatorArrowRight:
        chevron(painter, option->rect, 270, tokens[enabled ? Color::TextMuted : Color::TextDisabled]);
        return;
    case PE_IndicatorSpinUp:
        chevron(painter, option->rect, 180, tokens[enabled ? Color::TextMuted : Color::TextDisabled]);
        return;
    case PE_IndicatorSpinDown:
        chevron(painter, option->rect, 0, tokens[enabled ? Color::TextMuted : Color::TextDisabled]);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            chevron(painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortUp ? 0 : 180,
                    tokens[Color::AccentText]);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            chevron(painter, option->rect,
                    option->state & State_Open             ? 0
                    : option->direction == Qt::RightToLeft ? 90
                                                           : 270,
                    tokens[Color::TextMuted]);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (option->state & State_Selected)
            painter->fillRect(option->rect, tokens[Color::Selection]);
        else if (hover)
            painter->fillRect(option->rect, tokens[Color::Raised]);
        if (item && item->backgroundBrush.style() != Qt::NoBrush && !(option->state & State_Selected))
            painter->fillRect(option->rect, item->backgroundBrush);
        return;
    }
    case PE_IndicatorTabClose: {
        if (hover)
            roundedRect(painter, option->rect, radius::control, tokens[Color::Sunken], {});
        icon(u"x"_s, hover ? Color::Text : Color::TextMuted)
            .paint(painter, option->rect.adjusted(2, 2, -2, -2));
        return;
    }
    case PE_FrameTabBarBase:
        painter->setPen(tokens[Color::Border]);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool hover = enabled && (option->state & State_MouseOver);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !(button->features & QStyleOptionButton::HasMenu)) {
            const Color ink = !enabled                                 ? Color::TextDisabled
                              : kindOf(option, widget) != Kind::Normal ? Color::OnAccent
                                                                       : Color::Text;
            drawIconAndText(painter, option->rect.adjusted(space::s, 0, -space::s, 0), option, button->icon,
                            button->iconSize, button->text, tokens[ink]);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->text.isEmpty()) {
            painter->setFont(button->font);
            drawIconAndText(painter, option->rect, option, button->icon, button->iconSize, button->text,
                            enabled ? button->palette.color(QPalette::ButtonText)
                                    : tokens[Color::TextDisabled]);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect,
                          tokens[hover && element == CE_HeaderSection ? Color::Sunken : Color::Surface]);
        painter->setPen(tokens[Color::Border]);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy = *header;
            copy.palette.setColor(
                QPalette::ButtonText,
                tokens[header->sortIndicator == QStyleOptionHeader::None ? Color::TextMuted
                                                                         : Color::AccentText]);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        // The keys stay in their own direction, or "Ctrl+/" would read "/+Ctrl" in Arabic.
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->direction == Qt::RightToLeft && item->text.contains(u'\t')) {
            QStyleOptionMenuItem copy(*item);
            copy.text =
                item->text.section(u'\t', 0, 0) + u'\t' + text::isolated(item->text.section(u'\t', 1));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const bool selected = option->state & State_Selected;
            if (hover && !selected)
                roundedRect(painter, QRectF(option->rect).adjusted(2, 4, -2, -4), radius::control,
                            tokens[Color::Sunken], {});
            if (selected) {
                const bool vertical =
                    tab->shape == QTabBar::RoundedEast || tab->shape == QTabBar::RoundedWest;
                const QRect line = vertical ? QRect(option->rect.right() - 2, option->rect.y() + 6, 3,
                                                    option->rect.height() - 12)
                                            : QRect(option->rect.x() + 6, option->rect.bottom() - 2,
                                                    option->rect.width() - 12, 3);
                roundedRect(painter, line, 1.5, tokens[Color::Accent], {});
            }
            if (enabled && (option->state & State_HasFocus) && selected)
                focusRing(painter, QRectF(option->rect).adjusted(2, 3, -2, -4), radius::control, tokens);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            copy.palette.setColor(QPalette::WindowText,
                                  tokens[!enabled                         ? Color::TextDisabled
                                         : option->state & State_Selected ? Color::Text
                                                                          : Color::TextMuted]);
            copy.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        roundedRect(painter, option->rect, std::min(4.0, option->rect.height() / 2.0), tokens[Color::Sunken],
                    {});
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const qreal round = std::min(4.0, bar->rect.height() / 2.0);
            if (bar->maximum <= bar->minimum) {
                roundedRect(painter, bar->rect, round, tokens[Color::AccentSoft], tokens[Color::Accent]);
            } else {
                const double part = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
                QRect filled = bar->rect;
                filled.setWidth(int(bar->rect.width() * qBound(0.0, part, 1.0)));
                if (filled.width() > 0)
                    roundedRect(painter, visualRect(bar->direction, bar->rect, filled), round,
                                tokens[Color::Accent], {});
            }
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, hover ? tokens[Color::Border] : tokens[Color::Window]);
        return;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        painter->fillRect(option->rect, tokens[Color::Window]);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            painter->setPen(tokens[Color::Border]);
            if (frame->frameShape == QFrame::HLine)
                painter->drawLine(option->rect.left(), option->rect.center().y(), option->rect.right(),
                                  option->rect.center().y());
            else
                painter->drawLine(option->rect.center().x(), option->rect.top(), option->rect.center().x(),
                                  option->rect.bottom());
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    const bool enabled = option->state & State_Enabled;
    switch (control) {
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (box->frame)
                drawField(painter, option, tokens);
            chevron(painter, proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget), 0,
                    tokens[enabled ? Color::TextMuted : Color::TextDisabled]);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                drawField(painter, option, tokens);
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                const bool up = spin->stepEnabled & QAbstractSpinBox::StepUpEnabled;
                const bool down = spin->stepEnabled & QAbstractSpinBox::StepDownEnabled;
                chevron(painter, proxy()->subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget), 180,
                        tokens[up && enabled ? Color::TextMuted : Color::TextDisabled]);
                chevron(painter, proxy()->subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget), 0,
                        tokens[down && enabled ? Color::TextMuted : Color::TextDisabled]);
            }
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base) == tokens[Color::Surface] &&
                                                    qobject_cast<const QAbstractItemView *>(
                                                        widget ? widget->parentWidget() : nullptr)
                                                ? tokens[Color::Surface]
                                                : QColor(Qt::transparent));
            if (bar->maximum <= bar->minimum)
                return;
            const QRect handle = proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
            const bool active =
                enabled && ((bar->activeSubControls & SC_ScrollBarSlider) || (option->state & State_Sunken));
            const QRectF shape = QRectF(handle).adjusted(3, 3, -3, -3);
            roundedRect(painter, shape, std::min(shape.width(), shape.height()) / 2,
                        tokens[active ? Color::TextMuted : Color::BorderStrong], {});
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            // Flat always: QCommonStyle draws the panel only when raised, and Fusion a bevel under it.
            QStyleOption panel = *option;
            if (button->subControls & SC_ToolButton)
                proxy()->drawPrimitive(PE_PanelButtonTool, &panel, painter, widget);
            QStyleOptionToolButton label = *button;
            label.rect = proxy()->subControlRect(CC_ToolButton, button, SC_ToolButton, widget);
            if (button->features & QStyleOptionToolButton::HasMenu &&
                !(button->features & QStyleOptionToolButton::MenuButtonPopup)) {
                QRect arrow(label.rect.right() - 15, label.rect.y(), 14, label.rect.height());
                arrow = visualRect(button->direction, label.rect, arrow);
                if (button->toolButtonStyle != Qt::ToolButtonIconOnly) {
                    chevron(painter, arrow, 0, tokens[enabled ? Color::TextMuted : Color::TextDisabled]);
                    label.rect = visualRect(button->direction, label.rect, label.rect.adjusted(0, 0, -12, 0));
                }
            }
            if (button->features & QStyleOptionToolButton::MenuButtonPopup)
                chevron(painter, proxy()->subControlRect(CC_ToolButton, button, SC_ToolButtonMenu, widget), 0,
                        tokens[Color::TextMuted]);
            if (label.state & State_On)
                label.palette.setColor(QPalette::ButtonText, tokens[Color::AccentText]);
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return isTextField(widget) ? 3 : 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(18, (option ? option->fontMetrics.height() : 16) + 2);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::m;
    case PM_TabBarTabHSpace:
        return 2 * space::l;
    case PM_TabBarTabVSpace:
        return 2 * space::s;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return std::max(16, QFontMetrics(QApplication::font()).height());
    case PM_ToolBarIconSize:
        return std::max(18, QFontMetrics(QApplication::font()).height() + 2);
    case PM_SplitterWidth:
        return 6;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_HeaderMargin:
        return space::s;
    case PM_FocusFrameHMargin:
        return space::s - 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Table_GridLineColor:
        return int(tokensOf(option ? option->palette : QApplication::palette()).rgb[size_t(Color::Border)]);
    case SH_FormLayoutFieldGrowthPolicy:
        return 1; // QFormLayout::ExpandingFieldsGrow
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Menu_SubMenuPopupDelay:
        return 100;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 16;
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool iconOnly = button && button->text.isEmpty();
        return {std::max(size.width() + (iconOnly ? space::s : 2 * space::l), line + 2 * space::s),
                line + 2 * space::s};
    }
    case CT_LineEdit:
        return {result.width(), line + 2 * space::s};
    case CT_ComboBox:
        return {result.width() + space::s, line + 2 * space::s};
    case CT_SpinBox:
        return {result.width() + space::s, line + 2 * space::s};
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            const bool menu = button->features & QStyleOptionToolButton::HasMenu;
            return {size.width() + space::l + (menu ? space::m : 0),
                    std::max(size.height() + space::s, line + space::m)};
        }
        return {size.width() + space::m, std::max(size.height() + space::s, line + space::m)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), line + space::m));
        return result;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), line + space::m));
        return result;
    case CT_HeaderSection:
        result.setHeight(line + 2 * space::s);
        return result;
    default:
        return result;
    }
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        const int arrow = 24;
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all,
                              QRect(all.right() - arrow, all.y(), arrow, all.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(
                option->direction, all,
                QRect(all.x() + space::s, all.y() + 2, all.width() - arrow - space::m, all.height() - 4));
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget)
            .adjusted(space::xs, 0, -space::xs, 0);
    if (control == CC_ScrollBar) { // no arrow buttons
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar) {
            const QRect all = bar->rect;
            const bool flat = bar->orientation == Qt::Horizontal;
            const int length = flat ? all.width() : all.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int handle = length;
            if (range > 0)
                handle = int(std::clamp<qint64>(qint64(bar->pageStep) * length / (range + bar->pageStep),
                                                std::min(32, length), length));
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - handle, bar->upsideDown);
            QRect rect;
            switch (part) {
            case SC_ScrollBarGroove:
                return all;
            case SC_ScrollBarSlider:
                rect = flat ? QRect(start, 0, handle, all.height()) : QRect(0, start, all.width(), handle);
                break;
            case SC_ScrollBarSubPage:
                rect = flat ? QRect(0, 0, start, all.height()) : QRect(0, 0, all.width(), start);
                break;
            case SC_ScrollBarAddPage:
                rect = flat ? QRect(start + handle, 0, length - start - handle, all.height())
                            : QRect(0, start + handle, all.width(), length - start - handle);
                break;
            default:
                return {};
            }
            return visualRect(bar->direction, all, rect.translated(all.topLeft()));
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return rect.adjusted(space::xs, 0, -space::xs, 0);
    }
    return rect;
}

QIcon ThemeStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return icon(u"x"_s, Color::TextMuted);
    case SP_MessageBoxInformation:
        return icon(u"info"_s, Color::Info);
    case SP_MessageBoxWarning:
        return icon(u"triangle-alert"_s, Color::Warning);
    case SP_MessageBoxCritical:
        return icon(u"circle-alert"_s, Color::Danger);
    case SP_MessageBoxQuestion:
        return icon(u"circle-help"_s, Color::Accent);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace c360::ui
