// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/account_dialog.h"

#include "core/text/messages.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/label.h"
#include "ui/kit/prompts.h"
#include "ui/shell/notices.h"
#include "ui/shell/passphrase_field.h"
#include "ui/shell/settings.h"
#include "ui/sync/sync_texts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

AccountDialog::AccountDialog(AppContext &context, services::SyncService &sync, QWidget *parent)
    : QDialog(parent), m_context(context), m_sync(sync)
{
    setObjectName(u"accountDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Central database"));
    const services::CentralTarget target = sync.target();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(windowTitle(), TypeRole::Title, this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto fact = [&](const QString &caption, const QString &value) {
        auto *shown = new Label(value, TypeRole::Strong, this);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        shown->setAccessibleName(tr("%1: %2", "caption, value").arg(caption, value));
        form->addRow(new Label(caption, TypeRole::Body, Color::TextMuted, this), shown);
    };
    fact(tr("Server"), text::isolated(target.address()));
    fact(tr("User name"), text::isolated(target.user));
    if (!sync.status().role.isEmpty())
        fact(tr("Role"), roleLabel(sync.status().role));
    fact(tr("Connection"), target.insecure ? tr("Not verified (allowed by an administrator)")
                                           : tr("Encrypted, and the server is verified"));
    column->addLayout(form);
    auto *metered = new QCheckBox(tr("Carry documents over metered networks too"), this);
    metered->setObjectName(u"metered"_s);
    metered->setToolTip(tr("Otherwise they wait for a network that does not cost by the byte"));
    metered->setChecked(context.settings.value(meteredKey).toBool());
    connect(metered, &QCheckBox::toggled, this, [this](bool on) {
        m_context.settings.setValue(meteredKey, on);
        m_sync.setMeteredAllowed(on);
    });
    column->addWidget(metered);

    m_password = new PassphraseField(tr("New password"), this);
    m_password->setObjectName(u"newPassword"_s);
    m_password->setPlaceholderText(tr("New password"));
    m_change = pushButton(tr("Use this password"), u"key-round"_s, ButtonKind::Normal, this);
    m_change->setObjectName(u"changePassword"_s);
    m_change->setEnabled(false);
    auto *help = new Label(tr("When your password was changed at the central database, tell it here."),
                           TypeRole::Caption, Color::TextMuted, this);
    help->setWordWrap(true);
    column->addWidget(help);
    auto *row = new QHBoxLayout;
    row->addWidget(m_password, 1);
    row->addWidget(m_change);
    column->addLayout(row);
    m_busy = new BusyBar(this);
    m_busy->setAccessibleName(tr("Trying to reach the central database"));
    m_busy->setShare(-1);
    m_busy->setBusy(false);
    m_message = new Label({}, TypeRole::Body, this);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_busy);
    column->addWidget(m_message);
    column->addStretch(1);

    auto *buttons = new QHBoxLayout;
    m_disconnect = pushButton(tr("Disconnect…"), u"unlink"_s, ButtonKind::Danger, this);
    m_disconnect->setObjectName(u"disconnect"_s);
    m_disconnect->setAutoDefault(false);
    auto *done = pushButton(tr("Close"), {}, ButtonKind::Primary, this);
    done->setDefault(true);
    for (QPushButton *button : {m_change, m_disconnect, done})
        button->setToolTip(button->text());
    buttons->addWidget(m_disconnect);
    buttons->addStretch(1);
    buttons->addWidget(done);
    column->addLayout(buttons);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_change, &QPushButton::clicked, this, &AccountDialog::changePassword);
    connect(m_disconnect, &QPushButton::clicked, this, &AccountDialog::disconnectAccount);
    connect(m_password, &QLineEdit::returnPressed, this, &AccountDialog::changePassword);
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_change->setEnabled(!text.isEmpty());
        // Enter in the field means the field's button.
        m_change->setDefault(!text.isEmpty());
    });
    setMinimumWidth(fittingScreen(*this, {fontMetrics().averageCharWidth() * 76, 0}).width());
    m_password->setFocus();
}

void AccountDialog::setBusy(bool busy)
{
    m_busy->setBusy(busy);
    m_password->setEnabled(!busy);
    m_change->setEnabled(!busy && !m_password->text().isEmpty());
    m_disconnect->setEnabled(!busy);
}

void AccountDialog::tell(const QString &text, bool bad)
{
    m_message->setColor(bad ? Color::Danger : Color::Success);
    m_message->setText(text);
    m_message->show();
    growToText(*this);
}

void AccountDialog::changePassword()
{
    if (!m_change->isEnabled())
        return;
    setBusy(true);
    m_message->hide();
    m_sync.changePassword(m_password->secret()).then(this, [this](const Result<void> &done) {
        if (done)
            m_password->clear();
        setBusy(false);
        if (done)
            tell(tr("The new password works and is remembered."), false);
        else
            tell(text::message(done.error(), m_context.format), true);
        m_password->setFocus();
    });
}

void AccountDialog::disconnectAccount()
{
    const qint64 waiting = m_sync.status().waitingRecords;
    m_context.prompts.ask(
        this,
        {.title = tr("Disconnect from the central database"),
         .text = tr("Send and receive nothing any more? Your customers stay on this computer."),
         .accept = tr("Disconnect"),
         .dangerous = true,
         .detail =
             waiting > 0
                 ? tr("%Ln changes have not been sent yet. They stay here and are sent when you connect "
                      "again.",
                      nullptr, int(waiting))
                 : QString()},
        [this](bool yes) {
            if (!yes)
                return;
            setBusy(true);
            m_sync.disconnectFromCentre().then(this, [this](const Result<void> &done) {
                setBusy(false);
                if (!done) {
                    tell(text::message(done.error(), m_context.format), true);
                    return;
                }
                m_context.notices.say(tr("Disconnected: this profile lives on this computer only"));
                accept();
            });
        });
}

} // namespace c360::ui
