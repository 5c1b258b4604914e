// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_options.h"
#include "core/services/import/import_result.h"
#include "core/services/import/prepared_row.h"
#include "core/store/transaction.h"

#include <vector>

namespace c360::services {

/// A line that was left out, for the file of refused lines.
struct LeftOut
{
    qint64 line = 0;
    Error error;
    QString raw;
};

struct GroupResult
{
    ImportResult counts;
    std::vector<LeftOut> leftOut;

    /// Counts a refused row, lists it and keeps its text.
    void refuse(const PreparedRow &row, Error error)
    {
        leftOut.push_back({row.line, error, row.raw});
        counts.addError(row.line, std::move(error));
    }
    /// Counts a duplicate that is left out, lists it and keeps its text.
    void skip(const PreparedRow &row, ImportDuplicate duplicate)
    {
        ++counts.skipped;
        duplicate.line = row.line;
        duplicate.action = QStringLiteral("skipped");
        Error error;
        error.code = ErrorCode::Invalid;
        error.line = row.line;
        error.reason =
            duplicate.different ? QStringLiteral("import.shared") : QStringLiteral("import.duplicate");
        error.field = duplicate.by;
        error.args = {{QStringLiteral("other"),
                       duplicate.customerId.isEmpty() ? duplicate.record.toString() : duplicate.customerId},
                      {QStringLiteral("line"), duplicate.otherLine}};
        leftOut.push_back({row.line, std::move(error), row.raw});
        counts.addDuplicate(std::move(duplicate));
    }
};

/// Stores groups of prepared rows on the writer's thread. Groups come one at a time and in order.
class GroupWriter
{
public:
    virtual ~GroupWriter() = default;
    [[nodiscard]] virtual Result<GroupResult> write(store::Transaction &tx,
                                                    std::vector<PreparedRow> rows) = 0;
};

} // namespace c360::services
