// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/housekeeping.h"

#include "core/domain/undo.h"
#include "core/store/names.h"
#include "core/store/schema.h"

#include <ranges>

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::customerType;
using catalog::invoiceType;

namespace {

/// Invoices wait apart without a customer, so they are not owned and no cascade takes them along.
Result<std::vector<catalog::Record>> invoicesOf(store::Connection &db, const Id &customer)
{
    std::vector<catalog::Record> invoices;
    C360_TRY(store::Query query,
             db.run(u"SELECT %1 FROM invoice WHERE customer = ?"_s.arg(store::selectColumns(invoiceType)),
                    {customer}));
    while (query.next())
        invoices.push_back(store::readRecord(invoiceType, query));
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    return invoices;
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
    [[nodiscard]] Result<bool> mayErase(store::Transaction &tx, const catalog::Record &record) const
    {
        if (role == u"viewer")
            return record.type().name == catalog::savedViewType.name;
        if (role != u"sales" || (record.deletedAt && record.deletedAt <= tx.now() - binMs))
            return true;
        if (record.createdBy != login || isNumbered(record))
            return false;
        C360_TRY(const bool others, holdsOthers(tx, record));
        if (others || record.type().name != customerType.name)
            return !others;
        C360_TRY(const std::vector<catalog::Record> invoices, invoicesOf(tx.db(), record.id));
        for (const catalog::Record &invoice : invoices) {
            C360_TRY(const bool may, mayErase(tx, invoice));
            if (!may)
                return false;
        }
        return true;
    }

private:
    /// By the centre: there is no gap in its numbers.
    [[nodiscard]] static bool isNumbered(const catalog::Record &record)
    {
        if (record.type().name != invoiceType.name)
            return false;
        const QString number = record.text(catalog::field<"invoice.number">);
        return number.startsWith("INV-"_L1) || number.startsWith("CN-"_L1);
    }
    /// Whether others have made something that goes with the record, or anybody an entry that stays.
    [[nodiscard]] Result<bool> holdsOthers(store::Transaction &tx, const catalog::Record &record) const
    {
        for (const catalog::RecordType &type : catalog::allTypes) {
            const int owner = type.owner();
            if (owner < 0 || type.fields[size_t(owner)].target != record.type().name)
                continue;
            const QString below = u"SELECT EXISTS (SELECT 1 FROM %1 WHERE \"%2\" = ?"_s.arg(
                store::tableName(type), store::nameOf(type.fields[size_t(owner)].name));
            C360_TRY(
                const qint64 found,
                type.has(catalog::AppendOnly)
                    ? tx.db().scalar(below + u')', {record.id})
                    : tx.db().scalar(below + u" AND created_by IS NOT ? AND NOT (coalesce(deleted_at, 0) > 0 "
                                             u"AND deleted_at <= ?))"_s,
                                     {record.id, login, tx.now() - binMs}));
            if (found)
                return true;
        }
        return false;
    }
};

Result<void> eraseCustomer(store::Transaction &tx, const catalog::Record &customer)
{
    C360_CHECK(audit(tx, u"erase"_s, &customer, {}));
    C360_TRY(const std::vector<catalog::Record> invoices, invoicesOf(tx.db(), customer.id));
    for (const catalog::Record &invoice : invoices)
        C360_CHECK(tx.erase(invoice));
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
        if (!record->deletedAt)
            continue;
        C360_TRY(const bool may, who.mayErase(tx, *record));
        if (!may)
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
