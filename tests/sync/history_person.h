// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "core/store/transaction.h"
#include "tests/sync/history_step.h"

#include <QList>

#include <random>

namespace c360::tests {

/// Does what people do, by the same commands; every value it writes is a new one.
class HistoryPerson
{
public:
    /// NotFound when there is nothing to do it to.
    [[nodiscard]] Result<domain::Outcome> perform(store::Transaction &tx, Step::Kind kind,
                                                  std::mt19937_64 &random);

    [[nodiscard]] static domain::Rules rules();
    [[nodiscard]] static Result<Id> pickCustomer(store::Connection &db, std::mt19937_64 &random);
    /// All of them, those in the bin too.
    [[nodiscard]] static Result<QList<Id>> customers(store::Connection &db);

private:
    int m_serial = 0;
};

} // namespace c360::tests
