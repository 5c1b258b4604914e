// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keys/system_keychain.h"

#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {
const QString &service()
{
    static const QString name = u"org.customer360.Customer360"_s;
    return name;
}

Error errorOf(const QKeychain::Job &job)
{
    Error error;
    error.detail = u"keychain error "_s + QString::number(int(job.error()));
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        error.code = ErrorCode::NotFound;
        error.reason = u"keychain.no_entry"_s;
        break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        error.code = ErrorCode::Locked;
        error.reason = u"keychain.denied"_s;
        break;
    default: // without a keychain QtKeychain answers OtherError, not NoBackendAvailable
        error.reason = u"keychain.unavailable"_s;
    }
    return error;
}
} // namespace

/// Where callers wait for their answers; the keychain's thread may outlive this object.
struct SystemKeychain::Desk
{
    std::mutex mutex;
    std::condition_variable changed;
    int callers = 0;
    bool closing = false;
};

SystemKeychain::SystemKeychain(std::chrono::milliseconds timeout)
    : m_timeout(timeout),
      m_thread(std::make_unique<QThread>()),
      m_context(std::make_unique<QObject>()),
      m_desk(std::make_shared<Desk>())
{
    m_thread->setObjectName(u"keychain"_s);
    m_context->moveToThread(m_thread.get());
}

void SystemKeychain::close()
{
    std::unique_lock lock(m_desk->mutex);
    m_desk->closing = true;
    m_desk->changed.notify_all();
    m_desk->changed.wait(lock, [this] { return m_desk->callers == 0; });
}

SystemKeychain::~SystemKeychain()
{
    close();
    m_thread->quit();
    if (!m_thread->wait(std::chrono::milliseconds(500))) {
        // In a call of the desktop's that does not come back: left to the end of the process.
        (void)m_context.release();
        (void)m_thread.release();
    }
}

Result<Secret> SystemKeychain::read(const QString &name)
{
    return run([name]() -> QKeychain::Job * {
        auto *job = new QKeychain::ReadPasswordJob(service());
        job->setKey(name);
        return job;
    });
}

Result<void> SystemKeychain::write(const QString &name, const Secret &secret)
{
    const auto done = run([name, secret]() -> QKeychain::Job * {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setKey(name);
        job->setBinaryData(secret.view().toByteArray());
        return job;
    });
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<void> SystemKeychain::remove(const QString &name)
{
    const auto done = run([name]() -> QKeychain::Job * {
        auto *job = new QKeychain::DeletePasswordJob(service());
        job->setKey(name);
        return job;
    });
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<Secret> SystemKeychain::run(std::function<QKeychain::Job *()> make)
{
    auto answer = std::make_shared<std::optional<Result<Secret>>>();
    const std::shared_ptr<Desk> desk = m_desk; // its lock is let go of when this object may be gone
    std::unique_lock lock(desk->mutex);
    if (desk->closing)
        return fail(ErrorCode::Cancelled, u"cancelled"_s);
    if (!m_thread->isRunning())
        m_thread->start();
    QMetaObject::invokeMethod(m_context.get(), [make = std::move(make), answer, desk] {
        QKeychain::Job *job = make();
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [answer, desk](QKeychain::Job *done) {
            auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
            Result<Secret> result = reading ? Secret(reading->binaryData()) : Secret();
            if (done->error() != QKeychain::NoError)
                result = std::unexpected(errorOf(*done));
            const std::scoped_lock answering(desk->mutex);
            answer->emplace(std::move(result));
            desk->changed.notify_all();
        });
        job->start();
    });
    ++desk->callers;
    desk->changed.wait_for(lock, m_timeout, [&] { return answer->has_value() || desk->closing; });
    --desk->callers;
    desk->changed.notify_all();
    if (answer->has_value())
        return *std::move(*answer);
    if (desk->closing)
        return fail(ErrorCode::Cancelled, u"cancelled"_s);
    return failWith(ErrorCode::Failed, u"keychain.unavailable"_s, u"the keychain did not answer"_s);
}

} // namespace c360::services
