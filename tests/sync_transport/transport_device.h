// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema.h"
#include "core/sync/first_sync.h"
#include "core/sync/resync.h"
#include "core/sync/sync_state.h"
#include "tests/support/central_fixture.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

namespace c360::tests {

/// A cache and the line to its centre, without the engine: the test does its steps one by one.
class TransportDevice : public test::TemporaryStore
{
public:
    explicit TransportDevice(const QString &url) : client(connection(url)) { settings = connection(url); }

    static sync::ConnectionSettings connection(const QString &url)
    {
        sync::ConnectionSettings settings;
        settings.url = url;
        settings.insecure = true;
        settings.connectPatience = std::chrono::seconds(5);
        settings.patience = std::chrono::seconds(10);
        return settings;
    }
    [[nodiscard]] sync::SyncState state()
    {
        return read([](store::Connection &db) { return sync::readState(db); });
    }
    [[nodiscard]] qint64 scalar(const QString &sql, const QList<store::Bind> &binds = {})
    {
        return read([&](store::Connection &db) { return db.scalar(sql, binds); });
    }
    void write(const QString &statements)
    {
        const auto done =
            store->write([&](store::Transaction &tx) { return tx.db().execute(statements); }).result();
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    [[nodiscard]] sync::FirstSyncOptions options()
    {
        return {.file = file(),
                .key = key(),
                .device = state().device,
                .organization = {},
                .deviceName = QStringLiteral("laptop"),
                .actor = QStringLiteral("tester"),
                .territories = {}};
    }
    void close()
    {
        commands.reset();
        store.reset();
    }
    /// The whole first sync, with the store closed while the new file takes its place.
    Result<sync::CarriedOver> firstSync(const sync::FirstSyncOptions &with,
                                        const sync::FirstSync::Progress &tell = {})
    {
        sync::FirstSync first(settings, with, clock, ids);
        C360_TRY([[maybe_unused]] const sync::Hello hello, first.load(tell));
        close();
        auto carried = first.adopt();
        reopen();
        return carried;
    }
    Result<sync::CarriedOver> firstSync() { return firstSync(options()); }
    /// Connected, as after a greeting.
    Result<sync::Hello> greet()
    {
        C360_CHECK(client.connect());
        const sync::SyncState known = state();
        return client.hello(known.device, known.epoch.isNull() ? Id() : known.organization,
                            QStringLiteral("laptop"));
    }
    /// Compares with the centre; the program ends when that cannot be done.
    sync::ResyncReport resync(const sync::ResyncOptions &with = {})
    {
        const auto report = sync::resync(client, *store, territoryIds(), with);
        if (!report)
            qFatal("%s %s", qPrintable(report.error().reason), qPrintable(report.error().detail));
        return *report;
    }
    [[nodiscard]] QList<Id> territoryIds()
    {
        QList<Id> list;
        for (const sync::Territory &each : read([](store::Connection &db) { return sync::territories(db); }))
            list.append(each.id);
        return list;
    }

    sync::ConnectionSettings settings;
    sync::CentralClient client;
};

/// `customers` rows in territory "Main", each with `perCustomer` activities, invoices of one line and tags.
[[nodiscard]] inline bool fillCentre(CentralFixture &centre, int customers, int perCustomer = 1, int from = 1)
{
    const QString sql =
        QStringLiteral(
            "BEGIN;"

            "INSERT INTO c360.customer (organization_id, territory_id, id, customer_id, username, "
            "first_name, full_name, "
            "email, is_active, notes, credit_limit) SELECT '%1', '%2', ('018f0000-0001-7000-8000-' || "
            "lpad(to_hex((n)::bigint), 12, '0'))::uuid, 'CUST_' || "
            "lpad(to_hex(n), 8, '0'), "
            "'user' || n, 'Mohamed ' || n, 'Mohamed ' || n || ' Benali', 'm' || n || '@example.org', true, "
            "'Note about ' || n, n * 10000 FROM generate_series(%3, %4) n;"
            "INSERT INTO c360.activity (organization_id, id, customer, interaction_type, status, subject, "
            "interaction_date, "
            "pinned, metadata) SELECT '%1', ('018f0000-0002-7000-8000-' || lpad(to_hex((n * 100 + "
            "k)::bigint), 12, '0'))::uuid, ('018f0000-0001-7000-8000-' || lpad(to_hex((n)::bigint), 12, "
            "'0'))::uuid, 'call', 'completed', "
            "'Call ' || k, "
            "'2025-01-01'::timestamptz + n * interval '1 minute', false, jsonb_build_object('k', k) "
            "FROM generate_series(%3, %4) n, generate_series(1, %5) k;"
            "INSERT INTO c360.invoice (organization_id, id, customer, number, kind, issued_on, currency, "
            "status, total) "
            "SELECT '%1', ('018f0000-0003-7000-8000-' || lpad(to_hex((n * 100 + k)::bigint), 12, "
            "'0'))::uuid, ('018f0000-0001-7000-8000-' || lpad(to_hex((n)::bigint), 12, '0'))::uuid, 'F-' || "
            "n || '-' || k, 'invoice', "
            "'2025-02-01', 'EUR', "
            "'issued', 100000 FROM generate_series(%3, %4) n, generate_series(1, %5) k;"
            "INSERT INTO c360.invoice_line (organization_id, id, invoice, position, quantity, unit_price, "
            "amount) "
            "SELECT '%1', ('018f0000-0004-7000-8000-' || lpad(to_hex((n * 100 + k)::bigint), 12, "
            "'0'))::uuid, ('018f0000-0003-7000-8000-' || lpad(to_hex((n * 100 + k)::bigint), 12, "
            "'0'))::uuid, 1, 10000, 100000, 100000 "
            "FROM generate_series(%3, %4) n, generate_series(1, %5) k;"
            "COMMIT;")
            .arg(centre.organizationId(), centre.territoryId(QStringLiteral("Main")))
            .arg(from)
            .arg(from + customers - 1)
            .arg(perCustomer);
    const auto answer = centre.runAsOwner(sql);
    if (!answer.ok)
        qWarning("%s", qPrintable(answer.error));
    return answer.ok;
}

} // namespace c360::tests
