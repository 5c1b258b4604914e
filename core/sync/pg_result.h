// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

extern "C" {
struct pg_result;
void PQclear(pg_result *result);
}

namespace c360::sync {

/// What a statement has answered; cells in the form they were asked for.
class PgResult
{
public:
    explicit PgResult(pg_result *result) : m_result(result) {}

    [[nodiscard]] int rows() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    /// As the server sent them; valid while the result lives.
    [[nodiscard]] QByteArrayView bytes(int row, int column) const;
    /// These read text form; NULL gives an empty text, 0, false or a null id.
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] qint64 integer(int row, int column) const;
    [[nodiscard]] bool flag(int row, int column) const;
    [[nodiscard]] Id id(int row, int column) const;

private:
    struct Clear
    {
        void operator()(pg_result *result) const { PQclear(result); }
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

} // namespace c360::sync
