// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_repair.h"

#include "core/catalog/catalog.h"
#include "core/store/connection.h"
#include "core/store/name_words.h"
#include "core/store/row_writer.h"
#include "core/store/search_index.h"
#include "core/store/snapshot.h"
#include "core/store/transaction.h"

namespace c360::store {

using namespace Qt::StringLiterals;

namespace {

const QStringList searchTables{u"customer_search"_s, u"customer_notes"_s};

Result<void> fill(Connection &db)
{
    for (const QString &table : searchTables)
        C360_CHECK(db.execute(u"INSERT INTO %1 (%1) VALUES ('delete-all')"_s.arg(table)));
    RowWriter writer(db.handle());
    NameWords names;
    for (const catalog::RecordType &type : catalog::allTypes) {
        if (!type.has(catalog::FullText))
            continue;
        C360_TRY(Query rows,
                 db.run(u"SELECT rid, %1 FROM %2 ORDER BY rid"_s.arg(selectColumns(type), tableName(type))));
        while (rows.next())
            C360_CHECK(writer.index(rows.integer(0), searchTexts(readRecord(type, rows, 1), &names), true));
        if (auto error = rows.failure())
            return std::unexpected(*std::move(error));
    }
    return {};
}

} // namespace

Result<void> readSearchIndex(Connection &db)
{
    for (const QString &table : searchTables) {
        const auto read = db.execute(u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(table));
        if (!read && read.error().code == ErrorCode::Damaged)
            return failWith(ErrorCode::Damaged, u"search.damaged"_s, table);
        C360_CHECK(read);
    }
    return checkSearchIndex(db);
}

Result<void> rebuildSearchIndex(Connection &db)
{
    C360_CHECK(db.execute(u"BEGIN IMMEDIATE"_s));
    const Result<void> filled = fill(db);
    const Result<void> ended = db.execute(filled ? u"COMMIT"_s : u"ROLLBACK"_s);
    return filled ? ended : filled;
}

} // namespace c360::store
