// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/commands.h"
#include "core/store/transaction.h"

namespace c360::domain {

/// What a copy of a customer takes along besides the profile.
struct CopyParts
{
    bool contacts = true;
    bool addresses = true;
    bool vehicles = false;
    bool tags = true;
    bool groups = true;
    bool notes = false;
};

/// The action that copies a customer. Numbers, e-mail and what was verified stay behind, since they are one
/// customer's alone; `changes` override what is copied. The first operation creates the copy.
[[nodiscard]] Result<Action> duplicateCustomer(store::Transaction &tx, const Id &customer,
                                               const CopyParts &parts, const Fields &changes);

} // namespace c360::domain
