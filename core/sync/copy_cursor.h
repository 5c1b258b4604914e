// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/packed_rows.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace c360::sync {

/// Walks through PostgreSQL's binary COPY form (documentation of COPY, "Binary Format") of a record type's
/// columns in the order of store::selectColumns(): the one place that knows how each kind lies there.
class CopyCursor
{
public:
    explicit CopyCursor(const catalog::RecordType &type);

    [[nodiscard]] const catalog::RecordType &type() const { return *m_type; }
    /// Whole rows, perhaps with the stream's head and end; they stay where they are meanwhile.
    void start(QByteArrayView rows);
    /// Goes to the next row; false behind the last one. An error when these are no rows of this type.
    [[nodiscard]] Result<bool> next();
    /// A column of this row in storage form; its bytes stay until next().
    [[nodiscard]] store::Cell at(int column);
    /// A field of this row whose value at() could not tell, as wire::fromJson() could not: infinity, a year
    /// without four digits, JSON beyond this program's limits. Null: there is none so far.
    [[nodiscard]] const catalog::Field *unreadable() const { return m_unreadable; }

private:
    [[nodiscard]] store::Cell isNone(int column);

    const catalog::RecordType *m_type;
    std::vector<catalog::Kind> m_kinds;  ///< of the columns
    std::vector<QByteArrayView> m_cells; ///< of this row as they lie there; null: NULL
    std::vector<QByteArray> m_made;      ///< by column: what is not stored as it lies there
    const catalog::Field *m_unreadable = nullptr;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
};

} // namespace c360::sync
