// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/housekeeping.h"

#include "core/domain/undo.h"

#include <ranges>

namespace c360::domain {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 dayMs = 86'400'000;
}

Result<Tidied> tidy(store::Transaction &tx, bool everything)
{
    Tidied done;
    const Instant until = everything ? tx.now() : tx.now() - binDays * dayMs;
    // What is owned before its owners, so that each record is erased once.
    for (const catalog::RecordType &type : std::views::reverse(catalog::allTypes)) {
        std::vector<catalog::Record> old;
        {
            C360_TRY(store::Query query, tx.db().run(u"SELECT %1 FROM %2 WHERE deleted_at <= ?"_s.arg(
                                                         store::selectColumns(type), store::tableName(type)),
                                                     {until}));
            while (query.next())
                old.push_back(store::readRecord(type, query));
            if (auto error = query.failure())
                return std::unexpected(*std::move(error));
        }
        for (const catalog::Record &record : old)
            C360_CHECK(tx.erase(record));
        done.records += qint64(old.size());
    }
    const QString unused =
        u" FROM blob_chunk WHERE sha256 NOT IN (SELECT sha256 FROM document WHERE sha256 IS NOT NULL)"_s;
    C360_TRY(done.bytes, tx.db().scalar(u"SELECT coalesce(sum(length(bytes)), 0)"_s + unused));
    if (done.bytes > 0) {
        C360_TRY([[maybe_unused]] const store::Query removed, tx.db().run(u"DELETE"_s + unused));
    }
    if (done.records > 0)
        C360_CHECK(audit(tx, u"empty_bin"_s, nullptr, QString::number(done.records)));
    return done;
}

} // namespace c360::domain
