// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/app_context.h"

#include <QStringList>

#include <vector>

class QAbstractItemModel;
class QWidget;

namespace c360::ui {

/// Header and rows of a model as text for a file, in `role` (ISO dates, plain decimals).
[[nodiscard]] std::vector<QStringList> tableRows(const QAbstractItemModel &model, int role);

/// Asks for a file and writes the rows as CSV, away from the window's thread; says when it is done.
void exportCsv(AppContext &context, QWidget *parent, const QString &title, const QString &suggestedName,
               std::vector<QStringList> rows);

} // namespace c360::ui
