// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/copy_decoder.h"

#include "core/catalog/catalog.h"
#include "core/store/names.h"

#include <algorithm>

namespace c360::sync {

using catalog::Record;
using store::Cell;

namespace {

Id idOf(const Cell &cell)
{
    std::array<quint8, 16> bytes{};
    if (cell.bytes.size() == 16)
        std::copy_n(cell.bytes.data(), 16, reinterpret_cast<char *>(bytes.data()));
    return Id(bytes);
}

QString textOf(const Cell &cell)
{
    return QString::fromUtf8(cell.bytes);
}

QVariant valueOf(const Cell &cell)
{
    switch (cell.type) {
    case Cell::Type::Integer:
        return qlonglong(cell.integer);
    case Cell::Type::Real:
        return cell.real;
    case Cell::Type::Text:
        return textOf(cell);
    case Cell::Type::Blob:
        return cell.bytes.toByteArray();
    case Cell::Type::Null:
        break;
    }
    return {};
}

} // namespace

Result<void> CopyDecoder::read(QByteArrayView piece, std::vector<Pulled> &rows)
{
    const catalog::RecordType &type = m_cursor.type();
    m_cursor.start(piece);
    for (;;) {
        C360_TRY(const bool there, m_cursor.next());
        if (!there)
            return {};
        Pulled &item = rows.emplace_back(Pulled{.record = Record(type)});
        Record &row = item.record;
        int column = 0;
        row.id = idOf(m_cursor.at(column++));
        row.organization = idOf(m_cursor.at(column++));
        row.territory = idOf(m_cursor.at(column++));
        row.seq = m_cursor.at(column++).integer;
        row.createdAt = m_cursor.at(column++).integer;
        row.updatedAt = m_cursor.at(column++).integer;
        row.createdBy = textOf(m_cursor.at(column++));
        row.updatedBy = textOf(m_cursor.at(column++));
        row.deletedAt = m_cursor.at(column++).integer;
        for (int i = 0; i < int(type.fields.size()); ++i, ++column)
            row.set(i, valueOf(m_cursor.at(column)));
        if (const catalog::Field *field = m_cursor.unreadable()) {
            item.kind = Pulled::Kind::Unreadable;
            item.field = store::nameOf(field->name);
        }
    }
}

} // namespace c360::sync
