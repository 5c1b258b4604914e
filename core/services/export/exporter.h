// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/catalog.h"
#include "core/domain/queries/customer_query.h"
#include "core/services/formats/csv_writer.h"
#include "core/store/store.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

class QIODevice;

namespace c360::services {

enum class ExportFormat : quint8
{
    Csv,
    Json,   ///< one array of objects with the command line's field names
    VCard3, ///< customers and contacts only, like the next
    VCard4,
};

/// "csv", "json", "vcard" (4.0), "vcard3", "vcard4".
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(QStringView name);

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    const catalog::RecordType *type = &catalog::customerType;
    domain::CustomerQuery customers;        ///< customers: which and in which order
    std::vector<Id> selection;              ///< customers: these and no others, when not empty
    QList<std::pair<int, QVariant>> equals; ///< other types: field index and value in storage form
    QStringList fields;                     ///< CSV and JSON: only these; empty: all
    CsvWriterOptions csv;
};

/// Writes the records to an open device, one after the other. `progress` gets the number written so far.
/// Gives their number. Usage "export.format" for a format that the type has not, "field.unknown" for a field.
[[nodiscard]] Result<qint64> exportRecords(store::Connection &db, const ExportOptions &options,
                                           QIODevice *device,
                                           const std::function<void(qint64)> &progress = {},
                                           const std::atomic<bool> *cancel = nullptr);

/// The same on one of the store's readers, as one moment sees it; waits, so call it off the window's thread.
/// The device is used in the reader's thread meanwhile.
[[nodiscard]] Result<qint64> exportRecords(store::Store &store, const ExportOptions &options,
                                           QIODevice *device,
                                           const std::function<void(qint64)> &progress = {},
                                           const std::atomic<bool> *cancel = nullptr);

} // namespace c360::services
