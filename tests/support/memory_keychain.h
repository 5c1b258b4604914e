// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/keys/keychain.h"

#include <QHash>

namespace c360::test {

/// A keychain in memory; or none at all.
class MemoryKeychain : public services::Keychain
{
public:
    bool available = true;
    QHash<QString, QByteArray> entries;

    [[nodiscard]] Result<Secret> read(const QString &name) override
    {
        if (!available)
            return fail(ErrorCode::Failed, QStringLiteral("keychain.unavailable"));
        const auto entry = entries.find(name);
        if (entry == entries.end())
            return fail(ErrorCode::NotFound, QStringLiteral("keychain.no_entry"));
        QByteArray copy(entry->constData(), entry->size());
        return Secret(std::move(copy));
    }
    [[nodiscard]] Result<void> write(const QString &name, const Secret &secret) override
    {
        if (!available)
            return fail(ErrorCode::Failed, QStringLiteral("keychain.unavailable"));
        entries.insert(name, secret.view().toByteArray());
        return {};
    }
    [[nodiscard]] Result<void> remove(const QString &name) override
    {
        entries.remove(name);
        return {};
    }
};

} // namespace c360::test
