// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_screen.h"

#include "core/text/messages.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"
#include "ui/shell/language.h"
#include "ui/shell/passphrase_field.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

LockScreen::LockScreen(services::Profile &profile, const Language &language, QWidget *parent)
    : QWidget(parent), m_profile(profile), m_language(language)
{
    setObjectName(u"lock"_s);
    auto *grid = new QGridLayout(this);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    auto *card = new Card(this);
    card->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto *picture = new IconView(u"lock-keyhole"_s, 64, card);
    picture->setGround(Tone::Accent);
    card->body()->addSpacing(space::s);
    card->body()->addWidget(picture, 0, Qt::AlignHCenter);
    m_title = new Label(TypeRole::Title, card);
    m_title->setAlignment(Qt::AlignHCenter);
    m_reason = new Label({}, TypeRole::Body, Color::TextMuted, card);
    m_reason->setAlignment(Qt::AlignHCenter);
    m_reason->setWordWrap(true);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_reason);
    card->body()->addSpacing(space::s);
    m_passphrase = new PassphraseField({}, card);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_recoveryKey = new QLineEdit(card);
    m_recoveryKey->setObjectName(u"recovery"_s);
    m_recoveryKey->setLayoutDirection(Qt::LeftToRight);
    card->body()->addWidget(m_passphrase);
    card->body()->addWidget(m_recoveryKey);
    m_error = new Label({}, TypeRole::Body, Color::Danger, card);
    m_error->setWordWrap(true);
    m_error->hide();
    card->body()->addWidget(m_error);
    m_busy = new BusyBar(card);
    m_busy->setBusy(false);
    card->body()->addWidget(m_busy);
    m_open = pushButton({}, u"lock-open"_s, ButtonKind::Primary, card);
    m_open->setObjectName(u"unlock"_s);
    m_other = pushButton({}, u"key-round"_s, ButtonKind::Normal, card);
    m_other->setVisible(profile.has(services::SlotKind::Recovery));
    card->body()->addWidget(m_open);
    card->body()->addWidget(m_other);
    grid->addWidget(card, 1, 1);
    connect(m_open, &QPushButton::clicked, this, &LockScreen::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockScreen::unlock);
    connect(m_recoveryKey, &QLineEdit::returnPressed, this, &LockScreen::unlock);
    connect(m_other, &QPushButton::clicked, this, [this] { setRecovery(!m_recovery); });
    setRecovery(false);
}

void LockScreen::setRecovery(bool recovery)
{
    m_recovery = recovery;
    m_passphrase->setVisible(!recovery);
    m_recoveryKey->setVisible(recovery);
    m_error->hide();
    retranslate();
    QWidget *field = recovery ? m_recoveryKey : static_cast<QWidget *>(m_passphrase);
    field->setFocus();
    setFocusProxy(field);
}

void LockScreen::retranslate()
{
    setWindowTitle(tr("Customer 360"));
    m_title->setText(tr("Locked"));
    m_reason->setText(
        m_recovery
            ? tr("Enter the recovery key that you wrote down.")
            : tr("Your customers are encrypted on this computer. Enter your passphrase to open them."));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setToolTip(tr("Passphrase"));
    m_recoveryKey->setPlaceholderText(u"XXXX-XXXX-XXXX-…"_s);
    m_recoveryKey->setAccessibleName(tr("Recovery key"));
    m_recoveryKey->setToolTip(tr("Recovery key"));
    m_open->setText(tr("Unlock"));
    m_open->setToolTip(m_open->text());
    m_other->setText(m_recovery ? tr("Use the passphrase") : tr("Use the recovery key"));
    m_other->setToolTip(m_other->text());
}

void LockScreen::showError(const Error &error)
{
    m_error->setText(text::message(error, m_language.formatter()));
    m_error->show();
}

void LockScreen::unlock()
{
    if (!m_open->isEnabled())
        return;
    services::Unlock unlock;
    if (m_recovery)
        unlock.recoveryKey = m_recoveryKey->text();
    else
        unlock.passphrase = m_passphrase->take();
    unlock.keychain = false;
    if (m_recovery ? unlock.recoveryKey.trimmed().isEmpty() : unlock.passphrase.isEmpty())
        return;
    m_error->hide();
    m_open->setEnabled(false);
    m_busy->setBusy(true);
    m_profile.unlockLater(unlock).then(this, [this](const Result<void> &done) {
        m_open->setEnabled(true);
        m_busy->setBusy(false);
        if (done) {
            Q_EMIT unlocked();
            return;
        }
        showError(done.error());
        setFocusProxy(m_recovery ? m_recoveryKey : static_cast<QWidget *>(m_passphrase));
        focusProxy()->setFocus();
    });
}

void LockScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace c360::ui
