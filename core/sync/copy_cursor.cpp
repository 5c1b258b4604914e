// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/copy_cursor.h"

#include "core/catalog/catalog.h"
#include "core/sync/pg_error.h"
#include "core/sync/wire.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace c360::sync {

using catalog::Kind;
using store::Cell;

namespace {

constexpr QByteArrayView signature("PGCOPY\n\377\r\n\0", 11);
constexpr qint64 epochDays = 10'957; ///< 2000-01-01, from where PostgreSQL counts
constexpr qint64 epochMs = 946'684'800'000;

std::unexpected<Error> malformed()
{
    return std::unexpected(syncError(ErrorCode::Failed, u"sync.failed"_s, u"COPY"_s));
}

/// A number of another length is no number; NULL where none may be reads as 0.
template <typename T>
T as(QByteArrayView cell)
{
    return cell.size() == sizeof(T) ? qFromBigEndian<T>(cell.data()) : T();
}

/// Nothing for infinity and for years that have not four digits.
std::optional<Instant> instantOf(QByteArrayView cell)
{
    constexpr qint64 startOfYear1 = -62'135'596'800'000;
    constexpr qint64 endOfYear9999 = 253'402'300'800'000;
    const auto us = as<qint64>(cell);
    const qint64 ms = us / 1000 - (us % 1000 < 0 ? 1 : 0) + epochMs;
    return ms >= startOfYear1 && ms < endOfYear9999 ? std::optional(ms) : std::nullopt;
}

/// Ten characters of ISO 8601; nothing but for the years that have four digits.
QByteArrayView dateOf(QByteArrayView cell, QByteArray &text)
{
    const qint64 days = as<qint32>(cell) + epochDays;
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days: days since 0000-03-01.
    const qint64 since = days + 719'468;
    constexpr qint64 firstOfYear1 = 306;
    constexpr qint64 endOfYear9999 = 3'652'365;
    if (since < firstOfYear1 || since >= endOfYear9999)
        return {};
    const auto z = quint32(since);
    const quint32 era = z / 146'097;
    const quint32 dayOfEra = z % 146'097;
    const quint32 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const quint32 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const quint32 shifted = (5 * dayOfYear + 2) / 153;
    const quint32 day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const quint32 month = shifted < 10 ? shifted + 3 : shifted - 9;
    quint32 year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    text.resize(10);
    char *const to = text.data();
    for (int i = 3; i >= 0; --i, year /= 10)
        to[i] = char('0' + year % 10);
    to[4] = to[7] = '-';
    to[5] = char('0' + month / 10);
    to[6] = char('0' + month % 10);
    to[8] = char('0' + day / 10);
    to[9] = char('0' + day % 10);
    return text;
}

bool isZero(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return byte == 0; });
}

enum SystemColumn : quint8
{
    TheId,
    TheOrganization,
    TheTerritory,
    TheSeq,
    TheCreation,
    TheChange,
    TheCreator,
    TheChanger,
    TheDeletion,
    FirstField,
};

} // namespace

CopyCursor::CopyCursor(const catalog::RecordType &type) : m_type(&type)
{
    Q_ASSERT(catalog::systemFields().size() == FirstField);
    for (const catalog::Field &field : catalog::systemFields())
        m_kinds.push_back(field.kind);
    for (const catalog::Field &field : type.fields)
        m_kinds.push_back(field.kind);
    m_cells.resize(m_kinds.size());
    m_made.resize(m_kinds.size());
}

void CopyCursor::start(QByteArrayView rows)
{
    m_at = rows.begin();
    m_end = rows.end();
}

Result<bool> CopyCursor::next()
{
    const auto take = [this](qsizetype size) -> const char * {
        if (size < 0 || m_end - m_at < size)
            return nullptr;
        return std::exchange(m_at, m_at + size);
    };
    // No table has so many columns as the signature would say.
    if (m_end - m_at >= signature.size() && QByteArrayView(m_at, signature.size()) == signature) {
        m_at += signature.size();
        const char *const head = take(8); // flags, and the length of what follows them
        if (!head || !take(qFromBigEndian<qint32>(head + 4)))
            return malformed();
    }
    m_unreadable = nullptr;
    if (m_at == m_end)
        return false;
    const char *const count = take(2);
    if (!count)
        return malformed();
    if (qFromBigEndian<qint16>(count) == -1) // the end of the stream
        return false;
    if (qFromBigEndian<qint16>(count) != qint16(m_cells.size()))
        return malformed();
    for (QByteArrayView &cell : m_cells) {
        const char *const length = take(4);
        if (!length)
            return malformed();
        const auto size = qFromBigEndian<qint32>(length);
        if (size < 0) {
            cell = {};
            continue;
        }
        const char *const bytes = take(size);
        if (!bytes)
            return malformed();
        cell = {bytes, size};
    }
    return true;
}

Cell CopyCursor::isNone(int column)
{
    m_unreadable = &m_type->fields[size_t(column) - FirstField];
    return {};
}

Cell CopyCursor::at(int column)
{
    const QByteArrayView cell = m_cells[size_t(column)];
    switch (column) {
    case TheId:
    case TheOrganization:
    case TheTerritory:
        return cell.size() == 16 && !isZero(cell) ? Cell::blob(cell) : Cell();
    case TheSeq:
        return Cell::of(as<qint64>(cell));
    case TheCreation:
    case TheChange:
        return Cell::of(instantOf(cell).value_or(0));
    case TheDeletion:
        // 0 is what a record that is not in the bin has.
        if (const Instant at = cell.isNull() ? 0 : instantOf(cell).value_or(0))
            return Cell::of(at);
        return {};
    default:
        break;
    }
    if (cell.isNull())
        return {};
    switch (m_kinds[size_t(column)]) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Decimal:
        return Cell::of(as<qint64>(cell));
    case Kind::Boolean:
        return Cell::of(qint64(!cell.isEmpty() && cell[0] != 0));
    case Kind::Real: {
        const auto value = std::bit_cast<double>(as<quint64>(cell));
        return std::isfinite(value) ? Cell::of(value) : isNone(column);
    }
    case Kind::Instant: {
        const std::optional<Instant> instant = instantOf(cell);
        return instant ? Cell::of(*instant) : isNone(column);
    }
    case Kind::Date: {
        const QByteArrayView date = dateOf(cell, m_made[size_t(column)]);
        return date.isNull() ? isNone(column) : Cell::text(date);
    }
    case Kind::Reference:
    case Kind::Digest:
        return Cell::blob(cell);
    case Kind::Json:
    case Kind::Texts: {
        // One byte of version, then the text; through wire::compact so that all ways give the same form.
        QByteArray &made = m_made[size_t(column)];
        made = wire::compact(cell.sliced(std::min<qsizetype>(1, cell.size()))).toUtf8();
        return made.isNull() ? isNone(column) : Cell::text(made);
    }
    default:
        return Cell::text(cell);
    }
}

} // namespace c360::sync
