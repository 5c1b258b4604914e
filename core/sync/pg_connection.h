// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sync/connection_settings.h"
#include "core/sync/pg_result.h"
#include "core/sync/pg_value.h"

#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace c360::sync {

/// What an address says, in libpq's words: {"host": "one,two", "port": "1,2", "dbname": …}. Usage
/// ("sync.url") when libpq cannot read it.
[[nodiscard]] Result<QMap<QString, QString>> addressParts(const QString &url);
/// An address in libpq's other form, "host=… port=…".
[[nodiscard]] Result<QString> keyValueForm(const QString &url);
[[nodiscard]] QString keyValueForm(const QMap<QString, QString> &parts);
/// The database that libpq would go to, as the address or PGDATABASE names it; empty when neither does. Usage
/// ("sync.url") as above.
[[nodiscard]] Result<QString> databaseOf(const QString &url);
/// Whether a service of pg_service.conf has a part in it, which may name the database too.
[[nodiscard]] Result<bool> namesService(const QString &url);

struct PgNotification
{
    QString channel;
    QString payload;
};

/// One connection to PostgreSQL, used by one thread. No call waits longer than the settings' patience without
/// a byte moving: a half-open line ends with "sync.timeout". After a failure of the line the object is of no
/// further use; after a failed statement it goes on. Only what PgBouncer's transaction mode carries is used,
/// listen() aside. Reasons of errors: core/sync/pg_error.cpp.
class PgConnection
{
public:
    enum class Format : quint8
    {
        Text,
        Binary,
    };
    using Rows = std::function<Result<void>(const PgResult &row)>; ///< one row a call; an error ends it
    using Bytes = std::function<Result<void>(QByteArrayView)>;

    explicit PgConnection(ConnectionSettings settings);
    ~PgConnection();
    PgConnection(const PgConnection &) = delete;
    PgConnection &operator=(const PgConnection &) = delete;

    [[nodiscard]] Result<void> connect();
    /// From any thread: what runs now, and everything later, ends with Cancelled; the line is given up.
    void cancel();
    /// From any thread: notifications() returns early, now or at its next call. The line stays.
    void wake();
    [[nodiscard]] bool isOpen() const;
    /// Whether nobody stands between: a pooler in transaction mode carries no LISTEN. Asks the server.
    [[nodiscard]] Result<bool> isDirect();
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] const ConnectionSettings &settings() const;

    /// One statement with $1… as a transaction of its own.
    [[nodiscard]] Result<PgResult> exec(const QString &sql, const QList<PgValue> &values = {},
                                        Format format = Format::Text);
    /// The same, handing out rows as they come.
    [[nodiscard]] Result<void> stream(const QString &sql, const QList<PgValue> &values, const Rows &rows,
                                      Format format = Format::Text);
    /// COPY … TO STDOUT: each piece holds whole rows.
    [[nodiscard]] Result<void> copyOut(const QString &sql, const Bytes &bytes);

    /// Sends a statement without waiting for the answers of those before it; each is a transaction of its
    /// own. receive() gives the answers in order. Nothing else may run while answers are due.
    [[nodiscard]] Result<void> send(const QString &sql, const QList<PgValue> &values,
                                    Format format = Format::Text);
    [[nodiscard]] Result<PgResult> receive();
    [[nodiscard]] int inFlight() const; ///< answers that are due

    /// Not through PgBouncer's transaction mode.
    [[nodiscard]] Result<void> listen(const QString &channel);
    /// Waits so long at most for anything to arrive; then what there is, perhaps nothing. Also asks the line
    /// whether it still lives when it has been silent for the length of the patience.
    [[nodiscard]] Result<QList<PgNotification>> notifications(std::chrono::milliseconds wait);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace c360::sync
