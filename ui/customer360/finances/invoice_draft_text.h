// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/finance_actions.h"

#include <QString>

namespace c360::ui {

/// A half-written invoice as text for the draft store: dates, currency and lines.
[[nodiscard]] QString textOf(const domain::finance::InvoiceDraft &draft);
/// Puts what the text holds into the draft; false when it is none.
bool fillFrom(const QString &text, domain::finance::InvoiceDraft &draft);

} // namespace c360::ui
