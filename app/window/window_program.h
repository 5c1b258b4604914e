// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/options.h"
#include "app/window/window_session.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/services/keys/system_keychain.h"
#include "core/services/profile/idle_lock.h"
#include "core/services/profile/profile.h"
#include "ui/kit/dialog_prompts.h"
#include "ui/kit/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/settings.h"
#include "ui/shell/single_instance.h"

#include <QObject>

#include <memory>

namespace c360::ui {
class FirstStart;
class LockScreen;
} // namespace c360::ui

namespace c360::window {

/// The window's program: finds or makes the profile, opens it, and shows what belongs to its state: first
/// start, lock screen, main window, or why it cannot be opened.
class WindowProgram : public QObject
{
    Q_OBJECT
public:
    explicit WindowProgram(const Options &options);
    ~WindowProgram() override;

    /// False: another window of the profile has taken over; end with success.
    [[nodiscard]] bool start();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeDemo(const QString &folder);
    void makeOwn(const services::CreateOptions &options, bool connect);
    void showFirstStart();
    void openFolder(const QString &folder);
    void adopt(const services::Profile::Ptr &profile);
    void unlock();
    void showLock(const Error *why = nullptr);
    void showFailure(const QString &folder, const Error &why);
    void showWindow(bool inPlace = false);
    void replaceCache(const services::SyncService::NewCache &cache);
    void showWiped();
    void startOwnProfile();
    void replace(QWidget *screen);
    [[nodiscard]] services::Environment environment();

    Options m_options;
    SystemClock m_clock;
    SystemIdSource m_ids;
    services::SystemKeychain m_keychain;
    ui::Theme m_theme;
    ui::Language m_language;
    ui::DialogPrompts m_prompts;
    std::unique_ptr<ui::SingleInstance> m_instance;
    services::Profile::Ptr m_profile;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<services::IdleLock> m_idle;
    std::unique_ptr<WindowSession> m_session;
    std::unique_ptr<QWidget> m_screen; ///< first start, lock screen or failure
    ui::FirstStart *m_first = nullptr;
    QString m_link;
    std::shared_ptr<sync::WipeConfirmation> m_confirmation; ///< goes on after everything else has gone
    bool m_replacing = false;                               ///< locked for a moment only
    bool m_connect = false; ///< the way to a central database is shown with the window
    QByteArray m_geometry;
};

} // namespace c360::window
