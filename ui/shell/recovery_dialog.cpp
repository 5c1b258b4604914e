// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_dialog.h"

#include "core/services/profile/profile.h"
#include "core/text/messages.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/shell/language.h"
#include "ui/shell/passphrase_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

RecoveryDialog::RecoveryDialog(services::Profile &profile, const Language &language, QWidget *parent)
    : QDialog(parent), m_profile(profile), m_language(language)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recovery key"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->addWidget(new Label(windowTitle(), TypeRole::Title, this));
    m_words = new Label(tr("A recovery key opens your customers when the passphrase is forgotten. It is "
                           "shown once: write it down and "
                           "keep it where you keep important papers. A key made before no longer works."),
                        TypeRole::Body, this);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    if (profile.has(services::SlotKind::Passphrase)) {
        column->addWidget(new Label(tr("Current passphrase"), TypeRole::Caption, Color::TextMuted, this));
        m_current = new PassphraseField(tr("Current passphrase"), this);
        column->addWidget(m_current);
    }
    m_key = new QLineEdit(this);
    m_key->setObjectName(u"key"_s);
    m_key->setReadOnly(true);
    m_key->setFont(roleFont(TypeRole::Mono));
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setAccessibleName(tr("Recovery key"));
    m_key->setToolTip(tr("Recovery key"));
    m_key->hide();
    column->addWidget(m_key);
    m_message = new Label({}, TypeRole::Body, Color::Danger, this);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    m_busy = new BusyBar(this);
    m_busy->setBusy(false);
    column->addWidget(m_busy);
    auto *row = new QHBoxLayout;
    m_copy = pushButton(tr("Copy"), u"copy"_s, ButtonKind::Normal, this);
    m_copy->hide();
    m_close = pushButton(tr("Cancel"), {}, ButtonKind::Normal, this);
    m_make = pushButton(tr("Make the key"), u"key-round"_s, ButtonKind::Primary, this);
    m_make->setDefault(true);
    for (QPushButton *button : {m_copy, m_close, m_make})
        button->setToolTip(button->text());
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_make);
    column->addLayout(row);
    connect(m_make, &QPushButton::clicked, this, &RecoveryDialog::make);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_key->text()); });
    setMinimumWidth(fontMetrics().averageCharWidth() * 66);
}

void RecoveryDialog::make()
{
    m_make->setEnabled(false);
    m_busy->setBusy(true);
    m_message->hide();
    const Secret current = m_current ? m_current->secret() : Secret();
    m_profile.makeRecoveryKeyLater(current).then(this, [this](const Result<QString> &key) {
        m_busy->setBusy(false);
        if (!key) {
            m_make->setEnabled(true);
            m_message->setText(text::message(key.error(), m_language.formatter()));
            m_message->show();
            return;
        }
        if (m_current)
            m_current->clear();
        m_key->setText(*key);
        m_key->show();
        m_key->setFocus();
        m_key->selectAll();
        m_copy->show();
        m_make->hide();
        m_close->setText(tr("I have written it down"));
        m_close->setToolTip(m_close->text());
    });
}

} // namespace c360::ui
