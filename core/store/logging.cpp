// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logging.h"

namespace c360::store {
Q_LOGGING_CATEGORY(lcStore, "c360.store", QtInfoMsg)
} // namespace c360::store
