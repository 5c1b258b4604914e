// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/profile/profile.h"

#include <QWidget>

class QPushButton;
class QLineEdit;

namespace c360::ui {

class BusyBar;
class Language;
class Label;
class PassphraseField;

/// In place of the window while the profile is locked: asks for the passphrase, or the recovery key.
class LockScreen : public QWidget
{
    Q_OBJECT
public:
    LockScreen(services::Profile &profile, const Language &language, QWidget *parent = nullptr);

    /// Why it is locked or could not be opened, below the field.
    void showError(const Error &error);

Q_SIGNALS:
    /// The profile is open.
    void unlocked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void unlock();
    void setRecovery(bool recovery);
    void retranslate();

    services::Profile &m_profile;
    const Language &m_language;
    bool m_recovery = false;
    Label *m_title;
    Label *m_reason;
    PassphraseField *m_passphrase;
    QLineEdit *m_recoveryKey;
    Label *m_error;
    BusyBar *m_busy;
    QPushButton *m_open;
    QPushButton *m_other;
};

} // namespace c360::ui
