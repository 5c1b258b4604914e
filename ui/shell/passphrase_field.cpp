// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_field.h"

#include "ui/kit/icons.h"

#include <QAction>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace c360::ui {

PassphraseField::PassphraseField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setAccessibleName(name);
    setToolTip(name);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    QAction *look = addAction(icon(u"eye"_s, Color::TextMuted), QLineEdit::TrailingPosition);
    look->setText(tr("Show what is typed"));
    look->setToolTip(look->text());
    look->setCheckable(true);
    connect(look, &QAction::toggled, this, [this, look](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        look->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s, Color::TextMuted));
    });
}

Secret PassphraseField::take()
{
    Secret secret = Secret::fromText(text());
    clear();
    return secret;
}

int passphraseStrength(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return 0;
    QSet<QChar> distinct(passphrase.cbegin(), passphrase.cend());
    const double bits = double(passphrase.size()) * std::log2(std::max<double>(2, double(distinct.size())));
    return bits < 28 ? 1 : bits < 45 ? 2 : bits < 65 ? 3 : 4;
}

} // namespace c360::ui
