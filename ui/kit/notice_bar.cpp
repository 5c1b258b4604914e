// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/notice_bar.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int lifetime = 8000;
} // namespace

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"notice"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::s, space::s);
    row->setSpacing(space::s);
    m_icon = new IconView(u"info"_s, 20, this);
    m_text = new Label(TypeRole::Body, this);
    m_text->setWordWrap(true);
    m_button = pushButton({}, u"undo-2"_s, ButtonKind::Normal, this);
    m_button->setObjectName(u"notice.action"_s);
    m_close = iconButton(u"x"_s, {}, this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(lifetime);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (!underMouse() && !isAncestorOf(focusWidget()))
            dismiss();
        else
            m_timer->start();
    });
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT actionRequested();
    });
    parent->installEventFilter(this);
    nameButton(m_close, tr("Close message"));
    hide();
}

void NoticeBar::show(const QString &text, Tone tone, const QString &action, const QKeySequence &shortcut)
{
    m_tone = tone;
    m_text->setText(text);
    m_icon->setIconName(tone == Tone::Danger    ? u"circle-alert"_s
                        : tone == Tone::Warning ? u"triangle-alert"_s
                        : tone == Tone::Success ? u"circle-check"_s
                                                : u"info"_s);
    m_icon->setColor(colorsOf(tone).text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_button->setToolTip(hint(action, shortcut));
    setAccessibleName(text);
    if (tone == Tone::Danger)
        m_timer->stop();
    else
        m_timer->start();
    place();
    QFrame::show();
    raise();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::dismiss()
{
    m_timer->stop();
    hide();
}

void NoticeBar::place()
{
    const QWidget *owner = parentWidget();
    const int widest = std::min(720, owner->width() - 2 * space::xl);
    int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 120;
    if (m_button->isVisibleTo(this))
        wanted += m_button->sizeHint().width() + space::l;
    const int width = qBound(240, wanted, widest);
    // The size hint of a text that may wrap is for a narrower bar.
    resize(width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    move((owner->width() - this->width()) / 2, owner->height() - height() - space::l);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens[m_tone == Tone::Danger ? Color::Danger : Color::BorderStrong]);
    painter.setBrush(tokens[Color::Raised]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButton(m_close, tr("Close message"));
}

void NoticeBar::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void NoticeBar::leaveEvent(QEvent *event)
{
    if (m_tone != Tone::Danger && isVisible())
        m_timer->start();
    QFrame::leaveEvent(event);
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace c360::ui
