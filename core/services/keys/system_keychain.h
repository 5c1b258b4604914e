// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/keys/keychain.h"

#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace c360::services {

/// The keychain of the desktop through QtKeychain, whose jobs need an event loop: they get one of their own.
class SystemKeychain : public Keychain
{
public:
    explicit SystemKeychain(std::chrono::milliseconds timeout = std::chrono::seconds(60));
    ~SystemKeychain() override;

    /// Nobody waits any more for a question that the person has not answered: calls that are under way, and
    /// later ones, end at once with Cancelled.
    void close();

    [[nodiscard]] Result<Secret> read(const QString &name) override;
    [[nodiscard]] Result<void> write(const QString &name, const Secret &secret) override;
    [[nodiscard]] Result<void> remove(const QString &name) override;

private:
    /// Runs the job that `make` makes in the keychain's thread and gives what it answered.
    [[nodiscard]] Result<Secret> run(std::function<QKeychain::Job *()> make);

    std::chrono::milliseconds m_timeout;
    struct Desk;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_context; ///< lives in m_thread
    std::shared_ptr<Desk> m_desk;
};

} // namespace c360::services
