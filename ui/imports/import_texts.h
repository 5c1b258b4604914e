// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_plan.h"
#include "core/text/format.h"

#include <QString>

// Words for what the import works with, in the current language.

namespace c360::ui {

[[nodiscard]] QString importKindLabel(services::ImportKind kind);
/// From the name that is stored with an import ("customers").
[[nodiscard]] QString importKindLabel(QStringView name);
[[nodiscard]] QString importFormatLabel(services::ImportFormat format);
[[nodiscard]] QString encodingLabel(services::Encoding encoding);
[[nodiscard]] QString delimiterLabel(QChar delimiter);
[[nodiscard]] QString dateOrderLabel(services::DateOrder order);
/// Label of a target (see services::importTargets()) or of a field that the import fills by itself.
[[nodiscard]] QString targetLabel(services::ImportKind kind, const QString &target);
/// How a column came to its target and how many of its values have the form: "By its name, 98% fit".
[[nodiscard]] QString recognisedLabel(const services::ColumnPlan &column, const text::Formatter &format);
/// The sentence of a plan's warning or a line's error, with targets by their labels.
[[nodiscard]] QString issueText(services::ImportKind kind, Error error, const text::Formatter &format);
/// What two records have in common: "E-mail", "Phone" …
[[nodiscard]] QString duplicateByLabel(const QString &by);
/// What an audit entry says was done; the name itself when it is not known.
[[nodiscard]] QString auditActionLabel(const QString &action);
/// Every name that auditActionLabel() knows.
[[nodiscard]] QStringList auditActions();

} // namespace c360::ui
