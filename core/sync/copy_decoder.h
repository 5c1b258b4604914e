// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"

#include <QByteArrayView>

#include <vector>

namespace c360::sync {

/// Reads PostgreSQL's binary COPY form (documentation of COPY, "Binary Format") of a record type's columns in
/// the order of store::selectColumns() into records in storage form.
class CopyDecoder
{
public:
    explicit CopyDecoder(const catalog::RecordType &type) : m_type(&type) {}

    /// A piece of the stream, which holds whole rows; they are appended to `rows`.
    [[nodiscard]] Result<void> read(QByteArrayView piece, std::vector<catalog::Record> &rows);

private:
    const catalog::RecordType *m_type;
    bool m_begun = false;
};

} // namespace c360::sync
