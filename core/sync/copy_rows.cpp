// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/copy_rows.h"

#include <algorithm>

namespace c360::sync {

Result<void> CopyRows::append(QByteArrayView piece)
{
    m_cursor.start(piece);
    for (;;) {
        C360_TRY(const bool there, m_cursor.next());
        if (!there)
            break;
        ++m_count;
        const QByteArrayView id = m_cursor.at(0).bytes;
        std::array<quint8, 16> bytes{};
        std::copy_n(id.data(), std::min<qsizetype>(id.size(), 16), reinterpret_cast<char *>(bytes.data()));
        m_last = Id(bytes);
    }
    if (m_bytes.isEmpty())
        m_bytes.reserve(fullBytes + fullBytes / 8); // once, not by growing
    m_bytes.append(piece);
    return {};
}

} // namespace c360::sync
