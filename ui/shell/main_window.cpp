// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/domain/commands.h"
#include "core/services/profile/profile.h"
#include "core/text/messages.h"
#include "ui/kit/chart_card.h"
#include "ui/kit/icons.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/page_stack.h"
#include "ui/kit/prompts.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/banner.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/language.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"
#include "ui/shell/top_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int rememberedTabs = 20;
const QString geometryKey = u"window/geometry"_s;
} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent), m_parts(parts), m_session(parts.drafts)
{
    setObjectName(u"window"_s);
    makeActions();
    makeMenus();
    buildLayout();
    const QByteArray geometry =
        QByteArray::fromBase64(m_parts.settings.value(geometryKey).toString().toLatin1());
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1280, 800);
    connect(&m_parts.profile.store(), &store::Store::changed, this, &MainWindow::updateUndo);
    connect(&m_parts.actions, &ActionRegistry::changed, this,
            [this] { m_top->retranslate(Language::nativeName(m_parts.language.code())); });
}

MainWindow::~MainWindow()
{
    // Pages use the actions and the notice bar until they are gone.
    takeActions(nullptr);
    m_entries.clear();
    m_documents.clear();
    delete m_stack;
}

void MainWindow::makeActions()
{
    const auto make = [this](const QString &key, const QString &iconName, const QKeySequence &keys) {
        QAction *action = m_parts.actions.make(this, key, iconName, keys);
        addAction(action);
        m_own << action;
        return action;
    };
    m_paletteAction = make(u"window.palette"_s, u"search"_s, QKeySequence(u"Ctrl+K"_s));
    m_new = make(u"window.new"_s, u"plus"_s, QKeySequence(u"Ctrl+N"_s));
    m_filter = make(u"window.filter"_s, u"list-filter"_s, QKeySequence(u"Ctrl+F"_s));
    m_undo = make(u"window.undo"_s, u"undo-2"_s, QKeySequence(u"Ctrl+Z"_s));
    m_redo = make(u"window.redo"_s, u"redo-2"_s, QKeySequence(u"Ctrl+Shift+Z"_s));
    m_back = make(u"window.back"_s, u"arrow-left"_s, QKeySequence(u"Alt+Left"_s));
    m_forward = make(u"window.forward"_s, u"arrow-right"_s, QKeySequence(u"Alt+Right"_s));
    m_closeTab = make(u"window.close-tab"_s, u"x"_s, QKeySequence(u"Ctrl+W"_s));
    m_reopenTab = make(u"window.reopen-tab"_s, u"history"_s, QKeySequence(u"Ctrl+Shift+T"_s));
    m_nextTab = make(u"window.next-tab"_s, u"arrow-right"_s, QKeySequence(u"Ctrl+PgDown"_s));
    m_previousTab = make(u"window.previous-tab"_s, u"arrow-left"_s, QKeySequence(u"Ctrl+PgUp"_s));
    m_charts = make(u"window.charts-as-tables"_s, u"table-2"_s, QKeySequence(u"Ctrl+Shift+D"_s));
    m_sync = make(u"window.sync"_s, u"refresh-cw"_s, QKeySequence(u"Ctrl+Shift+S"_s));
    m_settingsAction = make(u"window.settings"_s, u"settings"_s, QKeySequence(u"Ctrl+,"_s));
    m_shortcuts = make(u"window.shortcuts"_s, u"keyboard"_s, QKeySequence(u"Ctrl+/"_s));
    m_diagnostics = make(u"window.diagnostics"_s, u"heart-pulse"_s, {});
    m_about = make(u"window.about"_s, u"info"_s, {});
    m_lock = make(u"window.lock"_s, u"lock"_s, QKeySequence(u"Ctrl+Alt+L"_s));
    m_quit = make(u"window.quit"_s, u"log-out"_s, QKeySequence(u"Ctrl+Q"_s));
    m_openMenu = make(u"window.menu"_s, u"menu"_s, QKeySequence(Qt::Key_F10));
    for (const QString &code : Language::codes()) {
        QAction *action = make(u"language."_s + code, u"languages"_s, {});
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, code] { chooseLanguage(code); });
        m_languageActions << action;
    }
    connect(m_paletteAction, &QAction::triggered, this, [this] { m_palette->open(); });
    connect(m_new, &QAction::triggered, this, [this] {
        if (m_front && m_front->newAction())
            m_front->newAction()->trigger();
    });
    connect(m_filter, &QAction::triggered, this, [this] {
        if (m_front && m_front->filterAction())
            m_front->filterAction()->trigger();
    });
    connect(m_undo, &QAction::triggered, this, [this] { undo({}); });
    connect(m_redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_back, &QAction::triggered, this, &MainWindow::back);
    connect(m_forward, &QAction::triggered, this, &MainWindow::forward);
    connect(m_closeTab, &QAction::triggered, this, [this] { closeTab(m_tabs->currentIndex()); });
    connect(m_reopenTab, &QAction::triggered, this, &MainWindow::reopenTab);
    connect(m_nextTab, &QAction::triggered, this,
            [this] { showTab((m_tabs->currentIndex() + 1) % m_tabs->count()); });
    connect(m_previousTab, &QAction::triggered, this,
            [this] { showTab((m_tabs->currentIndex() + m_tabs->count() - 1) % m_tabs->count()); });
    connect(m_charts, &QAction::triggered, this, &MainWindow::toggleCharts);
    connect(m_sync, &QAction::triggered, this, [this] { showDialog(u"sync"_s); });
    connect(m_settingsAction, &QAction::triggered, this, [this] { showDialog(u"settings"_s); });
    connect(m_shortcuts, &QAction::triggered, this, [this] { showDialog(u"shortcuts"_s); });
    connect(m_diagnostics, &QAction::triggered, this, [this] { showDialog(u"diagnostics"_s); });
    connect(m_about, &QAction::triggered, this, [this] { showDialog(u"about"_s); });
    connect(m_lock, &QAction::triggered, this, &MainWindow::lockRequested);
    connect(m_quit, &QAction::triggered, this, [this] { close(); });
    connect(m_openMenu, &QAction::triggered, this, [this] { m_top->menuButton()->showMenu(); });
    // Only a passphrase can open it again.
    m_lock->setVisible(m_parts.profile.isEncrypted() && m_parts.profile.has(services::SlotKind::Passphrase));
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
}

void MainWindow::makeMenus()
{
    m_languages = new QMenu(this);
    m_languages->addActions(m_languageActions);
    m_menu = new QMenu(this);
    m_menu->addAction(m_new);
    m_menu->addSeparator();
    m_menu->addAction(m_undo);
    m_menu->addAction(m_redo);
    m_menu->addSeparator();
    m_pageMenu = m_menu->addMenu(icon(u"square-pen"_s), {});
    m_viewMenu = m_menu->addMenu(icon(u"layout-dashboard"_s), {});
    m_viewMenu->addActions({m_paletteAction, m_filter, m_charts});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_back, m_forward, m_nextTab, m_previousTab, m_closeTab, m_reopenTab});
    m_menu->addMenu(m_languages)->setIcon(icon(u"languages"_s));
    m_menu->addSeparator();
    m_menu->addActions({m_sync, m_settingsAction, m_shortcuts, m_diagnostics, m_about});
    m_menu->addSeparator();
    m_menu->addActions({m_lock, m_quit});
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_pageMenu->clear();
        m_pageMenu->addActions(m_frontActions);
        m_pageMenu->menuAction()->setVisible(!m_frontActions.isEmpty());
    });
}

void MainWindow::buildLayout()
{
    m_center = new QWidget(this);
    auto *column = new QVBoxLayout(m_center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_parts.profile.isDemo()) {
        m_demo = new Banner(Tone::Warning, u"info"_s, m_center);
        m_demo->setObjectName(u"demo.banner"_s);
        connect(m_demo, &Banner::actionRequested, this, &MainWindow::ownProfileRequested);
        column->addWidget(m_demo);
    }
    m_top = new TopBar({m_back, m_forward, m_paletteAction, m_new, m_languages, m_menu}, m_center);
    column->addWidget(m_top);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new NavigationRail(m_center);
    m_rail->addFooter(m_settingsAction);
    row->addWidget(m_rail);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    m_tabs = new QTabBar(m_center);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setMovable(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->addTab(QString());
    m_tabs->hide();
    content->addWidget(m_tabs);
    m_stack = new PageStack(m_center);
    content->addWidget(m_stack, 1);
    row->addLayout(content, 1);
    column->addLayout(row, 1);
    setCentralWidget(m_center);
    m_palette = new CommandPalette(m_center);
    m_notice = new NoticeBar(m_center);
    connect(m_notice, &NoticeBar::actionRequested, this, [this] { undo(m_lastAction); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (m_started)
            showTab(index);
    });
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int from, int to) {
        if (from == 0 || to == 0) { // the page's tab stays first
            const QSignalBlocker quiet(m_tabs);
            m_tabs->moveTab(to, from);
            return;
        }
        auto moved = m_documents.begin() + (from - 1);
        Document document = std::move(*moved);
        m_documents.erase(moved);
        m_documents.insert(m_documents.begin() + (to - 1), std::move(document));
        saveSession();
    });
}

void MainWindow::addPage(const QString &key, const QString &iconName, std::function<QString()> title,
                         std::function<Page *()> make)
{
    const int number = int(m_entries.size()) + 1;
    QAction *action =
        m_parts.actions.make(this, u"page."_s + key, iconName,
                             number <= 9 ? QKeySequence(u"Ctrl+%1"_s.arg(number)) : QKeySequence());
    action->setCheckable(true);
    addAction(action);
    m_own << action;
    connect(action, &QAction::triggered, this, [this, key] { showPage(key); });
    m_rail->addEntry(action);
    m_viewMenu->insertAction(m_viewMenu->actions().value(0), action);
    m_entries.push_back({key, std::move(title), std::move(make), nullptr, action, false});
}

void MainWindow::addDocumentKind(const QString &kind, std::function<Page *(const Id &)> make)
{
    m_kinds.insert(kind, std::move(make));
}

void MainWindow::addDialog(const QString &key, std::function<void(QWidget *)> show)
{
    m_dialogs.insert(key, std::move(show));
}

void MainWindow::addPaletteProvider(std::unique_ptr<PaletteProvider> provider)
{
    m_palette->addProvider(std::move(provider));
}

void MainWindow::addGlobalAction(QAction *action)
{
    addAction(action);
    m_own << action;
    m_menu->insertAction(m_undo, action);
}

void MainWindow::addState(QWidget *state)
{
    m_top->addState(state);
}

void MainWindow::addBanner(QWidget *banner)
{
    static_cast<QVBoxLayout *>(m_center->layout())->insertWidget(0, banner);
}

void MainWindow::start()
{
    retranslate();
    m_started = true;
    if (!m_entries.empty())
        showPage(m_entries.front().key);
    updateUndo();
    m_session.load(this, [this](const std::optional<Session> &session) {
        if (!session || !m_documents.empty())
            return;
        for (const Session::Tab &tab : session->tabs) {
            if (m_kinds.contains(tab.place.kind))
                m_documents.push_back({tab.place, tab.title, nullptr, false});
        }
        if (entry(session->page) && session->page != m_home)
            showPage(session->page);
        updateTabs();
        if (session->current > 0 && session->current <= int(m_documents.size()))
            showTab(session->current);
    });
}

MainWindow::Entry *MainWindow::entry(const QString &key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found == m_entries.end() ? nullptr : &*found;
}

Page *MainWindow::adopt(Page *page)
{
    page->retranslate();
    m_stack->addWidget(page);
    connect(page, &Page::titleChanged, this, &MainWindow::updateTabs);
    connect(page, &Page::actionsChanged, this, [this, page] {
        if (page == m_front)
            refreshActions();
    });
    connect(page, &Page::sectionChanged, this, [this, page] {
        if (page == m_front)
            noteVisit();
    });
    return page;
}

Page *MainWindow::pageOf(Document &document)
{
    if (!document.page)
        document.page = adopt(m_kinds[document.place.kind](document.place.id));
    return document.page;
}

Page *MainWindow::currentPage() const
{
    return m_front;
}

void MainWindow::showPage(const QString &key, const QString &section)
{
    Entry *wanted = entry(key);
    if (!wanted)
        return;
    m_home = key;
    if (!wanted->page)
        wanted->page = adopt(wanted->make());
    else if (std::exchange(wanted->stale, false))
        wanted->page->retranslate();
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(0);
    }
    bringForward(wanted->page, section);
}

int MainWindow::documentAt(const QString &kind, const Id &id) const
{
    for (size_t i = 0; i < m_documents.size(); ++i) {
        if (m_documents[i].place.kind == kind && m_documents[i].place.id == id)
            return int(i);
    }
    return -1;
}

void MainWindow::open(const QString &kind, const Id &id, const QString &section)
{
    if (!m_kinds.contains(kind) || id.isNull())
        return;
    int at = documentAt(kind, id);
    if (at < 0) {
        m_documents.push_back({{kind, id, section}, {}, nullptr, false});
        at = int(m_documents.size()) - 1;
        pageOf(m_documents.back());
        updateTabs();
    }
    m_documents[size_t(at)].place.section =
        section.isEmpty() ? m_documents[size_t(at)].place.section : section;
    showTab(at + 1);
}

void MainWindow::showTab(int index)
{
    if (index < 0 || index > int(m_documents.size()))
        return;
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(index);
    }
    if (index == 0) {
        showPage(m_home);
        return;
    }
    Document &document = m_documents[size_t(index - 1)];
    Page *page = pageOf(document);
    if (std::exchange(document.stale, false))
        page->retranslate();
    bringForward(page, document.place.section);
}

void MainWindow::bringForward(Page *page, const QString &section)
{
    const bool other = page != m_front;
    if (other) {
        takeActions(page);
        m_stack->setCurrentWidget(page);
    }
    const bool moved = !section.isEmpty() && section != page->section();
    if (moved)
        page->showSection(section);
    page->refresh();
    if (other)
        refreshActions();
    if (other || moved)
        page->focusTarget()->setFocus(Qt::OtherFocusReason);
    for (Entry &each : m_entries)
        each.action->setChecked(each.page && each.page == page);
    updateTabs();
    noteVisit();
}

void MainWindow::takeActions(Page *page)
{
    for (QAction *action : std::as_const(m_frontActions))
        removeAction(action);
    m_frontActions.clear();
    m_front = page;
}

void MainWindow::refreshActions()
{
    for (QAction *action : std::as_const(m_frontActions))
        removeAction(action);
    m_frontActions = m_front ? m_front->actions() : QList<QAction *>();
    addActions(m_frontActions);
    m_new->setEnabled(m_front && m_front->newAction());
    m_filter->setEnabled(m_front && m_front->filterAction());
    // "New customer" says more than "New".
    const QAction *create = m_front ? m_front->newAction() : nullptr;
    m_new->setText(create && !create->text().isEmpty() ? create->text() : tr("&New"));
}

QList<QAction *> MainWindow::availableActions() const
{
    QList<QAction *> actions;
    for (QAction *action : m_frontActions + m_own) {
        // What the page in front does itself is not named twice.
        const bool twice =
            m_front && ((action == m_new && m_frontActions.contains(m_front->newAction())) ||
                        (action == m_filter && m_frontActions.contains(m_front->filterAction())));
        if (action != m_paletteAction && action != m_openMenu && !twice && !actions.contains(action))
            actions << action;
    }
    return actions;
}

void MainWindow::noteVisit()
{
    const int index = m_tabs->currentIndex();
    Location here;
    if (index == 0) {
        here = {m_home, {}, m_front ? m_front->section() : QString()};
    } else if (index <= int(m_documents.size())) {
        Document &document = m_documents[size_t(index - 1)];
        if (document.page)
            document.place.section = document.page->section();
        here = document.place;
    }
    if (!m_travelling)
        m_history.visit(here);
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    saveSession();
}

void MainWindow::go(const Location &place)
{
    m_travelling = true;
    if (place.id.isNull())
        showPage(place.kind, place.section);
    else
        open(place.kind, place.id, place.section);
    m_travelling = false;
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

void MainWindow::back()
{
    if (const auto place = m_history.back())
        go(*place);
}

void MainWindow::forward()
{
    if (const auto place = m_history.forward())
        go(*place);
}

void MainWindow::closeTab(int index)
{
    if (index <= 0 || index > int(m_documents.size()))
        return;
    Document &document = m_documents[size_t(index - 1)];
    const Location place = document.place;
    if (document.page && !document.page->canClose()) {
        m_parts.prompts.ask(this,
                            {.title = tr("Close this tab?"),
                             .text = tr("Something here is not saved yet."),
                             .accept = tr("Close without saving"),
                             .dangerous = true},
                            [this, place](bool yes) {
                                if (yes)
                                    close(place.kind, place.id);
                            });
        return;
    }
    close(place.kind, place.id);
    m_closed << place;
    if (m_closed.size() > rememberedTabs)
        m_closed.removeFirst();
    m_reopenTab->setEnabled(true);
}

void MainWindow::close(const QString &kind, const Id &id)
{
    const int at = documentAt(kind, id);
    if (at < 0)
        return;
    const bool front = m_tabs->currentIndex() == at + 1;
    Page *page = m_documents[size_t(at)].page;
    if (page && page == m_front)
        takeActions(nullptr);
    m_documents.erase(m_documents.begin() + at);
    m_history.forget(kind, id);
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->removeTab(at + 1);
    }
    if (front)
        showTab(std::min(at + 1, int(m_documents.size())));
    updateTabs();
    saveSession();
    if (page) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
}

void MainWindow::reopenTab()
{
    if (m_closed.isEmpty())
        return;
    const Location place = m_closed.takeLast();
    m_reopenTab->setEnabled(!m_closed.isEmpty());
    open(place.kind, place.id, place.section);
}

void MainWindow::updateTabs()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() < int(m_documents.size()) + 1)
        m_tabs->addTab(QString());
    while (m_tabs->count() > int(m_documents.size()) + 1)
        m_tabs->removeTab(m_tabs->count() - 1);
    if (const Entry *home = homeEntry()) {
        m_tabs->setTabText(0, home->title());
        m_tabs->setTabIcon(0, home->action->icon());
    }
    for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide})
        m_tabs->setTabButton(0, side, nullptr); // the page's tab does not close
    for (size_t i = 0; i < m_documents.size(); ++i) {
        Document &document = m_documents[i];
        if (document.page && !document.page->title().isEmpty())
            document.title = document.page->title();
        const int tab = int(i) + 1;
        QString shown = document.title;
        m_tabs->setTabText(tab, shown.replace(u'&', u"&&"_s));
        m_tabs->setTabToolTip(tab, document.title);
        m_tabs->setTabIcon(tab, icon(document.page ? document.page->iconName() : u"user-round"_s));
        for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide}) {
            if (QWidget *cross = m_tabs->tabButton(tab, side)) {
                cross->setAccessibleName(tr("Close %1").arg(document.title));
                cross->setToolTip(cross->accessibleName());
            }
        }
    }
    m_tabs->setVisible(!m_documents.empty());
    m_closeTab->setEnabled(m_tabs->currentIndex() > 0);
    m_nextTab->setEnabled(m_tabs->count() > 1);
    m_previousTab->setEnabled(m_tabs->count() > 1);
    m_reopenTab->setEnabled(!m_closed.isEmpty());
    updateTitle();
}

void MainWindow::updateTitle()
{
    const int index = m_tabs->currentIndex();
    const Entry *home = homeEntry();
    const QString place = index > 0 && index <= int(m_documents.size()) ? m_documents[size_t(index - 1)].title
                          : home                                        ? home->title()
                                                                        : QString();
    setWindowTitle(place.isEmpty() ? tr("Customer 360")
                                   : tr("%1 – Customer 360", "what is in front").arg(place));
}

void MainWindow::saveSession()
{
    if (!m_started)
        return;
    Session session;
    session.page = m_home;
    session.current = m_tabs->currentIndex();
    for (const Document &document : m_documents)
        session.tabs << Session::Tab{document.place, document.title};
    m_session.save(session);
}

void MainWindow::showDialog(const QString &key)
{
    if (const auto show = m_dialogs.constFind(key); show != m_dialogs.constEnd())
        (*show)(this);
}

void MainWindow::say(const QString &text)
{
    m_notice->show(text, Tone::Success);
}

void MainWindow::sayDone(const QString &text, const Id &action)
{
    m_lastAction = action;
    const QString said = m_savedState && !action.isNull()
                             ? tr("%1 · %2", "what was done, where it is now").arg(text, m_savedState())
                             : text;
    m_notice->show(said, Tone::Success, action.isNull() ? QString() : tr("Undo"), m_undo->shortcut());
}

void MainWindow::fail(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_notice->show(text::message(error, m_parts.language.formatter()), Tone::Danger);
}

void MainWindow::undo(const Id &action)
{
    m_parts.profile.commands().undo(action).then(this, [this](const Result<domain::Outcome> &outcome) {
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        if (outcome->warnings.isEmpty())
            say(tr("Undone"));
        else
            m_notice->show(tr("Undone, except %Ln changes that others have touched since", nullptr,
                              int(outcome->warnings.size())),
                           Tone::Warning);
        updateUndo();
    });
}

void MainWindow::redo()
{
    m_parts.profile.commands().redo().then(this, [this](const Result<domain::Outcome> &outcome) {
        if (!outcome)
            fail(outcome.error());
        else
            say(tr("Done again"));
        updateUndo();
    });
}

void MainWindow::updateUndo()
{
    m_parts.profile.commands().undoState().then(this, [this](const Result<domain::UndoState> &state) {
        if (!state)
            return;
        m_undo->setEnabled(state->canUndo);
        m_redo->setEnabled(state->canRedo);
    });
}

void MainWindow::toggleCharts()
{
    if (!m_front)
        return;
    const auto charts = m_front->findChildren<ChartCard *>();
    bool anyChart = false;
    for (const ChartCard *chart : charts)
        anyChart = anyChart || (chart->isVisible() && !chart->isTableShown());
    for (ChartCard *chart : charts)
        chart->setTableShown(anyChart);
}

void MainWindow::chooseLanguage(const QString &code)
{
    m_parts.settings.setLanguage(code);
    m_parts.language.set(code, m_parts.settings.digits());
}

void MainWindow::retranslate()
{
    m_paletteAction->setText(tr("Search or do anything"));
    m_new->setText(tr("&New"));
    m_filter->setText(tr("&Filter here"));
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    m_closeTab->setText(tr("&Close tab"));
    m_reopenTab->setText(tr("Re&open closed tab"));
    m_nextTab->setText(tr("Next tab"));
    m_previousTab->setText(tr("Previous tab"));
    m_charts->setText(tr("Charts as &tables"));
    m_sync->setText(tr("S&ync Centre"));
    m_settingsAction->setText(tr("&Settings"));
    m_shortcuts->setText(tr("&Keyboard shortcuts"));
    m_diagnostics->setText(tr("&Diagnostics"));
    m_about->setText(tr("&About Customer 360"));
    m_lock->setText(tr("&Lock"));
    m_quit->setText(tr("&Quit"));
    m_openMenu->setText(tr("Menu"));
    const QStringList codes = Language::codes();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        m_languageActions[i]->setText(Language::nativeName(codes[i]));
        m_languageActions[i]->setChecked(codes[i] == m_parts.language.code());
    }
    m_languages->setTitle(tr("&Language"));
    m_languages->menuAction()->setToolTip(tr("Language"));
    m_pageMenu->setTitle(tr("On this &page"));
    m_viewMenu->setTitle(tr("&View"));
    m_top->retranslate(Language::nativeName(m_parts.language.code()));
    m_palette->retranslate();
    m_rail->setAccessibleName(tr("Screens"));
    m_tabs->setAccessibleName(tr("Open customers"));
    if (m_demo)
        m_demo->setText(tr("Made-up data to look around in. It is not encrypted."), tr("Use my own data"));
    for (Entry &each : m_entries) {
        each.action->setText(each.title());
        if (each.page == m_front && each.page)
            each.page->retranslate();
        else
            each.stale = each.page != nullptr;
    }
    for (Document &document : m_documents) {
        if (document.page == m_front && document.page)
            document.page->retranslate();
        else
            document.stale = document.page != nullptr;
    }
    refreshActions();
    updateTabs();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_started)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setValue(geometryKey, QString::fromLatin1(saveGeometry().toBase64()));
    QMainWindow::closeEvent(event);
}

} // namespace c360::ui
