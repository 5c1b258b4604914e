// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/ageing.h"
#include "core/catalog/catalog.h"
#include "core/domain/commands.h"
#include "core/domain/queries/record_queries.h"
#include "core/services/central/central_account.h"
#include "core/store/schema.h"
#include "core/sync/engine.h"
#include "core/sync/history_limit.h"
#include "tests/support/central_fixture.h"
#include "tests/support/temporary_store.h"
#include "tests/support/verify_ok.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace c360::test {

/// One person's computer: a cache of its own, the commands on it, and an engine that only runs when asked.
class Device
{
public:
    Device(tests::CentralFixture &centre, QString login, quint16 port = 0)
        : m_centre(centre), m_login(std::move(login)), m_port(port)
    {
    }
    ~Device() { engine.reset(); }

    TemporaryStore local;
    std::unique_ptr<sync::Engine> engine;
    std::function<Result<void>()> wipe;

    [[nodiscard]] store::Store &store() { return *local.store; }
    [[nodiscard]] domain::Commands &commands() { return *local.commands; }

    [[nodiscard]] sync::ConnectionSettings settings() const
    {
        sync::ConnectionSettings settings;
        settings.url = m_centre.bareUrl(m_port);
        settings.user = m_login;
        settings.password = tests::CentralFixture::password();
        settings.insecure = true;
        settings.patience = std::chrono::milliseconds(5000);
        return settings;
    }
    [[nodiscard]] Result<void> connect()
    {
        C360_TRY(const sync::Hello hello, services::central::greet(store(), settings()));
        return services::central::adoptOrganization(store(), hello);
    }
    void start()
    {
        using std::chrono::milliseconds;
        engine = std::make_unique<sync::Engine>(
            sync::EngineParts{.store = store(),
                              .clock = local.clock,
                              .connection = settings(),
                              .leaseFile = m_folder.filePath(QStringLiteral("sync.lock")),
                              .deviceName = m_login,
                              .wipe = wipe},
            sync::EngineTimes{.pollWithNews = milliseconds(2000),
                              .poll = milliseconds(200),
                              .settle = milliseconds(10),
                              .firstRetry = milliseconds(20),
                              .lastRetry = milliseconds(300),
                              .lease = milliseconds(50)});
        engine->start();
    }
    /// Until everything is exchanged; the line is closed again.
    [[nodiscard]] Result<void> sync()
    {
        start();
        const Result<void> done = engine->untilIdle().result();
        engine.reset();
        return done;
    }
    /// Closes and opens the cache, as a new start of the program would.
    void reopen()
    {
        engine.reset();
        local.reopen();
    }

    /// How much history it is to keep, from its next sync on.
    void keepHistory(int months)
    {
        const auto done =
            store()
                .write([months](store::Transaction &tx) { return sync::chooseHistory(tx.db(), months); })
                .result();
        if (!done)
            qFatal("history: %ls", qUtf16Printable(done.error().reason));
    }
    Id createCustomer(const QString &name, domain::Fields more = {})
    {
        more.insert(QStringLiteral("last_name"), name);
        return create(QStringLiteral("customer"), more);
    }
    Id create(const QString &type, const domain::Fields &fields)
    {
        const auto made = commands().create(type, fields).result();
        if (!made)
            qFatal("create %ls: %ls", qUtf16Printable(type), qUtf16Printable(made.error().reason));
        return made->ids.front();
    }
    [[nodiscard]] Result<domain::Outcome> edit(const Id &customer, const QString &field,
                                               const QVariant &value)
    {
        return commands().update(QStringLiteral("customer"), customer, {{field, value}}).result();
    }
    [[nodiscard]] std::optional<catalog::Record> row(const Id &id,
                                                     const catalog::RecordType &type = catalog::customerType)
    {
        return local.read([&type, id](store::Connection &db) -> Result<std::optional<catalog::Record>> {
            auto found = store::findRecord(db, type, id);
            if (!found)
                return std::nullopt;
            return *found;
        });
    }
    [[nodiscard]] QVariant value(const Id &customer, const QString &field)
    {
        const auto found = row(customer);
        return found ? found->value(field) : QVariant();
    }
    [[nodiscard]] qint64 count(const QString &sql)
    {
        return local.read([sql](store::Connection &db) { return db.scalar(sql); });
    }
    [[nodiscard]] QString text(const QString &sql)
    {
        return local.read([sql](store::Connection &db) -> Result<QString> {
            C360_TRY(auto found, db.one(sql));
            return found ? found->text(0) : QString();
        });
    }

    /// Every synced record as text, as `dump` prints it: equal on two devices that see the same.
    [[nodiscard]] QStringList dump()
    {
        return local.read([](store::Connection &db) -> Result<QStringList> {
            QStringList lines;
            C360_TRY(const Instant since, store::keptSince(db));
            for (const catalog::RecordType &type : catalog::allTypes) {
                C360_TRY(store::Query query,
                         db.run(QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
                                    .arg(store::selectColumns(type), store::tableName(type))));
                while (query.next()) {
                    const catalog::Record record = store::readRecord(type, query);
                    if (catalog::isRecent(record, since))
                        lines.append(QString::fromUtf8(
                            QJsonDocument(domain::recordJson(record)).toJson(QJsonDocument::Compact)));
                }
            }
            return lines;
        });
    }

private:
    tests::CentralFixture &m_centre;
    QString m_login;
    quint16 m_port;
    QTemporaryDir m_folder;
};

/// Ends the test at the first record that one has and the other has not, or has otherwise.
inline void same(Device &a, Device &b)
{
    const QStringList left = a.dump();
    const QStringList right = b.dump();
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
        QCOMPARE(left.value(i), right.value(i));
}

} // namespace c360::test
