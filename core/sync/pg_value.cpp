// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pg_value.h"

#include <QDateTime>

namespace c360::sync {

namespace {

template <typename T, typename F>
QByteArray array(const QList<T> &list, F text)
{
    QByteArray all = "{";
    for (const T &item : list) {
        if (all.size() > 1)
            all += ',';
        all += text(item);
    }
    return all + '}';
}

} // namespace

PgValue PgValue::utf8(QByteArray text)
{
    PgValue value;
    value.m_null = text.isNull();
    value.m_bytes = std::move(text);
    return value;
}

PgValue PgValue::blob(QByteArray bytes)
{
    PgValue value;
    value.m_bytes = std::move(bytes);
    value.m_binary = true;
    return value;
}

PgValue PgValue::instant(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs);
}

PgValue PgValue::ids(const QList<Id> &ids)
{
    return utf8(array(ids, [](const Id &id) { return id.toString().toLatin1(); }));
}

PgValue PgValue::integers(const QList<qint64> &numbers)
{
    return utf8(array(numbers, [](qint64 number) { return QByteArray::number(number); }));
}

PgValue PgValue::blobs(const QList<QByteArray> &list)
{
    return utf8(array(list, [](const QByteArray &bytes) { return "\"\\\\x" + bytes.toHex() + '"'; }));
}

} // namespace c360::sync
