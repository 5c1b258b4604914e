// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/central_client.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"
#include "core/store/transaction.h"
#include "core/sync/pg_error.h"
#include "core/sync/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace c360::sync {

namespace {

const QString pushSql = u"SELECT c360.push($1, $2, $3, $4, $5)"_s;

/// The digest functions take 16 zero bytes for "without a territory".
PgValue zeroed(const Id &territory)
{
    return PgValue::utf8(territory.toString().toLatin1());
}

/// NULL: all that the login has.
PgValue someOf(const QList<Id> &territories)
{
    return territories.isEmpty() ? PgValue(nullptr) : PgValue::ids(territories);
}

/// NULL: no limit.
PgValue since(Instant instant)
{
    return instant == 0 ? PgValue(nullptr) : PgValue::instant(instant);
}

QByteArrayView only(const PgResult &result)
{
    return result.rows() ? result.bytes(0, 0) : QByteArrayView();
}

} // namespace

CentralClient::CentralClient(ConnectionSettings settings)
    : m_organizationName(settings.organization), m_connection(std::move(settings))
{
}

Result<Hello> CentralClient::hello(const Id &device, const Id &organization, const QString &deviceName,
                                   int schema)
{
    Id chosen = organization;
    if (chosen.isNull() && !m_organizationName.isEmpty()) {
        C360_TRY(chosen, organizationNamed(m_organizationName));
    }
    const auto said =
        m_connection.exec(u"SELECT c360.hello($1, $2, $3, $4)"_s, {device, chosen, schema, deviceName});
    if (!said) {
        if (said.error().reason == "sync.no_organization"_L1 && chosen.isNull()) {
            // None at all, or several: those it may have chosen from say which.
            const auto asked = organizationNamed({});
            if (!asked && asked.error().reason == "sync.organization_needed"_L1)
                return std::unexpected(asked.error());
        }
        return std::unexpected(said.error());
    }
    C360_TRY(Hello hello, wire::hello(only(*said)));
    adopt(device, hello.organization, hello.epoch);
    return hello;
}

Result<Id> CentralClient::organizationNamed(const QString &name)
{
    C360_TRY(const PgResult result,
             m_connection.exec(u"SELECT o.id::text, o.name FROM c360.organizations() AS o"_s, {}));
    QStringList names;
    for (int row = 0; row < result.rows(); ++row) {
        names.append(result.text(row, 1));
        if (!name.isEmpty() && names.constLast() == name)
            return Id::fromString(result.text(row, 0)).value_or(Id());
    }
    const bool unknown = !name.isEmpty() || names.isEmpty();
    return fail(ErrorCode::NotPermitted,
                names.isEmpty() ? u"sync.no_organization"_s
                : unknown       ? u"sync.organization_unknown"_s
                                : u"sync.organization_needed"_s,
                u"organization"_s, {{u"names"_s, names.join(u", "_s)}, {u"choices"_s, names}});
}

void CentralClient::adopt(const Id &device, const Id &organization, const Id &epoch)
{
    m_device = device;
    m_organization = organization;
    m_epoch = epoch;
}

Result<void> CentralClient::wiped()
{
    C360_TRY([[maybe_unused]] const PgResult done,
             m_connection.exec(u"SELECT c360.wiped($1, $2)"_s, {m_device, m_organization}));
    return {};
}

Result<PushAnswer> CentralClient::push(const std::vector<PushGroup> &groups)
{
    C360_CHECK(sendPush(groups));
    return receivePush();
}

Result<void> CentralClient::sendPush(const std::vector<PushGroup> &groups)
{
    return m_connection.send(
        pushSql, {m_device, m_organization, m_epoch, clientSchema, PgValue::utf8(wire::groups(groups))});
}

Result<PushAnswer> CentralClient::receivePush()
{
    C360_TRY(const PgResult result, m_connection.receive());
    return wire::pushAnswer(only(result));
}

QString CentralClient::channel() const
{
    return u"c360_"_s + QString::fromLatin1(m_organization.toBytes().toHex());
}

Result<void> CentralClient::notify()
{
    C360_TRY([[maybe_unused]] const PgResult done,
             m_connection.exec(u"SELECT pg_notify($1, $2)"_s, {channel(), m_device.toString()}));
    return {};
}

Result<PullAnswer> CentralClient::pull(const QList<Cursor> &cursors, int limit, size_t most)
{
    QList<Id> territories;
    QList<qint64> numbers;
    for (const Cursor &cursor : cursors) {
        territories.append(cursor.territory);
        numbers.append(cursor.seq);
    }
    PullAnswer answer;
    bool ended = false;
    const Result<void> streamed = m_connection.stream(
        u"SELECT kind, type, seq, body FROM c360.pull($1, $2, $3, $4, $5)"_s,
        {m_organization, m_device, PgValue::ids(territories), PgValue::integers(numbers), limit},
        [&](const PgResult &row) -> Result<void> {
            if (row.bytes(0, 0) != "end") {
                const catalog::RecordType *type = catalog::findType(row.text(0, 1));
                if (!type)
                    return {};
                C360_TRY(Pulled item,
                         wire::pulled(row.bytes(0, 0) == "gone", *type, row.integer(0, 2), row.bytes(0, 3)));
                answer.items.push_back(std::move(item));
                answer.tooMuch = answer.items.size() > most;
                return answer.tooMuch ? fail(ErrorCode::Cancelled, u"sync.again"_s) : Result<void>();
            }
            ended = true;
            answer.upTo = row.integer(0, 2);
            const QByteArrayView json = row.bytes(0, 3);
            const QJsonObject end =
                QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
            answer.seq = end["seq"_L1].toInteger();
            answer.epoch = Id::fromString(end["epoch"_L1].toString()).value_or(Id());
            answer.more = end["more"_L1].toBool();
            const QJsonArray still = end["territories"_L1].toArray();
            for (const QJsonValue &territory : still)
                answer.territories.append(Id::fromString(territory.toString()).value_or(Id()));
            return {};
        });
    if (answer.tooMuch)
        return answer;
    C360_CHECK(streamed);
    if (!ended)
        return std::unexpected(syncError(ErrorCode::Failed, u"sync.failed"_s, u"pull without an end"_s));
    return answer;
}

Result<CentralClock> CentralClient::poll()
{
    C360_TRY(const PgResult result,
             m_connection.exec(u"SELECT seq, epoch FROM c360.clock($1)"_s, {m_organization}));
    if (result.rows() == 0)
        return std::unexpected(syncError(ErrorCode::NotPermitted, u"sync.no_organization"_s));
    return CentralClock{result.integer(0, 0), result.id(0, 1)};
}

Result<void> CentralClient::listen()
{
    return m_connection.listen(channel());
}

Result<bool> CentralClient::waitForNews(std::chrono::milliseconds wait)
{
    C360_TRY(const QList<PgNotification> news, m_connection.notifications(wait));
    return std::ranges::any_of(
        news, [own = m_device.toString()](const PgNotification &each) { return each.payload != own; });
}

Result<void> CentralClient::copy(const catalog::RecordType &type, const QList<Id> &territories,
                                 const Id &after, qint64 limit, const PgConnection::Bytes &bytes,
                                 Instant before)
{
    // COPY takes no parameters; these are ids, instants and names of the catalogue.
    const auto id = [](const Id &value) {
        return value.isNull() ? u"NULL"_s : u"'%1'"_s.arg(value.toString());
    };
    const auto instant = [](Instant value) {
        return value == 0 ? u"NULL"_s : u"'%1'"_s.arg(QString::fromLatin1(PgValue::instant(value).bytes()));
    };
    QStringList places;
    for (const Id &territory : territories)
        places.append(territory.toString());
    return m_connection.copyOut(
        u"COPY (SELECT %1 FROM c360.\"load_%2\"(%3, %4, %5, %6, %7, %8)) TO STDOUT (FORMAT binary)"_s.arg(
            store::selectColumns(type), store::nameOf(type.name), id(m_organization),
            places.isEmpty() ? u"NULL"_s : u"'{%1}'"_s.arg(places.join(u',')), id(after),
            instant(m_historySince), instant(before), QString::number(limit)),
        bytes);
}

Result<qint64> CentralClient::estimate(const catalog::RecordType &type, const QList<Id> &territories,
                                       const Id &after, Instant before)
{
    C360_TRY(const PgResult result,
             m_connection.exec(u"SELECT c360.estimate($1, $2, $3, $4, $5, $6)"_s,
                               {store::nameOf(type.name), m_organization, someOf(territories), after,
                                since(m_historySince), since(before)}));
    return result.integer(0, 0);
}

Result<qint64> CentralClient::countOlder(const QList<Id> &territories)
{
    C360_TRY(const PgResult result,
             m_connection.exec(u"SELECT c360.count_older($1, $2, $3)"_s,
                               {m_organization, someOf(territories), since(m_historySince)}));
    return result.integer(0, 0);
}

Result<QList<TypeDigest>> CentralClient::digest(const Id &territory)
{
    C360_TRY(const PgResult result,
             m_connection.exec(u"SELECT type, rows, hash FROM c360.digest($1, $2, $3)"_s,
                               {m_organization, zeroed(territory), since(m_historySince)}));
    QList<TypeDigest> list;
    for (int i = 0; i < result.rows(); ++i)
        list.append({result.text(i, 0), result.integer(i, 1), result.integer(i, 2)});
    return list;
}

Result<QList<BucketDigest>> CentralClient::digestBuckets(const Id &territory, const QString &type)
{
    C360_TRY(const PgResult result,
             m_connection.exec(u"SELECT bucket, rows, hash FROM c360.digest_buckets($1, $2, $3, $4)"_s,
                               {m_organization, zeroed(territory), type, since(m_historySince)}));
    QList<BucketDigest> list;
    for (int i = 0; i < result.rows(); ++i)
        list.append({int(result.integer(i, 0)), result.integer(i, 1), result.integer(i, 2)});
    return list;
}

Result<QList<RowVersion>> CentralClient::digestRows(const Id &territory, const catalog::RecordType &type,
                                                    const QList<qint64> &buckets)
{
    QList<RowVersion> list;
    C360_CHECK(m_connection.stream(u"SELECT id, seq, updated FROM c360.digest_rows($1, $2, $3, $4, $5)"_s,
                                   {m_organization, zeroed(territory), store::nameOf(type.name),
                                    PgValue::integers(buckets), since(m_historySince)},
                                   [&list](const PgResult &row) -> Result<void> {
                                       list.append({row.id(0, 0), row.integer(0, 1), row.integer(0, 2)});
                                       return {};
                                   }));
    return list;
}

Result<void> CentralClient::rows(const QString &type, const QList<Id> &ids, const Bodies &bodies)
{
    return m_connection.stream(u"SELECT body FROM c360.rows($1, $2, $3) AS body"_s,
                               {m_organization, type, PgValue::ids(ids)},
                               [&bodies](const PgResult &row) { return bodies(row.bytes(0, 0)); });
}

Result<QList<QByteArray>> CentralClient::blobMissing(const QList<QByteArray> &sha256)
{
    C360_TRY(const PgResult result,
             m_connection.exec(u"SELECT unnest(c360.blob_missing($1, $2))"_s,
                               {m_organization, PgValue::blobs(sha256)}, PgConnection::Format::Binary));
    QList<QByteArray> list;
    for (int i = 0; i < result.rows(); ++i)
        list.append(result.bytes(i, 0).toByteArray());
    return list;
}

Result<int> CentralClient::blobHave(const QByteArray &sha256)
{
    C360_TRY(const PgResult result,
             m_connection.exec(u"SELECT c360.blob_have($1, $2)"_s, {m_organization, PgValue::blob(sha256)}));
    return result.rows() ? int(result.integer(0, 0)) : 0;
}

Result<void> CentralClient::blobPut(const QByteArray &sha256, int n, int count, const QByteArray &bytes)
{
    C360_TRY(
        [[maybe_unused]] const PgResult done,
        m_connection.exec(u"SELECT c360.blob_put($1, $2, $3, $4, $5, $6)"_s,
                          {m_organization, m_device, PgValue::blob(sha256), n, count, PgValue::blob(bytes)}));
    return {};
}

Result<void> CentralClient::blobReset(const QByteArray &sha256)
{
    C360_TRY([[maybe_unused]] const PgResult done,
             m_connection.exec(u"SELECT c360.blob_reset($1, $2, $3)"_s,
                               {m_organization, m_device, PgValue::blob(sha256)}));
    return {};
}

Result<std::optional<QByteArray>> CentralClient::blobGet(const QByteArray &sha256, int n)
{
    C360_TRY(const PgResult result,
             m_connection.exec(u"SELECT c360.blob_get($1, $2, $3)"_s,
                               {m_organization, PgValue::blob(sha256), n}, PgConnection::Format::Binary));
    if (result.rows() == 0 || result.isNull(0, 0))
        return std::nullopt;
    return result.bytes(0, 0).toByteArray();
}

} // namespace c360::sync
