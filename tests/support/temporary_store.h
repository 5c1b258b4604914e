// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "core/store/store.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

#include <memory>

namespace c360::test {

using FixedClock = tests::FakeClock;

/// An encrypted store in a folder of its own that goes with it, and commands on it.
class TemporaryStore
{
public:
    /// `encrypted`: whether the cache has a key (a fixed one).
    explicit TemporaryStore(bool encrypted = true);
    ~TemporaryStore();

    [[nodiscard]] QString file() const;
    [[nodiscard]] static QByteArray key();
    /// Closes the store and opens the same file again.
    void reopen();

    FixedClock clock;
    SystemIdSource ids;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<domain::Commands> commands;

    /// Runs `function` on a reader and waits; aborts the test program when it fails.
    template <typename F>
    auto read(F function)
    {
        auto result = store->read(std::move(function)).result();
        if (!result)
            qFatal("read failed: %ls", qUtf16Printable(result.error().reason + u' ' + result.error().detail));
        return *std::move(result);
    }

private:
    void open();

    QTemporaryDir m_dir;
    bool m_encrypted;
};

} // namespace c360::test
