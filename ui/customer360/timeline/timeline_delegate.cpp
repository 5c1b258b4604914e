// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/timeline/timeline_delegate.h"

#include "core/model/timeline_model.h"
#include "ui/kit/badge.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/tokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

using model::TimelineModel;

constexpr int iconSide = 18;
constexpr int gutter = 44; ///< width of the line with the icons

/// Part of the row at the leading side, from `from` on; mirrored in right-to-left layouts.
QRect part(const QStyleOptionViewItem &option, int from, int width, int top, int height)
{
    const QRect row = option.rect;
    return QStyle::visualRect(option.direction, row,
                              QRect(row.left() + from, row.top() + top, width, height));
}

void drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room, const QString &text,
              const QFont &font, const QColor &color, Qt::Alignment alignment)
{
    painter->setFont(font);
    painter->setPen(color);
    const QFontMetrics metrics(font);
    painter->drawText(room, int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                      fitted(metrics, text, room.width()));
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics body(roleFont(TypeRole::Strong));
    const QFontMetrics caption(roleFont(TypeRole::Caption));
    switch (index.data(TimelineModel::RowKindRole).toInt()) {
    case TimelineModel::NowLine:
        return {200, caption.height() + 2 * space::s};
    case TimelineModel::Entry:
        return {200, body.height() + caption.height() + 2 * space::s + 2};
    default:
        return {200, body.height() + 2 * space::s};
    }
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (index.data(TimelineModel::RowKindRole).toInt()) {
    case TimelineModel::NowLine:
        paintNow(painter, option, index);
        break;
    case TimelineModel::Entry:
        paintEntry(painter, option, index);
        break;
    default:
        paintHeading(painter, option, index);
    }
    painter->restore();
}

void TimelineDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.palette);
    drawLine(painter, option, option.rect.adjusted(space::s, space::s, -space::s, 0), index.data().toString(),
             roleFont(TypeRole::Strong), tokens[Color::TextMuted], Qt::AlignLeading | Qt::AlignVCenter);
}

void TimelineDelegate::paintNow(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QFont font = roleFont(TypeRole::Caption);
    const QString text = index.data().toString();
    const int width = QFontMetrics(font).horizontalAdvance(text) + 2 * space::s;
    const int middle = option.rect.center().y();
    painter->setPen(QPen(tokens[Color::Accent], 1.5));
    painter->drawLine(option.rect.left() + space::s, middle, option.rect.right() - space::s, middle);
    const QRect box = part(option, gutter, width, space::xs, option.rect.height() - 2 * space::xs);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens[Color::Accent]);
    painter->drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter->setPen(tokens[Color::OnAccent]);
    painter->setFont(font);
    painter->drawText(box, Qt::AlignCenter, text);
}

void TimelineDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect row = option.rect;
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens[option.state & QStyle::State_Selected ? Color::Selection : Color::Raised]);
        painter->drawRoundedRect(row.adjusted(2, 1, -2, -1), radius::control, radius::control);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens[Color::Focus], 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(3, 2, -3, -2), radius::control, radius::control);
    }

    const bool late = index.data(TimelineModel::LateRole).toBool();
    const int line = part(option, gutter / 2, 1, 0, 1).x();
    painter->setPen(QPen(tokens[Color::Border], 1.5));
    painter->drawLine(line, row.top(), line, row.bottom());
    const QRect ring = part(option, gutter / 2 - 14, 28, (row.height() - 28) / 2, 28);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens[late ? Color::DangerSoft : Color::Sunken]);
    painter->drawEllipse(ring);
    icon(index.data(TimelineModel::IconRole).toString(), late ? Color::Danger : Color::TextMuted)
        .paint(painter, QRect(0, 0, iconSide, iconSide)
                            .translated(ring.center() - QPoint(iconSide / 2 - 1, iconSide / 2 - 1)));

    const QFont strong = roleFont(TypeRole::Strong);
    const QFont caption = roleFont(TypeRole::Caption);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics captionMetrics(caption);
    const int top = space::s;
    const int second = top + strongMetrics.height() + 2;

    // Trailing side: time above, how long ago below.
    const QString time = index.data(TimelineModel::TimeRole).toString();
    const QString relative = index.data(TimelineModel::RelativeRole).toString();
    const int side =
        std::max(captionMetrics.horizontalAdvance(time), captionMetrics.horizontalAdvance(relative)) +
        space::xs;
    const int end = row.width() - space::m;
    drawLine(painter, option, part(option, end - side, side, top, strongMetrics.height()), time, caption,
             tokens[late ? Color::Danger : Color::TextMuted], Qt::AlignTrailing | Qt::AlignVCenter);
    drawLine(painter, option, part(option, end - side, side, second, captionMetrics.height()), relative,
             caption, tokens[Color::TextMuted], Qt::AlignTrailing | Qt::AlignVCenter);

    int left = gutter + space::xs;
    int room = end - side - space::s - left;
    // Words for the state stand before the title's end in a badge of their own.
    if (const QString state = index.data(TimelineModel::StateRole).toString(); !state.isEmpty()) {
        const int width = captionMetrics.horizontalAdvance(state) + 2 * space::s;
        const ToneColors colors = colorsOf(late ? Tone::Danger : Tone::Info);
        const QRect badge = part(option, left + room - width, width, top, strongMetrics.height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens[colors.ground]);
        painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        drawLine(painter, option, badge, state, caption, tokens[colors.text], Qt::AlignCenter);
        room -= width + space::s;
    }
    if (index.data(TimelineModel::PinnedRole).toBool()) {
        icon(u"pin"_s, Color::Accent)
            .paint(painter, part(option, left, 14, top + (strongMetrics.height() - 14) / 2, 14));
        left += 14 + space::xs;
        room -= 14 + space::xs;
    }
    drawLine(painter, option, part(option, left, room, top, strongMetrics.height()),
             index.data(TimelineModel::TitleRole).toString(), strong, tokens[Color::Text],
             Qt::AlignLeading | Qt::AlignVCenter);
    QString below = index.data(TimelineModel::KindRole).toString();
    if (const QString text = index.data(TimelineModel::TextRole).toString(); !text.isEmpty())
        below = below.isEmpty() ? text
                                : TimelineModel::tr("%1 · %2", "kind and text of an entry").arg(below, text);
    drawLine(painter, option,
             part(option, gutter + space::xs, end - side - space::s - gutter - space::xs, second,
                  captionMetrics.height()),
             below, caption, tokens[Color::TextMuted], Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace c360::ui
