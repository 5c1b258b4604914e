// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pg_result.h"

#include <libpq-fe.h>

namespace c360::sync {

int PgResult::rows() const
{
    return PQntuples(m_result.get());
}

int PgResult::columns() const
{
    return PQnfields(m_result.get());
}

bool PgResult::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArrayView PgResult::bytes(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

QString PgResult::text(int row, int column) const
{
    return QString::fromUtf8(bytes(row, column));
}

qint64 PgResult::integer(int row, int column) const
{
    return bytes(row, column).toByteArray().toLongLong();
}

bool PgResult::flag(int row, int column) const
{
    return bytes(row, column) == "t";
}

Id PgResult::id(int row, int column) const
{
    return Id::fromString(text(row, column)).value_or(Id());
}

} // namespace c360::sync
