// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/services/keys/system_keychain.h"
#include "core/services/profile/profile.h"

#include <QFuture>
#include <QString>

namespace c360::cli {

/// Options that every command takes, before or after it.
struct GlobalOptions
{
    QString profile; ///< folder
    QString passphraseFile;
    QString language;
    bool json = false;
    bool verbose = false;
    bool help = false;
    bool version = false;

    /// Takes the global options out of `words`.
    [[nodiscard]] static Result<GlobalOptions> take(QStringList &words);
};

/// What one call of the command line works with: the console and, opened when first asked for, the profile.
class Session
{
public:
    explicit Session(GlobalOptions options);

    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] const services::Environment &environment() const { return m_environment; }
    [[nodiscard]] const QString &folder() const { return m_options.profile; }

    /// Opens the profile with what was given: passphrase file, C360_PASSPHRASE, keychain, or by asking.
    [[nodiscard]] Result<services::Profile *> profile();
    /// Closes the profile again.
    void close() { m_profile.reset(); }
    /// The passphrase from the file or the environment; empty when there is none.
    [[nodiscard]] Result<Secret> givenPassphrase() const;
    /// The given one, else asked for (twice with `isNew`); empty when nobody can be asked.
    [[nodiscard]] Result<Secret> passphrase(bool isNew);

    /// Runs a read on the profile's store and waits for it.
    template <typename F>
    [[nodiscard]] auto read(F function) -> std::invoke_result_t<F, store::Connection &>
    {
        auto open = profile();
        if (!open)
            return std::unexpected(open.error());
        return (*open)->store().read(std::move(function)).result();
    }
    /// The same for a write, with the profile's rules.
    template <typename F>
    [[nodiscard]] auto write(F function)
        -> std::invoke_result_t<F, store::Transaction &, const domain::Rules &>
    {
        auto open = profile();
        if (!open)
            return std::unexpected(open.error());
        return (*open)
            ->store()
            .write([function = std::move(function), rules = (*open)->settings().rules()](
                       store::Transaction &tx) mutable { return function(tx, rules); })
            .result();
    }

private:
    GlobalOptions m_options;
    Console m_console;
    SystemClock m_clock;
    SystemIdSource m_ids;
    services::SystemKeychain m_keychain;
    services::Environment m_environment;
    services::Profile::Ptr m_profile;
};

} // namespace c360::cli
