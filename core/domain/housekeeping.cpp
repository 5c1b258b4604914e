// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/housekeeping.h"

#include "core/domain/undo.h"
#include "core/store/schema.h"

#include <ranges>

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::customerType;
using catalog::invoiceType;

namespace {

/// Invoices wait apart without a customer, so they are not owned and no cascade takes them along.
Result<void> eraseInvoices(store::Transaction &tx, const Id &customer)
{
    std::vector<catalog::Record> invoices;
    {
        C360_TRY(store::Query query, tx.db().run(u"SELECT %1 FROM invoice WHERE customer = ?"_s.arg(
                                                     store::selectColumns(invoiceType)),
                                                 {customer}));
        while (query.next())
            invoices.push_back(store::readRecord(invoiceType, query));
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    for (const catalog::Record &invoice : invoices)
        C360_CHECK(tx.erase(invoice));
    return {};
}

/// What the centre lets this login erase: it would refuse the rest.
struct Eraser
{
    QString role; ///< empty: the profile is used alone
    QString login;

    static Result<Eraser> of(store::Transaction &tx)
    {
        C360_TRY(const QVariant role, store::metaValue(tx.db(), u"role"_s));
        return Eraser{role.toString(), tx.actor()};
    }
    [[nodiscard]] bool mayErase(const catalog::Record &record, Instant now) const
    {
        if (role == u"viewer")
            return record.type().name == catalog::savedViewType.name;
        if (role != u"sales")
            return true;
        return record.createdBy == login || record.deletedAt <= now - binMs;
    }
};

Result<void> eraseCustomer(store::Transaction &tx, const catalog::Record &customer)
{
    C360_CHECK(audit(tx, u"erase"_s, &customer, {}));
    C360_CHECK(eraseInvoices(tx, customer.id));
    C360_TRY([[maybe_unused]] const store::Query drafts,
             tx.db().run(u"DELETE FROM draft WHERE key GLOB ?"_s,
                         {QString(u"customer/"_s + customer.id.toString() + u"/*"_s)}));
    return tx.erase(customer);
}

} // namespace

Result<std::vector<Binned>> binned(store::Connection &db, Instant until)
{
    std::vector<Binned> records;
    for (const catalog::RecordType &type : std::views::reverse(catalog::allTypes)) {
        C360_TRY(store::Query query,
                 db.run(u"SELECT id FROM %1 WHERE deleted_at <= ?"_s.arg(store::tableName(type)), {until}));
        while (query.next())
            records.push_back({&type, query.id(0)});
        if (auto error = query.failure())
            return std::unexpected(*std::move(error));
    }
    return records;
}

Result<qint64> eraseBinned(store::Transaction &tx, std::span<const Binned> records)
{
    C360_TRY(const Eraser who, Eraser::of(tx));
    qint64 erased = 0;
    for (const Binned &binned : records) {
        const auto record = tx.find(*binned.type, binned.id);
        if (!record) {
            if (record.error().code == ErrorCode::NotFound)
                continue; // went with its owner
            return std::unexpected(record.error());
        }
        if (!record->deletedAt || !who.mayErase(*record, tx.now()))
            continue;
        C360_CHECK(binned.type->name == customerType.name ? eraseCustomer(tx, *record) : tx.erase(*record));
        ++erased;
    }
    return erased;
}

Result<qint64> dropUnusedContent(store::Transaction &tx, int limit)
{
    // A file goes whole or not at all: putBlob() takes one chunk for the whole file.
    C360_TRY(
        const store::Query removed,
        tx.db().run(u"DELETE FROM blob_chunk WHERE sha256 IN (SELECT DISTINCT sha256 FROM blob_chunk WHERE "
                    u"sha256 NOT IN (SELECT sha256 FROM document WHERE sha256 IS NOT NULL) LIMIT ?)"_s,
                    {limit}));
    return removed.changed();
}

} // namespace c360::domain
