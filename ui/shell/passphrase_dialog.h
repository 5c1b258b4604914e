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

/// Sets the profile's passphrase, or changes it. The key derivation runs on another thread.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    PassphraseDialog(services::Profile &profile, const Language &language, QWidget *parent);

private:
    void judge();
    void save();
    void finished(const Result<void> &done);

    services::Profile &m_profile;
    const Language &m_language;
    PassphraseField *m_current;
    PassphraseField *m_new;
    PassphraseField *m_again;
    Label *m_message;
    BusyBar *m_busy;
    QPushButton *m_save;
};

} // namespace c360::ui
