// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_state.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(space::s);
    m_column->addStretch(1);
    m_picture = new IconView(u"inbox"_s, 56, this);
    m_column->addWidget(m_picture, 0, Qt::AlignHCenter);
    m_title = new Label(TypeRole::Subtitle, this);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_column->addWidget(m_title);
    m_reason = new Label({}, TypeRole::Body, Color::TextMuted, this);
    m_reason->setAlignment(Qt::AlignHCenter);
    m_reason->setWordWrap(true);
    m_column->addWidget(m_reason);
    m_column->addSpacing(space::s);
    m_button = pushButton({}, {}, ButtonKind::Primary, this);
    m_column->addWidget(m_button, 0, Qt::AlignHCenter);
    m_column->addStretch(1);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::set(Kind kind, const QString &title, const QString &reason, const QString &action,
                     const QString &iconName)
{
    m_kind = kind;
    m_iconName = iconName;
    setAccessibleName(title);
    setAccessibleDescription(reason);
    m_title->setText(title);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setKind(m_button, kind == Kind::FirstUse && !m_compact ? ButtonKind::Primary : ButtonKind::Normal);
    showIcon();
}

void EmptyState::setCompact(bool compact)
{
    m_compact = compact;
    m_column->setContentsMargins(0, compact ? space::xs : space::m, 0, compact ? space::xs : space::m);
    m_title->setRole(compact ? TypeRole::Strong : TypeRole::Subtitle);
    setKind(m_button, m_kind == Kind::FirstUse && !compact ? ButtonKind::Primary : ButtonKind::Normal);
    showIcon();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // With little room the words and the button matter more.
    const int words =
        m_title->heightForWidth(width()) + m_reason->heightForWidth(width()) + m_button->sizeHint().height();
    m_picture->setVisible(height() >= words + m_picture->height() + 8 * space::s);
}

void EmptyState::showIcon()
{
    IconView *view = m_picture;
    view->setSide(m_compact ? 40 : 56);
    switch (m_kind) {
    case Kind::FirstUse:
        view->setIconName(m_iconName.isEmpty() ? u"inbox"_s : m_iconName);
        view->setGround(Tone::Accent);
        break;
    case Kind::Filtered:
        view->setIconName(u"filter-x"_s);
        view->setGround(Tone::Neutral);
        break;
    case Kind::NotDownloaded:
        view->setIconName(m_iconName.isEmpty() ? u"cloud-off"_s : m_iconName);
        view->setGround(Tone::Info);
        break;
    case Kind::NotAllowed:
        view->setIconName(u"lock"_s);
        view->setGround(Tone::Warning);
        break;
    case Kind::Error:
        view->setIconName(u"triangle-alert"_s);
        view->setGround(Tone::Danger);
        break;
    }
}

} // namespace c360::ui
