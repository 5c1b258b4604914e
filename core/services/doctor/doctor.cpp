// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/doctor/doctor.h"

#include "core/domain/queries/record_queries.h"
#include "core/services/central/central_account.h"
#include "core/store/schema.h"
#include "core/store/search_repair.h"
#include "core/store/snapshot.h"
#include "core/store/unreadable_rows.h"
#include "core/sync/central_client.h"
#include "core/sync/sync_state.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::services {

QString checkStatusName(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Ok:
        return u"ok"_s;
    case CheckStatus::Warn:
        return u"warn"_s;
    case CheckStatus::Fail:
        return u"fail"_s;
    }
    return {};
}

namespace doctor {

namespace {
constexpr qint64 leastDisk = 50'000'000;
constexpr qint64 comfortableDisk = 1'000'000'000;
// No clock that is right shows a time before this program was written (2026-01-01).
constexpr Instant earliestNow = 1'767'225'600'000;
constexpr Instant oneDay = 24LL * 60 * 60 * 1000;

/// What the checks beside the cache need, by value: they run on another thread.
struct Surroundings
{
    QString folder;
    bool encrypted = true;
    bool demo = false;
    bool keychainSlot = false;
    Environment environment;
    text::Formatter format;
    Id profile{};
    CentralSettings central{};
};

/// What the cache tells of its centre.
struct Centre
{
    sync::SyncState state;
    QString password; ///< empty: in the keychain
};

/// Further off than that, and people wonder about the times they see.
constexpr qint64 tolerableMs = 300'000;
constexpr std::chrono::milliseconds centralPatience{8'000};

Check failed(Check check, const Error &error, const text::Formatter &format)
{
    check.status = CheckStatus::Fail;
    check.detail = text::message(error, format);
    return check;
}

Check sqliteCheck(store::Connection &db, const text::Formatter &format)
{
    Check check{u"sqlite"_s, CheckStatus::Ok, QCoreApplication::translate("doctor", "Database engine"), {}};
    // A connection is only ever opened on the product's own build: the store has compared the source ids.
    const auto row = db.one(u"SELECT sqlite_version()"_s);
    if (!row)
        return failed(check, row.error(), format);
    check.detail = u"SQLite "_s + (*row)->text(0);
    return check;
}

Check cipherCheck(store::Connection &db, const Surroundings &around)
{
    Check check{u"cipher"_s, CheckStatus::Ok, QCoreApplication::translate("doctor", "Encryption"), {}};
    QFile file(around.folder + "/cache.db"_L1);
    const bool plain = file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
    if (!around.encrypted) {
        check.status = around.demo ? CheckStatus::Ok : CheckStatus::Warn;
        check.detail = around.demo ? QCoreApplication::translate("doctor", "Made-up data, not encrypted.")
                                   : QCoreApplication::translate("doctor", "This profile is not encrypted.");
        return check;
    }
    const auto cipher = db.one(u"PRAGMA cipher"_s);
    if (!cipher)
        return failed(check, cipher.error(), around.format);
    check.status = plain ? CheckStatus::Fail : CheckStatus::Ok;
    check.detail = plain ? QCoreApplication::translate("doctor", "The cache is readable without its key.")
                         : (*cipher ? (*cipher)->text(0).toUpper() : QString());
    return check;
}

Check schemaCheck(store::Connection &db, const text::Formatter &format)
{
    Check check{u"schema"_s, CheckStatus::Ok, QCoreApplication::translate("doctor", "Schema version"), {}};
    const auto version = db.scalar(u"PRAGMA user_version"_s);
    if (!version)
        return failed(check, version.error(), format);
    check.status = *version == store::schemaVersion ? CheckStatus::Ok : CheckStatus::Fail;
    check.detail = format.number(*version);
    return check;
}

Check integrityCheck(store::Connection &db, const text::Formatter &format)
{
    Check check{
        u"integrity"_s, CheckStatus::Ok, QCoreApplication::translate("doctor", "Cache integrity"), {}};
    if (const auto good = store::checkWholeDatabase(db); !good)
        return failed(check, good.error(), format);
    check.detail = QCoreApplication::translate("doctor", "Every page and index was read.");
    return check;
}

Check searchCheck(store::Connection &db, const text::Formatter &format)
{
    Check check{u"search"_s, CheckStatus::Ok, QCoreApplication::translate("doctor", "Search index"), {}};
    const auto good = store::readSearchIndex(db);
    if (!good && good.error().code != ErrorCode::Damaged)
        return failed(check, good.error(), format);
    if (!good) {
        // Everything in it comes from the customers.
        if (const auto built = store::rebuildSearchIndex(db); !built)
            return failed(check, built.error(), format);
        if (const auto repaired = store::readSearchIndex(db); !repaired)
            return failed(check, repaired.error(), format);
        check.status = CheckStatus::Warn;
        check.detail =
            QCoreApplication::translate("doctor", "The search index was damaged and has been built anew.");
        return check;
    }
    const auto count = db.scalar(u"SELECT count(*) FROM customer WHERE deleted_at IS NULL"_s);
    if (!count)
        return failed(check, count.error(), format);
    check.detail = QCoreApplication::translate("doctor", "%Ln customers can be found.", nullptr, int(*count));
    return check;
}

Check changesCheck(store::Connection &db, const Surroundings &around)
{
    Check check{u"changes"_s, CheckStatus::Ok, QCoreApplication::translate("doctor", "Waiting changes"), {}};
    if (around.demo) {
        check.detail = QCoreApplication::translate("doctor", "Made-up data is never sent.");
        return check;
    }
    const auto waiting = domain::waitingRecords(db);
    if (!waiting)
        return failed(check, waiting.error(), around.format);
    check.detail = QCoreApplication::translate("doctor", "%Ln records wait for a central database.", nullptr,
                                               int(*waiting));
    return check;
}

/// What has not come as the central database has it; nothing when all has.
QList<Check> unreadableChecks(store::Connection &db, const text::Formatter &format)
{
    constexpr int named = 20;
    Check check{
        u"unreadable"_s, CheckStatus::Warn, QCoreApplication::translate("doctor", "Received records"), {}};
    const auto count = store::countUnreadable(db);
    const auto rows = store::unreadableRows(db, named);
    if (!count || !rows)
        return {failed(check, count ? rows.error() : count.error(), format)};
    if (*count == 0)
        return {};
    QStringList lines{QCoreApplication::translate(
        "doctor",
        "%Ln records of the central database cannot be read here. They are shown as they were before, or not "
        "at "
        "all, until a newer version of the program or a change at the centre helps:",
        nullptr, int(*count))};
    for (const store::UnreadableRow &row : *rows)
        lines << QCoreApplication::translate("doctor", "%1 %2: %3", "kind of record, its id, why")
                     .arg(QCoreApplication::translate("catalog", row.type->label),
                          text::isolated(row.id.toString()), text::message(row.why(), format));
    check.detail = lines.join(u'\n');
    return {check};
}

Check clockCheck(const Surroundings &around, Instant newest)
{
    Check check{u"clock"_s, CheckStatus::Ok, QCoreApplication::translate("doctor", "Clock"), {}};
    const Instant now = around.environment.clock->now();
    if (now < earliestNow) {
        check.status = CheckStatus::Fail;
        check.detail = QCoreApplication::translate("doctor", "The computer's clock is years behind.");
    } else if (newest > now + oneDay) {
        check.status = CheckStatus::Warn;
        check.detail = QCoreApplication::translate(
            "doctor", "Some records are from the future: the clock is behind, or it was ahead.");
    } else {
        check.detail = around.format.instant(now);
    }
    return check;
}

Check diskCheck(const Surroundings &around)
{
    Check check{u"disk"_s, CheckStatus::Ok, QCoreApplication::translate("doctor", "Disk space"), {}};
    const QStorageInfo storage(around.folder);
    const qint64 free = storage.bytesAvailable();
    // A backup or an upgrade needs room for a second cache.
    const qint64 cache = QFileInfo(around.folder + "/cache.db"_L1).size();
    if (!storage.isValid() || free < leastDisk)
        check.status = CheckStatus::Fail;
    else if (free < std::max(comfortableDisk, 2 * cache))
        check.status = CheckStatus::Warn;
    check.detail = QCoreApplication::translate("doctor", "%1 free").arg(around.format.fileSize(free));
    return check;
}

Check keychainCheck(const Surroundings &around)
{
    Check check{u"keychain"_s, CheckStatus::Ok, QCoreApplication::translate("doctor", "Keychain"), {}};
    const bool available = around.environment.keychain && around.environment.keychain->isAvailable();
    if (available)
        check.detail = around.keychainSlot
                           ? QCoreApplication::translate("doctor", "Available, and opens this profile.")
                           : QCoreApplication::translate("doctor", "Available, not used by this profile.");
    else
        check.detail = QCoreApplication::translate("doctor", "There is none; the passphrase is asked for.");
    if (!available && around.keychainSlot)
        check.status = CheckStatus::Warn;
    return check;
}

Check permissionsCheck(const Surroundings &around)
{
    Check check{
        u"permissions"_s, CheckStatus::Ok, QCoreApplication::translate("doctor", "File permissions"), {}};
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfo folder(around.folder);
    if (!folder.isWritable() || !QFileInfo(around.folder + "/cache.db"_L1).isWritable()) {
        check.status = CheckStatus::Fail;
        check.detail = QCoreApplication::translate("doctor", "The profile's folder cannot be written to.");
    } else if ((folder.permissions() & others) && !around.demo) {
        check.status = CheckStatus::Warn;
        check.detail = QCoreApplication::translate("doctor", "Other users of this computer can look into the "
                                                             "profile's folder.");
    } else {
        check.detail = QCoreApplication::translate("doctor", "Only you can read the profile.");
    }
    return check;
}

Result<sync::Hello> ask(const Surroundings &around, const Centre &centre)
{
    Secret password(centre.password.toUtf8());
    if (password.isEmpty()) {
        C360_TRY(password, central::readKeychain(around.environment.keychain, around.profile));
    }
    C360_TRY(sync::ConnectionSettings connection,
             central::connectionFrom(around.central.url, around.central.user, password, around.central.caFile,
                                     around.central.insecure));
    connection.connectPatience = connection.patience = centralPatience;
    sync::CentralClient client(connection);
    C360_CHECK(client.connect());
    C360_TRY(sync::Hello hello,
             client.hello(centre.state.device, centre.state.organization, central::deviceName()));
    if (hello.wipe || hello.blocked)
        return fail(ErrorCode::NotPermitted, u"sync.blocked"_s);
    return hello;
}

/// The connection, and this computer's clock beside the server's.
QList<Check> centralChecks(const Surroundings &around, const std::optional<Centre> &centre)
{
    Check check{u"central"_s, CheckStatus::Ok, QCoreApplication::translate("doctor", "Central database"), {}};
    if (!around.central.isConnected() || !centre) {
        check.detail = QCoreApplication::translate("doctor", "The profile is used alone.");
        return {check};
    }
    const auto hello = ask(around, *centre);
    if (!hello)
        return {failed(check, hello.error(), around.format)};
    check.detail = QCoreApplication::translate("doctor", "Reached as %1 (%2).", "login, role")
                       .arg(hello->login, hello->role);
    if (around.central.insecure) {
        check.status = CheckStatus::Warn;
        check.detail +=
            u' ' + QCoreApplication::translate("doctor", "The connection may be less than fully checked.");
    }
    const qint64 off = around.environment.clock->now() - hello->serverTime;
    if (std::abs(off) < tolerableMs)
        return {check};
    Check clock{
        u"central_clock"_s, CheckStatus::Warn, QCoreApplication::translate("doctor", "Clock and server"), {}};
    clock.detail = QCoreApplication::translate(
        "doctor", "This computer's clock is more than five minutes off the server's.");
    return {check, clock};
}

QList<Check> outsideChecks(const Surroundings &around, Instant newest,
                           const std::optional<Centre> &centre = std::nullopt)
{
    return QList<Check>{diskCheck(around), keychainCheck(around), permissionsCheck(around),
                        clockCheck(around, newest)} +
           centralChecks(around, centre);
}

struct CacheChecks
{
    QList<Check> checks;
    Instant newest = 0; ///< last change of any customer
    std::optional<Centre> centre{};
};

std::optional<Centre> centreOf(store::Connection &db)
{
    const auto state = sync::readState(db);
    const auto password = central::passwordIn(db);
    if (!state || !password)
        return std::nullopt;
    return Centre{*state, *password};
}
} // namespace

Future<QList<Check>> examine(const Profile &profile, const text::Formatter &format)
{
    const Surroundings around{profile.folder(),      profile.isEncrypted(),
                              profile.isDemo(),      profile.has(SlotKind::Keychain),
                              profile.environment(), format,
                              profile.settings().id, profile.settings().central};
    // On the writing connection, which alone can read the words to the last.
    const auto search = profile.store().maintain(
        [format](store::Connection &db) -> Result<Check> { return searchCheck(db, format); });
    return profile.store()
        .read([around](store::Connection &db) -> Result<CacheChecks> {
            const auto newest = db.scalar(u"SELECT max(updated_at) FROM customer"_s);
            const Check integrity = integrityCheck(db, around.format);
            if (integrity.status == CheckStatus::Fail)
                Profile::recoverWhenOpened(around.folder);
            return CacheChecks{QList<Check>{sqliteCheck(db, around.format), cipherCheck(db, around),
                                            schemaCheck(db, around.format), integrity,
                                            changesCheck(db, around)} +
                                   unreadableChecks(db, around.format),
                               newest.value_or(0), centreOf(db)};
        })
        .then(QThreadPool::globalInstance(), [around, search](const Result<CacheChecks> &cache) {
            const Result<Check> found = search.result();
            if (!cache || !found) // the profile was closed meanwhile
                return outsideChecks(around, 0);
            QList<Check> checks = cache->checks;
            const auto changes = std::ranges::find(checks, u"changes"_s, &Check::id);
            checks.insert(changes - checks.begin(), *found);
            return checks + outsideChecks(around, cache->newest, cache->centre);
        });
}

QList<Check> examineClosed(const QString &folder, const Environment &environment, const Error &why,
                           const text::Formatter &format)
{
    Surroundings around{folder, true, false, false, environment, format};
    if (const auto settings = ProfileSettings::load(folder + "/profile.json"_L1)) {
        around.encrypted = settings->encrypted;
        around.demo = settings->demo;
    }
    if (const auto keys = KeyFile::load(folder + "/keys.json"_L1))
        around.keychainSlot = keys->has(SlotKind::Keychain);
    const Check cache{
        u"integrity"_s, CheckStatus::Ok, QCoreApplication::translate("doctor", "Cache integrity"), {}};
    return QList<Check>{failed(cache, why, format)} + outsideChecks(around, 0);
}

} // namespace doctor

} // namespace c360::services
