// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/profile/profile.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace c360::ui {

class BusyBar;
class Label;
class Language;
class PassphraseField;

/// The first thing a person sees: look around with made-up data, or begin with one's own. It only collects
/// the answers; app/window makes the profile.
class FirstStart : public QWidget
{
    Q_OBJECT
public:
    /// `keychain`: whether the system keeps secrets, so that no passphrase is needed.
    FirstStart(Language &language, bool keychain, QWidget *parent = nullptr);

    /// Straight to the questions about one's own data (from the demo's banner).
    void askOwn();
    /// The same, to be connected to a central database afterwards.
    void askTeam();
    /// Shows progress instead of the questions.
    void setBusy(const QString &what);
    /// 0 to 1
    void setProgress(double share);
    void showError(const Error &error);

Q_SIGNALS:
    void demoChosen();
    /// `connect`: the person wants to reach a central database next.
    void ownChosen(const c360::services::CreateOptions &options, bool connect);
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeWelcome();
    QWidget *makeOwn();
    QWidget *makeBusy();
    void retranslate();
    void showOwn(bool forTeam);
    void fillLists();
    void judge();
    void finish();

    Language &m_language;
    bool m_keychainThere;
    bool m_forTeam = false; ///< what follows the questions
    QStackedWidget *m_stack;
    QComboBox *m_languages = nullptr;
    Label *m_hello = nullptr;
    Label *m_helloReason = nullptr;
    Label *m_demoTitle = nullptr;
    Label *m_demoReason = nullptr;
    QPushButton *m_demo = nullptr;
    Label *m_ownTitle = nullptr;
    Label *m_ownReason = nullptr;
    QPushButton *m_own = nullptr;
    Label *m_teamTitle = nullptr;
    Label *m_teamReason = nullptr;
    QPushButton *m_team = nullptr;
    Label *m_head = nullptr;
    Label *m_countryLabel = nullptr;
    QComboBox *m_country = nullptr;
    Label *m_currencyLabel = nullptr;
    QComboBox *m_currency = nullptr;
    Label *m_regionLabel = nullptr;
    QComboBox *m_region = nullptr;
    Label *m_protection = nullptr;
    Label *m_protectionReason = nullptr;
    QCheckBox *m_keychain = nullptr;
    QCheckBox *m_withPassphrase = nullptr;
    PassphraseField *m_passphrase = nullptr;
    PassphraseField *m_again = nullptr;
    Label *m_strength = nullptr;
    Label *m_error = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_create = nullptr;
    Label *m_busyText = nullptr;
    BusyBar *m_busy = nullptr;
    QWidget *m_welcomePage = nullptr;
    QWidget *m_ownPage = nullptr;
    QWidget *m_busyPage = nullptr;
};

} // namespace c360::ui
