// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/central/sync_service.h"
#include "ui/shell/app_context.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace c360::ui {

class BusyBar;
class ConnectForm;
class HistoryChoice;
class IconView;
class Label;

/// From a profile used alone to one that is shared: the account with a live test, what will happen, and the
/// first copy, which goes on by itself when this window is closed.
class ConnectWizard : public QDialog
{
    Q_OBJECT
public:
    enum class Step
    {
        Account,
        Effect,
        Copy,
    };

    /// `typed`: what a wizard before this one was left with; see form().
    ConnectWizard(AppContext &context, services::SyncService &sync, const services::CentralTarget &typed = {},
                  QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] ConnectForm *form() const { return m_form; }

public Q_SLOTS:
    /// Stops an attempt that runs, and else closes; asks first when something was typed.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeAccount();
    QWidget *makeEffect();
    QWidget *makeCopy();
    void go(Step step);
    void test();
    void stopTest();
    [[nodiscard]] bool isTouched() const;
    void connectNow();
    void showGreeting();
    void showEffect();
    void showStatus();
    void cancelCopy();
    void setBusy(bool busy);
    void retranslate();

    AppContext &m_context;
    services::SyncService &m_sync;
    Step m_step = Step::Account;
    bool m_testing = false;
    int m_attempt = 0; ///< an answer to an attempt that was stopped is not taken
    services::CentralTarget m_typed;
    bool m_connecting = false;
    bool m_keychain = false;
    qint64 m_customers = 0;
    services::CentralGreeting m_greeting;

    Label *m_title;
    QStackedWidget *m_stack;
    Label *m_help;
    ConnectForm *m_form;
    BusyBar *m_busy;
    Label *m_reached;
    Label *m_records;
    Label *m_afterwards;
    HistoryChoice *m_history;
    Label *m_password;
    Label *m_readable;
    Label *m_effectProblem;
    IconView *m_icon;
    Label *m_state;
    Label *m_detail;
    BusyBar *m_progress;
    QPushButton *m_cancelCopy;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_next;
};

} // namespace c360::ui
