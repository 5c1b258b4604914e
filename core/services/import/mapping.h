// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/services/formats/encoding.h"
#include "core/services/import/found_values.h"
#include "core/services/import/import_kind.h"

#include <QChar>
#include <QMap>

#include <optional>

namespace c360::services {

/// What a person decided about a file; whatever is not set is detected. The JSON form is the mapping file
/// of the command line:
///
///     {"columns": {"Nom": "last_name", "Fax": null},
///      "constants": {"country": "TN"},
///      "format": "csv", "delimiter": ";", "encoding": "windows-1252", "header": true,
///      "dateOrder": "dmy", "decimal": ","}
///
/// `columns` goes from the file's column to a target (see importTargets()), null leaves the column out;
/// columns that are not named are recognised as usual. `constants` fill targets that no column gives.
struct Mapping
{
    QMap<QString, QString> columns; ///< an empty target: left out
    QMap<QString, QString> constants;
    std::optional<ImportFormat> format;
    std::optional<QChar> delimiter;
    std::optional<Encoding> encoding;
    std::optional<bool> header;
    std::optional<DateOrder> dateOrder;
    std::optional<QChar> decimal;

    /// mapping.invalid with the member's name as field when something is not understood.
    [[nodiscard]] static Result<Mapping> fromJson(const QByteArray &json, ImportKind kind);
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace c360::services
