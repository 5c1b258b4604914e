// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/central/central_account.h"

#include "core/catalog/catalog.h"
#include "core/services/profile/atomic_file.h"
#include "core/store/names.h"
#include "core/store/schema.h"
#include "core/sync/central_client.h"
#include "core/sync/queue.h"
#include "core/sync/sync_lease.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace c360::services::central {

using store::Connection;
using store::Transaction;

namespace {

const QString passwordKey = u"sync.password"_s;

QString keychainEntry(const Id &profile)
{
    return profile.toString() + u"-central"_s;
}

Result<void> done(Result<store::Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

/// libpq's two ways to write an address, taken apart.
struct Address
{
    QString bare; ///< without user and password
    QString user;
    QString password;
    QString sslMode;

    static Address of(const QString &text)
    {
        Address address;
        const QString trimmed = text.trimmed();
        if (trimmed.contains(u"://"_s)) {
            QUrl url(trimmed, QUrl::TolerantMode);
            address.user = url.userName(QUrl::FullyDecoded);
            address.password = url.password(QUrl::FullyDecoded);
            url.setUserInfo({});
            QUrlQuery query(url);
            const auto taken = [&query](const QString &key) {
                const QString value = query.queryItemValue(key, QUrl::FullyDecoded);
                query.removeAllQueryItems(key);
                return value;
            };
            if (const QString user = taken(u"user"_s); !user.isEmpty())
                address.user = user;
            if (const QString password = taken(u"password"_s); !password.isEmpty())
                address.password = password;
            address.sslMode = query.queryItemValue(u"sslmode"_s);
            url.setQuery(query);
            address.bare = url.toString(QUrl::FullyEncoded);
            return address;
        }
        static const QRegularExpression pair(u"(\\w+)\\s*=\\s*('(?:[^'\\\\]|\\\\.)*'|\\S*)"_s);
        QStringList kept;
        for (auto it = pair.globalMatch(trimmed); it.hasNext();) {
            const auto match = it.next();
            QString value = match.captured(2);
            if (value.startsWith(u'\''))
                value = value.mid(1, value.size() - 2).replace(u"\\'"_s, u"'"_s).replace(u"\\\\"_s, u"\\"_s);
            if (match.captured(1) == u"user")
                address.user = value;
            else if (match.captured(1) == u"password")
                address.password = value;
            else
                kept.append(match.captured(0));
            if (match.captured(1) == u"sslmode")
                address.sslMode = value;
        }
        address.bare = kept.join(u' ');
        return address;
    }
};

/// Rows that came into the cache without an outbox entry (bulk loads) need their create. Then all creates
/// come first, owners before what they own, those of one customer as one action; what was done since follows.
Result<void> enqueueMissingCreates(Transaction &tx)
{
    QStringList rows;
    QStringList missing;
    for (size_t n = 0; n < catalog::allTypes.size(); ++n) {
        const catalog::RecordType &type = catalog::allTypes[n];
        QString root = u"t.id"_s;
        QString join;
        if (type.name == catalog::invoiceLineType.name) {
            root = u"coalesce(i.customer, i.id)"_s;
            join = u" JOIN invoice AS i ON i.id = t.invoice"_s;
        } else if (type.indexOf("customer") >= 0) {
            root = u"coalesce(t.customer, t.id)"_s;
        } else if (type.name != catalog::customerType.name) {
            root = u"zeroblob(16)"_s; // tags, groups, categories: before those who use them
        }
        const QString name = store::nameOf(type.name);
        rows.append(
            u"SELECT %1 AS root, %2 AS n, '%3' AS type, t.id AS record, t.created_at AS at FROM \"%3\" AS "
            u"t%4 WHERE t.seq = 0"_s.arg(root, QString::number(n), name, join));
        missing.append(
            u"EXISTS (SELECT 1 FROM \"%1\" AS t WHERE t.seq = 0 AND NOT EXISTS (SELECT 1 FROM outbox "
            u"AS o WHERE o.record = t.id AND o.kind = 'create'))"_s.arg(name));
    }
    C360_TRY(const qint64 any, tx.db().scalar(u"SELECT "_s + missing.join(u" OR "_s)));
    if (!any)
        return {};
    C360_CHECK(
        tx.db().execute(u"CREATE TEMP TABLE first_create (n INTEGER PRIMARY KEY, root BLOB, type TEXT, "
                        u"record BLOB, at INTEGER)"_s));
    C360_CHECK(
        done(tx.db().run(u"INSERT INTO first_create (root, type, record, at) SELECT root, type, record, at "
                         u"FROM (%1) ORDER BY root, n, at"_s.arg(rows.join(u" UNION ALL "_s)))));
    C360_TRY(const qint64 count, tx.db().scalar(u"SELECT count(*) FROM first_create"_s));
    C360_CHECK(done(tx.db().run(u"DELETE FROM outbox WHERE kind = 'create' AND record IN (SELECT record FROM "
                                u"first_create)"_s)));
    C360_CHECK(done(tx.db().run(u"UPDATE outbox SET op_no = -op_no"_s)));
    C360_CHECK(done(tx.db().run(u"UPDATE outbox SET op_no = ? - op_no"_s, {count})));
    C360_CHECK(done(tx.db().run(
        u"INSERT INTO outbox (op_no, action, type, record, kind, at) SELECT n, root, type, record, "
        u"'create', at FROM first_create"_s)));
    return tx.db().execute(u"DROP TABLE first_create"_s);
}

Result<void> restamp(Transaction &tx, const sync::Hello &hello, const QString &actor)
{
    for (const catalog::RecordType &type : catalog::allTypes) {
        const QString table = store::tableName(type);
        C360_CHECK(
            done(tx.db().run(u"UPDATE %1 SET organization_id = ?"_s.arg(table), {hello.organization})));
        if (type.scope != catalog::Scope::Territory)
            continue;
        // A log entry of nobody in particular is the organization's.
        const QString which = type.indexOf("record_type") >= 0 ? u" AND customer IS NOT NULL"_s : QString();
        C360_CHECK(done(
            tx.db().run(u"UPDATE %1 SET territory_id = ? WHERE territory_id IS NULL%2"_s.arg(table, which),
                        {hello.home})));
    }
    return done(tx.db().run(u"UPDATE saved_view SET owner = ? WHERE owner = ?"_s, {hello.login, actor}));
}

} // namespace

QString leaseFile(const QString &folder)
{
    return folder + "/sync.lock"_L1;
}

QString deviceName()
{
    return localActor() + u'@' + QSysInfo::machineHostName();
}

Result<sync::ConnectionSettings> connectionFrom(const QString &url, const QString &user,
                                                const Secret &password, const QString &caFile, bool insecure,
                                                const QString &organization)
{
    const Address address = Address::of(url);
    if (address.bare.isEmpty() && url.contains("://"_L1))
        return fail(ErrorCode::Usage, u"sync.url"_s, u"url"_s);
    if (!insecure && !address.sslMode.isEmpty() && address.sslMode != u"verify-full")
        return fail(ErrorCode::Usage, u"sync.insecure_needed"_s, u"insecure"_s);
    sync::ConnectionSettings settings;
    settings.url = address.bare;
    settings.user = user.isEmpty() ? address.user : user;
    settings.password = password.isEmpty() ? address.password : QString::fromUtf8(password.view());
    settings.caFile = caFile.isEmpty() ? QString() : QDir().absoluteFilePath(caFile);
    settings.insecure = insecure;
    settings.organization = organization.trimmed();
    return settings;
}

CentralSettings settingsOf(const sync::ConnectionSettings &connection)
{
    return {.url = connection.url,
            .user = connection.user,
            .caFile = connection.caFile,
            .insecure = connection.insecure,
            .organization = connection.organization};
}

Result<QString> passwordIn(Connection &db)
{
    C360_TRY(auto row, db.one(u"SELECT value FROM setting WHERE key = ?"_s, {passwordKey}));
    return row ? row->text(0) : QString();
}

Result<Secret> readKeychain(Keychain *keychain, const Id &profile)
{
    if (!keychain)
        return Secret();
    auto found = keychain->read(keychainEntry(profile));
    if (!found && found.error().code != ErrorCode::NotFound)
        return std::unexpected(found.error());
    return found ? *std::move(found) : Secret();
}

Result<Secret> readPassword(Keychain *keychain, const Id &profile, store::Store &store)
{
    C360_TRY(QString text, store.read([](Connection &db) { return passwordIn(db); }).result());
    if (text.isEmpty())
        return readKeychain(keychain, profile);
    Secret secret(text.toUtf8());
    Secret::wipe(text);
    return secret;
}

Result<void> keepIn(Transaction &tx, const Secret &password)
{
    return done(password.isEmpty()
                    ? tx.db().run(u"DELETE FROM setting WHERE key = ?"_s, {passwordKey})
                    : tx.db().run(u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO "
                                  u"UPDATE SET value = excluded.value"_s,
                                  {passwordKey, QString::fromUtf8(password.view())}));
}

bool keepInKeychain(Keychain *keychain, const Id &profile, const Secret &password)
{
    if (!keychain)
        return false;
    return password.isEmpty() ? keychain->remove(keychainEntry(profile)).has_value()
                              : keychain->write(keychainEntry(profile), password).has_value();
}

Result<void> keepPassword(Keychain *keychain, const Id &profile, store::Store &store, const Secret &password)
{
    const bool kept = keepInKeychain(keychain, profile, password);
    return store
        .write([password = kept ? Secret() : password](Transaction &tx) { return keepIn(tx, password); })
        .result();
}

Result<sync::ConnectionSettings> connectionOf(const Profile &profile)
{
    const CentralSettings central = profile.settings().central;
    if (!central.isConnected())
        return fail(ErrorCode::NotFound, u"sync.not_connected"_s);
    C360_TRY(const Secret password,
             readPassword(profile.environment().keychain, profile.settings().id, profile.store()));
    return connectionFrom(central.url, central.user, password, central.caFile, central.insecure,
                          central.organization);
}

Result<sync::Hello> greet(store::Store &store, const sync::ConnectionSettings &connection)
{
    sync::CentralClient client(connection);
    return greet(store, client);
}

Result<sync::Hello> greet(store::Store &store, sync::CentralClient &client)
{
    C360_TRY(const sync::SyncState state,
             store.read([](Connection &db) { return sync::readState(db); }).result());
    auto hello = greet(state, client);
    if (hello || hello.error().reason != "sync.device"_L1)
        return hello;
    // Somebody else's login was used here before: the centre knows the device under that one.
    C360_CHECK(store.write([](Transaction &tx) { return sync::startAnew(tx, true); }).result());
    C360_TRY(const sync::SyncState renewed,
             store.read([](Connection &db) { return sync::readState(db); }).result());
    return greet(renewed, client);
}

Result<sync::Hello> greet(const sync::SyncState &state, sync::CentralClient &client)
{
    C360_CHECK(client.connect());
    C360_TRY(sync::Hello hello,
             client.hello(state.device, state.isConnected() ? state.organization : Id(), deviceName()));
    if (state.isConnected() && hello.organization != state.organization)
        return fail(ErrorCode::Invalid, u"sync.other_organization"_s);
    if (hello.blocked || hello.wipe)
        return fail(ErrorCode::NotPermitted, hello.wipe ? u"sync.wiped"_s : u"sync.blocked"_s);
    if (sync::clientSchema < hello.schemaMin)
        return fail(ErrorCode::Failed, u"sync.schema_old"_s);
    if (sync::clientSchema > hello.schemaMax)
        return fail(ErrorCode::Failed, u"sync.schema_new"_s);
    return hello;
}

Result<bool> isUnused(store::Store &store)
{
    return store
        .read([](Connection &db) -> Result<bool> {
            C360_TRY(const sync::SyncState state, sync::readState(db));
            if (state.isConnected() || !state.epoch.isNull())
                return false;
            for (const catalog::RecordType &type : catalog::allTypes) {
                if (type.name == catalog::auditType.name)
                    continue;
                C360_TRY(const qint64 any,
                         db.scalar(u"SELECT EXISTS (SELECT 1 FROM %1)"_s.arg(store::tableName(type))));
                if (any)
                    return false;
            }
            C360_TRY(const qint64 waiting, db.scalar(u"SELECT EXISTS (SELECT 1 FROM outbox)"_s));
            return waiting == 0;
        })
        .result();
}

Result<void> adoptOrganization(store::Store &store, const sync::Hello &hello)
{
    return store
        .write([hello, actor = store.options().actor](Transaction &tx) -> Result<void> {
            C360_TRY(const sync::SyncState state, sync::readState(tx.db()));
            if (state.isConnected())
                return state.organization == hello.organization
                           ? sync::adoptHello(tx.db(), hello)
                           : Result<void>(fail(ErrorCode::Invalid, u"sync.other_organization"_s));
            C360_CHECK(restamp(tx, hello, actor));
            C360_CHECK(enqueueMissingCreates(tx));
            C360_CHECK(store::setMetaValue(tx.db(), u"organization"_s, hello.organization.toBytes()));
            C360_CHECK(sync::startAnew(tx, false));
            C360_CHECK(store::setMetaValue(tx.db(), u"again_to"_s, 0)); // nobody knows any of it
            C360_CHECK(store::setMetaValue(tx.db(), u"epoch"_s, hello.epoch.toBytes()));
            C360_CHECK(sync::advanceCursor(tx.db(), Id(), 0));
            for (const sync::Territory &territory : hello.territories)
                C360_CHECK(sync::advanceCursor(tx.db(), territory.id, 0));
            return sync::adoptHello(tx.db(), hello);
        })
        .result();
}

namespace {

/// Everything the login sees in a new cache, or the profile's own cache made one of the organization.
Result<sync::Hello> bring(Profile &profile, const sync::ConnectionSettings &connection,
                          const sync::FirstSync::Progress &progress)
{
    C360_TRY(sync::Hello hello, greet(profile.store(), connection));
    C360_TRY(const bool unused, isUnused(profile.store()));
    const QString file = profile.cacheFile();
    sync::SyncLease lease(leaseFile(profile.folder()));
    C360_TRY(const bool mine, lease.take());
    if (mine && unused) {
        sync::FirstSyncOptions options;
        options.file = file;
        options.key = profile.key().view().toByteArray();
        options.actor = profile.store().options().actor;
        options.deviceName = deviceName();
        options.organization = hello.organization;
        C360_TRY(const sync::SyncState state,
                 profile.store().read([](Connection &db) { return sync::readState(db); }).result());
        options.device = state.device;
        options.historyMonths = state.historyMonths;
        sync::FirstSync first(connection, options, *profile.environment().clock, *profile.environment().ids);
        C360_TRY(hello, first.load(progress));
        const Result<void> replaced = profile.replaceCache([&first]() -> Result<void> {
            C360_TRY([[maybe_unused]] const sync::CarriedOver carried, first.adopt());
            return {};
        });
        if (replaced)
            return hello;
        if (replaced.error().code != ErrorCode::Locked || profile.isLocked()) {
            sync::FirstSync::discard(file);
            return std::unexpected(replaced.error());
        }
    }
    // Somebody else has the cache open, or it holds something: the engine's pulls fill it.
    if (mine)
        sync::FirstSync::discard(file);
    C360_CHECK(adoptOrganization(profile.store(), hello));
    return hello;
}

} // namespace

Result<sync::Hello> connect(Profile &profile, const sync::ConnectionSettings &connection,
                            const sync::FirstSync::Progress &progress)
{
    if (profile.isDemo())
        return fail(ErrorCode::Invalid, u"sync.demo"_s);
    const auto hello = bring(profile, connection, progress);
    if (!hello) {
        if (hello.error().reason == "sync.wiped"_L1) // the engine knows how to obey, and tells the centre
            (void)makeEngine(profile, connection)->untilIdle().result();
        return hello;
    }
    C360_CHECK(keepPassword(profile.environment().keychain, profile.settings().id, profile.store(),
                            Secret(connection.password.toUtf8())));
    C360_CHECK(profile.updateSettings(
        [&](ProfileSettings &settings) { settings.central = settingsOf(connection); }));
    return hello;
}

Result<void> disconnect(Profile &profile)
{
    C360_CHECK(
        keepPassword(profile.environment().keychain, profile.settings().id, profile.store(), Secret()));
    return profile.updateSettings([](ProfileSettings &settings) { settings.central = {}; });
}

Result<std::unique_ptr<sync::Engine>> makeEngine(Profile &profile, sync::EngineTimes times)
{
    C360_TRY(const sync::ConnectionSettings connection, connectionOf(profile));
    return makeEngine(profile, connection, times);
}

std::unique_ptr<sync::Engine> makeEngine(Profile &profile, const sync::ConnectionSettings &connection,
                                         sync::EngineTimes times)
{
    const QString folder = profile.folder();
    return std::make_unique<sync::Engine>(
        sync::EngineParts{
            .store = profile.store(),
            .clock = *profile.environment().clock,
            .connection = connection,
            .leaseFile = leaseFile(folder),
            .deviceName = deviceName(),
            .wipe =
                [folder, keychain = profile.environment().keychain, id = profile.settings().id] {
                    return wipe(folder, keychain, id);
                }},
        times);
}

Result<void> wipe(const QString &folder, Keychain *keychain, const Id &profile)
{
    // The keys first: whatever else is left cannot be read without them.
    QFile::remove(folder + "/keys.json"_L1);
    if (keychain) {
        (void)keychain->remove(profile.toString());
        (void)keychain->remove(keychainEntry(profile));
    }
    bool gone = true;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        // The locks are held by those who still have the profile open.
        if (!file.endsWith(u".lock"))
            gone = QFile::remove(file) && gone;
    }
    syncFolder(folder);
    return gone ? Result<void>() : failWith(ErrorCode::Failed, u"file.unwritable"_s, u"wipe"_s);
}

} // namespace c360::services::central
