// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keychain_dialog.h"

#include "core/services/profile/profile.h"
#include "core/text/messages.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/shell/language.h"
#include "ui/shell/passphrase_field.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

KeychainDialog::KeychainDialog(services::Profile &profile, const Language &language, bool on, QWidget *parent)
    : QDialog(parent), m_profile(profile), m_language(language), m_on(on)
{
    setObjectName(u"keychainDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(on ? tr("Open with the keychain") : tr("Stop opening with the keychain"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->addWidget(new Label(windowTitle(), TypeRole::Title, this));
    auto *words = new Label(
        on ? tr("Your system's keychain will keep a key for these customers and open them while you "
                "are signed in. Whoever uses this computer under your name then needs no passphrase.")
           : tr("The keychain forgets its key. From then on the passphrase is asked for each time."),
        TypeRole::Body, this);
    words->setWordWrap(true);
    column->addWidget(words);
    if (on && profile.has(services::SlotKind::Passphrase)) {
        column->addWidget(new Label(tr("Current passphrase"), TypeRole::Caption, Color::TextMuted, this));
        m_current = new PassphraseField(tr("Current passphrase"), this);
        m_current->setObjectName(u"currentPassphrase"_s);
        column->addWidget(m_current);
        connect(m_current, &QLineEdit::textChanged, this, &KeychainDialog::judge);
    }
    m_message = new Label({}, TypeRole::Caption, Color::Danger, this);
    m_message->setObjectName(u"keychainMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    m_busy = new BusyBar(this);
    m_busy->setBusy(false);
    column->addWidget(m_busy);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = pushButton(tr("Cancel"), {}, ButtonKind::Normal, this);
    m_save = pushButton(on ? tr("Switch on") : tr("Switch off"), u"check"_s, ButtonKind::Primary, this);
    m_save->setObjectName(u"switchKeychain"_s);
    m_save->setDefault(true);
    cancel->setToolTip(cancel->text());
    m_save->setToolTip(m_save->text());
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &KeychainDialog::save);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    judge();
}

void KeychainDialog::judge()
{
    m_save->setEnabled(!m_current || !m_current->text().isEmpty());
}

void KeychainDialog::save()
{
    m_save->setEnabled(false);
    m_busy->setBusy(true);
    m_message->hide();
    m_profile.setKeychainLater(m_on, m_current ? m_current->secret() : Secret())
        .then(this, [this](const Result<void> &done) { finished(done); });
}

void KeychainDialog::finished(const Result<void> &done)
{
    m_busy->setBusy(false);
    if (done) {
        accept();
        return;
    }
    judge();
    m_message->setText(text::message(done.error(), m_language.formatter()));
    m_message->show();
    if (m_current) {
        m_current->selectAll();
        m_current->setFocus();
    }
}

} // namespace c360::ui
