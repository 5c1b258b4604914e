// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/central/sync_service.h"
#include "ui/shell/app_context.h"

#include <QDialog>

class QPushButton;

namespace c360::ui {

class BusyBar;
class Label;
class PassphraseField;

/// The account at the central database: who and where, a new password, and the way out.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    /// Of the setting "documents over metered networks too".
    static inline const QString meteredKey = QStringLiteral("sync/metered");

    AccountDialog(AppContext &context, services::SyncService &sync, QWidget *parent = nullptr);

private:
    void changePassword();
    void disconnectAccount();
    void setBusy(bool busy);
    void tell(const QString &text, bool bad);

    AppContext &m_context;
    services::SyncService &m_sync;
    PassphraseField *m_password;
    QPushButton *m_change;
    QPushButton *m_disconnect;
    BusyBar *m_busy;
    Label *m_message;
};

} // namespace c360::ui
