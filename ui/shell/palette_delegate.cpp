// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include "ui/kit/icons.h"
#include "ui/kit/key_caps.h"
#include "ui/kit/label.h"
#include "ui/shell/palette_model.h"

#include <QApplication>
#include <QPainter>

namespace c360::ui {

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(PaletteModel::HeadingRole).toBool();
    return {200, option.fontMetrics.height() + (heading ? space::s : space::l)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect all = option.rect.adjusted(space::s, 0, -space::s, 0);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, all, logical);
    };
    const auto align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) |
                       Qt::TextSingleLine;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        painter->setFont(roleFont(TypeRole::Caption));
        painter->setPen(tokens[Color::TextMuted]);
        painter->drawText(all.adjusted(space::s, 0, -space::s, 0), align, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens[Color::Selection]);
        painter->drawRoundedRect(all.adjusted(0, 1, 0, -1), radius::control, radius::control);
    }
    const int side = option.fontMetrics.height();
    int x = all.x() + space::s;
    const QString iconName = index.data(PaletteModel::IconNameRole).toString();
    if (!iconName.isEmpty())
        icon(iconName, Color::TextMuted)
            .paint(painter, place(QRect(x, all.center().y() - side / 2, side, side)));
    x += side + space::s;
    int end = all.right() - space::s;
    const auto keys = index.data(PaletteModel::ShortcutRole).value<QKeySequence>();
    if (!keys.isEmpty())
        end -= KeyCaps::draw(painter, all.adjusted(space::s, 0, -space::s, 0), keys, option.direction,
                             option.palette) +
               space::s;
    const QString title = index.data().toString();
    const QString subtitle = index.data(PaletteModel::SubtitleRole).toString();
    painter->setFont(option.font);
    painter->setPen(tokens[Color::Text]);
    const int room = end - x;
    const int titleWidth = std::min(option.fontMetrics.horizontalAdvance(title), room);
    painter->drawText(place(QRect(x, all.y(), titleWidth, all.height())), align,
                      fitted(option.fontMetrics, title, titleWidth));
    if (!subtitle.isEmpty() && room - titleWidth > 60) {
        painter->setPen(tokens[Color::TextMuted]);
        const int left = room - titleWidth - space::m;
        painter->drawText(place(QRect(x + titleWidth + space::m, all.y(), left, all.height())), align,
                          fitted(option.fontMetrics, subtitle, left));
    }
    painter->restore();
}

} // namespace c360::ui
