// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace c360::services {
class Profile;
}

namespace c360::ui {

class BusyBar;
class Label;
class Language;
class PassphraseField;

/// Makes a recovery key and shows it, once, to be written down.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    RecoveryDialog(services::Profile &profile, const Language &language, QWidget *parent);

private:
    void make();

    services::Profile &m_profile;
    const Language &m_language;
    Label *m_words;
    PassphraseField *m_current = nullptr;
    QLineEdit *m_key;
    Label *m_message;
    BusyBar *m_busy;
    QPushButton *m_make;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace c360::ui
