// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 T12
// links: c360_sync c360_testsupport
#include "core/sync/central/central_admin.h"
#include "core/sync/central/password.h"
#include "tests/central/central_device.h"
#include "tests/support/cli_runner.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace c360;
using sync::central::CentralAdmin;
using tests::CentralDevice;

// The administrator's side: from an empty server to users, devices, checks and upgrades.
class TestCentralAdmin : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::CentralFixture> m_central;
    QTemporaryDir m_folder;

    static sync::ConnectionSettings settings(const QString &url)
    {
        sync::ConnectionSettings made;
        made.url = url;
        made.insecure = true;
        return made;
    }
    static Secret secret(const QString &text) { return Secret::fromText(text); }
    static QStringList failed(const QList<sync::central::Finding> &findings)
    {
        QStringList names;
        for (const sync::central::Finding &finding : findings) {
            if (!finding.ok)
                names.append(finding.name);
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_central = tests::CentralFixture::start(tests::PostgresServer::Network::Both);
        if (!m_central)
            QSKIP("PostgreSQL is not installed");
    }

    // The way of the README: init, add-user, and the person gets in with that password over TLS.
    void fromNothingToTheFirstLogin()
    {
        auto &server = m_central->server();
        const QString url = server.superuserUrl(u"fresh"_s);
        test::CliRunner cli(QStringLiteral(C360_BINARY_DIR "/bin/customer360-cli"),
                            m_folder.filePath(u"none"_s));
        const QString file = m_folder.filePath(u"password"_s);
        QFile password(file);
        QVERIFY(password.open(QIODevice::WriteOnly) && password.write("s e+c/r%t é\n") > 0);
        password.close();
        QCOMPARE(cli({u"central"_s, u"check"_s, u"--url"_s, url}).code, 3);
        QCOMPARE(cli({u"central"_s, u"init"_s, u"--url"_s, url, u"--organization"_s, u"Acme"_s}).code, 0);
        QCOMPARE(cli({u"central"_s, u"init"_s, u"--url"_s, url, u"--organization"_s, u"Acme"_s}).code, 4);
        const auto added =
            cli({u"central"_s, u"add-user"_s, u"leila"_s, u"--url"_s, url, u"--organization"_s, u"Acme"_s,
                 u"--role"_s, u"manager"_s, u"--password-file"_s, file, u"--json"_s});
        QVERIFY2(added.code == 0, added.err.constData());
        QCOMPARE(added.json()[u"role"].toString(), u"manager");
        const auto hello = server.run(u"SELECT 1"_s, u"fresh"_s);
        QVERIFY(hello.ok);
        sync::PgConnection person(settings(server.url(u"leila"_s, u"s e+c/r%t é"_s, u"fresh"_s)));
        const auto in = person.connect();
        QVERIFY2(in, in ? "" : qPrintable(in.error().reason));
        const auto answer =
            person.exec(u"SELECT c360.hello('%1', NULL, 1, 'x') ->> 'role'"_s.arg(CentralDevice::uuid(1)));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->text(0, 0), u"manager");
        const auto check = cli({u"central"_s, u"check"_s, u"--url"_s, url, u"--json"_s});
        QVERIFY2(check.code == 0, check.out.constData());
        QCOMPARE(cli({u"central"_s, u"check"_s}).code, 2);
        QCOMPARE(cli({u"central"_s, u"add-user"_s, u"leila"_s, u"--url"_s, url, u"--role"_s, u"boss"_s,
                      u"--password-file"_s, file})
                     .code,
                 2);
        QCOMPARE(cli({u"central"_s, u"remove-user"_s, u"nobody"_s, u"--url"_s, url}).code, 3);
        const auto devices = cli({u"central"_s, u"devices"_s, u"--url"_s, url, u"--json"_s});
        QCOMPARE(devices.json()[u"devices"].toArray().size(), 1);
        QCOMPARE(cli({u"central"_s, u"wipe-device"_s, CentralDevice::uuid(1), u"--url"_s, url}).code, 0);
        QCOMPARE(cli({u"central"_s, u"devices"_s, u"--url"_s, url, u"--json"_s})
                     .json()[u"devices"][0][u"state"]
                     .toString(),
                 u"wipe");
        QCOMPARE(cli({u"central"_s, u"remove-user"_s, u"leila"_s, u"--url"_s, url}).code, 0);
        sync::PgConnection gone(settings(server.url(u"leila"_s, u"s e+c/r%t é"_s, u"fresh"_s)));
        QVERIFY(!gone.connect());
        // Every act has left its entry.
        QCOMPARE(
            server.run(u"SELECT string_agg(action, ' ' ORDER BY seq) FROM c360.audit_entry"_s, u"fresh"_s)
                .output,
            u"organization_created user_added device_wipe user_removed");
    }

    void thePasswordIsNowhereInTheServersLog()
    {
        const auto verifier = sync::central::scramVerifier(secret(u"visible?"_s));
        QVERIFY(verifier.has_value());
        QVERIFY(verifier->startsWith(u"SCRAM-SHA-256$4096:"_s));
        auto &server = m_central->server();
        QVERIFY(server.run(u"ALTER SYSTEM SET log_statement = 'all'"_s).ok &&
                server.run(u"SELECT pg_reload_conf()"_s).ok);
        CentralAdmin admin(settings(m_central->superuserUrl()));
        QVERIFY(admin.connect().has_value());
        QVERIFY(admin.addUser({}, u"quiet"_s, u"sales"_s, {u"Main"_s}, secret(u"visible?"_s)).has_value());
        QVERIFY(server.run(u"ALTER SYSTEM RESET log_statement"_s).ok &&
                server.run(u"SELECT pg_reload_conf()"_s).ok);
        QFile log(server.folder() + u"/log"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray text = log.readAll();
        QVERIFY(text.contains("CREATE ROLE"));
        QVERIFY(!text.contains("visible?"));
        QVERIFY(admin.removeUser({}, u"quiet"_s).has_value());
    }

    void loginsWithRightsAreRefused()
    {
        CentralAdmin admin(settings(m_central->superuserUrl()));
        QVERIFY(admin.connect().has_value());
        for (const QString &login : {u"postgres"_s, u"c360_owner"_s, u"c360_client"_s}) {
            const auto added = admin.addUser({}, login, u"sales"_s, {}, secret(u"x"_s));
            QVERIFY(!added);
            QCOMPARE(added.error().reason, u"central.login_reserved");
        }
        QCOMPARE(admin.addUser({}, u"nobody"_s, u"sales"_s, {}, {}).error().reason,
                 u"central.password_needed");
        QCOMPARE(admin.addUser(u"Nowhere"_s, u"nobody"_s, u"sales"_s, {}, secret(u"x"_s)).error().reason,
                 u"central.no_organization");
        QCOMPARE(admin.assign({}, u"nobody"_s, u"Main"_s, false).error().reason, u"central.no_user");
        QCOMPARE(admin.addTerritory({}, u"Main"_s).error().reason, u"central.territory_exists");
        QCOMPARE(admin.moveCustomer({}, u"CUST_X"_s, u"Main"_s).error().reason, u"central.no_customer");
        QCOMPARE(admin.markDevice({}, u"x"_s, u"block"_s).error().reason, u"central.no_device");
        // No name of a login ends what is quoted.
        const QString odd = u"o'd\"d $do$ $$; SELECT 1"_s;
        QVERIFY(admin.addUser({}, odd, u"sales"_s, {}, secret(u"x"_s)).has_value());
        const auto removed = admin.removeUser({}, odd);
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
        QCOMPARE(m_central->run(u"SELECT count(*) FROM pg_roles WHERE rolname LIKE 'o''d%'"_s).output, u"0");
        // Nothing of a refused act stays behind.
        QCOMPARE(m_central->run(u"SELECT count(*) FROM pg_roles WHERE rolname = 'nobody'"_s).output, u"0");
    }

    // A schema of before: what is missing is added, what is there stays, and clients go on meanwhile.
    void upgradeInPlace()
    {
        QVERIFY(m_central->addUser(u"ann"_s, u"sales"_s));
        CentralDevice ann(*m_central, u"ann"_s, CentralDevice::uuid(7));
        QVERIFY(!ann.hello().isEmpty());
        ann.push(
            {CentralDevice::create(u"customer"_s, CentralDevice::uuid(8), {{u"first_name"_s, u"Stays"_s}})});
        ann.push({CentralDevice::create(u"tag"_s, CentralDevice::uuid(9), {{u"name"_s, u"Goes"_s}})});
        ann.push({CentralDevice::plain(u"erase"_s, u"tag"_s, CentralDevice::uuid(9))});
        QCOMPARE(m_central->run(u"SELECT count(*) FROM c360.tombstone"_s).output, u"1");
        QVERIFY(
            m_central
                ->run(
                    u"ALTER TABLE c360.tombstone DROP COLUMN buried_at; ALTER TABLE c360.device DROP COLUMN "
                    u"told_at; ALTER TABLE c360.organization DROP COLUMN restored_at; ALTER TABLE c360.tag "
                    u"DROP "
                    u"COLUMN edits; "
                    u"DROP TABLE c360.vehicle CASCADE; ALTER TABLE c360.customer DROP COLUMN anniversary "
                    u"CASCADE; DROP INDEX "
                    u"c360.contact_customer; DROP TRIGGER stamp ON c360.tag; DROP POLICY sees ON "
                    u"c360.address; "
                    u"CREATE POLICY "
                    u"sees ON c360.address USING (true); CREATE OR REPLACE FUNCTION c360.row_hash(p_id uuid, "
                    u"p_seq bigint, p_updated "
                    u"timestamptz) RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint'; GRANT INSERT ON "
                    u"c360.tag TO c360_client; GRANT EXECUTE ON "
                    u"FUNCTION c360.take_clock(uuid) TO PUBLIC"_s)
                .ok);
        CentralAdmin admin(settings(m_central->superuserUrl()));
        QVERIFY(admin.connect().has_value());
        const auto before = admin.check();
        QVERIFY(before.has_value());
        QCOMPARE(failed(*before), QStringList({u"schema"_s, u"functions"_s, u"public"_s, u"client_writes"_s,
                                               u"client_rights"_s}));
        QVERIFY(before->at(1).detail.contains(u"address.sees"));
        QCOMPARE(before->at(2).detail, u"row_hash");
        QVERIFY2(before->at(1).detail.startsWith(
                     u"organization.restored_at, device.told_at, tombstone.buried_at, "_s),
                 qPrintable(before->at(1).detail));
        QVERIFY(before->at(1).detail.contains(u"tag.edits"));
        // A client pushes all the while.
        std::atomic_bool stop = false;
        int pushed = 0;
        QString trouble;
        std::unique_ptr<QThread> client(QThread::create([&] {
            for (int i = 1; !stop; ++i) {
                ann.push({CentralDevice::create(u"product_category"_s, CentralDevice::uuid(1000 + i),
                                                {{u"name"_s, QJsonObject{{u"en"_s, u"x"_s}}}})});
                if (!ann.state.isEmpty() && !ann.state.startsWith(u"40"_s))
                    trouble = ann.error;
                else
                    ++pushed;
            }
        }));
        client->start();
        const auto done = admin.upgrade();
        stop = true;
        client->wait();
        QVERIFY2(done, done ? "" : qPrintable(done.error().reason + done.error().detail));
        QCOMPARE(trouble, QString());
        QVERIFY(pushed > 0);
        const auto after = admin.check();
        QVERIFY(after.has_value());
        QCOMPARE(failed(*after), QStringList());
        QCOMPARE(
            m_central
                ->run(u"SELECT first_name FROM c360.customer WHERE id = '%1'"_s.arg(CentralDevice::uuid(8)))
                .output,
            u"Stays");
        QVERIFY(m_central->run(u"SELECT c360.row_hash('%1', 1, now()) <> 0"_s.arg(CentralDevice::uuid(1)))
                    .output == u"t");
        // Once more changes nothing.
        QCOMPARE(admin.upgrade().value_or(-1), 0);
        // One of a newer version is left alone, whatever it says of its clients.
        QVERIFY(m_central->run(u"INSERT INTO c360.schema_version VALUES (99, 98, '', now(), 'x')"_s).ok);
        const auto newer = admin.upgrade();
        QVERIFY(!newer);
        QCOMPARE(newer.error().reason, u"central.newer");
        QVERIFY(
            m_central
                ->run(u"UPDATE c360.schema_version SET version = %1, oldest_client = 1 WHERE version = 99"_s
                          .arg(sync::central::schemaVersion + 1))
                .ok);
        QCOMPARE(admin.upgrade().error().reason, u"central.newer");
        QCOMPARE(admin.init(u"Another"_s).error().reason, u"central.newer");
        QVERIFY(m_central
                    ->run(u"UPDATE c360.schema_version SET version = 99 WHERE version = %1"_s.arg(
                        sync::central::schemaVersion + 1))
                    .ok);
        QVERIFY(m_central->run(u"DELETE FROM c360.schema_version WHERE version = 99"_s).ok);
    }

    // Whatever opens or breaks a database that was good is noticed, and put right by an upgrade.
    void noticesWhatWasAltered_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QString &statement, const QString &finding,
                            const QString &detail) {
            QTest::newRow(name) << statement << finding << detail;
        };
        row("a wider policy", u"ALTER POLICY sees ON c360.customer USING (true)"_s, u"schema"_s,
            u"customer.sees"_s);
        row("of the protocol", u"ALTER POLICY sees ON c360.territory USING (true)"_s, u"schema"_s,
            u"territory.sees"_s);
        row("another policy", u"CREATE POLICY \"o'pen\" ON c360.contact USING (true)"_s, u"schema"_s,
            u"contact.o'pen"_s);
        row("on a closed table", u"CREATE POLICY sees ON c360.membership USING (true)"_s, u"schema"_s,
            u"membership.sees"_s);
        row("no row security", u"ALTER TABLE c360.device DISABLE ROW LEVEL SECURITY"_s, u"row_security"_s,
            u"device"_s);
        row("forced row security", u"ALTER TABLE c360.customer FORCE ROW LEVEL SECURITY"_s, u"row_security"_s,
            u"customer"_s);
        row("a disabled trigger", u"ALTER TABLE c360.customer DISABLE TRIGGER stamp"_s, u"schema"_s,
            u"customer.stamp"_s);
        row("disabled references", u"ALTER TABLE c360.contact DISABLE TRIGGER ALL"_s, u"schema"_s,
            u"contact.RI_ConstraintTrigger"_s);
        row("an altered function",
            u"CREATE OR REPLACE FUNCTION c360.my_territories() RETURNS uuid[] LANGUAGE sql STABLE SECURITY "
            u"DEFINER SET "
            u"search_path = pg_catalog, pg_temp AS 'SELECT array_agg(id) FROM c360.territory'"_s,
            u"functions"_s, u"my_territories"_s);
        row("without its rights",
            u"ALTER FUNCTION c360.push(uuid, uuid, uuid, int, jsonb) SECURITY INVOKER"_s, u"functions"_s,
            u"push"_s);
        row("a missing function", u"DROP FUNCTION c360.wiped(uuid, uuid)"_s, u"functions"_s, u"wiped"_s);
        row("a missing right",
            u"REVOKE EXECUTE ON FUNCTION c360.push(uuid, uuid, uuid, int, jsonb) FROM c360_client"_s,
            u"client_rights"_s, u"no c360.push(uuid, uuid, uuid, int, jsonb)"_s);
        row("a table", u"GRANT SELECT ON c360.customer TO c360_client"_s, u"client_rights"_s, u"customer"_s);
        row("a missing load",
            u"DROP FUNCTION c360.load_tag(uuid, uuid[], uuid, timestamptz, timestamptz, bigint)"_s,
            u"client_rights"_s, u"load_tag"_s);
        row("no schema", u"REVOKE USAGE ON SCHEMA c360 FROM c360_client"_s, u"client_rights"_s, u"no c360"_s);
        row("a column", u"GRANT SELECT (edits) ON c360.customer TO c360_client"_s, u"client_rights"_s,
            u"customer.edits"_s);
        row("a column for all", u"GRANT SELECT (login) ON c360.membership TO PUBLIC"_s, u"client_rights"_s,
            u"membership.login"_s);
        row("a column to write", u"GRANT UPDATE (role) ON c360.membership TO c360_client"_s,
            u"client_writes"_s, u"membership.role"_s);
        row("temporary tables", u"GRANT TEMPORARY, CREATE ON DATABASE customer360 TO PUBLIC"_s, u"database"_s,
            u"public: TEMPORARY"_s);
        row("of clients", u"GRANT TEMPORARY ON DATABASE customer360 TO c360_client"_s, u"database"_s,
            u"c360_client: TEMPORARY"_s);
        row("large objects",
            u"GRANT EXECUTE ON FUNCTION lo_from_bytea(oid, bytea), lo_create(oid) TO PUBLIC"_s,
            u"large_objects"_s, u"lo_create(oid), lo_from_bytea(oid,bytea)"_s);
        row("no entrance", u"REVOKE CONNECT ON DATABASE customer360 FROM c360_client, PUBLIC"_s,
            u"database"_s, u"no CONNECT for c360_client"_s);
        row("a function more", u"GRANT EXECUTE ON FUNCTION c360.take_clock(uuid) TO c360_client"_s,
            u"client_rights"_s, u"take_clock"_s);
    }
    void noticesWhatWasAltered()
    {
        QFETCH(const QString, statement);
        QFETCH(const QString, finding);
        QFETCH(const QString, detail);
        CentralAdmin admin(settings(m_central->superuserUrl()));
        QVERIFY(admin.connect().has_value());
        QCOMPARE(failed(admin.check().value()), QStringList());
        QVERIFY(m_central->run(statement).ok);
        const auto found = admin.check();
        QVERIFY(found.has_value());
        QVERIFY2(failed(*found).contains(finding), qPrintable(failed(*found).join(u' ')));
        const auto it = std::ranges::find(*found, finding, &sync::central::Finding::name);
        QVERIFY2(it->detail.contains(detail), qPrintable(it->detail));
        const auto done = admin.upgrade();
        QVERIFY2(done, done ? "" : qPrintable(done.error().reason + done.error().detail));
        QCOMPARE(failed(admin.check().value()), QStringList());
        QCOMPARE(admin.upgrade().value_or(-1), 0);
    }

    // Of a database made by hand: lengths would count bytes, and not every name would fit.
    void onlyUtf8()
    {
        auto &server = m_central->server();
        test::CliRunner cli(QStringLiteral(C360_BINARY_DIR "/bin/customer360-cli"),
                            m_folder.filePath(u"none"_s));
        for (const QString &encoding : {u"LATIN1"_s, u"SQL_ASCII"_s}) {
            const QString name = u"as_"_s + encoding.toLower();
            QVERIFY(
                server.run(u"CREATE DATABASE %1 TEMPLATE template0 ENCODING '%2'"_s.arg(name, encoding)).ok);
            const auto init = cli({u"central"_s, u"init"_s, u"--url"_s, server.superuserUrl(name),
                                   u"--organization"_s, u"Acme"_s, u"--json"_s});
            QCOMPARE(init.code, 4);
            QVERIFY2(init.error()[u"message"].toString().contains(u"-E UTF8"), init.err.constData());
            QVERIFY(init.error()[u"message"].toString().contains(encoding));
            QCOMPARE(server.run(u"SELECT to_regnamespace('c360') IS NULL"_s, name).output, u"t");
        }
        // One that was restored into: nothing mends it, and check says so.
        QVERIFY(
            server
                .run(u"CREATE SCHEMA c360; CREATE TABLE c360.schema_version (version int)"_s, u"as_latin1"_s)
                .ok);
        CentralAdmin admin(settings(server.superuserUrl(u"as_latin1"_s)));
        QVERIFY(admin.connect().has_value());
        QCOMPARE(admin.upgrade().error().reason, u"central.encoding");
        QCOMPARE(admin.noteRestored().error().reason, u"central.encoding");
        CentralAdmin good(settings(m_central->superuserUrl()));
        QVERIFY(good.connect().has_value());
        const auto findings = good.check();
        QVERIFY(std::ranges::find(*findings, u"encoding"_s, &sync::central::Finding::name) !=
                findings->end());
    }

    // Whatever libpq takes for an address names a database, or nothing is made anywhere.
    void addressesOfLibpq()
    {
        auto &server = m_central->server();
        test::CliRunner cli(QStringLiteral(C360_BINARY_DIR "/bin/customer360-cli"),
                            m_folder.filePath(u"none"_s));
        const QString where = u"port=%1 host=%2"_s.arg(server.port()).arg(server.folder());
        const QString inUrl = u"port=%1&host=%2&user=postgres"_s.arg(server.port()).arg(server.folder());
        for (const QString &none : {u"postgresql:///?"_s + inUrl, where + u" user=postgres"_s}) {
            const auto init =
                cli({u"central"_s, u"init"_s, u"--url"_s, none, u"--organization"_s, u"Acme"_s});
            QVERIFY2(init.code == 2, init.err.constData());
            QVERIFY(init.err.contains("names no database"));
        }
        QCOMPARE(server.run(u"SELECT to_regnamespace('c360') IS NULL"_s).output, u"t");
        const QString words = u"dbname='by words' user=postgres "_s + where;
        for (const auto &[url, name] : {std::pair{words, u"by words"_s},
                                        std::pair{u"postgresql:///?dbname=query&"_s + inUrl, u"query"_s}}) {
            const auto init = cli({u"central"_s, u"init"_s, u"--url"_s, url, u"--organization"_s, u"Acme"_s});
            QVERIFY2(init.code == 0, init.err.constData());
            QCOMPARE(server.run(u"SELECT name FROM c360.organization"_s, name).output, u"Acme");
            const auto devices = cli({u"central"_s, u"devices"_s, u"--url"_s, url, u"--json"_s});
            QVERIFY2(devices.code == 0, devices.err.constData());
        }
        QFile password(m_folder.filePath(u"kay"_s));
        QVERIFY(password.open(QIODevice::WriteOnly) && password.write("secret\n") > 0);
        password.close();
        const auto added = cli({u"central"_s, u"add-user"_s, u"kay"_s, u"--role"_s, u"sales"_s, u"--url"_s,
                                words, u"--password-file"_s, password.fileName()});
        QVERIFY2(added.code == 0, added.err.constData());
        test::CliRunner person(QStringLiteral(C360_BINARY_DIR "/bin/customer360-cli"),
                               m_folder.filePath(u"kays"_s));
        QCOMPARE(person({u"init"_s, u"--unencrypted"_s}).code, 0);
        const auto connected =
            person({u"connect"_s, u"--url"_s, u"dbname='by words' sslmode=disable "_s + where, u"--user"_s,
                    u"kay"_s, u"--password-file"_s, password.fileName(), u"--insecure"_s});
        QVERIFY2(connected.code == 0, connected.err.constData());
        QVERIFY2(connected.out.contains("is not encrypted"), connected.out.constData());
        QVERIFY(person({u"status"_s}).out.contains("is not encrypted"));
        QCOMPARE(person({u"sync"_s, u"--until-idle"_s}).code, 0);
    }

    // Two administrators at once on a server that has nothing yet: both get what they asked for.
    void twoFirstInstallationsAtOnce()
    {
        auto &server = m_central->server();
        for (int round = 0; round < 4; ++round) {
            const QString url = server.superuserUrl(u"race%1"_s.arg(round));
            std::atomic_int ready = 0;
            QStringList trouble[2];
            std::unique_ptr<QThread> threads[2];
            for (int i = 0; i < 2; ++i) {
                threads[i].reset(QThread::create([&, i] {
                    CentralAdmin admin(settings(url));
                    for (++ready; ready < 2;)
                        QThread::yieldCurrentThread();
                    if (const auto in = admin.createAndConnect(); !in)
                        trouble[i].append(in.error().reason + u' ' + in.error().detail);
                    else if (const auto made = admin.init(u"Shop %1"_s.arg(i)); !made)
                        trouble[i].append(made.error().reason + u' ' + made.error().detail);
                }));
                threads[i]->start();
            }
            for (const auto &thread : threads)
                thread->wait();
            QCOMPARE(trouble[0] + trouble[1], QStringList());
            QCOMPARE(server.run(u"SELECT count(*) FROM c360.organization"_s, u"race%1"_s.arg(round)).output,
                     u"2");
        }
    }

    // What packaging/central/scale-out.sql does to policies is the same to the check.
    void policiesOfSeveralServers()
    {
        QFile script(u"" C360_SOURCE_DIR "/packaging/central/scale-out.sql"_s);
        QVERIFY(script.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(script.readAll());
        const QString block =
            u"DO $$"_s + text.section(u"DO $$"_s, 2, 2).section(u"END $$;"_s, 0, 0) + u"END $$;"_s;
        QVERIFY(block.contains(u"DROP POLICY"));
        QVERIFY(m_central->run(block).ok);
        QVERIFY(!m_central->run(u"SELECT string_agg(qual, ' ') FROM pg_policies WHERE schemaname = 'c360'"_s)
                     .output.contains(u"SELECT"));
        CentralAdmin admin(settings(m_central->superuserUrl()));
        QVERIFY(admin.connect().has_value());
        QCOMPARE(failed(admin.check().value()), QStringList());
        QCOMPARE(admin.upgrade().value_or(-1), 0);
    }

    void membersKeepWhatIsNotSaid()
    {
        CentralAdmin admin(settings(m_central->superuserUrl()));
        QVERIFY(admin.connect().has_value());
        QVERIFY(admin.addTerritory({}, u"East"_s).has_value());
        QCOMPARE(admin.addUser({}, u"mia"_s, {}, {}, secret(u"one"_s)).error().reason, u"central.role");
        const auto made = admin.addUser({}, u"mia"_s, u"sales"_s, {u"East"_s, u"Main"_s}, secret(u"one"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().reason + made.error().detail));
        QVERIFY(made->isNew);
        const QStringList both{u"East"_s, u"Main"_s};
        QCOMPARE(made->territories, both);
        const auto password = admin.addUser({}, u"mia"_s, {}, {}, secret(u"two"_s));
        QVERIFY(password.has_value());
        QVERIFY(!password->isNew);
        QCOMPARE(password->role, u"sales");
        QCOMPARE(password->territories, both);
        sync::PgConnection person(
            settings(m_central->server().url(u"mia"_s, u"two"_s, tests::CentralFixture::database())));
        QVERIFY(person.connect().has_value());
        const auto role = admin.addUser({}, u"mia"_s, u"manager"_s, {}, {});
        QCOMPARE(role.value().role, u"manager");
        QCOMPARE(role->territories, both);
        const auto place = admin.addUser({}, u"mia"_s, {}, {u"East"_s}, {});
        QCOMPARE(place.value().role, u"manager");
        QCOMPARE(place->territories, QStringList{u"East"_s});
        // Back again: her laptop is still shut out, and the administrator hears of it.
        QVERIFY(
            person.exec(u"SELECT c360.hello('%1', NULL, 1, 'x')"_s.arg(CentralDevice::uuid(70))).has_value());
        QCOMPARE(admin.removeUser({}, u"mia"_s).value().left, sync::central::LoginLeft::Gone);
        QCOMPARE(admin.addUser({}, u"mia"_s, u"sales"_s, {}, secret(u"two"_s)).value().blockedDevices, 1);
        QVERIFY(admin.removeUser({}, u"mia"_s).has_value());
    }

    // What happens to the login as a whole is said, not only what happens in one organization.
    void membersOfTwoOrganizations()
    {
        auto &server = m_central->server();
        test::CliRunner cli(QStringLiteral(C360_BINARY_DIR "/bin/customer360-cli"),
                            m_folder.filePath(u"none"_s));
        const QString url = server.superuserUrl(u"two"_s);
        QFile password(m_folder.filePath(u"two"_s));
        QVERIFY(password.open(QIODevice::WriteOnly) && password.write("secret\n") > 0);
        password.close();
        const auto central = [&](const QStringList &words, const QString &organization) {
            return cli(QStringList{u"central"_s} + words +
                       QStringList{u"--url"_s, url, u"--organization"_s, organization});
        };
        const QStringList add{u"add-user"_s, u"dua"_s, u"--role"_s, u"sales"_s};
        const QStringList with{u"--password-file"_s, password.fileName()};
        QCOMPARE(central({u"init"_s}, u"One"_s).code, 0);
        QCOMPARE(central({u"init"_s}, u"Two"_s).code, 0);
        const auto first = central(add + with, u"One"_s);
        QVERIFY2(first.code == 0, first.err.constData());
        QVERIFY(!first.out.contains("password of") && !first.out.contains("several"));
        const auto again = central(QStringList{u"add-user"_s, u"dua"_s} + with, u"One"_s);
        QVERIFY2(again.out.contains("The password of dua has been changed."), again.out.constData());
        const auto second = central(add, u"Two"_s);
        QVERIFY2(second.out.contains("several organizations") &&
                     second.out.contains("connect --organization"),
                 second.out.constData());
        QVERIFY(!second.out.contains("password of"));
        const auto one = central({u"remove-user"_s, u"dua"_s}, u"One"_s);
        QVERIFY2(one.out.contains("One") && !one.out.contains("may not connect"), one.out.constData());
        const auto two = central({u"remove-user"_s, u"dua"_s}, u"Two"_s);
        QVERIFY2(two.out.contains("may not connect"), two.out.constData());
    }

    // A login is the whole server's: only what was made here, and nothing else needs, goes.
    void loginsOfTheServerStay()
    {
        using sync::central::LoginLeft;
        auto &server = m_central->server();
        const auto roles = [&](const QString &login) {
            return server
                .run(u"SELECT coalesce(string_agg(g.rolname, ' '), '') FROM pg_roles AS r LEFT JOIN "
                     u"pg_auth_members AS m "
                     u"ON m.member = r.oid LEFT JOIN pg_roles AS g ON g.oid = m.roleid WHERE r.rolname = "
                     u"'%1' GROUP BY "
                     u"r.oid"_s.arg(login))
                .output;
        };
        CentralAdmin here(settings(m_central->superuserUrl()));
        QVERIFY(here.connect().has_value());
        CentralAdmin there(settings(server.superuserUrl(u"second"_s)));
        QVERIFY(there.createAndConnect().has_value());
        QVERIFY(there.init(u"Second"_s).has_value());

        QVERIFY(server.run(u"CREATE ROLE payroll LOGIN PASSWORD 'theirs'"_s).ok);
        const auto taken = here.addUser({}, u"payroll"_s, u"sales"_s, {}, secret(u"ours"_s));
        QVERIFY(!taken);
        QCOMPARE(taken.error().reason, u"central.login_foreign");
        QCOMPARE(m_central->run(u"SELECT count(*) FROM c360.membership WHERE login = 'payroll'"_s).output,
                 u"0");
        QVERIFY(here.addUser({}, u"payroll"_s, u"sales"_s, {}, {}).has_value());
        sync::PgConnection theirs(settings(server.url(u"payroll"_s, u"theirs"_s)));
        QVERIFY(theirs.connect().has_value());
        QCOMPARE(here.removeUser({}, u"payroll"_s).value().left, LoginLeft::Foreign);
        QCOMPARE(roles(u"payroll"_s), QString());
        sync::PgConnection still(settings(server.url(u"payroll"_s, u"theirs"_s)));
        QVERIFY(still.connect().has_value());

        // In two databases: as long as one needs it.
        QVERIFY(here.addUser({}, u"noor"_s, u"sales"_s, {}, secret(u"x"_s)).has_value());
        QVERIFY(there.addUser({}, u"noor"_s, u"sales"_s, {}, secret(u"x"_s)).has_value());
        QCOMPARE(here.removeUser({}, u"noor"_s).value().left, LoginLeft::Elsewhere);
        QCOMPARE(roles(u"noor"_s), u"c360_client");
        sync::PgConnection noor(settings(server.url(u"noor"_s, u"x"_s, u"second"_s)));
        QVERIFY(noor.connect().has_value());
        QVERIFY(
            noor.exec(u"SELECT c360.hello('%1', NULL, 1, 'x')"_s.arg(CentralDevice::uuid(71))).has_value());
        QCOMPARE(there.removeUser({}, u"noor"_s).value().left, LoginLeft::Gone);
        QCOMPARE(server.run(u"SELECT count(*) FROM pg_roles WHERE rolname = 'noor'"_s).output, u"0");

        // A database of a version that did not say which logins it needs says so after its upgrade.
        QVERIFY(there.addUser({}, u"sami"_s, u"sales"_s, {}, secret(u"x"_s)).has_value());
        QVERIFY(server.run(u"REVOKE CONNECT ON DATABASE second FROM sami"_s).ok);
        QVERIFY(there.upgrade().has_value());
        QVERIFY(here.addUser({}, u"sami"_s, u"sales"_s, {}, {}).has_value());
        QCOMPARE(here.removeUser({}, u"sami"_s).value().left, LoginLeft::Elsewhere);
    }

    void namesAreChecked()
    {
        CentralAdmin admin(settings(m_central->superuserUrl()));
        QVERIFY(admin.connect().has_value());
        for (const QString &login :
             {u"pg_x"_s, u"public"_s, u"none"_s, u" "_s, u""_s, u"a\nb"_s, u" ann"_s, QString(64, u'a')})
            QCOMPARE(admin.addUser({}, login, u"sales"_s, {}, secret(u"x"_s)).error().reason,
                     u"central.login");
        QCOMPARE(admin.addTerritory({}, u"  "_s).error().reason, u"required");
        QCOMPARE(admin.addTerritory({}, QString(101, u'a')).error().reason, u"text.tooLong");
        QCOMPARE(admin.addTerritory({}, u"a\nb"_s).error().reason, u"text.control");
        QVERIFY(admin.addTerritory({}, QString(100, u'ش')).has_value());
        // Organizations are named by the same rule.
        for (const auto &[name, reason] :
             {std::pair{u"  "_s, u"required"_s}, std::pair{QString(101, u'a'), u"text.tooLong"_s},
              std::pair{u"a\nb"_s, u"text.control"_s}, std::pair{u"a\u2028b"_s, u"text.control"_s},
              std::pair{u"a\u202eb"_s, u"text.control"_s}, std::pair{u"a\u202ab"_s, u"text.control"_s},
              std::pair{u"a\u2066b"_s, u"text.control"_s}, std::pair{u"a\u2069b"_s, u"text.control"_s}}) {
            QCOMPARE(admin.init(name).error().reason, reason);
            QCOMPARE(admin.addTerritory({}, name).error().reason, reason);
        }
        auto &server = m_central->server();
        test::CliRunner cli(QStringLiteral(C360_BINARY_DIR "/bin/customer360-cli"),
                            m_folder.filePath(u"none"_s));
        const QString url = server.superuserUrl(u"named"_s);
        QCOMPARE(cli({u"central"_s, u"init"_s, u"--url"_s, url, u"--organization"_s, u"a\u202eb"_s}).code, 4);
        QCOMPARE(server.run(u"SELECT count(*) FROM pg_database WHERE datname = 'named'"_s).output, u"0");
        QCOMPARE(
            cli({u"central"_s, u"init"_s, u"--url"_s, url, u"--organization"_s, u"  شركة \u200fأ  "_s}).code,
            0);
        QCOMPARE(server.run(u"SELECT name FROM c360.organization"_s, u"named"_s).output, u"شركة \u200fأ");
    }

    void restoredMeansANewEpoch()
    {
        CentralAdmin admin(settings(m_central->superuserUrl()));
        QVERIFY(admin.connect().has_value());
        const QString before = m_central->run(u"SELECT epoch FROM c360.organization"_s).output;
        QVERIFY(admin.noteRestored().has_value());
        QVERIFY(m_central->run(u"SELECT epoch FROM c360.organization"_s).output != before);
        QCOMPARE(
            m_central->run(u"SELECT restored_at > now() - interval '1 hour' FROM c360.organization"_s).output,
            u"t");
    }

    // As pg_restore leaves a database that it has not made itself: everybody may make temporary tables, the
    // owner may make no schema, and of two tables one may be newer than the clock.
    void restoredIsPutRight()
    {
        CentralAdmin admin(settings(m_central->superuserUrl()));
        QVERIFY(admin.connect().has_value());
        QVERIFY(admin.addUser({}, u"o'd: d"_s, u"sales"_s, {}, secret(u"x"_s)).has_value());
        QVERIFY(
            m_central
                ->run(u"UPDATE pg_database SET datacl = NULL WHERE datname = 'customer360'; GRANT TEMPORARY "
                      u"ON DATABASE customer360 TO \"o'd: d\"; UPDATE c360.organization SET seq = 1; UPDATE "
                      u"c360.organization SET floor_seq = (SELECT max(seq) FROM c360.audit_entry) - 1"_s)
                .ok);
        QCOMPARE(failed(admin.check().value()), QStringList({u"clock"_s, u"database"_s}));
        QVERIFY(admin.noteRestored().has_value());
        QCOMPARE(failed(admin.check().value()), QStringList());
        QCOMPARE(
            m_central
                ->run(u"SELECT bool_and(o.seq >= a.seq) FROM c360.organization AS o, c360.audit_entry AS a"_s)
                .output,
            u"t");
        QVERIFY(m_central->server()
                    .run(u"SELECT has_database_privilege('o''d: d', 'customer360', 'TEMPORARY')"_s)
                    .output == u"f");
        QVERIFY(admin.removeUser({}, u"o'd: d"_s).has_value());
    }

    // An administrator who is no superuser: owns the database and may make roles.
    void withoutASuperuser()
    {
        auto &server = m_central->server();
        QVERIFY(server
                    .run(u"CREATE ROLE dba LOGIN CREATEROLE PASSWORD 'dba'; GRANT c360_owner TO dba WITH "
                         u"ADMIN OPTION; GRANT c360_client TO "
                         u"dba WITH ADMIN OPTION; CREATE DATABASE managed OWNER dba"_s)
                    .ok);
        CentralAdmin admin(settings(server.url(u"dba"_s, u"dba"_s, u"managed"_s)));
        QVERIFY(admin.connect().has_value());
        const auto made = admin.init(u"Managed"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().reason + made.error().detail));
        QVERIFY(admin.addUser({}, u"zed"_s, u"admin"_s, {u"Main"_s}, secret(u"z"_s)).has_value());
        const auto check = admin.check();
        QVERIFY(check.has_value());
        // Which is a superuser's to take away.
        QCOMPARE(failed(*check), QStringList{u"large_objects"_s});
        CentralAdmin super(settings(server.superuserUrl(u"managed"_s)));
        QVERIFY(super.connect().has_value());
        QVERIFY(super.upgrade().has_value());
        QCOMPARE(failed(admin.check().value()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCentralAdmin)
#include "test_central_admin.moc"
