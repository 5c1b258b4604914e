// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/kit/search_field.h"
#include "ui/kit/tokens.h"
#include "ui/shell/palette_delegate.h"
#include "ui/shell/palette_model.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

CommandPalette::CommandPalette(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"palette"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    m_field = new SearchField(this);
    m_field->setObjectName(u"palette.search"_s);
    m_field->setDelay(0);
    m_list = new QListView(this);
    m_list->setObjectName(u"palette.results"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_model = new PaletteModel(this);
    m_list->setModel(m_model);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &SearchField::searched, this, &CommandPalette::search);
    connect(m_field, &SearchField::moveRequested, this, &CommandPalette::move);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    parent->installEventFilter(this);
    retranslate();
    hide();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::retranslate()
{
    const QString what = tr("Search customers, screens and commands");
    m_field->setPlaceholderText(what);
    m_field->setAccessibleName(what);
    m_list->setAccessibleName(tr("Results"));
    setAccessibleName(what);
}

void CommandPalette::addProvider(std::unique_ptr<PaletteProvider> provider)
{
    m_providers.push_back(std::move(provider));
}

void CommandPalette::open(const QString &text)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    if (m_field->text() != text)
        m_field->setText(text);
    else
        search(text);
    m_field->selectAll();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    ++m_generation;
    const bool had = isAncestorOf(QApplication::focusWidget());
    hide();
    if (had && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QWidget *owner = parentWidget();
    const int width =
        std::min(std::max(560, fontMetrics().averageCharWidth() * 90), owner->width() - 2 * space::xl);
    const int height = std::min(fontMetrics().height() * 26, owner->height() - 2 * space::xxl);
    setGeometry((owner->width() - width) / 2, space::xl + space::l, width, height);
}

void CommandPalette::search(const QString &text)
{
    const quint64 generation = ++m_generation;
    m_waiting = int(m_providers.size());
    m_runPending = false;
    m_model->setGroups(m_waiting);
    const QPointer<CommandPalette> self(this);
    for (size_t i = 0; i < m_providers.size(); ++i) {
        m_providers[i]->search(text, [self, this, i, generation](QList<PaletteItem> items) {
            if (!self || generation != m_generation)
                return; // the person has typed on
            m_model->setGroup(int(i), m_providers[i]->heading(), std::move(items));
            const int row = m_model->bestRow();
            m_list->setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
            m_list->scrollTo(m_list->currentIndex());
            if (--m_waiting == 0 && m_runPending)
                run(row);
        });
    }
}

void CommandPalette::move(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // Somebody who types fast means the best match, not the command that was found before the customers.
        m_runPending = m_waiting > 0;
        if (!m_runPending)
            run(m_list->currentIndex().row());
        return;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 8 : -8;
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().row();
    for (int moved = 0; moved < std::abs(step); ++moved) {
        int next = row + (step > 0 ? 1 : -1);
        while (next >= 0 && next < rows && !m_model->itemAt(next))
            next += step > 0 ? 1 : -1;
        if (next < 0 || next >= rows)
            break;
        row = next;
    }
    if (!m_model->itemAt(row))
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
    // The keyboard stays in the box; a screen reader still follows the choice.
    QAccessibleEvent focus(m_list, QAccessible::Focus);
    focus.setChild(row);
    QAccessible::updateAccessibility(&focus);
}

void CommandPalette::run(int row)
{
    const PaletteItem *item = m_model->itemAt(row);
    if (!item || !item->run)
        return;
    const auto go = item->run;
    dismiss();
    go();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::FocusOut && isVisible()) {
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
                m_before = nullptr;
                QMetaObject::invokeMethod(this, &CommandPalette::dismiss, Qt::QueuedConnection);
            }
        } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
            if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
                event->accept();
                if (event->type() == QEvent::KeyPress)
                    dismiss();
                return true;
            }
        }
    } else if (watched == m_list && event->type() == QEvent::KeyPress &&
               static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return) {
        // A screen reader presses a result: the cell sends its list the key.
        move(static_cast<QKeyEvent *>(event)->key());
        return true;
    } else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens[Color::BorderStrong]);
    painter.setBrush(tokens[Color::Surface]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
}

} // namespace c360::ui
