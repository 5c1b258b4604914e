// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/sort_header.h"

#include "core/text/format.h"
#include "ui/kit/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

using namespace Qt::StringLiterals;

namespace c360::ui {

SortHeader::SortHeader(const text::Formatter &format, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_format(format)
{
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        Q_EMIT sortRequested(section, m_modifiers & (Qt::ControlModifier | Qt::ShiftModifier));
    });
}

void SortHeader::setMarks(const QHash<int, Mark> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    // The table would select the column.
    QMouseEvent plain(event->type(), event->position(), event->globalPosition(), event->button(),
                      event->buttons(), Qt::NoModifier);
    QHeaderView::mousePressEvent(&plain);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
    m_modifiers = {};
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const auto mark = m_marks.constFind(logicalIndex);
    if (mark == m_marks.cend())
        return;
    option->sortIndicator =
        mark->descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown; // as Qt draws them
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QHeaderView::paintSection(painter, rect, logicalIndex);
    const auto mark = m_marks.constFind(logicalIndex);
    if (mark == m_marks.cend() || mark->place == 0)
        return;
    const QString number = m_format.number(mark->place);
    painter->save();
    painter->setClipRect(rect); // Qt leaves an empty clip behind
    painter->setFont(roleFont(TypeRole::Caption));
    painter->setPen(tokensOf(this)[Color::AccentText]);
    // In the corner below the arrow, where no label reaches.
    const int margin = space::s;
    painter->drawText(rect.adjusted(margin, 0, -margin, -1),
                      int(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing) | Qt::AlignBottom),
                      number);
    painter->restore();
}

} // namespace c360::ui
