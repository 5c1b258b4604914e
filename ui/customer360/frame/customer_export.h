// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/services/export/exporter.h"
#include "ui/shell/app_context.h"

#include <QString>

class QWidget;

namespace c360::ui {

/// Asks for a file and writes one customer to it, off the window's thread; says how it went.
void exportCustomer(AppContext &context, QWidget *parent, const Id &customer, services::ExportFormat format,
                    const QString &suggestedName);

} // namespace c360::ui
