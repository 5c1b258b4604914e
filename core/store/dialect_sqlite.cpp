// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect_sqlite.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"

#include <span>

namespace c360::store::sqlite {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::Kind;
using catalog::RecordType;

namespace {

QString storage(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Decimal:
    case Kind::Boolean:
    case Kind::Instant:
        return u"INTEGER"_s;
    case Kind::Real:
        return u"REAL"_s;
    case Kind::Reference:
    case Kind::Digest:
        return u"BLOB"_s;
    default:
        return u"TEXT"_s;
    }
}

QString index(const RecordType &type, const QString &suffix, const QString &on, const QString &where = {},
              bool unique = false)
{
    return u"CREATE %1INDEX \"%2_%3\" ON \"%2\" (%4)%5"_s.arg(
        unique ? u"UNIQUE "_s : QString(), nameOf(type.name), suffix, on,
        where.isEmpty() ? QString() : u" WHERE "_s + where);
}

/// The words of a customer; SearchTokenizer and SearchPostings know these settings.
QString searchTable(const QString &name, std::span<const int> prefixes)
{
    QStringList lengths;
    for (const int length : prefixes)
        lengths.append(QString::number(length));
    return u"CREATE VIRTUAL TABLE %1 USING fts5(words, content='', contentless_delete=1, detail=none, "
           "prefix='%2', tokenize=\"unicode61 remove_diacritics 0 tokenchars '~'\")"_s.arg(
               name, lengths.join(u' '));
}

} // namespace

QList<Column> columns(const RecordType &type)
{
    QList<Column> list;
    if (type.has(catalog::FullText))
        list.append({u"rid"_s, u"INTEGER PRIMARY KEY"_s});
    for (const Field &field : catalog::systemFields()) {
        QString definition = storage(field.kind);
        if (field.has(catalog::Required))
            definition += field.kind == Kind::Reference ? u" NOT NULL"_s : u" NOT NULL DEFAULT 0"_s;
        list.append({nameOf(field.name), definition});
    }
    for (const Field &field : type.fields) {
        QString definition = storage(field.kind);
        if (field.has(catalog::Owned))
            definition += u" NOT NULL REFERENCES %1 (id) ON DELETE CASCADE"_s.arg(quoted(field.target));
        list.append({nameOf(field.name), definition});
    }
    if (type.has(catalog::FullText)) {
        list.append({u"sort_key"_s, u"BLOB"_s});
        list.append({u"search_key"_s, u"TEXT"_s});
    }
    return list;
}

QString createTable(const RecordType &type)
{
    QStringList lines;
    for (const Column &column : columns(type))
        lines.append(u"    \"%1\" %2"_s.arg(column.name, column.definition));
    QString options = u"STRICT"_s;
    if (type.has(catalog::Clustered)) {
        // Siblings lie side by side: opening a customer reads a few neighbouring pages.
        lines.append(u"    PRIMARY KEY (%1, id)"_s.arg(quoted(type.fields[size_t(type.owner())].name)));
        options += u", WITHOUT ROWID"_s;
    } else if (!type.has(catalog::FullText)) {
        lines.append(u"    PRIMARY KEY (id)"_s);
        if (type.listedBy.empty())
            options += u", WITHOUT ROWID"_s;
    }
    return u"CREATE TABLE \"%1\" (\n%2\n) %3"_s.arg(nameOf(type.name), lines.join(u",\n"_s), options);
}

QStringList identityIndexes(const RecordType &type)
{
    if (type.has(catalog::Clustered) || type.has(catalog::FullText))
        return {index(type, u"id"_s, u"id"_s, {}, true)};
    return {};
}

QStringList listIndexes(const RecordType &type)
{
    // Lists show what is not in the bin: partial indexes keep their scans covering.
    const QString live = u"deleted_at IS NULL"_s;
    QStringList list;
    if (type.has(catalog::FullText)) {
        list.append(index(type, u"sort"_s, u"sort_key, is_active"_s, live));
        list.append(index(type, u"search_key"_s, u"search_key"_s, live));
        for (const Field &field : catalog::systemFields()) {
            if (field.has(catalog::Sortable))
                list.append(index(type, nameOf(field.name), quoted(field.name), live));
        }
    }
    for (const Field &field : type.fields) {
        if (field.has(catalog::Sortable))
            list.append(index(type, nameOf(field.name), quoted(field.name), live));
        else if (field.has(catalog::Indexed) &&
                 !(field.has(catalog::Owned) && type.has(catalog::Clustered)) &&
                 !(field.name == "customer" && !type.listedBy.empty()))
            list.append(index(type, nameOf(field.name), quoted(field.name)));
    }
    if (!type.listedBy.empty()) {
        // With what lists are counted and filtered by, so that counting reads the index alone.
        QString on = u"\"customer\", "_s + quoted(type.listedBy);
        for (const Field &field : type.fields) {
            if (field.kind == Kind::Choice && field.has(catalog::Required))
                on += u", "_s + quoted(field.name);
        }
        list.append(index(type, u"by_"_s + nameOf(type.listedBy), on + u", deleted_at"_s));
    }
    return list;
}

QStringList localTables()
{
    return {
        u"CREATE TABLE meta (\n    key TEXT PRIMARY KEY,\n    value ANY\n) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE setting (\n    key TEXT PRIMARY KEY,\n    value TEXT\n) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE draft (\n    key TEXT PRIMARY KEY,\n    value TEXT NOT NULL,\n"
        u"    updated_at INTEGER NOT NULL\n) STRICT, WITHOUT ROWID"_s,
        // payload: {field: [old, new]} for an update; a create sends the row as it stands.
        u"CREATE TABLE outbox (\n    op_no INTEGER PRIMARY KEY,\n    action BLOB NOT NULL,\n    type TEXT "
        u"NOT NULL,\n"
        u"    record BLOB NOT NULL,\n    kind TEXT NOT NULL,\n    payload TEXT,\n    at INTEGER NOT NULL\n) STRICT"_s,
        u"CREATE INDEX outbox_record ON outbox (record)"_s,
        // Acknowledged operations, kept for the backup horizon: a restored centre is sent them again.
        u"CREATE TABLE sent_op (\n    op_no INTEGER PRIMARY KEY,\n    action BLOB NOT NULL,\n    type TEXT "
        u"NOT "
        u"NULL,\n"
        u"    record BLOB NOT NULL,\n    kind TEXT NOT NULL,\n    payload TEXT,\n    at INTEGER NOT NULL,\n"
        u"    sent_at INTEGER NOT NULL\n) STRICT"_s,
        u"CREATE INDEX sent_op_action ON sent_op (action)"_s,
        u"CREATE INDEX sent_op_record ON sent_op (record)"_s,
        // What the centre refused, with the whole row for a create: retried or discarded by the person.
        u"CREATE TABLE rejected_op (\n    op_no INTEGER PRIMARY KEY,\n    first_op INTEGER NOT NULL,\n"
        u"    action BLOB NOT NULL,\n    type TEXT NOT NULL,\n    record BLOB NOT NULL,\n    kind TEXT NOT "
        u"NULL,\n"
        u"    payload TEXT,\n    at INTEGER NOT NULL,\n    reason TEXT NOT NULL,\n    field TEXT,\n"
        u"    rejected_at INTEGER NOT NULL\n) STRICT"_s,
        u"CREATE INDEX rejected_op_record ON rejected_op (record)"_s,
        // The centre's version of rows that carry unsent edits on top.
        u"CREATE TABLE shadow (\n    type TEXT NOT NULL,\n    record BLOB NOT NULL,\n    row TEXT NOT NULL,\n"
        u"    PRIMARY KEY (type, record)\n) STRICT, WITHOUT ROWID"_s,
        // Pulled rows whose owner has not come yet.
        u"CREATE TABLE waiting_row (\n    owner BLOB NOT NULL,\n    type TEXT NOT NULL,\n    record BLOB NOT "
        u"NULL,\n"
        u"    row TEXT NOT NULL,\n    PRIMARY KEY (owner, type, record)\n) STRICT, WITHOUT ROWID"_s,
        // Up to which number of the centre's clock each territory has come (16 zero bytes: the organization's
        // own).
        u"CREATE TABLE sync_cursor (\n    territory BLOB PRIMARY KEY,\n    seq INTEGER NOT NULL\n) STRICT, "
        u"WITHOUT "
        u"ROWID"_s,
        // Rows to be fetched from the centre again: it decided otherwise than was expected here.
        u"CREATE TABLE refresh_row (\n    type TEXT NOT NULL,\n    record BLOB NOT NULL,\n    PRIMARY KEY "
        u"(type, record)\n) STRICT, WITHOUT ROWID"_s,
        // Rows of the centre that could not be taken in: which, and why, without what they say.
        u"CREATE TABLE unreadable_row (\n    type TEXT NOT NULL,\n    record BLOB NOT NULL,\n    territory "
        u"BLOB,\n    seq INTEGER NOT NULL,\n    updated_at INTEGER NOT NULL,\n    reason TEXT NOT NULL,\n"
        u"    field TEXT,\n    PRIMARY KEY (type, record)\n) STRICT, WITHOUT ROWID"_s,
        // Contents that the centre is known to hold.
        u"CREATE TABLE sent_blob (\n    sha256 BLOB PRIMARY KEY,\n    at INTEGER NOT NULL\n) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE undo_step (\n    step INTEGER PRIMARY KEY,\n    action BLOB NOT NULL UNIQUE,\n"
        u"    name TEXT NOT NULL,\n    undone INTEGER NOT NULL DEFAULT 0,\n    inverses TEXT NOT NULL,\n"
        u"    at INTEGER NOT NULL\n) STRICT"_s,
        u"CREATE TABLE import_batch (\n    id BLOB PRIMARY KEY,\n    kind TEXT NOT NULL,\n    file_name "
        u"TEXT,\n"
        u"    started_at INTEGER NOT NULL,\n    finished_at INTEGER,\n    undone_at INTEGER,\n    summary "
        u"TEXT\n"
        u") STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE import_action (\n    batch BLOB NOT NULL REFERENCES import_batch (id) ON DELETE "
        u"CASCADE,\n"
        u"    n INTEGER NOT NULL,\n    action BLOB NOT NULL,\n    PRIMARY KEY (batch, n)\n) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE change_log (\n    n INTEGER PRIMARY KEY AUTOINCREMENT,\n    process INTEGER NOT "
        u"NULL,\n"
        u"    type TEXT,\n    record BLOB,\n    owner BLOB,\n    kind INTEGER NOT NULL\n) STRICT"_s,
        u"CREATE TABLE blob_chunk (\n    chunk INTEGER PRIMARY KEY,\n    sha256 BLOB NOT NULL,\n    n "
        u"INTEGER NOT NULL,\n"
        u"    bytes BLOB NOT NULL,\n    UNIQUE (sha256, n)\n) STRICT"_s,
        searchTable(u"customer_search"_s, searchPrefixes),
        searchTable(u"customer_notes"_s, notesPrefixes),
    };
}

QString recent(const RecordType &type, Instant since)
{
    const catalog::Ageing &ageing = type.ageing;
    if (ageing.isNone() || since == 0)
        return u"1"_s;
    QStringList any{u"%1 IS NULL"_s.arg(quoted(ageing.by)),
                    u"%1 >= %2"_s.arg(quoted(ageing.by), QString::number(since))};
    if (!ageing.state.empty()) {
        QStringList closed;
        for (const std::string_view state : ageing.closed)
            closed.append(u'\'' + nameOf(state) + u'\'');
        any.append(u"coalesce(%1 NOT IN (%2), 1)"_s.arg(quoted(ageing.state), closed.join(u", "_s)));
    }
    if (!ageing.pinned.empty())
        any.append(u"coalesce(%1, 0) <> 0"_s.arg(quoted(ageing.pinned)));
    return u'(' + any.join(u" OR "_s) + u')';
}

QStringList schema()
{
    QStringList list;
    for (const RecordType &type : catalog::allTypes) {
        list.append(createTable(type));
        list.append(identityIndexes(type));
    }
    for (const RecordType &type : catalog::allTypes)
        list.append(listIndexes(type));
    list.append(localTables());
    return list;
}

} // namespace c360::store::sqlite
