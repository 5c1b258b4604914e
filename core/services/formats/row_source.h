// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/formats/row.h"

namespace c360::services {

/// Reads the records of a file one after the other, in constant memory.
class RowSource
{
public:
    virtual ~RowSource() = default;
    /// The next record, nothing at the end. An Error means that the file cannot be read any further;
    /// a record that breaks the format comes as a Row with a `problem` and reading goes on.
    [[nodiscard]] virtual Result<std::optional<Row>> next() = 0;
    /// Bytes of the file consumed so far, for progress.
    [[nodiscard]] virtual qint64 position() const = 0;
};

} // namespace c360::services
