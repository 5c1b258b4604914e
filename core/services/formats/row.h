// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <optional>

namespace c360::services {

/// Why the record that starts at `line` cannot be read.
[[nodiscard]] inline Error rowProblem(QString reason, qint64 line)
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.reason = std::move(reason);
    error.line = line;
    return error;
}

/// How much of a record is kept as it stands in the file, in characters: Row::raw.
inline constexpr qsizetype rawLimit = 10'000;

/// One record of an input file: named texts as they were found.
struct Row
{
    qint64 line = 0;              ///< 1-based line of the file where the record starts
    QStringList names;            ///< column names; shared between the rows of one file
    QStringList values;           ///< one for each name; empty when `problem` is set
    QString raw;                  ///< the record as it stands in the file (shortened when over-long)
    std::optional<Error> problem; ///< why the record cannot be read; it is reported, never guessed

    /// The text of a column, empty when there is none.
    [[nodiscard]] QString value(QStringView name) const
    {
        for (qsizetype i = 0; i < names.size() && i < values.size(); ++i) {
            if (names.at(i) == name)
                return values.at(i);
        }
        return {};
    }
};

} // namespace c360::services
