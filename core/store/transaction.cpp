// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/names.h"
#include "core/store/transaction_private.h"
#include "core/text/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace c360::store {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::Record;
using catalog::RecordType;

namespace {

Id ownerOf(const Record &record)
{
    if (const int owner = record.type().owner(); owner >= 0)
        return Id::fromBytes(record.at(owner).toByteArray());
    if (const int customer = record.type().indexOf("customer"); customer >= 0)
        return Id::fromBytes(record.at(customer).toByteArray());
    return {};
}

// RFC 9562 appendix: names in a space of our own, so that no other program's ids can meet ours.
constexpr Id linkSpace{std::array<quint8, 16>{0x3c, 0x36, 0x30, 0x00, 0x6c, 0x69, 0x5e, 0x6b, 0x8f, 0x01,
                                              0x63, 0x75, 0x73, 0x74, 0x33, 0x60}};

Id linkId(const Record &record)
{
    QString key = nameOf(record.type().name);
    for (const std::string_view part : record.type().key)
        key += u'/' + Id::fromBytes(record.at(record.type().indexOf(part)).toByteArray()).toString();
    return Id::derived(linkSpace, key);
}

} // namespace

QString tableName(const RecordType &type)
{
    return quoted(type.name);
}

QString selectColumns(const RecordType &type, QStringView alias)
{
    QStringList columns;
    const QString prefix = alias.isEmpty() ? QString() : alias.toString() + u'.';
    for (const Field &field : catalog::systemFields())
        columns.append(prefix + quoted(field.name));
    for (const Field &field : type.fields)
        columns.append(prefix + quoted(field.name));
    return columns.join(u", "_s);
}

Record readRecord(const RecordType &type, const Query &query, int first)
{
    Record record(type);
    int at = first;
    record.id = query.id(at++);
    record.organization = query.id(at++);
    record.territory = query.id(at++);
    record.seq = query.integer(at++);
    record.createdAt = query.integer(at++);
    record.updatedAt = query.integer(at++);
    record.createdBy = query.text(at++);
    record.updatedBy = query.text(at++);
    record.deletedAt = query.integer(at++);
    for (size_t i = 0; i < type.fields.size(); ++i)
        record.set(int(i), query.value(at++));
    return record;
}

Result<Record> findRecord(Connection &db, const RecordType &type, const Id &id)
{
    C360_TRY(auto row,
             db.one(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(selectColumns(type), tableName(type)), {id}));
    if (!row) {
        Error error;
        error.code = ErrorCode::NotFound;
        error.reason = u"record.not_found"_s;
        error.type = nameOf(type.name);
        return std::unexpected(std::move(error));
    }
    return readRecord(type, *row);
}

Transaction::Transaction(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Transaction::~Transaction() = default;

Connection &Transaction::db()
{
    return d->db;
}

Instant Transaction::now() const
{
    return d->now;
}

Id Transaction::newId()
{
    return d->ids.next();
}

quint32 Transaction::random32()
{
    return d->ids.random32();
}

const QString &Transaction::actor() const
{
    return d->actor;
}

Id Transaction::organization() const
{
    return d->organization;
}

void Transaction::beginAction(const Id &action)
{
    d->action = action;
}

Id Transaction::action() const
{
    return d->action;
}

std::vector<Inverse> Transaction::takeInverses()
{
    std::vector<Inverse> list = std::move(d->inverses);
    d->inverses.clear();
    std::ranges::reverse(list);
    return list;
}

Result<Record> Transaction::find(const RecordType &type, const Id &id)
{
    return findRecord(d->db, type, id);
}

void Transaction::Private::note(const Record &record, ChangeKind kind)
{
    if (changes.many)
        return;
    changes.changes.push_back({&record.type(), record.id, ownerOf(record), kind});
    if (changes.changes.size() > ChangeSet::manyLimit) {
        changes.many = true;
        changes.changes.clear();
    }
}

Result<void> Transaction::Private::reindex(const Record &record)
{
    const SearchTexts texts = searchTexts(record);
    C360_TRY(auto row,
             db.one(u"SELECT rid FROM %1 WHERE id = ?"_s.arg(tableName(record.type())), {record.id}));
    if (!row)
        return {};
    const qint64 rid = row->integer(0);
    row.reset();
    C360_TRY(
        [[maybe_unused]] Query done,
        db.run(u"UPDATE %1 SET sort_key = ?, search_key = ? WHERE rid = ?"_s.arg(tableName(record.type())),
               {texts.sortKey, texts.searchKey, rid}));
    if (texts.notes.isEmpty())
        C360_CHECK(rows.unindex(rid));
    return rows.index(rid, texts);
}

Result<Id> Transaction::Private::territoryOf(const Record &record)
{
    const RecordType &type = record.type();
    if (territory.isNull() || type.scope != catalog::Scope::Territory)
        return Id();
    const bool below = type.owner() >= 0 || type.indexOf("customer") >= 0;
    if (!below)
        return type.indexOf("record_type") >= 0 ? Id() : territory; // a log entry is nobody's
    const Id owner = ownerOf(record);
    if (owner.isNull())
        return type.indexOf("record_type") >= 0 ? Id() : territory;
    if (owner != lastOwner) {
        const std::string_view target =
            type.owner() >= 0 ? type.fields[size_t(type.owner())].target : std::string_view("customer");
        C360_TRY(auto row,
                 db.one(u"SELECT territory_id FROM %1 WHERE id = ?"_s.arg(quoted(target)), {owner}));
        lastOwner = owner;
        lastTerritory = row ? row->id(0) : Id();
    }
    return lastTerritory;
}

Result<void> Transaction::insert(Record &record, bool undo)
{
    const RecordType &type = record.type();
    if (type.has(catalog::Link)) {
        record.id = linkId(record);
        if (auto existing = find(type, record.id); existing) {
            const bool inBin = existing->deletedAt > 0;
            record = *std::move(existing);
            return inBin ? restore(record) : Result<void>{};
        } else if (existing.error().code != ErrorCode::NotFound) {
            return std::unexpected(existing.error());
        }
    }
    if (record.id.isNull())
        record.id = newId();
    if (record.organization.isNull())
        record.organization = d->organization;
    if (!record.createdAt)
        record.createdAt = d->now;
    record.updatedAt = d->now;
    if (record.createdBy.isEmpty())
        record.createdBy = d->actor;
    record.updatedBy = d->actor;
    if (record.territory.isNull()) {
        C360_TRY(record.territory, d->territoryOf(record));
    }
    const bool fullText = type.has(catalog::FullText);
    const SearchTexts texts = fullText ? searchTexts(record) : SearchTexts();
    C360_TRY(const qint64 rid, d->rows.insert(record, texts));
    if (fullText)
        C360_CHECK(d->rows.index(rid, texts, true));
    C360_CHECK(d->rows.outbox(d->action, record, "create", {}, d->now));
    d->note(record, ChangeKind::Created);
    if (!undo)
        return {};
    Inverse inverse;
    inverse.kind = Inverse::Kind::Unwrite;
    inverse.type = &type;
    inverse.id = record.id;
    inverse.stamp = d->now;
    d->inverses.push_back(std::move(inverse));
    return {};
}

Result<void> Transaction::update(const Record &before, const Values &values, const Values &overtaken)
{
    const RecordType &type = before.type();
    Record after = before;
    Inverse inverse;
    QJsonObject payload;
    QString assignments;
    QList<Bind> binds;
    bool searchable = false;
    QList<int> indexes = values.keys();
    std::ranges::sort(indexes); // the same fields make the same statement
    for (const int i : indexes) {
        const QVariant &value = values[i];
        const QVariant &old = before.at(i);
        if (value == old && value.isValid() == old.isValid())
            continue;
        const Field &field = type.fields[size_t(i)];
        after.set(i, value);
        inverse.before.insert(i, old);
        inverse.mine.insert(i, value);
        const QVariant basis = overtaken.value(i, old);
        payload.insert(nameOf(field.name),
                       QJsonArray{text::toJson(field, basis), text::toJson(field, value)});
        assignments += u"\"%1\" = ?, "_s.arg(nameOf(field.name));
        binds.append(value);
        searchable = searchable || field.has(catalog::Searchable) ||
                     std::ranges::find(type.title, field.name) != type.title.end();
    }
    if (payload.isEmpty())
        return {};
    after.updatedAt = d->now;
    after.updatedBy = d->actor;
    binds.append(d->now);
    binds.append(d->actor);
    binds.append(before.id);
    C360_TRY([[maybe_unused]] Query done,
             d->db.run(u"UPDATE %1 SET %2updated_at = ?, updated_by = ? WHERE id = ?"_s.arg(tableName(type),
                                                                                            assignments),
                       binds));
    if (searchable && type.has(catalog::FullText))
        C360_CHECK(d->reindex(after));
    C360_CHECK(d->rows.outbox(d->action, after, "update",
                              QJsonDocument(payload).toJson(QJsonDocument::Compact), d->now));
    d->note(after, ChangeKind::Updated);
    inverse.kind = Inverse::Kind::Restore;
    inverse.type = &type;
    inverse.id = before.id;
    d->inverses.push_back(std::move(inverse));
    return {};
}

Result<void> Transaction::setBinned(const Record &record, bool binned)
{
    const RecordType &type = record.type();
    if ((record.deletedAt > 0) == binned)
        return {};
    const QVariant at = binned ? QVariant(d->now) : QVariant();
    C360_TRY([[maybe_unused]] Query done,
             d->db.run(u"UPDATE %1 SET deleted_at = ?, updated_at = ?, updated_by = ? WHERE id = ?"_s.arg(
                           tableName(type)),
                       {at, d->now, d->actor, record.id}));
    // With what was seen of the row: a newer edit by somebody else wins against its deletion.
    const QByteArray seen = binned ? "{\"seen\":" + QByteArray::number(record.seq) + '}' : QByteArray();
    C360_CHECK(d->rows.outbox(d->action, record, binned ? "delete" : "restore", seen, d->now));
    d->note(record, binned ? ChangeKind::Removed : ChangeKind::Created);
    Inverse inverse;
    inverse.kind = binned ? Inverse::Kind::Unbin : Inverse::Kind::Rebin;
    inverse.type = &type;
    inverse.id = record.id;
    d->inverses.push_back(std::move(inverse));
    return {};
}

Result<void> Transaction::remove(const Record &record)
{
    return setBinned(record, true);
}

Result<void> Transaction::restore(const Record &record)
{
    return setBinned(record, false);
}

Result<void> Transaction::erase(const Record &record)
{
    const RecordType &type = record.type();
    if (type.has(catalog::FullText)) {
        C360_TRY(const qint64 rid,
                 d->db.scalar(u"SELECT rid FROM %1 WHERE id = ?"_s.arg(tableName(type)), {record.id}));
        C360_CHECK(d->rows.unindex(rid));
    }
    C360_TRY([[maybe_unused]] Query done,
             d->db.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(tableName(type)), {record.id}));
    // With what was known of the row: one that the centre has moved away since is not gone.
    const QByteArray seen =
        record.seq > 0 ? "{\"seen\":" + QByteArray::number(record.seq) + '}' : QByteArray();
    C360_CHECK(d->rows.outbox(d->action, record, "erase", seen, d->now));
    d->note(record, ChangeKind::Removed);
    Inverse inverse;
    inverse.kind = Inverse::Kind::Rewrite;
    inverse.type = &type;
    inverse.id = record.id;
    inverse.row = std::make_shared<const Record>(record);
    d->inverses.push_back(std::move(inverse));
    return {};
}

Result<void> Transaction::Private::write(const Record &before, const Record &after)
{
    const RecordType &type = after.type();
    QString assignments = u"organization_id = ?, territory_id = ?, seq = ?, created_at = ?, updated_at = ?, "
                          u"created_by = ?, updated_by = ?, deleted_at = ?"_s;
    QList<Bind> binds{after.organization, after.territory,
                      after.seq,          after.createdAt,
                      after.updatedAt,    after.createdBy,
                      after.updatedBy,    after.deletedAt ? Bind(after.deletedAt) : Bind(std::nullopt)};
    bool searchable = false;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        const QVariant &value = after.at(int(i));
        if (value == before.at(int(i)) && value.isValid() == before.at(int(i)).isValid())
            continue;
        assignments += u", \"%1\" = ?"_s.arg(nameOf(field.name));
        binds.append(value);
        searchable = searchable || field.has(catalog::Searchable) ||
                     std::ranges::find(type.title, field.name) != type.title.end();
    }
    binds.append(after.id);
    C360_TRY([[maybe_unused]] Query done,
             db.run(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(tableName(type), assignments), binds));
    return searchable && type.has(catalog::FullText) ? reindex(after) : Result<void>();
}

Result<void> Transaction::replicate(const Record &record)
{
    const RecordType &type = record.type();
    auto found = find(type, record.id);
    if (!found && found.error().code != ErrorCode::NotFound)
        return std::unexpected(found.error());
    if (record.id == d->lastOwner)
        d->lastOwner = {}; // it may have moved
    if (found) {
        C360_CHECK(d->write(*found, record));
        const bool binned = record.deletedAt > 0;
        d->note(record, binned == (found->deletedAt > 0) ? ChangeKind::Updated
                        : binned                         ? ChangeKind::Removed
                                                         : ChangeKind::Created);
        return {};
    }
    const bool fullText = type.has(catalog::FullText);
    const SearchTexts texts = fullText ? searchTexts(record) : SearchTexts();
    C360_TRY(const qint64 rid, d->rows.insert(record, texts));
    if (fullText)
        C360_CHECK(d->rows.index(rid, texts, true));
    d->note(record, ChangeKind::Created);
    return {};
}

Result<void> Transaction::forget(const RecordType &type, const Id &id)
{
    auto found = find(type, id);
    if (!found)
        return found.error().code == ErrorCode::NotFound ? Result<void>() : std::unexpected(found.error());
    if (type.has(catalog::FullText)) {
        C360_TRY(const qint64 rid,
                 d->db.scalar(u"SELECT rid FROM %1 WHERE id = ?"_s.arg(tableName(type)), {id}));
        C360_CHECK(d->rows.unindex(rid));
    }
    C360_TRY([[maybe_unused]] Query done,
             d->db.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(tableName(type)), {id}));
    d->note(*found, ChangeKind::Removed);
    return {};
}

} // namespace c360::store
