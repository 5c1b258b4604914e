// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

namespace c360::sync::central {

/// SCRAM-SHA-256 verifier of a password, made here, so that neither the server nor its log ever sees the
/// password.
[[nodiscard]] Result<QString> scramVerifier(const Secret &password);

} // namespace c360::sync::central
