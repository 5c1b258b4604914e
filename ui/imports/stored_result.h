// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_result.h"

#include "ui/imports/result_names.h"

#include <QString>

// The result of an import as it is kept with it, so that its history can be opened again. Personal (an error
// may quote the file), therefore in the encrypted cache, under importResultKey().

namespace c360::ui {

[[nodiscard]] QString importResultKey(const Id &batch);
/// The first 1,000 entries of each list.
[[nodiscard]] QString storedResult(const services::ImportResult &result, const ResultNames &names);
/// Empty lists and counts for a text that is none of ours.
[[nodiscard]] services::ImportResult resultFromStored(const QString &text);
/// What the lines of that result are called; the customers' names are looked up anew.
[[nodiscard]] ResultNames namesFromStored(const QString &text);

} // namespace c360::ui
