// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "core/services/import/import_plan.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <atomic>
#include <optional>

namespace c360::ui {

/// A value of a record as it will be stored.
struct PreviewCell
{
    QVariant value; ///< storage form, or the file's text where it was refused
    std::optional<Error> problem;
    bool refused = false; ///< the line cannot be stored; otherwise the problem is only worth a word
};

struct PreviewRow
{
    qint64 line = 0;
    std::optional<Error> problem; ///< of the line as a whole
    bool refused = false;
    QHash<QString, PreviewCell> cells; ///< by target
};

/// The first records of a file as they will be stored.
struct ImportPreview
{
    services::ImportKind kind = services::ImportKind::Customers;
    QStringList columns; ///< targets, in the order of services::importTargets()
    QList<PreviewRow> rows;
    int refused = 0;
};

/// Converts and checks the plan's first records. Checks against the cache (duplicates, unique numbers) are
/// the dry run's. Loads the phone metadata on first use: call it off the window's thread.
[[nodiscard]] ImportPreview makePreview(const services::ImportPlan &plan, const domain::Rules &rules,
                                        const QTimeZone &zone, Instant now);

/// What names the records in these lines of the file: name, subject, invoice number. Reads the file again;
/// `cancel` ends it early.
[[nodiscard]] QHash<qint64, QString> lineTitles(const services::ImportPlan &plan, const domain::Rules &rules,
                                                const QTimeZone &zone, Instant now, const QSet<qint64> &lines,
                                                const std::atomic<bool> &cancel);

} // namespace c360::ui
