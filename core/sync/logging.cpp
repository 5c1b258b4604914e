// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/logging.h"

namespace c360::sync {
Q_LOGGING_CATEGORY(lcSync, "c360.sync", QtInfoMsg)
} // namespace c360::sync
