// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/decision_dialog.h"

#include "core/catalog/catalog.h"
#include "core/store/store.h"
#include "core/text/messages.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

DecisionDialog::DecisionDialog(AppContext &context, Titles titles, QWidget *parent)
    : QDialog(parent), m_context(context), m_titles(std::move(titles))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);

    m_last = new QWidget(this);
    m_last->setObjectName(u"last"_s);
    auto *last = new QHBoxLayout(m_last);
    last->setContentsMargins(0, 0, 0, 0);
    m_lastText = new Label({}, TypeRole::Body, Color::Success, m_last);
    m_lastText->setObjectName(u"lastText"_s);
    m_lastText->setWordWrap(true);
    m_undo = pushButton(tr("Undo"), u"undo-2"_s, ButtonKind::Normal, m_last);
    m_undo->setObjectName(u"undoLast"_s);
    m_undo->setAutoDefault(false);
    m_undo->setToolTip(hint(m_undo->text(), QKeySequence(QKeySequence::Undo)));
    last->addWidget(m_lastText, 1);
    last->addWidget(m_undo);
    m_last->hide();
    column->addWidget(m_last);

    m_content = new QVBoxLayout;
    m_content->setSpacing(space::m);
    column->addLayout(m_content, 1);
    m_message = new Label({}, TypeRole::Body, Color::Danger, this);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);

    m_buttons = new QHBoxLayout;
    m_later = pushButton(tr("Decide &later"), {}, ButtonKind::Normal, this);
    m_later->setToolTip(hint(m_later->text(), QKeySequence(Qt::Key_Escape)));
    m_skip = pushButton(tr("&Next one"), {}, ButtonKind::Normal, this);
    m_skip->setObjectName(u"skip"_s);
    m_skip->setToolTip(tr("Leave this one open and show the next"));
    for (QPushButton *button : {m_later, m_skip})
        button->setAutoDefault(false);
    m_buttons->addWidget(m_later);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_skip);
    column->addLayout(m_buttons);
    setPlace(1, 1);

    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_skip, &QPushButton::clicked, this, &DecisionDialog::pass);
    connect(m_undo, &QPushButton::clicked, this, &DecisionDialog::undoLast);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &DecisionDialog::undoLast);
    connect(&context.store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (changes.touches(catalog::conflictType))
            look();
    });
}

void DecisionDialog::setPlace(int number, int count)
{
    const text::Formatter &format = m_context.format;
    setWindowTitle(count > 1 ? m_titles.ofMany.arg(format.number(number), format.number(count))
                             : m_titles.alone);
    m_skip->setVisible(count > number);
}

void DecisionDialog::showLast(const QString &text, const Id &action)
{
    m_lastAction = action;
    m_lastText->setText(text);
    setAccessibleDescription(text);
    m_last->show();
}

void DecisionDialog::undoLast()
{
    const Id action = std::exchange(m_lastAction, {});
    if (action.isNull())
        return;
    m_context.commands.undo(action).then(this, [this](const Result<domain::Outcome> &outcome) {
        if (!outcome) {
            tell(text::message(outcome.error(), m_context.format), Color::Danger);
            return;
        }
        m_lastText->setText(tr("Taken back: it is asked again."));
        if (m_undo->hasFocus())
            m_undo->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
        m_undo->hide();
        Q_EMIT lastUndone();
    });
}

void DecisionDialog::addChoice(QPushButton *button)
{
    m_buttons->addWidget(button);
}

void DecisionDialog::tell(const QString &text, Color color)
{
    m_message->setColor(color);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DecisionDialog::pass()
{
    Q_EMIT skipped();
    QDialog::accept();
}

QPushButton *DecisionDialog::wayOut() const
{
    return m_skip->isHidden() ? m_later : m_skip;
}

void DecisionDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter that is held down has decided the one before; it does not decide this one too.
    if (event->isAutoRepeat() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return;
    QDialog::keyPressEvent(event);
}

} // namespace c360::ui
