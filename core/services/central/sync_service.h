// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/future.h"
#include "core/base/id.h"
#include "core/base/secret.h"
#include "core/domain/commands.h"
#include "core/domain/conflicts/sync_records.h"
#include "core/services/central/central_target.h"
#include "core/services/central/first_copy.h"
#include "core/sync/sync_status.h"

#include <QObject>

#include <functional>
#include <memory>

namespace c360::sync {
class CentralClient;
class WipeConfirmation;
struct ConnectionSettings;
struct SyncState;
} // namespace c360::sync

namespace c360::services {

class NetworkState;
class Profile;

/// Everything of the sync that a person sees or decides, for one open profile. Lives in the window's thread
/// and never blocks it: engine and first copy work on threads of their own. Destroy it before the profile
/// locks.
class SyncService : public QObject
{
    Q_OBJECT
public:
    /// How a profile stands with the central database.
    enum class Mode : quint8
    {
        Alone,     ///< on this computer only
        Demo,      ///< made-up data: never sent anywhere
        Connected, ///< shared through a central database, reachable or not
    };
    using NewCache = FirstCopy::NewCache;

    explicit SyncService(Profile &profile, QObject *parent = nullptr);
    ~SyncService() override;

    [[nodiscard]] Mode mode() const;
    [[nodiscard]] const sync::SyncStatus &status() const { return m_status; }
    /// What is known of the account without asking anybody; empty when there is none.
    [[nodiscard]] CentralTarget target() const;
    /// After wiped(): what goes on telling the centre, for as long as somebody holds it; null: it knows.
    [[nodiscard]] std::shared_ptr<sync::WipeConfirmation> wipeConfirmation() const;

    /// Begins when the profile is connected: goes on with a first copy, or keeps both sides the same.
    /// `inPlace`: the cache cannot be replaced (another process has it open), so the first copy comes row by
    /// row.
    void start(bool inPlace = false);
    void syncNow();
    /// Remembered.
    void setPaused(bool paused);
    /// Spares a metered network, and tries at once when the computer comes online. `network` must outlive
    /// this.
    void follow(NetworkState &network);
    /// The person's word for all metered networks.
    void setMeteredAllowed(bool allowed);
    /// And for the present one: what waits for another (SyncStatus::metered) goes now.
    void syncAnyway();
    /// How much history this computer keeps, in months (sync::historyChoices). Remembered; carried out at
    /// once when the database answers.
    [[nodiscard]] Future<Result<void>> chooseHistory(int months);
    /// The answer to problem "sync.many_deletes": take them over, this time.
    void allowDeletes();

    /// Tries to reach the database, without changing anything. ConnectForm knows which field a reason
    /// concerns.
    [[nodiscard]] Future<Result<CentralGreeting>> test(const CentralTarget &target, const Secret &password);
    /// Remembers the account and begins the first copy in the background; status() tells how it goes. A
    /// profile used alone so far sends what it has.
    [[nodiscard]] Future<Result<void>> connectTo(const CentralTarget &target, const Secret &password);
    /// After the password was changed at the centre. Tried first; nothing is kept when it fails.
    [[nodiscard]] Future<Result<void>> changePassword(const Secret &password);
    /// Forgets the account, and what has come of a first copy that has not finished. Records and unsent
    /// changes stay on this computer.
    [[nodiscard]] Future<Result<void>> disconnectFromCentre();
    /// Brings the content of a document to this computer. NotFound ("blob.missing") when the centre has not
    /// got it either yet.
    [[nodiscard]] Future<Result<void>> fetchDocument(const Id &document);

    /// Takes back what a record's waiting changes did. One undo step, as the two below.
    [[nodiscard]] Future<Result<domain::Outcome>> discardPending(const Id &record);
    /// A refused group (RejectedRecord::firstOp): applied again to today's records, or dropped.
    [[nodiscard]] Future<Result<domain::Outcome>> retryRejected(qint64 firstOp);
    [[nodiscard]] Future<Result<domain::Outcome>> discardRejected(qint64 firstOp);

Q_SIGNALS:
    /// At most some times a second. Counts of `sent` and `toSend` are of records.
    void statusChanged(const c360::sync::SyncStatus &status);
    void modeChanged();
    /// The first copy, or a part of it, lies ready: run the work while nobody has the cache open, then
    /// start() again (`inPlace` when it failed).
    void cacheReady(const c360::services::SyncService::NewCache &cache);
    /// An administrator took a territory away: its records are gone from this computer; `setAside` changes
    /// that had not been sent are among the rejected ones.
    void territoryLost(const QString &name, qint64 setAside);
    /// An administrator has had this device's data erased; nothing is left to show.
    void wiped();

private:
    struct Private;

    /// One that ends when this goes.
    [[nodiscard]] std::shared_ptr<sync::CentralClient> clientFor(const sync::ConnectionSettings &connection);
    void take(sync::SyncStatus status);
    void count();
    void begin(const sync::ConnectionSettings &connection, bool inPlace);
    void copyFailed(const Error &error);
    void adopt(const sync::ConnectionSettings &connection);
    void run(const sync::ConnectionSettings &connection);
    enum class Again : quint8
    {
        No,
        Soon,  ///< the line may be back
        Later, ///< a person must do something somewhere first
    };
    void fail(const Error &error, Again again);
    void failed(const Error &error) { fail(error, againAfter(error)); }
    [[nodiscard]] static Again againAfter(const Error &error);
    void stopAll();
    void spare();
    [[nodiscard]] Future<Result<void>> forget();
    [[nodiscard]] Result<sync::ConnectionSettings> connectionTo(const CentralTarget &target,
                                                                const Secret &password) const;

    Profile &m_profile;
    sync::SyncStatus m_status;
    std::unique_ptr<Private> d;
};

} // namespace c360::services
