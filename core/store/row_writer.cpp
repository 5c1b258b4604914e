// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_writer.h"

#include "core/store/names.h"
#include "core/store/opener.h"
#include "core/store/transaction.h"
#include "core/store/unreadable_rows.h"

#include <sqlite3.h>

namespace c360::store {

using namespace Qt::StringLiterals;

namespace {

// What is bound stays where it is until the statement has run, and every run binds all values anew.

void bind(sqlite3_stmt *statement, int at, const QString &text)
{
    if (text.isNull())
        sqlite3_bind_null(statement, at);
    else
        sqlite3_bind_text16(statement, at, text.utf16(), int(text.size() * 2), SQLITE_STATIC);
}

void bind(sqlite3_stmt *statement, int at, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        sqlite3_bind_null(statement, at);
        break;
    case QMetaType::QString: {
        const auto *text = static_cast<const QString *>(value.constData());
        sqlite3_bind_text16(statement, at, text->utf16(), int(text->size() * 2), SQLITE_STATIC);
        break;
    }
    case QMetaType::QByteArray: {
        const auto *blob = static_cast<const QByteArray *>(value.constData());
        sqlite3_bind_blob(statement, at, blob->constData(), int(blob->size()), SQLITE_STATIC);
        break;
    }
    case QMetaType::Double:
        sqlite3_bind_double(statement, at, value.toDouble());
        break;
    case QMetaType::LongLong:
        sqlite3_bind_int64(statement, at, *static_cast<const qlonglong *>(value.constData()));
        break;
    default:
        sqlite3_bind_int64(statement, at, value.toLongLong());
        break;
    }
}

void bind(sqlite3_stmt *statement, int at, const Id &id)
{
    if (id.isNull())
        sqlite3_bind_null(statement, at);
    else
        sqlite3_bind_blob(statement, at, id.bytes().data(), 16, SQLITE_STATIC);
}

void bind(sqlite3_stmt *statement, int at, const Cell &cell)
{
    switch (cell.type) {
    case Cell::Type::Null:
        sqlite3_bind_null(statement, at);
        break;
    case Cell::Type::Integer:
        sqlite3_bind_int64(statement, at, cell.integer);
        break;
    case Cell::Type::Real:
        sqlite3_bind_double(statement, at, cell.real);
        break;
    case Cell::Type::Text:
        sqlite3_bind_text(statement, at, cell.bytes.data(), int(cell.bytes.size()), SQLITE_STATIC);
        break;
    case Cell::Type::Blob:
        sqlite3_bind_blob(statement, at, cell.bytes.data(), int(cell.bytes.size()), SQLITE_STATIC);
        break;
    }
}

} // namespace

RowWriter::RowWriter(sqlite3 *handle) : m_handle(handle), m_inserts(catalog::allTypes.size()) {}

RowWriter::~RowWriter()
{
    for (sqlite3_stmt *statement : m_inserts)
        sqlite3_finalize(statement);
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
}

Result<sqlite3_stmt *> RowWriter::statement(const std::string &sql)
{
    sqlite3_stmt *&cached = m_statements[sql];
    if (!cached && sqlite3_prepare_v3(m_handle, sql.c_str(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                      &cached, nullptr) != SQLITE_OK)
        return std::unexpected(databaseError(m_handle, QString::fromStdString(sql)));
    return cached;
}

Result<void> RowWriter::step(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_DONE && code != SQLITE_ROW) {
        Error error = databaseError(m_handle, u"insert"_s);
        sqlite3_reset(statement);
        return std::unexpected(std::move(error));
    }
    sqlite3_reset(statement);
    return {};
}

Result<sqlite3_stmt *> RowWriter::insertOf(const catalog::RecordType &type)
{
    sqlite3_stmt *&insert = m_inserts[size_t(catalog::typeIndex(type))];
    if (insert)
        return insert;
    QString columns = selectColumns(type);
    qsizetype count = columns.count(u',') + 1;
    if (type.has(catalog::FullText)) {
        columns += u", sort_key, search_key"_s;
        count += 2;
    }
    const QByteArray sql =
        u"INSERT INTO %1 (%2) VALUES (?%3)"_s.arg(tableName(type), columns, u", ?"_s.repeated(count - 1))
            .toUtf8();
    if (sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &insert,
                           nullptr) != SQLITE_OK)
        return std::unexpected(databaseError(m_handle, QString::fromUtf8(sql)));
    return insert;
}

Result<qint64> RowWriter::finish(sqlite3_stmt *insert, const catalog::RecordType &type, int at,
                                 const SearchTexts &texts)
{
    const bool fullText = type.has(catalog::FullText);
    if (fullText) {
        sqlite3_bind_blob(insert, ++at, texts.sortKey.constData(), int(texts.sortKey.size()), SQLITE_STATIC);
        bind(insert, ++at, texts.searchKey);
    }
    C360_CHECK(step(insert));
    return fullText ? sqlite3_last_insert_rowid(m_handle) : 0;
}

Result<qint64> RowWriter::insert(const catalog::Record &record, const SearchTexts &texts)
{
    const catalog::RecordType &type = record.type();
    C360_TRY(sqlite3_stmt * insert, insertOf(type));
    int at = 0;
    bind(insert, ++at, record.id);
    bind(insert, ++at, record.organization);
    bind(insert, ++at, record.territory);
    sqlite3_bind_int64(insert, ++at, record.seq);
    sqlite3_bind_int64(insert, ++at, record.createdAt);
    sqlite3_bind_int64(insert, ++at, record.updatedAt);
    bind(insert, ++at, record.createdBy);
    bind(insert, ++at, record.updatedBy);
    if (record.deletedAt)
        sqlite3_bind_int64(insert, ++at, record.deletedAt);
    else
        sqlite3_bind_null(insert, ++at);
    for (size_t i = 0; i < type.fields.size(); ++i)
        bind(insert, ++at, record.at(int(i)));
    return finish(insert, type, at, texts);
}

Result<qint64> RowWriter::insert(PackedRows &rows, const SearchTexts &texts)
{
    const catalog::RecordType &type = rows.type();
    C360_TRY(sqlite3_stmt * insert, insertOf(type));
    const int columns = int(catalog::systemFields().size() + type.fields.size());
    for (int column = 0; column < columns; ++column)
        bind(insert, column + 1, rows.at(column));
    if (const catalog::Field *field = rows.unreadable())
        return fail(ErrorCode::Invalid, rowValueReason, nameOf(field->name));
    return finish(insert, type, columns, texts);
}

Result<void> RowWriter::index(qint64 rid, const SearchTexts &texts, bool fresh)
{
    C360_TRY(sqlite3_stmt * words,
             statement(fresh ? "INSERT INTO customer_search (rowid, words) VALUES (?, ?)"
                             : "INSERT OR REPLACE INTO customer_search (rowid, words) VALUES (?, ?)"));
    sqlite3_bind_int64(words, 1, rid);
    bind(words, 2, texts.words);
    C360_CHECK(step(words));
    if (texts.notes.isEmpty())
        return {};
    C360_TRY(sqlite3_stmt * notes,
             statement(fresh ? "INSERT INTO customer_notes (rowid, words) VALUES (?, ?)"
                             : "INSERT OR REPLACE INTO customer_notes (rowid, words) VALUES (?, ?)"));
    sqlite3_bind_int64(notes, 1, rid);
    bind(notes, 2, texts.notes);
    return step(notes);
}

Result<void> RowWriter::unindex(qint64 rid)
{
    for (const char *sql :
         {"DELETE FROM customer_search WHERE rowid = ?", "DELETE FROM customer_notes WHERE rowid = ?"}) {
        C360_TRY(sqlite3_stmt * remove, statement(sql));
        sqlite3_bind_int64(remove, 1, rid);
        C360_CHECK(step(remove));
    }
    return {};
}

Result<void> RowWriter::outbox(const Id &action, const catalog::Record &record, const char *kind,
                               const QByteArray &payload, Instant at)
{
    // Inside BEGIN IMMEDIATE, so numbers are dense across processes too; an acknowledged one never comes
    // again.
    C360_TRY(sqlite3_stmt * entry,
             statement("INSERT INTO outbox (op_no, action, type, record, kind, payload, at) VALUES (1 + max("
                       "coalesce((SELECT max(op_no) FROM outbox), 0), "
                       "coalesce((SELECT value FROM meta WHERE key = 'last_op'), 0)), ?, ?, ?, ?, ?, ?)"));
    bind(entry, 1, action);
    sqlite3_bind_text(entry, 2, record.type().name.data(), int(record.type().name.size()), SQLITE_STATIC);
    bind(entry, 3, record.id);
    sqlite3_bind_text(entry, 4, kind, -1, SQLITE_STATIC);
    if (payload.isNull())
        sqlite3_bind_null(entry, 5);
    else
        sqlite3_bind_text(entry, 5, payload.constData(), int(payload.size()), SQLITE_STATIC);
    sqlite3_bind_int64(entry, 6, at);
    return step(entry);
}

} // namespace c360::store
