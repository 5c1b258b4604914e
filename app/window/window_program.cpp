// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_program.h"

#include "core/services/demo/demo.h"
#include "core/services/doctor/doctor.h"
#include "core/text/messages.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/icons.h"
#include "ui/shell/diagnostics_dialog.h"
#include "ui/shell/first_start.h"
#include "ui/shell/lock_screen.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace c360::window {

namespace {

/// Runs `work` on another thread.
template <typename T, typename F>
Future<T> inBackground(F work)
{
    auto promise = std::make_shared<QPromise<T>>();
    const Future<T> future(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

WindowProgram::WindowProgram(const Options &options) : m_options(options), m_link(options.link)
{
    m_language.set(options.language, text::Formatter::Digits::Automatic);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/customer360.svg"_s));
    qApp->installEventFilter(this);
}

WindowProgram::~WindowProgram()
{
    m_keychain.close();
    m_session.reset();
    m_screen.reset();
    m_idle.reset();
    m_settings.reset();
    m_profile.reset();
    // What is left asks the keychain, which answers nothing any more, or is work that must be finished.
    QThreadPool::globalInstance()->waitForDone();
}

services::Environment WindowProgram::environment()
{
    return {&m_clock, &m_ids, &m_keychain};
}

bool WindowProgram::start()
{
    const QString folder = m_options.folder();
    m_instance = std::make_unique<ui::SingleInstance>(folder);
    if (m_instance->handOver(m_link))
        return false;
    m_instance->listen();
    connect(m_instance.get(), &ui::SingleInstance::messageReceived, this, [this](const QString &link) {
        QWidget *front = m_session ? &m_session->window() : m_screen.get();
        if (front) {
            front->setWindowState(front->windowState() & ~Qt::WindowMinimized);
            front->raise();
            front->activateWindow();
        }
        if (m_session)
            m_session->openReference(link);
        else if (!link.isEmpty())
            m_link = link;
    });
    if (services::Profile::exists(folder))
        openFolder(folder);
    else if (m_options.demo)
        makeDemo(folder);
    else
        showFirstStart();
    return true;
}

void WindowProgram::replace(QWidget *screen)
{
    m_first = nullptr;
    std::unique_ptr<QWidget> before = std::move(m_screen);
    m_screen.reset(screen);
    if (screen) {
        if (before)
            screen->setGeometry(before->geometry());
        else if (!m_geometry.isEmpty())
            screen->restoreGeometry(m_geometry);
        screen->show();
    }
    if (before)
        before.release()->deleteLater(); // it may be what asked for this
}

void WindowProgram::showFirstStart()
{
    auto *first = new ui::FirstStart(m_language, m_keychain.isAvailable());
    replace(first);
    m_first = first;
    connect(first, &ui::FirstStart::languageChosen, this, [this](const QString &code) {
        m_options.language = code;
        m_language.set(code, text::Formatter::Digits::Automatic);
    });
    connect(first, &ui::FirstStart::demoChosen, this, [this] {
        m_options.demo = true;
        const QString folder = services::Profile::demoFolder();
        if (services::Profile::exists(folder))
            openFolder(folder);
        else
            makeDemo(folder);
    });
    connect(first, &ui::FirstStart::ownChosen, this, &WindowProgram::makeOwn);
}

void WindowProgram::makeDemo(const QString &folder)
{
    if (!m_first) {
        auto *first = new ui::FirstStart(m_language, false);
        replace(first);
        m_first = first;
    }
    m_first->setBusy(tr("Making up customers with two years of history…"));
    services::CreateOptions options;
    options.encrypted = false;
    options.demo = true;
    options.language = m_options.language;
    const int count =
        m_options.demoCustomers > 0 ? m_options.demoCustomers : services::demo::defaultCustomers;
    const auto progress = [self = QPointer(this)](int done, int total) {
        QMetaObject::invokeMethod(qApp, [self, done, total] {
            if (self && self->m_first)
                self->m_first->setProgress(total > 0 ? double(done) / total : -1);
        });
    };
    const services::Environment where = environment();
    inBackground<Result<bool>>([folder, options, where, count, progress]() -> Result<bool> {
        // Opened again on this thread: a profile belongs to the thread that shows it.
        C360_CHECK(services::demo::create(folder, options, where, count, progress));
        return true;
    }).then(this, [this, folder](const Result<bool> &done) {
        if (done)
            openFolder(folder);
        else
            showFailure(folder, done.error());
    });
}

void WindowProgram::makeOwn(const services::CreateOptions &options, bool connect)
{
    m_connect = connect;
    const QString folder =
        m_options.profile.isEmpty() ? services::Profile::defaultFolder() : m_options.profile;
    m_first->setBusy(tr("Making your encrypted profile…"));
    services::Profile::createLater(folder, options, environment())
        .then(this, [this](const Result<services::Profile::Ptr> &made) {
            if (made)
                adopt(*made);
            else if (m_first)
                m_first->showError(made.error());
        });
}

void WindowProgram::openFolder(const QString &folder)
{
    const auto profile = services::Profile::openLocked(folder, environment());
    if (!profile) {
        showFailure(folder, profile.error());
        return;
    }
    adopt(*profile);
}

void WindowProgram::adopt(const services::Profile::Ptr &profile)
{
    m_profile = profile;
    m_settings = std::make_unique<ui::Settings>(*profile);
    m_theme.setTextScale(m_settings->textScale());
    m_theme.setMode(m_settings->themeMode());
    m_language.setCountry(m_profile->settings().country);
    // What the command line asks for is for this time only.
    m_language.set(m_options.language.isEmpty() ? m_settings->language() : m_options.language,
                   m_settings->digits());
    m_idle = std::make_unique<services::IdleLock>(*profile);
    connect(profile.get(), &services::Profile::aboutToLock, this, [this] {
        QApplication::setQuitOnLastWindowClosed(false); // until the lock screen is there
        if (m_session)
            m_geometry = m_session->window().saveGeometry();
        m_session.reset();
    });
    connect(profile.get(), &services::Profile::locked, this, [this] {
        if (!m_replacing)
            showLock();
    });
    if (profile->isLocked())
        unlock();
    else
        showWindow();
}

void WindowProgram::unlock()
{
    // The keychain first, and unencrypted profiles need nothing; then the person is asked.
    m_profile->unlockLater({}).then(this, [this](const Result<void> &done) {
        if (done)
            showWindow();
        else if (done.error().code == ErrorCode::Locked && m_profile->isEncrypted())
            showLock(done.error().reason == u"passphrase.needed" ? nullptr : &done.error());
        else
            showFailure(m_profile->folder(), done.error());
    });
}

void WindowProgram::showLock(const Error *why)
{
    auto *lock = new ui::LockScreen(*m_profile, m_language);
    if (why)
        lock->showError(*why);
    connect(lock, &ui::LockScreen::unlocked, this, [this] { showWindow(); });
    if (m_geometry.isEmpty())
        lock->resize(900, 640);
    replace(lock);
    QApplication::setQuitOnLastWindowClosed(true);
}

void WindowProgram::showFailure(const QString &folder, const Error &why)
{
    auto *state = new ui::EmptyState;
    state->setWindowTitle(tr("Customer 360"));
    state->set(ui::EmptyState::Kind::Error, tr("The profile could not be opened"),
               text::message(why, m_language.formatter()), tr("Diagnostics"));
    state->resize(760, 480);
    connect(state, &ui::EmptyState::actionRequested, this, [this, state, folder, why] {
        const services::Environment where = environment();
        (new ui::DiagnosticsDialog(
             [folder, why, where, format = m_language.formatter()] {
                 return inBackground<QList<services::Check>>([folder, why, where, format] {
                     return services::doctor::examineClosed(folder, where, why, format);
                 });
             },
             state))
            ->open();
    });
    replace(state);
    QApplication::setQuitOnLastWindowClosed(true);
}

void WindowProgram::replaceCache(const services::SyncService::NewCache &cache)
{
    m_replacing = true;
    const Result<void> done = m_profile->replaceCache(cache.work);
    m_replacing = false;
    if (m_profile->isLocked()) {
        if (done)
            showLock();
        else
            showLock(&done.error());
        return;
    }
    showWindow(!done.has_value());
    if (done)
        m_session->window().say(
            cache.isWhole
                ? tr("The first copy is complete: your team's customers are on this computer")
                : tr("The first customers are here and can be used; the others are still being copied"));
}

void WindowProgram::showWindow(bool inPlace)
{
    m_session = std::make_unique<WindowSession>(
        WindowSession::Parts{*m_profile, m_clock, m_ids, *m_settings, m_theme, m_language, m_prompts},
        inPlace);
    ui::MainWindow &window = m_session->window();
    connect(
        &window, &ui::MainWindow::lockRequested, this, [this] { m_profile->lock(); }, Qt::QueuedConnection);
    connect(m_session.get(), &WindowSession::cacheReady, this, &WindowProgram::replaceCache,
            Qt::QueuedConnection);
    connect(m_session.get(), &WindowSession::wiped, this, &WindowProgram::showWiped, Qt::QueuedConnection);
    connect(&window, &ui::MainWindow::ownProfileRequested, this, &WindowProgram::startOwnProfile,
            Qt::QueuedConnection);
    if (!m_geometry.isEmpty())
        window.restoreGeometry(m_geometry);
    window.show();
    replace(nullptr);
    QApplication::setQuitOnLastWindowClosed(true);
    m_session->openReference(std::exchange(m_link, {}));
    if (std::exchange(m_connect, false))
        window.showDialog(u"central"_s);
}

void WindowProgram::showWiped()
{
    QApplication::setQuitOnLastWindowClosed(false); // until the message is there
    if (m_session) {                                // not when the window was locked in between
        m_geometry = m_session->window().saveGeometry();
        m_confirmation = m_session->wipeConfirmation();
    }
    m_session.reset();
    m_idle.reset();
    m_settings.reset();
    m_profile.reset();
    auto *state = new ui::EmptyState;
    state->setWindowTitle(tr("Customer 360"));
    state->setObjectName(u"wiped"_s);
    state->set(
        ui::EmptyState::Kind::NotAllowed, tr("The data on this computer was erased"),
        tr("An administrator of your central database had this computer's copy erased, for instance because "
           "it "
           "was reported lost. Nothing of it is left here. Ask your administrator if this was a mistake."),
        tr("Close"));
    state->resize(760, 480);
    connect(state, &ui::EmptyState::actionRequested, state, &QWidget::close);
    replace(state);
    QApplication::setQuitOnLastWindowClosed(true);
}

void WindowProgram::startOwnProfile()
{
    const QString folder = services::Profile::defaultFolder();
    QApplication::setQuitOnLastWindowClosed(false); // until the next screen is there
    m_geometry = m_session->window().saveGeometry();
    m_session.reset();
    m_idle.reset();
    m_settings.reset();
    m_profile.reset();
    m_options.demo = false;
    m_options.profile.clear();
    m_instance = std::make_unique<ui::SingleInstance>(folder);
    m_instance->listen();
    if (services::Profile::exists(folder)) {
        openFolder(folder);
        return;
    }
    showFirstStart();
    m_first->askOwn();
    QApplication::setQuitOnLastWindowClosed(true);
}

bool WindowProgram::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_idle)
            m_idle->activity();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace c360::window
