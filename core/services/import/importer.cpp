// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/importer.h"

#include "core/services/import/batch_run.h"
#include "core/services/import/child_writer.h"
#include "core/services/import/customer_writer.h"
#include "core/services/import/sales_writer.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

constexpr size_t rowGroup = 200;          // a person's edit waits for one group at most
constexpr size_t saleGroup = 1000;        // lines are small
constexpr size_t saleLimit = 5000;        // an invoice longer than that goes on in the next group
constexpr qint64 rememberLimit = 200'000; // above it memory counts more than naming the other line

/// Fills groups from the source and submits them until the end of the file.
template <typename Item, typename Make, typename Full, typename Work>
Result<bool> feed(RowSource &source, BatchRun &batch, qint64 total, const Importer::Progress &progress,
                  const std::atomic<bool> *cancel, Make make, Full full, Work work)
{
    std::vector<Item> group;
    const auto submit = [&]() -> Result<void> {
        C360_CHECK(batch.submit([items = std::make_shared<std::vector<Item>>(std::move(group)),
                                 work](store::Transaction &tx) { return work(tx, std::move(*items)); }));
        group = {};
        if (progress)
            progress({source.position(), total, batch.result().read});
        return {};
    };
    for (;;) {
        if (cancel && *cancel)
            return true;
        C360_TRY(auto row, source.next());
        if (!row)
            break;
        Item item = make(std::move(*row));
        if (!group.empty() && full(group, item))
            C360_CHECK(submit());
        group.push_back(std::move(item));
    }
    if (!group.empty())
        C360_CHECK(submit());
    return false;
}

} // namespace

Importer::Importer(store::Store &store, domain::Rules rules) : m_store(store), m_rules(std::move(rules)) {}

Result<ImportResult> Importer::run(const ImportPlan &plan, const ImportOptions &options,
                                   const Progress &progress, const std::atomic<bool> *cancel)
{
    for (const auto &warning : plan.warnings) {
        if (warning.reason == u"import.missingColumn")
            return std::unexpected(warning);
    }
    QFile device(plan.file);
    if (!device.open(QIODevice::ReadOnly))
        return failWith(ErrorCode::Invalid, u"file.unreadable"_s, device.errorString());
    const auto source = openRows(plan, &device);
    // Before the batch: it waits for its last group, which works with these.
    SalesLineReader lines(plan);
    SalesWriter sales(m_rules, options);
    RowPreparer preparer(plan, m_rules, options.zone, m_store.clock().now());
    CustomerWriter customers(m_rules, options, options.dryRun || plan.estimatedRows <= rememberLimit);
    ChildWriter children(plan.kind, m_rules, options);
    BatchRun batch(m_store, plan.kind, plan.file, options);
    C360_CHECK(batch.start());

    Result<bool> cancelled = false;
    if (plan.kind == ImportKind::Sales) {
        cancelled = feed<SaleLine>(
            *source, batch, plan.bytes, progress, cancel, [&](Row row) { return lines.read(std::move(row)); },
            [](const std::vector<SaleLine> &group, const SaleLine &next) {
                return group.size() >= saleLimit ||
                       (group.size() >= saleGroup && group.back().number != next.number);
            },
            [&sales](store::Transaction &tx, std::vector<SaleLine> group) {
                return sales.write(tx, std::move(group));
            });
    } else {
        GroupWriter &writer =
            plan.kind == ImportKind::Customers ? static_cast<GroupWriter &>(customers) : children;
        cancelled = feed<PreparedRow>(
            *source, batch, plan.bytes, progress, cancel,
            [&](const Row &row) { return preparer.prepare(row); },
            [](const std::vector<PreparedRow> &group, const PreparedRow &) {
                return group.size() >= rowGroup;
            },
            [&writer](store::Transaction &tx, std::vector<PreparedRow> group) {
                return writer.write(tx, std::move(group));
            });
    }
    auto result = batch.finish(cancelled.value_or(true));
    if (!cancelled)
        return std::unexpected(cancelled.error());
    return result;
}

} // namespace c360::services
