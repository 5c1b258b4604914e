// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace c360::ui {

/// Rows of a model::TimelineModel: headings, the line for now, and entries with icon, title, text, time and
/// state. Every row's height follows from its kind and the font alone, so long lists are laid out fast.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintNow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace c360::ui
