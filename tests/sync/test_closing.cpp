// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 T12
// links: c360_services c360_testsupport
//
// A window closes at once, whoever does not answer: a keychain that asks the person, or a name server.
#include "core/services/central/central_account.h"
#include "core/services/central/sync_service.h"
#include "core/services/keys/keychain.h"
#include "core/services/profile/profile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <future>

using namespace Qt::StringLiterals;
using namespace c360;

namespace {

/// Asks a person who is away.
class PatientKeychain : public services::Keychain
{
public:
    std::atomic_int asked = 0;

    [[nodiscard]] Result<Secret> read(const QString &) override
    {
        wait();
        return Secret();
    }
    [[nodiscard]] Result<void> write(const QString &, const Secret &) override
    {
        wait();
        return {};
    }
    [[nodiscard]] Result<void> remove(const QString &) override
    {
        wait();
        return {};
    }
    void answer() { m_over.set_value(); }

private:
    void wait()
    {
        ++asked;
        m_end.wait();
    }

    std::promise<void> m_over;
    std::shared_future<void> m_end{m_over.get_future()};
};

} // namespace

class TestClosing : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    SystemIdSource m_ids;

    [[nodiscard]] services::Profile::Ptr profile(const QString &folder, services::Keychain &keychain,
                                                 bool connected)
    {
        services::CreateOptions options;
        options.encrypted = false;
        auto made = services::Profile::create(folder, options, {&m_clock, &m_ids, &keychain});
        if (!made)
            qFatal("no profile: %ls", qUtf16Printable(made.error().reason));
        if (connected) {
            const auto known = (*made)->updateSettings([](services::ProfileSettings &settings) {
                settings.central.url = u"postgresql://127.0.0.1:1/none"_s;
                settings.central.user = u"amina"_s;
            });
            if (!known)
                qFatal("no settings");
        }
        return *made;
    }
    static void closesAtOnce(std::unique_ptr<services::SyncService> service)
    {
        QElapsedTimer since;
        since.start();
        service.reset();
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
    }

private Q_SLOTS:
    void whileTheKeychainAsksForThePassword()
    {
        QTemporaryDir folder;
        PatientKeychain keychain;
        const auto open = profile(folder.filePath(u"p"_s), keychain, true);
        auto service = std::make_unique<services::SyncService>(*open);
        service->start();
        QTRY_VERIFY(keychain.asked > 0);
        closesAtOnce(std::move(service));
        keychain.answer();
        QThreadPool::globalInstance()->waitForDone();
    }

    void whileTheKeychainTakesThePassword()
    {
        QTemporaryDir folder;
        PatientKeychain keychain;
        const auto open = profile(folder.filePath(u"p"_s), keychain, false);
        auto service = std::make_unique<services::SyncService>(*open);
        const auto connected =
            service->connectTo(services::CentralTarget::fromUrl(u"postgresql://127.0.0.1:1/none"_s),
                               Secret::fromText(u"secret"_s));
        QTRY_VERIFY(keychain.asked > 0);
        closesAtOnce(std::move(service));
        keychain.answer();
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(!open->settings().central.isConnected());
    }
};

QTEST_GUILESS_MAIN(TestClosing)
#include "test_closing.moc"
