// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"
#include "core/store/transaction.h"

namespace c360::domain {

/// SHA-256 over the event's fields in catalogue order (names and canonical JSON values, without `hash`), 32
/// bytes.
[[nodiscard]] QByteArray consentHash(const catalog::Record &event);

/// Fills previous_hash and hash of a new consent event and moves this device's chain head. One chain a
/// device: a removed or changed event breaks it (ConsentFinding::BrokenChain).
[[nodiscard]] Result<void> linkConsent(store::Transaction &tx, catalog::Record &event);

} // namespace c360::domain
