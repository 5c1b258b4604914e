// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace c360::ui {

/// How every table of records looks and behaves: no frame or grid, whole rows, one line each, Tab leaves it.
/// What a table needs beyond that (several rows at once, single cells) it sets afterwards.
void makePlain(QTableView *table);

} // namespace c360::ui
