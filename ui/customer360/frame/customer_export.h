// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/shell/app_context.h"

#include <QString>

class QWidget;

namespace c360::ui {

enum class CustomerFile : quint8
{
    Csv,
    Json,
    VCard,
};

/// Asks for a file and writes one customer to it, off the window's thread; says how it went.
void exportCustomer(AppContext &context, QWidget *parent, const Id &customer, CustomerFile format,
                    const QString &suggestedName);

} // namespace c360::ui
