// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/record_type.h"

#include <QByteArrayView>

namespace c360::store {

/// A value in storage form (catalog::Kind) whose bytes lie elsewhere; text is UTF-8.
struct Cell
{
    enum class Type : quint8
    {
        Null,
        Integer,
        Real,
        Text,
        Blob,
    };

    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArrayView bytes{};

    static Cell of(qint64 value) { return {.type = Type::Integer, .integer = value}; }
    static Cell of(double value) { return {.type = Type::Real, .real = value}; }
    static Cell text(QByteArrayView value) { return {.type = Type::Text, .bytes = value}; }
    static Cell blob(QByteArrayView value) { return {.type = Type::Blob, .bytes = value}; }
};

/// Many rows of one type as they came from somewhere: read one after the other into storage form, so that
/// none of them needs to become a Record on its way into the cache.
class PackedRows
{
public:
    virtual ~PackedRows() = default;

    [[nodiscard]] virtual const catalog::RecordType &type() const = 0;
    [[nodiscard]] virtual qsizetype count() const = 0;
    /// Before the first row.
    virtual void rewind() = 0;
    /// Goes to the next row; false behind the last one.
    virtual bool next() = 0;
    /// A column of this row, in the order of selectColumns(); its bytes stay until next().
    [[nodiscard]] virtual Cell at(int column) = 0;
    /// A field of this row whose value at() could not tell; null: there is none so far.
    [[nodiscard]] virtual const catalog::Field *unreadable() const = 0;
};

} // namespace c360::store
