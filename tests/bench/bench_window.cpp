// SPDX-License-Identifier: GPL-3.0-or-later
// links: c360_window c360_benchsupport
//
// The real window over an encrypted profile of --rows customers: start to usable list and memory then, search
// per key until it is painted, scrolling and jumping through the whole list, opening a customer with a long
// history, its tabs, and the longest stall on the way. Each window runs in a process of its own, as it does
// for a person. `--only scroll|search|customer` runs one part, for a profiler.
#include "app/window/window_session.h"
#include "core/model/customer_list_model.h"
#include "tests/bench/bench_support.h"
#include "ui/customer360/customer360_page.h"
#include "ui/customers/customer_grid.h"
#include "ui/kit/dialog_prompts.h"
#include "ui/kit/inline_field.h"
#include "ui/kit/search_field.h"
#include "ui/kit/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/settings.h"
#include "ui/shell/stall_monitor.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace c360;
using bench::line;
using bench::must;
using model::CustomerListModel;

namespace {

constexpr qint64 startRows = 200'000;
constexpr qint64 fullRows = 100'000; // fewer: only a check that everything still runs
constexpr int frameMs = 16;
constexpr int patienceMs = 60'000;
constexpr int longestStall = 50;
const QSize windowSize(1400, 900);

/// Holds the keys that a desktop's keychain would hold.
class KeptKeys : public services::Keychain
{
public:
    explicit KeptKeys(QByteArray key = {}) : m_key(std::move(key)) {}
    Result<Secret> read(const QString &) override
    {
        if (m_key.isEmpty())
            return fail(ErrorCode::NotFound, u"keychain.missing"_s);
        return Secret(QByteArray(m_key));
    }
    Result<void> write(const QString &, const Secret &secret) override
    {
        m_key = secret.view().toByteArray();
        return {};
    }
    Result<void> remove(const QString &) override
    {
        m_key.clear();
        return {};
    }
    [[nodiscard]] const QByteArray &key() const { return m_key; }

private:
    QByteArray m_key;
};

/// Notes when a widget, or one in it, is painted, and whether all that should be there was there then.
class PaintWatch : public QObject
{
public:
    using Ready = std::function<bool()>;

    PaintWatch(QWidget &widget, Ready ready) : m_widget(widget), m_ready(std::move(ready))
    {
        qApp->installEventFilter(this);
    }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    void reset() { m_complete = false; }

    /// Milliseconds on the timer once it has been painted with everything there.
    double wait(const QElapsedTimer &timer)
    {
        bool asked = false;
        m_complete = false;
        while (!m_complete) {
            if (!asked && m_ready()) {
                asked = true; // what has been painted already is painted once more
                m_widget.update();
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (timer.elapsed() > patienceMs)
                qFatal("%ls is not painted", qUtf16Printable(m_widget.objectName()));
        }
        return bench::milliseconds(timer);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            auto *painted = qobject_cast<QWidget *>(watched);
            if (painted == &m_widget || m_widget.isAncestorOf(painted))
                m_complete = m_ready();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_widget;
    Ready m_ready;
    bool m_complete = false;
};

int rounds(int full, qint64 rows)
{
    return rows >= fullRows ? full : std::max(2, full / 10);
}

void runEvents(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
}

void stallLine(const QString &what, qint64 longest)
{
    line(u"  longest stall, %1"_s.arg(what), u"%1 ms"_s.arg(longest), u"<= 50 ms"_s, longest <= longestStall);
}

/// The window of a profile, as the program makes it.
class Window
{
public:
    Window(const QString &folder, const QByteArray &key, const QElapsedTimer &timer)
        : m_keys(key),
          m_profile(must(services::Profile::openLocked(folder, {&m_clock, &m_ids, &m_keys, u"bench"_s})))
    {
        std::optional<Result<void>> opened;
        m_profile->unlockLater({}).then(m_profile.get(), [&](const Result<void> &done) { opened = done; });
        while (!opened)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        must(*opened);
        m_settings = std::make_unique<ui::Settings>(*m_profile);
        m_language.set(u"en_GB"_s, text::Formatter::Digits::Automatic);
        m_session = std::make_unique<window::WindowSession>(window::WindowSession::Parts{
            *m_profile, m_clock, m_ids, *m_settings, m_theme, m_language, m_prompts});
        window().resize(windowSize);
        window().show();
        m_page = qobject_cast<ui::CustomersPage *>(window().currentPage());
        m_grid = m_page->findChild<ui::CustomerGrid *>();
        PaintWatch watch(*m_grid->viewport(), [this] { return isComplete(); });
        m_started = watch.wait(timer);
    }
    ~Window()
    {
        m_session.reset();
        m_settings.reset();
    }

    [[nodiscard]] double started() const { return m_started; }
    [[nodiscard]] ui::MainWindow &window() const { return m_session->window(); }
    [[nodiscard]] ui::CustomersPage &page() const { return *m_page; }
    [[nodiscard]] ui::CustomerGrid &grid() const { return *m_grid; }
    [[nodiscard]] CustomerListModel &list() const { return m_page->list(); }
    [[nodiscard]] domain::Commands &commands() const { return m_profile->commands(); }
    [[nodiscard]] ui::StallMonitor &stalls() { return m_stalls; }

    /// Whether the list has its answer and every row in sight.
    [[nodiscard]] bool isComplete() const
    {
        const CustomerListModel &rows = list();
        if (!rows.hasAnswer() || rows.isLoading() || rows.rowCount() == 0)
            return false;
        const int first = m_grid->rowAt(0);
        const int last = m_grid->rowAt(m_grid->viewport()->height() - 1);
        for (int row = first; row >= 0 && row <= (last < 0 ? rows.rowCount() - 1 : last); ++row) {
            if (!rows.loaded(row))
                return false;
        }
        return first >= 0;
    }

private:
    SystemClock m_clock;
    SystemIdSource m_ids;
    KeptKeys m_keys;
    ui::Theme m_theme;
    ui::Language m_language;
    ui::DialogPrompts m_prompts;
    ui::StallMonitor m_stalls;
    services::Profile::Ptr m_profile;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<window::WindowSession> m_session;
    ui::CustomersPage *m_page = nullptr;
    ui::CustomerGrid *m_grid = nullptr;
    double m_started = 0;
};

void search(Window &window)
{
    auto *field = window.page().findChild<ui::SearchField *>();
    std::vector<double> keys;
    PaintWatch watch(*window.grid().viewport(),
                     [&] { return window.list().query().text == field->text() && window.isComplete(); });
    window.stalls().reset();
    for (const QString &word : u"mohamed,محمد,benali,فاطمة,sophie,khadija,العلوي"_s.split(u',')) {
        for (const QChar letter : word.left(6)) {
            QElapsedTimer timer;
            timer.start();
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(field, &press);
            keys.push_back(watch.wait(timer));
            runEvents(frameMs);
        }
        field->clear();
        QElapsedTimer timer;
        timer.start();
        watch.wait(timer);
        runEvents(100);
    }
    const double p95 = bench::percentile(keys, 0.95);
    line(u"window: search per key until painted"_s, bench::spread(keys), u"p95 <= 33 ms"_s, p95 <= 33);
    stallLine(u"searching"_s, window.stalls().longest());
}

/// What stands on the screen a frame after each step.
void scroll(Window &window, qint64 rows)
{
    QScrollBar *bar = window.grid().verticalScrollBar();
    PaintWatch watch(*window.grid().viewport(), [&] { return window.isComplete(); });
    const int frames = rounds(300, rows);
    const auto blankShare = [&](const QString &what, const std::function<int(int)> &place) {
        int blank = 0;
        for (int i = 0; i < frames; ++i) {
            const int before = bar->value();
            watch.reset();
            bar->setValue(place(i));
            runEvents(frameMs);
            blank += bar->value() == before || watch.isComplete() ? 0 : 1;
        }
        const double share = 100.0 * blank / frames;
        line(u"window: blank frames, %1"_s.arg(what),
             u"%1 of %2 (%3 %)"_s.arg(blank).arg(frames).arg(share, 0, 'f', 1), u"<= 1 %"_s, share <= 1);
    };
    window.stalls().reset();
    const int step = window.grid().rowHeight(0) * 8;
    blankShare(u"fast wheel"_s, [&](int i) { return std::min(bar->maximum(), i * step); });
    blankShare(u"dragged through the whole list"_s,
               [&](int i) { return int(qint64(bar->maximum()) * i / (frames - 1)); });
    QRandomGenerator random(1);
    blankShare(u"jumps anywhere"_s, [&](int) { return random.bounded(std::max(1, bar->maximum())); });
    stallLine(u"scrolling"_s, window.stalls().longest());
    bar->setValue(0);
    runEvents(100);
}

ui::Customer360Page *open(Window &window, const Id &customer, const QString &email,
                          std::vector<double> &times)
{
    QElapsedTimer timer;
    timer.start();
    window.window().openCustomer(customer);
    auto *page = qobject_cast<ui::Customer360Page *>(window.window().currentPage());
    ui::Section *profile = page->sectionOf(u"profile"_s);
    const QList<ui::InlineField *> fields = profile->findChildren<ui::InlineField *>();
    PaintWatch watch(*page, [&] {
        return page->title() != ui::Customer360Page::tr("Customer") &&
               std::ranges::any_of(fields,
                                   [&](const ui::InlineField *field) { return field->value() == email; });
    });
    times.push_back(watch.wait(timer));
    return page;
}

/// As a click does: from an event, or what is deleted later would never be.
void close(Window &window, const Id &customer)
{
    QMetaObject::invokeMethod(
        &window.window(), [&] { window.window().close(u"customer"_s, customer); }, Qt::QueuedConnection);
    QCoreApplication::processEvents();
}

void customer(Window &window, qint64 rows)
{
    const catalog::Record record = bench::Customers().make(rows / 2);
    bench::addHistory(window.commands(), record.id);
    runEvents(500); // what the history set off
    const QString email = record.text(catalog::field<"customer.email">);
    std::vector<double> times;
    window.stalls().reset();
    for (int i = 0; i < rounds(40, rows); ++i) {
        open(window, record.id, email, times);
        runEvents(50);
        close(window, record.id);
        runEvents(50);
    }
    const double p95 = bench::percentile(times, 0.95);
    line(u"window: customer with 1,000 activities and 200 invoices until painted"_s, bench::spread(times),
         u"p95 <= 66 ms"_s, p95 <= 66);
    stallLine(u"opening and closing a customer"_s, window.stalls().longest());

    ui::Customer360Page *page = open(window, record.id, email, times);
    const QStringList tabs = u"profile,timeline,analytics,finances,documents,consents"_s.split(u',');
    window.stalls().reset();
    for (const QString &tab : tabs) {
        page->showSection(tab);
        runEvents(400);
        stallLine(u"first time in the tab %1"_s.arg(tab), window.stalls().longest());
        window.stalls().reset();
    }
    QHash<QString, std::vector<double>> switches;
    for (int i = 0; i < rounds(40, rows); ++i) {
        for (const QString &tab : tabs) {
            PaintWatch watch(*page->sectionOf(tab), [] { return true; });
            QElapsedTimer timer;
            timer.start();
            page->showSection(tab);
            switches[tab].push_back(watch.wait(timer));
            runEvents(30);
        }
    }
    for (const QString &tab : tabs) {
        std::vector<double> &each = switches[tab];
        const double slow = bench::percentile(each, 0.95);
        line(u"window: to the tab %1, seen before, until painted"_s.arg(tab), bench::spread(each),
             u"p95 <= 33 ms"_s, slow <= 33);
    }
    stallLine(u"switching tabs"_s, window.stalls().longest());
}

/// Makes an encrypted profile of `rows` customers and returns the key of its keychain slot.
QByteArray makeProfile(const QString &folder, qint64 rows)
{
    SystemClock clock;
    SystemIdSource ids;
    KeptKeys keys;
    services::CreateOptions options;
    options.keychain = true;
    options.country = u"FR"_s;
    options.currency = u"EUR"_s;
    options.phoneRegion = u"FR"_s;
    services::Profile::Ptr profile =
        must(services::Profile::create(folder, options, {&clock, &ids, &keys, u"bench"_s}));
    const QString file = profile->cacheFile();
    const QByteArray key = profile->key().view().toByteArray();
    profile.reset();
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + end);
    bench::loadCustomers(file, key, bench::Customers(), rows);
    return keys.key();
}

/// `--only PART`, empty otherwise.
QString onlyOf(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--only") == 0)
            return QString::fromLatin1(argv[i + 1]);
    }
    return {};
}

/// Runs this program again with one window; `task` is "start" or "use".
QByteArray runWindow(const QString &task, const QString &folder, const QByteArray &key, qint64 rows,
                     const QString &only = {})
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--window"_s, task, folder, QString::number(QDateTime::currentMSecsSinceEpoch()),
                   u"--rows"_s, QString::number(rows), u"--only"_s, only});
    process.write(key.toHex());
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData()); // the platform plugin chatters otherwise
    return process.readAllStandardOutput();
}

int windowProcess(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    const double before = double(QDateTime::currentMSecsSinceEpoch() - QByteArray(argv[4]).toLongLong());
    const QByteArray task = argv[2];
    QApplication application(argc, argv);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    Window window(QString::fromLocal8Bit(argv[3]), QByteArray::fromHex(in.readAll()), timer);
    if (task == "start") {
        runEvents(300); // what comes after the first rows belongs to the memory too
        std::printf("%f %f %lld\n", before + window.started(), bench::residentBytes(),
                    window.stalls().longest());
    } else {
        const QString only = onlyOf(argc, argv);
        if (only.isEmpty() || only == u"scroll")
            scroll(window, bench::rowsOf(argc, argv));
        if (only.isEmpty() || only == u"search")
            search(window);
        if (only.isEmpty() || only == u"customer")
            customer(window, bench::rowsOf(argc, argv));
    }
    return 0;
}

void start(const QString &folder, const QByteArray &key, qint64 rows)
{
    std::vector<double> times;
    double memory = 0;
    double stall = 0;
    for (int i = 0; i < rounds(10, rows) + 1; ++i) {
        const QList<QByteArray> said = runWindow(u"start"_s, folder, key, rows).trimmed().split(' ');
        if (i == 0)
            continue; // warms the caches
        times.push_back(said.at(0).toDouble());
        memory = std::max(memory, said.at(1).toDouble());
        stall = std::max(stall, said.at(2).toDouble());
    }
    const double p95 = bench::percentile(times, 0.95);
    line(u"window: process start to %1 customers painted, warm"_s.arg(rows), bench::spread(times),
         u"<= 1000 ms"_s, p95 <= 1000);
    line(u"window: resident memory then"_s, u"%1 MB"_s.arg(memory / 1e6, 0, 'f', 0), u"<= 400 MB"_s,
         memory <= 400e6);
    stallLine(u"starting"_s, qint64(stall));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 4 && qstrcmp(argv[1], "--window") == 0)
        return windowProcess(argc, argv);
    QCoreApplication application(argc, argv);
    const qint64 rows = bench::rowsOf(argc, argv);
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(u"profile"_s);
    if (rows > startRows && onlyOf(argc, argv).isEmpty()) {
        const QString small = temporary.filePath(u"small"_s);
        start(small, makeProfile(small, startRows), startRows);
        (void)QDir(small).removeRecursively();
    }
    const QByteArray key = makeProfile(folder, rows);
    const QString only = onlyOf(argc, argv);
    if (rows <= startRows && only.isEmpty())
        start(folder, key, rows);
    std::fputs(runWindow(u"use"_s, folder, key, rows, only).constData(), stdout);
    return 0;
}
