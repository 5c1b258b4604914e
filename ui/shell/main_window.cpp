// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/domain/commands.h"
#include "core/services/profile/profile.h"
#include "core/text/messages.h"
#include "ui/kit/chart_card.h"
#include "ui/kit/icons.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/page_stack.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/banner.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/language.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_actions.h"

#include <QAction>
#include <QCloseEvent>
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
    : QMainWindow(parent),
      m_parts(parts),
      m_session(parts.drafts),
      m_actions(new WindowActions(parts.actions, this))
{
    setObjectName(u"window"_s);
    buildLayout();
    connectActions();
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
    m_actions->setFront(nullptr);
    m_entries.clear();
    m_documents.clear();
    delete m_stack;
}

void MainWindow::connectActions()
{
    const QList<QAction *> languages = m_actions->languages->actions();
    for (qsizetype i = 0; i < languages.size(); ++i)
        connect(languages[i], &QAction::triggered, this, [this, i] { chooseLanguage(Language::codes()[i]); });
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [act] { act(); });
    };
    on(m_actions->palette, [this] { m_palette->open(); });
    on(m_actions->undo, [this] { undo({}); });
    on(m_actions->redo, [this] { redo(); });
    on(m_actions->back, [this] { back(); });
    on(m_actions->forward, [this] { forward(); });
    on(m_actions->closeTab, [this] { closeTab(m_tabs->currentIndex()); });
    on(m_actions->reopenTab, [this] { reopenTab(); });
    on(m_actions->nextTab, [this] { showTab((m_tabs->currentIndex() + 1) % m_tabs->count()); });
    on(m_actions->previousTab,
       [this] { showTab((m_tabs->currentIndex() + m_tabs->count() - 1) % m_tabs->count()); });
    on(m_actions->charts, [this] { toggleCharts(); });
    on(m_actions->sync, [this] { showDialog(u"sync"_s); });
    on(m_actions->settings, [this] { showDialog(u"settings"_s); });
    on(m_actions->shortcuts, [this] { showDialog(u"shortcuts"_s); });
    on(m_actions->diagnostics, [this] { showDialog(u"diagnostics"_s); });
    on(m_actions->about, [this] { showDialog(u"about"_s); });
    on(m_actions->lock, [this] { Q_EMIT lockRequested(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->openMenu, [this] { m_top->menuButton()->showMenu(); });
    // Only a passphrase can open it again.
    m_actions->lock->setVisible(m_parts.profile.isEncrypted() &&
                                m_parts.profile.has(services::SlotKind::Passphrase));
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
        m_banners << m_demo;
    }
    m_top = new TopBar({m_actions->back, m_actions->forward, m_actions->palette, m_actions->create,
                        m_actions->languages, m_actions->menu},
                       m_center);
    column->addWidget(m_top);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new NavigationRail(m_center);
    m_rail->addFooter(m_actions->settings);
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
    connect(action, &QAction::triggered, this, [this, key] { showPage(key); });
    m_rail->addEntry(action);
    m_actions->addPage(action);
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
    m_actions->addGlobal(action);
}

void MainWindow::addState(QWidget *state)
{
    m_top->addState(state);
    orderFocus();
}

void MainWindow::addBanner(QWidget *banner)
{
    static_cast<QVBoxLayout *>(m_center->layout())->insertWidget(0, banner);
    m_banners.prepend(banner);
    orderFocus();
}

// From the top to the content, where each part is and not when it was made.
void MainWindow::orderFocus()
{
    const QList<QWidget *> parts = m_banners + QList<QWidget *>{m_top, m_rail, m_tabs};
    // From the chain's beginning: pages are made later and come at its end.
    QList<QWidget *> order{m_center};
    for (const QWidget *part : parts) {
        for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
            if (each->focusPolicy() != Qt::NoFocus && (each == part || part->isAncestorOf(each)))
                order << each;
        }
    }
    m_center->setFocusPolicy(Qt::TabFocus); // setTabOrder() passes over what takes no keyboard
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    m_center->setFocusPolicy(Qt::NoFocus);
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
            m_actions->setFront(page);
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
        takeFront(page);
        m_stack->setCurrentWidget(page);
    }
    const bool moved = !section.isEmpty() && section != page->section();
    if (moved)
        page->showSection(section);
    page->refresh();
    if (other)
        m_actions->setFront(page);
    if (other || moved)
        page->focusTarget()->setFocus(Qt::OtherFocusReason);
    // A record stands beside the screen whose tab is the first one.
    const bool record = std::ranges::find(m_entries, page, &Entry::page) == m_entries.end();
    for (Entry &each : m_entries)
        each.action->setChecked(record ? each.key == m_home : each.page == page);
    updateTabs();
    noteVisit();
}

void MainWindow::takeFront(Page *page)
{
    m_actions->setFront(nullptr);
    m_front = page;
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
    m_actions->back->setEnabled(m_history.canGoBack());
    m_actions->forward->setEnabled(m_history.canGoForward());
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
    m_actions->back->setEnabled(m_history.canGoBack());
    m_actions->forward->setEnabled(m_history.canGoForward());
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
    const Location place = m_documents[size_t(index - 1)].place;
    close(place.kind, place.id);
    m_closed << place;
    if (m_closed.size() > rememberedTabs)
        m_closed.removeFirst();
    m_actions->reopenTab->setEnabled(true);
}

void MainWindow::close(const QString &kind, const Id &id)
{
    const int at = documentAt(kind, id);
    if (at < 0)
        return;
    const bool front = m_tabs->currentIndex() == at + 1;
    Page *page = m_documents[size_t(at)].page;
    if (page && page == m_front)
        takeFront(nullptr);
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
    m_actions->reopenTab->setEnabled(!m_closed.isEmpty());
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
    m_actions->closeTab->setEnabled(m_tabs->currentIndex() > 0);
    m_actions->nextTab->setEnabled(m_tabs->count() > 1);
    m_actions->previousTab->setEnabled(m_tabs->count() > 1);
    m_actions->reopenTab->setEnabled(!m_closed.isEmpty());
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

void MainWindow::sayDone(const QString &text, const Id &action, bool stored)
{
    m_lastAction = action;
    const QString said = m_savedState && stored && !action.isNull()
                             ? tr("%1 · %2", "what was done, where it is now").arg(text, m_savedState())
                             : text;
    m_notice->show(said, Tone::Success, action.isNull() ? QString() : tr("Undo"),
                   m_actions->undo->shortcut());
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
        m_actions->undo->setEnabled(state->canUndo);
        m_actions->redo->setEnabled(state->canRedo);
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
    m_actions->retranslate(m_parts.language.code()); // New is called what the page calls it
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
