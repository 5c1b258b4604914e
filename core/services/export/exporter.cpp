// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/export/exporter.h"

#include "core/domain/queries/record_queries.h"
#include "core/services/export/csv_sink.h"
#include "core/services/export/json_sink.h"
#include "core/services/export/vcard_sink.h"

#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

constexpr size_t chunk = 500;

bool isCustomer(const ExportOptions &options)
{
    return options.type->name == catalog::customerType.name;
}

Result<std::unique_ptr<RecordSink>> sinkFor(const ExportOptions &options, QIODevice *device)
{
    const QStringList known = exportableFields(*options.type);
    for (const auto &field : options.fields) {
        if (!known.contains(field))
            return fail(ErrorCode::Usage, u"field.unknown"_s, field, {{u"name"_s, field}});
    }
    const QStringList fields = options.fields.isEmpty() ? known : options.fields;
    switch (options.format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvSink>(*options.type, fields, device, options.csv);
    case ExportFormat::Json:
        return std::make_unique<JsonSink>(*options.type, fields, device);
    case ExportFormat::VCard3:
    case ExportFormat::VCard4:
        break;
    }
    if (!isCustomer(options) && options.type->name != catalog::contactType.name)
        return fail(ErrorCode::Usage, u"export.format"_s);
    return std::make_unique<VCardSink>(device, options.format == ExportFormat::VCard3 ? VCardVersion::V3
                                                                                      : VCardVersion::V4);
}

struct Count
{
    qint64 written = 0;
    const std::function<void(qint64)> &progress;
    const std::atomic<bool> *cancel;

    Result<void> next()
    {
        if (cancel && *cancel)
            return fail(ErrorCode::Cancelled, u"export.cancelled"_s);
        if (progress)
            progress(written);
        return {};
    }
};

Result<void> writeCustomers(store::Connection &db, const ExportOptions &options, RecordSink &sink,
                            Count &count)
{
    std::vector<qint64> rids;
    if (options.selection.empty()) {
        C360_TRY(rids, domain::customerRids(db, options.customers, count.cancel));
    } else {
        for (const Id &id : options.selection) {
            C360_TRY(const auto row, db.one(u"SELECT rid FROM customer WHERE id = ?"_s, {id}));
            if (row)
                rids.push_back(row->integer(0));
        }
    }
    for (size_t first = 0; first < rids.size(); first += chunk) {
        const std::vector<qint64> part(rids.begin() + qsizetype(first),
                                       rids.begin() + qsizetype(std::min(first + chunk, rids.size())));
        C360_TRY(auto rows, domain::customerRows(db, part));
        for (auto &row : rows) {
            ExportedRecord exported{std::move(row.record), {}, {}, {}};
            for (const auto &tag : std::as_const(row.tags))
                exported.tags.append(tag.name);
            C360_CHECK(sink.write(exported));
            ++count.written;
        }
        C360_CHECK(count.next());
    }
    return {};
}

Result<void> writeOthers(store::Connection &db, const ExportOptions &options, RecordSink &sink, Count &count)
{
    domain::RecordFilter filter;
    filter.type = options.type;
    filter.equals = options.equals;
    const int customer = options.type->indexOf("customer");
    struct Owner
    {
        QString number;
        QString name;
    };
    for (Id after;;) {
        C360_TRY(auto records, domain::listRecords(db, filter, after, int(chunk)));
        if (records.empty())
            return {};
        after = records.back().id;
        QHash<Id, Owner> owners; // of this chunk
        for (auto &record : records) {
            ExportedRecord exported{std::move(record), {}, {}, {}};
            if (const Id id = customer < 0 ? Id() : Id::fromBytes(exported.record.at(customer).toByteArray());
                !id.isNull()) {
                if (!owners.contains(id)) {
                    C360_TRY(
                        const auto row,
                        db.one(
                            u"SELECT customer_id, coalesce(company_name, full_name) FROM customer WHERE id = ?"_s,
                            {id}));
                    owners.insert(id, row ? Owner{row->text(0), row->text(1)} : Owner{});
                }
                exported.customerNumber = owners.value(id).number;
                exported.customerName = owners.value(id).name;
            }
            C360_CHECK(sink.write(exported));
            ++count.written;
        }
        C360_CHECK(count.next());
    }
}

} // namespace

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    if (name == u"csv")
        return ExportFormat::Csv;
    if (name == u"json")
        return ExportFormat::Json;
    if (name == u"vcard" || name == u"vcard4" || name == u"vcf")
        return ExportFormat::VCard4;
    if (name == u"vcard3")
        return ExportFormat::VCard3;
    return {};
}

Result<qint64> exportRecords(store::Connection &db, const ExportOptions &options, QIODevice *device,
                             const std::function<void(qint64)> &progress, const std::atomic<bool> *cancel)
{
    C360_TRY(const auto sink, sinkFor(options, device));
    Count count{0, progress, cancel};
    C360_CHECK(sink->begin());
    C360_CHECK(isCustomer(options) ? writeCustomers(db, options, *sink, count)
                                   : writeOthers(db, options, *sink, count));
    C360_CHECK(sink->end());
    return count.written;
}

Result<qint64> exportRecords(store::Store &store, const ExportOptions &options, QIODevice *device,
                             const std::function<void(qint64)> &progress, const std::atomic<bool> *cancel)
{
    return store
        .read([&](store::Connection &db) -> Result<qint64> {
            C360_CHECK(db.execute(u"BEGIN"_s)); // one moment for all chunks
            auto written = exportRecords(db, options, device, progress, cancel);
            C360_CHECK(db.execute(u"ROLLBACK"_s));
            return written;
        })
        .result();
}

} // namespace c360::services
