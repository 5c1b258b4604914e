// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/choice_grid.h"

#include "core/text/format.h"
#include "ui/kit/label.h"
#include "ui/sync/value_choice.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace c360::ui {

ChoiceGrid::ChoiceGrid(const std::vector<std::pair<QString, QString>> &columns, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setVerticalSpacing(space::s);
    for (int i = 0; i < int(columns.size()); ++i) {
        const auto &[title, detail] = columns[size_t(i)];
        m_titles << title;
        auto *head = new QWidget(this);
        auto *column = new QVBoxLayout(head);
        column->setContentsMargins(ValueChoice::ring, 0, ValueChoice::ring, 0);
        column->setSpacing(0);
        auto *name = new Label(title, TypeRole::Strong, head);
        name->setWordWrap(true);
        column->addWidget(name);
        auto *who = new Label(detail, TypeRole::Caption, Color::TextMuted, head);
        who->setWordWrap(true);
        column->addWidget(who);
        m_grid->addWidget(head, 0, i + 1, Qt::AlignTop);
        m_grid->setColumnStretch(i + 1, 1);
    }
}

void ChoiceGrid::addRow(const QString &label, const QStringList &values, int chosen,
                        const QStringList &details)
{
    const int number = int(m_rows.size());
    const int at = 2 * number + 1; // values, and below them their details
    auto *name = new Label(label, TypeRole::Body, Color::TextMuted, this);
    name->setWordWrap(true);
    // Beside the first line of the values, and beside the bar of the row that has the keyboard.
    const int top = space::s + ValueChoice::ring;
    name->setContentsMargins(isRightToLeft() ? 0 : space::s, top, isRightToLeft() ? space::s : 0, 0);
    const int widest = fontMetrics().averageCharWidth() * 24;
    QFont strong = name->font();
    strong.setBold(true); // as it is while the row has the keyboard
    name->setMinimumWidth(std::min(QFontMetrics(strong).horizontalAdvance(label) + space::s + 2, widest));
    name->setMaximumWidth(widest);
    m_grid->addWidget(name, at, 0, Qt::AlignTop);
    m_labels.push_back(name);
    auto *group = new QButtonGroup(this);
    std::vector<ValueChoice *> cells;
    for (int i = 0; i < int(values.size()); ++i) {
        if (values[i].isEmpty()) {
            cells.push_back(nullptr);
            continue;
        }
        auto *cell = new ValueChoice(values[i], this);
        cell->setObjectName(QStringLiteral("choice.%1.%2").arg(number).arg(i));
        cell->setCaption(label.isEmpty() ? m_titles.value(i)
                                         : tr("%1, %2", "field, whose value").arg(label, m_titles.value(i)));
        cell->setChecked(i == chosen);
        cell->installEventFilter(this);
        group->addButton(cell);
        m_grid->addWidget(cell, at, i + 1);
        cells.push_back(cell);
        if (details.value(i).isEmpty())
            continue;
        cell->setAccessibleDescription(details[i]);
        auto *who = new Label(details[i], TypeRole::Caption, Color::TextMuted, this);
        who->setObjectName(QStringLiteral("detail.%1.%2").arg(number).arg(i));
        who->setWordWrap(true);
        m_grid->addWidget(who, at + 1, i + 1, Qt::AlignTop);
    }
    m_rows.push_back(std::move(cells));
}

int ChoiceGrid::chosen(int row) const
{
    const auto &cells = m_rows[size_t(row)];
    for (int i = 0; i < int(cells.size()); ++i) {
        if (cells[size_t(i)] && cells[size_t(i)]->isChecked())
            return i;
    }
    return -1;
}

void ChoiceGrid::choose(int row, int column)
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= int(m_rows[size_t(row)].size()))
        return;
    if (ValueChoice *cell = m_rows[size_t(row)][size_t(column)]) {
        cell->setChecked(true);
        cell->setFocus(Qt::TabFocusReason);
    }
}

void ChoiceGrid::select(int row, int column)
{
    for (ValueChoice *cell : m_rows[size_t(row)]) {
        if (!cell)
            continue;
        cell->group()->setExclusive(false); // it would not let the last one go
        cell->setChecked(false);
        cell->group()->setExclusive(true);
    }
    if (ValueChoice *cell = column < 0 ? nullptr : m_rows[size_t(row)][size_t(column)])
        cell->setChecked(true);
}

ValueChoice *ChoiceGrid::target(int row) const
{
    const auto &cells = m_rows[size_t(row)];
    if (const int column = chosen(row); column >= 0)
        return cells[size_t(column)];
    const auto first = std::ranges::find_if(cells, [](const ValueChoice *cell) { return cell != nullptr; });
    return first == cells.end() ? nullptr : *first;
}

QWidget *ChoiceGrid::focusTarget() const
{
    return m_rows.empty() ? nullptr : target(0);
}

int ChoiceGrid::rowWithFocus() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (const ValueChoice *cell : m_rows[size_t(row)]) {
            if (cell && cell->hasFocus())
                return row;
        }
    }
    return -1;
}

bool ChoiceGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &ChoiceGrid::showActiveRow, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ChoiceGrid::showActiveRow()
{
    const int active = rowWithFocus();
    for (int row = 0; row < rowCount(); ++row)
        m_labels[size_t(row)]->setRole(row == active ? TypeRole::Strong : TypeRole::Body);
    update();
}

void ChoiceGrid::paintEvent(QPaintEvent *)
{
    const int active = rowWithFocus();
    if (active < 0 || rowCount() < 2)
        return;
    QRect band = m_labels[size_t(active)]->geometry();
    for (const ValueChoice *cell : m_rows[size_t(active)]) {
        if (cell)
            band |= cell->geometry();
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(this)[Color::Sunken]);
    painter.drawRoundedRect(QRectF(band), radius::control, radius::control);
    painter.setBrush(tokensOf(this)[Color::Focus]);
    const QRect bar(0, band.top() + space::s, 3, band.height() - 2 * space::s);
    painter.drawRoundedRect(QRectF(QStyle::visualRect(layoutDirection(), rect(), bar)), 1.5, 1.5);
}

void ChoiceGrid::keyPressEvent(QKeyEvent *event)
{
    const int row = std::max(0, rowWithFocus());
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const auto step = [&](int by) {
        int column = chosen(row) + by;
        const auto &cells = m_rows[size_t(row)];
        while (column >= 0 && column < int(cells.size()) && !cells[size_t(column)])
            column += by;
        choose(row, column);
    };
    if (m_rows.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Digits of either script.
    if (const QString digit = text::asciiDigits(event->text());
        digit.size() == 1 && digit[0] >= u'1' && digit[0] <= u'3') {
        choose(row, digit.toInt() - 1);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        target(std::max(0, row - 1))->setFocus(Qt::TabFocusReason);
        break;
    case Qt::Key_Down:
        target(std::min(rowCount() - 1, row + 1))->setFocus(Qt::TabFocusReason);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat()) // held down it would decide the next one too
            Q_EMIT decided();
        break;
    default:
        if (event->key() == forward)
            step(1);
        else if (event->key() == backward)
            step(-1);
        else
            QWidget::keyPressEvent(event);
    }
}

} // namespace c360::ui
