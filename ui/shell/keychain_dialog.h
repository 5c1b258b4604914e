// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDialog>

class QPushButton;

namespace c360::services {
class Profile;
}

namespace c360::ui {

class BusyBar;
class Label;
class Language;
class PassphraseField;

/// Lets the system's keychain open the profile, or no longer. Asks for the passphrase before it is switched
/// on, where there is one; says why when it cannot be done. Show it with open(): it deletes itself.
class KeychainDialog : public QDialog
{
    Q_OBJECT
public:
    KeychainDialog(services::Profile &profile, const Language &language, bool on, QWidget *parent);

private:
    void judge();
    void save();
    void finished(const Result<void> &done);

    services::Profile &m_profile;
    const Language &m_language;
    const bool m_on;
    PassphraseField *m_current = nullptr;
    Label *m_message;
    BusyBar *m_busy;
    QPushButton *m_save;
};

} // namespace c360::ui
