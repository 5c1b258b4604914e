// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter_picker.h"

#include "core/text/normalize.h"
#include "ui/kit/label.h"
#include "ui/kit/search_field.h"
#include "ui/kit/tokens.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int valueRole = Qt::UserRole;
constexpr int foldedRole = Qt::UserRole + 1;
} // namespace

FilterPicker::FilterPicker(Mode mode, const text::Formatter &format, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_mode(mode), m_format(format)
{
    setObjectName(u"filterPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    m_field = new SearchField(this);
    m_field->setDelay(0);
    m_field->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_message = new Label({}, TypeRole::Body, Color::TextMuted, this);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    connect(m_field, &SearchField::searched, this, &FilterPicker::narrow);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (m_mode != Mode::Many) {
            m_list->setCurrentItem(item);
            enter();
        }
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        QStringList ticked;
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->checkState() == Qt::Checked)
                ticked.append(m_list->item(i)->data(valueRole).toString());
        }
        Q_EMIT changed(ticked);
    });
}

void FilterPicker::setPrompt(const QString &prompt)
{
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_list->setAccessibleName(prompt);
    setAccessibleName(prompt);
}

void FilterPicker::setMessage(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void FilterPicker::setValues(const std::vector<domain::ValueCount> &values, const QStringList &ticked,
                             const std::function<QString(const QString &)> &display)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [&](const QString &value, qint64 count) {
        const QString shown = display(value);
        auto *item = new QListWidgetItem(
            count > 0 ? tr("%1 (%2)", "value, how many customers").arg(shown, m_format.number(count)) : shown,
            m_list);
        item->setData(valueRole, value);
        item->setData(foldedRole, text::normalized(shown));
        if (m_mode == Mode::Many) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(ticked.contains(value) ? Qt::Checked : Qt::Unchecked);
        }
    };
    for (const QString &value : ticked) {
        const auto found = std::ranges::find(values, value, &domain::ValueCount::value);
        add(value, found == values.end() ? 0 : found->count);
    }
    for (const domain::ValueCount &value : values) {
        if (!ticked.contains(value.value))
            add(value.value, value.count);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    narrow(m_field->text());
}

void FilterPicker::narrow(const QString &text)
{
    const QString folded = text::normalized(text);
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool fits =
            folded.isEmpty() || (u' ' + item->data(foldedRole).toString()).contains(u' ' + folded);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
    const QString typed = text.trimmed();
    if (m_mode == Mode::OneOrNew && !typed.isEmpty() && !first)
        setMessage(tr("Press Enter to make “%1”.").arg(typed));
    else if (!first)
        setMessage(tr("Nothing to choose."));
    else
        setMessage({});
}

void FilterPicker::toggle(QListWidgetItem *item)
{
    if (item && m_mode == Mode::Many)
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void FilterPicker::enter()
{
    QListWidgetItem *item = m_list->currentItem();
    if (m_mode == Mode::Many) {
        toggle(item);
        return;
    }
    const QString value = item && !item->isHidden()  ? item->data(valueRole).toString()
                          : m_mode == Mode::OneOrNew ? m_field->text().trimmed()
                                                     : QString();
    if (value.isEmpty())
        return;
    Q_EMIT chosen(value);
    close();
}

bool FilterPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (watched != m_field)
            return false;
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
            if (!m_list->item(row)->isHidden()) {
                m_list->setCurrentRow(row);
                break;
            }
        }
        return true;
    }
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void FilterPicker::openBelow(QWidget *anchor)
{
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 44, fontMetrics().height() * 20);
    QPoint at = anchor->mapToGlobal(anchor->rect().bottomLeft());
    if (layoutDirection() == Qt::RightToLeft)
        at = anchor->mapToGlobal(anchor->rect().bottomRight()) - QPoint(width(), 0);
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

} // namespace c360::ui
