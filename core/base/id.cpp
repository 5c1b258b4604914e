// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <mutex>

namespace c360 {

Id Id::fromBytes(const QByteArray &bytes)
{
    Id id;
    if (bytes.size() == 16)
        std::copy_n(bytes.constData(), 16, reinterpret_cast<char *>(id.m_bytes.data()));
    return id;
}

std::optional<Id> Id::fromString(const QString &text)
{
    if (text.size() != 36 && text.size() != 38)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return std::nullopt;
    return fromBytes(uuid.toRfc4122());
}

Id Id::derived(const Id &space, const QString &name)
{
    return fromBytes(QUuid::createUuidV5(QUuid::fromRfc4122(space.toBytes()), name).toRfc4122());
}

QByteArray Id::toBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16);
}

QString Id::toString() const
{
    return QUuid::fromRfc4122(toBytes()).toString(QUuid::WithoutBraces);
}

Id SystemIdSource::next()
{
    // 12 bits of counter behind the millisecond keep ids of one process rising; when they run out the
    // millisecond is borrowed from the future, which RFC 9562 6.2 allows.
    static std::mutex mutex;
    static qint64 last = 0;
    static quint32 counter = 0;
    qint64 ms;
    quint32 count;
    {
        const std::scoped_lock lock(mutex);
        const qint64 now = std::chrono::duration_cast<std::chrono::milliseconds>(
                               std::chrono::system_clock::now().time_since_epoch())
                               .count();
        if (now > last) {
            last = now;
            counter = random32() & 0x3ff;
        } else if (++counter > 0xfff) {
            ++last;
            counter = 0;
        }
        ms = last;
        count = counter;
    }
    std::array<quint8, 16> b{};
    for (int i = 0; i < 6; ++i)
        b[size_t(i)] = quint8(ms >> (40 - 8 * i));
    b[6] = quint8(0x70 | (count >> 8));
    b[7] = quint8(count);
    const quint64 r = QRandomGenerator::system()->generate64();
    for (int i = 0; i < 8; ++i)
        b[size_t(8 + i)] = quint8(r >> (8 * i));
    b[8] = quint8(0x80 | (b[8] & 0x3f));
    return Id(b);
}

quint32 SystemIdSource::random32()
{
    return QRandomGenerator::system()->generate();
}

} // namespace c360
