// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace c360::ui {

/// Replaces Qt 6.4's accessible interface of QTableView and QListView, which crashes under a screen reader
/// when a model changes and lists every cell of a million rows. Ours makes cells when they are asked for,
/// forgets them when the model changes, and answers for cells that are gone. Call once, before the first view
/// is made. Scroll areas get an interface of ours too: theirs reads beyond its children. So do plain windows,
/// which are called windows then.
void installAccessibleTables();

} // namespace c360::ui
