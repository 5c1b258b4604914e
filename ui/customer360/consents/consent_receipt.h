// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/record.h"
#include "core/text/format.h"
#include "ui/kit/pdf_file.h"

#include <QString>

namespace c360::ui {

/// A receipt for one consent event: who, what for, how, when, and the fingerprints of the chain.
[[nodiscard]] PdfPage consentReceipt(const catalog::Record &event, const QString &customerName,
                                     const text::Formatter &format);

} // namespace c360::ui
