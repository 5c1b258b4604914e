// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <concepts>

namespace c360::sync {

/// A parameter of a statement: text, or bytes in binary form.
class PgValue
{
public:
    PgValue(std::nullptr_t) : m_null(true) {}
    PgValue(const QString &text) : m_bytes(text.toUtf8()), m_null(text.isNull()) {}
    PgValue(const Id &id) : m_null(id.isNull())
    {
        if (!m_null)
            m_bytes = id.toString().toLatin1();
    }
    PgValue(std::integral auto number) : m_bytes(QByteArray::number(qlonglong(number))) {}
    PgValue(bool flag) : m_bytes(flag ? "t" : "f") {}

    /// UTF-8 text, JSON among others.
    [[nodiscard]] static PgValue utf8(QByteArray text);
    /// A bytea, sent as it is.
    [[nodiscard]] static PgValue blob(QByteArray bytes);
    [[nodiscard]] static PgValue instant(Instant instant);
    [[nodiscard]] static PgValue ids(const QList<Id> &ids); ///< uuid[]; a null id is the all-zero one
    [[nodiscard]] static PgValue integers(const QList<qint64> &numbers); ///< bigint[]
    [[nodiscard]] static PgValue blobs(const QList<QByteArray> &list);   ///< bytea[]

    [[nodiscard]] bool isNull() const { return m_null; }
    [[nodiscard]] bool isBinary() const { return m_binary; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    PgValue() = default;

    QByteArray m_bytes;
    bool m_null = false;
    bool m_binary = false;
};

} // namespace c360::sync
