// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace c360::services {

/// What a file holds.
enum class ImportKind : quint8
{
    Customers,
    Contacts,
    Activities,
    Sales, ///< transaction lines: customers, invoices, credit notes and lines
};

enum class ImportFormat : quint8
{
    Csv,
    VCard,
    Json,
};

/// As on the command line: "customers", "contacts", "activities", "sales"; "csv", "vcard", "json".
[[nodiscard]] QString importKindName(ImportKind kind);
[[nodiscard]] std::optional<ImportKind> importKindFromName(QStringView name);
[[nodiscard]] QString importFormatName(ImportFormat format);
[[nodiscard]] std::optional<ImportFormat> importFormatFromName(QStringView name);

} // namespace c360::services
