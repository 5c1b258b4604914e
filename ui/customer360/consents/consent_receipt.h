// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"
#include "core/text/format.h"

#include <QString>

namespace c360::ui {

/// What a receipt says, made in the window's thread (texts are translated there).
struct ConsentReceipt
{
    QString html;
    bool rightToLeft = false;
};

/// A receipt for one consent event: who, what for, how, when, and the fingerprints of the chain.
[[nodiscard]] ConsentReceipt consentReceipt(const catalog::Record &event, const QString &customerName,
                                            const text::Formatter &format);

/// Writes it as a PDF on A4; may run on any thread. Failed "file.unwritable".
[[nodiscard]] Result<QString> writeReceipt(const ConsentReceipt &receipt, const QString &path);

} // namespace c360::ui
