// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QListWidget;
class QStackedWidget;

namespace c360::services {
class Profile;
class SyncService;
} // namespace c360::services

namespace c360::ui {

class Language;
class Navigator;
class Settings;
class Theme;

/// Everything a person can set; each change counts at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    struct Parts
    {
        Settings &settings;
        Language &language;
        Theme &theme;
        services::Profile &profile;
        Navigator &navigator;
        services::SyncService *sync = nullptr; ///< null: nothing about a central database
    };

    SettingsDialog(const Parts &parts, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeGeneral();
    QWidget *makeAppearance();
    QWidget *makeDefaults();
    QWidget *makeSecurity();
    QWidget *makeCentral();
    void addKeychain(QFormLayout *form, QWidget *page);
    /// What the dialog changed is shown when it is accepted.
    void openThenRebuild(QDialog *dialog);

    Parts m_parts;
    QListWidget *m_sections = nullptr;
    QStackedWidget *m_pages = nullptr;
};

} // namespace c360::ui
