// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/sync/copy_cursor.h"

namespace c360::sync {

/// Rows of a COPY as they came, for store::BulkLoad.
class CopyRows final : public store::PackedRows
{
public:
    explicit CopyRows(const catalog::RecordType &type) : m_cursor(type) {}

    /// A piece of the stream, which holds whole rows. What is no row is refused here.
    [[nodiscard]] Result<void> append(QByteArrayView piece);
    /// Id of the row that came last.
    [[nodiscard]] const Id &last() const { return m_last; }
    /// Whether this is enough to be handed on at once.
    [[nodiscard]] bool isFull() const { return m_bytes.size() >= fullBytes; }

    [[nodiscard]] const catalog::RecordType &type() const override { return m_cursor.type(); }
    [[nodiscard]] qsizetype count() const override { return m_count; }
    void rewind() override { m_cursor.start(m_bytes); }
    bool next() override { return m_cursor.next().value_or(false); }
    [[nodiscard]] store::Cell at(int column) override { return m_cursor.at(column); }
    [[nodiscard]] const catalog::Field *unreadable() const override { return m_cursor.unreadable(); }

private:
    static constexpr qsizetype fullBytes = qsizetype(256) << 10;

    CopyCursor m_cursor;
    QByteArray m_bytes;
    qsizetype m_count = 0;
    Id m_last;
};

} // namespace c360::sync
