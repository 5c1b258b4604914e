// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/exchange.h"
#include "core/sync/pg_connection.h"

namespace c360::sync {

/// The lowest version of the central schema (central_schema.h) that has all that this client calls; hello
/// tells which the centre has, and which clients it takes.
inline constexpr int clientSchema = 1;

struct CentralClock
{
    qint64 seq = 0;
    Id epoch;
};

struct TypeDigest
{
    QString type;
    qint64 rows = 0;
    qint64 hash = 0;
};

struct BucketDigest
{
    int bucket = 0; ///< last byte of the ids
    qint64 rows = 0;
    qint64 hash = 0;
};

struct RowVersion
{
    Id id;
    qint64 seq = 0;
    Instant updatedAt = 0;
};

/// The central functions, typed. Used by one thread; cancel() from any.
class CentralClient
{
public:
    using Bodies = std::function<Result<void>(QByteArrayView json)>;

    explicit CentralClient(ConnectionSettings settings);

    [[nodiscard]] Result<void> connect() { return m_connection.connect(); }
    void cancel() { m_connection.cancel(); }
    [[nodiscard]] bool isOpen() const { return m_connection.isOpen(); }
    [[nodiscard]] PgConnection &connection() { return m_connection; }

    /// Makes the device known and tells what there is; `organization` may be null for the one that the
    /// settings name, or the login's only one. NotPermitted "sync.organization_needed" with the names as
    /// "choices" when there are several, "sync.organization_unknown" when the one that is named is none of
    /// them. The other calls speak of this device and the organization of the answer.
    [[nodiscard]] Result<Hello> hello(const Id &device, const Id &organization, const QString &deviceName,
                                      int schema = clientSchema);
    /// As after a hello(), without one (a second connection beside the first).
    void adopt(const Id &device, const Id &organization, const Id &epoch);
    [[nodiscard]] const Id &device() const { return m_device; }
    [[nodiscard]] const Id &organization() const { return m_organization; }
    [[nodiscard]] const Id &epoch() const { return m_epoch; }
    /// From here on copies, estimates and digests are of the recent rows only (catalog::isRecent()); 0: of
    /// all. Pulls and rows() give all: an edit may take a row out of what is recent.
    void setHistorySince(Instant since) { m_historySince = since; }
    [[nodiscard]] Result<void> wiped();

    [[nodiscard]] Result<PushAnswer> push(const std::vector<PushGroup> &groups);
    /// The same with several on their way: send up to pushWindow, then receive one for each further one.
    static constexpr int pushWindow = 8;
    [[nodiscard]] Result<void> sendPush(const std::vector<PushGroup> &groups);
    [[nodiscard]] Result<PushAnswer> receivePush();
    [[nodiscard]] int pushesInFlight() const { return m_connection.inFlight(); }
    /// Wakes the other devices up; after pushes, in a statement of its own.
    [[nodiscard]] Result<void> notify();

    /// What one pull holds in memory at most; more is fetched by a comparison, in pieces.
    static constexpr size_t mostRows = 100'000;
    /// About `limit` rows after the cursors, in order of their seq, whole numbers only. Types that this
    /// version does not know are left out. Gives up when one number has more than `most` rows.
    [[nodiscard]] Result<PullAnswer> pull(const QList<Cursor> &cursors, int limit, size_t most = mostRows);
    [[nodiscard]] Result<CentralClock> poll();
    /// Makes notifications() tell of other devices' pushes. Not through PgBouncer's transaction mode.
    [[nodiscard]] Result<void> listen();
    /// Waits so long at most; whether another device has pushed meanwhile.
    [[nodiscard]] Result<bool> waitForNews(std::chrono::milliseconds wait);

    /// COPY of the rows of a type, in these territories (none named: all that the login sees) and without
    /// one, in order of their ids; at most `limit`. Binary, in the order of store::selectColumns(): for
    /// CopyDecoder. `before`: only those that were not recent for who keeps history since then.
    [[nodiscard]] Result<void> copy(const catalog::RecordType &type, const QList<Id> &territories,
                                    const Id &after, qint64 limit, const PgConnection::Bytes &bytes,
                                    Instant before = 0);
    /// How many rows that would be without a limit, as the planner guesses.
    [[nodiscard]] Result<qint64> estimate(const catalog::RecordType &type, const QList<Id> &territories,
                                          const Id &after, Instant before = 0);
    /// Rows of these territories and without one that are not recent.
    [[nodiscard]] Result<qint64> countOlder(const QList<Id> &territories);

    [[nodiscard]] Result<QList<TypeDigest>> digest(const Id &territory);
    [[nodiscard]] Result<QList<BucketDigest>> digestBuckets(const Id &territory, const QString &type);
    /// The rows of these buckets, in one pass over the table.
    [[nodiscard]] Result<QList<RowVersion>> digestRows(const Id &territory, const catalog::RecordType &type,
                                                       const QList<qint64> &buckets);
    /// The rows among these ids that this login sees.
    [[nodiscard]] Result<void> rows(const QString &type, const QList<Id> &ids, const Bodies &bodies);

    /// Which of these the centre lacks or has in part.
    [[nodiscard]] Result<QList<QByteArray>> blobMissing(const QList<QByteArray> &sha256);
    /// Chunks that are there, from the first on.
    [[nodiscard]] Result<int> blobHave(const QByteArray &sha256);
    [[nodiscard]] Result<void> blobPut(const QByteArray &sha256, int n, int count, const QByteArray &bytes);
    /// Forgets an unfinished content, when its beginning was not what its name says.
    [[nodiscard]] Result<void> blobReset(const QByteArray &sha256);
    /// Nothing when there is no such chunk for this login.
    [[nodiscard]] Result<std::optional<QByteArray>> blobGet(const QByteArray &sha256, int n);

private:
    [[nodiscard]] QString channel() const;
    [[nodiscard]] Result<Id> organizationNamed(const QString &name);

    QString m_organizationName; ///< that was chosen
    PgConnection m_connection;
    Id m_device;
    Id m_organization;
    Id m_epoch;
    Instant m_historySince = 0;
};

} // namespace c360::sync
