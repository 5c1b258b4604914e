// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keys/system_keychain.h"

#include <qt6keychain/keychain.h>

#include <future>

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

SystemKeychain::SystemKeychain(std::chrono::milliseconds timeout)
    : m_timeout(timeout), m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"keychain"_s);
    m_context->moveToThread(&m_thread);
}

SystemKeychain::~SystemKeychain()
{
    m_thread.quit();
    m_thread.wait();
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
    if (!m_thread.isRunning())
        m_thread.start();
    auto promise = std::make_shared<std::promise<Result<Secret>>>();
    std::future<Result<Secret>> answer = promise->get_future();
    QMetaObject::invokeMethod(m_context.get(), [make = std::move(make), promise] {
        QKeychain::Job *job = make();
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *done) {
            if (done->error() != QKeychain::NoError) {
                promise->set_value(std::unexpected(errorOf(*done)));
                return;
            }
            auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
            promise->set_value(reading ? Secret(reading->binaryData()) : Secret());
        });
        job->start();
    });
    if (answer.wait_for(m_timeout) != std::future_status::ready)
        return failWith(ErrorCode::Failed, u"keychain.unavailable"_s, u"the keychain did not answer"_s);
    return answer.get();
}

} // namespace c360::services
