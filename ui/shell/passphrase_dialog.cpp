// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_dialog.h"

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

namespace {
constexpr int shortest = 8;
} // namespace

PassphraseDialog::PassphraseDialog(services::Profile &profile, const Language &language, QWidget *parent)
    : QDialog(parent), m_profile(profile), m_language(language)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool has = profile.has(services::SlotKind::Passphrase);
    setWindowTitle(has ? tr("Change the passphrase") : tr("Set a passphrase"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->addWidget(new Label(windowTitle(), TypeRole::Title, this));
    const auto field = [&](const QString &label) {
        column->addWidget(new Label(label, TypeRole::Caption, Color::TextMuted, this));
        auto *line = new PassphraseField(label, this);
        column->addWidget(line);
        connect(line, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
        return line;
    };
    m_current = has ? field(tr("Current passphrase")) : nullptr;
    m_new = field(tr("New passphrase"));
    m_again = field(tr("The same passphrase again"));
    m_message = new Label({}, TypeRole::Caption, Color::TextMuted, this);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    m_busy = new BusyBar(this);
    m_busy->setBusy(false);
    column->addWidget(m_busy);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = pushButton(tr("Cancel"), {}, ButtonKind::Normal, this);
    m_save = pushButton(tr("Save"), u"check"_s, ButtonKind::Primary, this);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    cancel->setToolTip(cancel->text());
    m_save->setToolTip(m_save->text());
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PassphraseDialog::save);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    judge();
}

void PassphraseDialog::judge()
{
    const QString typed = m_new->text();
    QString words;
    if (typed.isEmpty())
        words = tr("At least 8 characters; four or five unrelated words are easy to keep in mind and hard to "
                   "guess.");
    else if (typed.size() < shortest)
        words = tr("Too short: at least 8 characters");
    else if (!m_again->text().isEmpty() && typed != m_again->text())
        words = tr("The two passphrases differ");
    else
        words = passphraseStrength(typed) < 2   ? tr("Weak: easy to guess")
                : passphraseStrength(typed) < 3 ? tr("Fair")
                                                : tr("Good");
    m_message->setColor(Color::TextMuted);
    m_message->setText(m_language.formatter().withDigits(words));
    m_save->setEnabled(typed.size() >= shortest && typed == m_again->text() &&
                       (!m_current || !m_current->text().isEmpty()));
}

void PassphraseDialog::save()
{
    m_save->setEnabled(false);
    m_busy->setBusy(true);
    const Secret current = m_current ? m_current->secret() : Secret();
    m_profile.setPassphraseLater(current, m_new->secret()).then(this, [this](const Result<void> &done) {
        finished(done);
    });
}

void PassphraseDialog::finished(const Result<void> &done)
{
    m_busy->setBusy(false);
    if (done) {
        accept();
        return;
    }
    m_save->setEnabled(true);
    m_message->setColor(Color::Danger);
    m_message->setText(text::message(done.error(), m_language.formatter()));
    if (m_current) {
        m_current->selectAll();
        m_current->setFocus();
    }
}

} // namespace c360::ui
