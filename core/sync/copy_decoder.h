// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/copy_cursor.h"
#include "core/sync/exchange.h"

namespace c360::sync {

/// Reads the rows of a COPY into records in storage form (Pulled::Kind::Row or Unreadable).
class CopyDecoder
{
public:
    explicit CopyDecoder(const catalog::RecordType &type) : m_cursor(type) {}

    /// A piece of the stream, which holds whole rows; they are appended to `rows`.
    [[nodiscard]] Result<void> read(QByteArrayView piece, std::vector<Pulled> &rows);

private:
    CopyCursor m_cursor;
};

} // namespace c360::sync
