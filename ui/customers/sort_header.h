// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/customer_query.h"

#include <QHeaderView>

namespace c360::text {
class Formatter;
}

namespace c360::ui {

/// A table's header that shows an order of several columns: an arrow in each of them and, when there is more
/// than one, its place in the order.
class SortHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit SortHeader(const text::Formatter &format, QWidget *parent = nullptr);

    struct Mark
    {
        int place = 0; ///< 0: the only one
        bool descending = false;
    };
    /// By logical section.
    void setMarks(const QHash<int, Mark> &marks);
    [[nodiscard]] const QHash<int, Mark> &marks() const { return m_marks; }

Q_SIGNALS:
    /// A section was clicked; `further`: with Ctrl or Shift, to be sorted by as well.
    void sortRequested(int section, bool further);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    const text::Formatter &m_format;
    QHash<int, Mark> m_marks;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace c360::ui
