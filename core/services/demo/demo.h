// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/services/profile/profile.h"

#include <QFuture>
#include <QString>

#include <functional>

namespace c360::services::demo {

inline constexpr int defaultCustomers = 500;

/// Records done and in all.
using Progress = std::function<void(int done, int total)>;

/// Makes a profile of made-up customers in both scripts with two years of history up to today and some weeks
/// of tasks ahead: the same every time on the same day. Blocks (a second or two for 500 customers).
[[nodiscard]] Result<Profile::Ptr> create(const QString &folder, CreateOptions options,
                                          const Environment &environment, int customers = defaultCustomers,
                                          const Progress &progress = {});

} // namespace c360::services::demo
