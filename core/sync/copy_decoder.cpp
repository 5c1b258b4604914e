// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/copy_decoder.h"

#include "core/sync/pg_error.h"
#include "core/sync/wire.h"

#include <QJsonDocument>
#include <QtEndian>

#include <bit>

using namespace Qt::StringLiterals;

namespace c360::sync {

using catalog::Kind;
using catalog::Record;

namespace {

constexpr QByteArrayView signature("PGCOPY\n\377\r\n\0", 11);
constexpr qint64 epochDays = 10'957; ///< 2000-01-01, from where PostgreSQL counts
constexpr qint64 epochMs = 946'684'800'000;

/// Walks through a piece; a read beyond its end gives nothing and says so.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] bool failed() const { return m_failed; }
    QByteArrayView take(qsizetype size)
    {
        if (size < 0 || m_end - m_at < size) {
            m_failed = true;
            m_at = m_end;
            return {};
        }
        const QByteArrayView taken(m_at, size);
        m_at += size;
        return taken;
    }
    template <typename T>
    T number()
    {
        const QByteArrayView bytes = take(sizeof(T));
        return bytes.isEmpty() ? T() : qFromBigEndian<T>(bytes.data());
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_failed = false;
};

template <typename T>
T as(QByteArrayView cell)
{
    return cell.size() == sizeof(T) ? qFromBigEndian<T>(cell.data()) : T();
}

Instant instantOf(QByteArrayView cell)
{
    const auto us = as<qint64>(cell);
    return (us >= 0 ? us / 1000 : -((-us + 999) / 1000)) + epochMs;
}

Id idOf(QByteArrayView cell)
{
    std::array<quint8, 16> bytes{};
    if (cell.size() == 16)
        std::copy_n(cell.data(), 16, reinterpret_cast<char *>(bytes.data()));
    return Id(bytes);
}

QVariant valueOf(const catalog::Field &field, QByteArrayView cell)
{
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Decimal:
        return qlonglong(as<qint64>(cell));
    case Kind::Boolean:
        return qlonglong(!cell.isEmpty() && cell[0] != 0);
    case Kind::Real:
        return std::bit_cast<double>(as<quint64>(cell));
    case Kind::Instant:
        return qlonglong(instantOf(cell));
    case Kind::Date:
        return QDate(1970, 1, 1).addDays(as<qint32>(cell) + epochDays).toString(Qt::ISODate);
    case Kind::Reference:
    case Kind::Digest:
        return cell.toByteArray();
    case Kind::Json:
    case Kind::Texts:
        // One byte of version, then the text; through wire::compact so that all ways give the same form.
        return wire::compact(cell.sliced(std::min<qsizetype>(1, cell.size())));
    default:
        return QString::fromUtf8(cell);
    }
}

} // namespace

Result<void> CopyDecoder::read(QByteArrayView piece, std::vector<Record> &rows)
{
    const auto malformed = [] {
        return std::unexpected(syncError(ErrorCode::Failed, u"sync.failed"_s, u"COPY"_s));
    };
    Reader reader(piece);
    if (!m_begun) {
        if (reader.take(signature.size()) != signature)
            return malformed();
        reader.number<quint32>(); // flags
        reader.take(reader.number<qint32>());
        m_begun = true;
    }
    const auto fields = m_type->fields;
    const auto columns = qint16(catalog::systemFields().size() + fields.size());
    while (!reader.atEnd()) {
        const auto count = reader.number<qint16>();
        if (count == -1)
            break; // the trailer
        if (count != columns)
            return malformed();
        const auto cell = [&reader](bool *isNull = nullptr) {
            const auto size = reader.number<qint32>();
            if (isNull)
                *isNull = size < 0;
            return size < 0 ? QByteArrayView() : reader.take(size);
        };
        Record &row = rows.emplace_back(*m_type);
        row.id = idOf(cell());
        row.organization = idOf(cell());
        row.territory = idOf(cell());
        row.seq = as<qint64>(cell());
        row.createdAt = instantOf(cell());
        row.updatedAt = instantOf(cell());
        row.createdBy = QString::fromUtf8(cell());
        row.updatedBy = QString::fromUtf8(cell());
        bool isNull = false;
        const QByteArrayView deleted = cell(&isNull);
        row.deletedAt = isNull ? 0 : instantOf(deleted);
        for (size_t i = 0; i < fields.size(); ++i) {
            const QByteArrayView value = cell(&isNull);
            if (!isNull)
                row.set(int(i), valueOf(fields[i], value));
        }
        if (reader.failed())
            return malformed();
    }
    return reader.failed() ? Result<void>(malformed()) : Result<void>();
}

} // namespace c360::sync
