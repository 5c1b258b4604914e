// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/history.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/session_store.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <vector>

class QTabBar;

namespace c360::domain {
class Commands;
}
namespace c360::services {
class DraftStore;
class Profile;
} // namespace c360::services

namespace c360::ui {

class ActionRegistry;
class Banner;
class CommandPalette;
class Language;
class NavigationRail;
class NoticeBar;
class Page;
class PageStack;
class PaletteProvider;
class Settings;
class TopBar;
class WindowActions;

/// The window: rail, top bar, the page in front and a tab for each open document. It knows nothing of
/// customers: pages, kinds of documents and dialogs are registered by app/window before start().
class MainWindow : public QMainWindow, public Navigator, public Notices
{
    Q_OBJECT
public:
    struct Parts
    {
        services::Profile &profile;
        Settings &settings;
        Language &language;
        ActionRegistry &actions;
        services::DraftStore &drafts;
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// An entry of the rail, Ctrl+1 … in order; the page is made when it is first shown.
    void addPage(const QString &key, const QString &iconName, std::function<QString()> title,
                 std::function<Page *()> make);
    void addDocumentKind(const QString &kind, std::function<Page *(const Id &)> make);
    /// What showDialog(key) does.
    void addDialog(const QString &key, std::function<void(QWidget *parent)> show);
    void addPaletteProvider(std::unique_ptr<PaletteProvider> provider);
    /// An action of the whole program beside the window's own, for instance "import": menu and palette show
    /// it.
    void addGlobalAction(QAction *action);
    /// Something that is always in sight in the top bar.
    void addState(QWidget *state);
    /// Where a change is once it is done ("Waiting to send"); said with every message of one.
    void setSavedState(std::function<QString()> state) { m_savedState = std::move(state); }
    /// A lasting message across the window's top.
    void addBanner(QWidget *banner);
    /// Shows the first page and opens again what was open.
    void start();

    // Navigator
    void showPage(const QString &key, const QString &section = {}) override;
    void open(const QString &kind, const Id &id, const QString &section = {}) override;
    void close(const QString &kind, const Id &id) override;
    void back() override;
    void forward() override;
    void showDialog(const QString &key) override;
    // Notices
    void say(const QString &text) override;
    void sayDone(const QString &text, const Id &action, bool stored = true) override;
    void fail(const Error &error) override;

    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] const WindowActions &windowActions() const { return *m_actions; }
    [[nodiscard]] CommandPalette *palette() const { return m_palette; }
    [[nodiscard]] NoticeBar *noticeBar() const { return m_notice; }
    using QWidget::close;

Q_SIGNALS:
    void lockRequested();
    /// The demo banner's button: the person wants a profile of their own.
    void ownProfileRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Entry
    {
        QString key;
        std::function<QString()> title;
        std::function<Page *()> make;
        Page *page;
        QAction *action;
        bool stale; ///< texts to be written again when it is shown
    };
    struct Document
    {
        Location place;
        QString title;
        Page *page;
        bool stale;
    };

    void connectActions();
    void buildLayout();
    void orderFocus();
    void retranslate();
    Page *adopt(Page *page);
    void bringForward(Page *page, const QString &section);
    void takeFront(Page *page);
    void showTab(int index);
    void closeTab(int index);
    void reopenTab();
    [[nodiscard]] int documentAt(const QString &kind, const Id &id) const;
    [[nodiscard]] Entry *entry(const QString &key);
    [[nodiscard]] Entry *homeEntry() { return entry(m_home); }
    Page *pageOf(Document &document);
    void go(const Location &place);
    void noteVisit();
    void updateTabs();
    void updateTitle();
    void saveSession();
    void undo(const Id &action);
    void redo();
    void updateUndo();
    void toggleCharts();
    void chooseLanguage(const QString &code);

    Parts m_parts;
    std::vector<Entry> m_entries;
    std::vector<Document> m_documents;
    QHash<QString, std::function<Page *(const Id &)>> m_kinds;
    QHash<QString, std::function<void(QWidget *)>> m_dialogs;
    QList<Location> m_closed;
    QString m_home;
    Page *m_front = nullptr;
    History m_history;
    bool m_travelling = false;
    bool m_started = false;
    SessionStore m_session;
    Id m_lastAction;
    std::function<QString()> m_savedState;

    QWidget *m_center = nullptr;
    NavigationRail *m_rail = nullptr;
    TopBar *m_top = nullptr;
    Banner *m_demo = nullptr;
    QList<QWidget *> m_banners; ///< from the top
    QTabBar *m_tabs = nullptr;
    PageStack *m_stack = nullptr;
    CommandPalette *m_palette = nullptr;
    NoticeBar *m_notice = nullptr;
    WindowActions *m_actions;
};

} // namespace c360::ui
