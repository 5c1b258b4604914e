// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_plan.h"
#include "core/services/import/import_targets.h"
#include "core/services/import/prepared_row.h"

#include <QTimeZone>

namespace c360::services {

/// Turns the rows of a plan into values: cleans, splits, converts. A pure function of its row.
class RowPreparer
{
public:
    /// `now` bounds what "created on" may say.
    RowPreparer(const ImportPlan &plan, domain::Rules rules, QTimeZone zone, Instant now);

    [[nodiscard]] PreparedRow prepare(const Row &row);

private:
    void resolve(const QStringList &names);
    void place(PreparedRow &prepared, const ImportTarget &target, const QString &source, const QString &value,
               bool labelled);
    void finishCustomer(PreparedRow &prepared) const;
    void finishActivity(PreparedRow &prepared) const;
    void note(PreparedRow &prepared, const QString &source, const QString &text) const;

    const ImportPlan &m_plan;
    domain::Rules m_rules;
    QTimeZone m_zone;
    Instant m_now;
    QStringList m_names;                   ///< the row before had these
    QList<const ImportTarget *> m_targets; ///< by column; nullptr: left out
    QList<bool> m_labelled;                ///< by column: its texts get the column's name before them
    QString m_fullName;                    ///< of the row in work
};

/// First and last name of a whole name: "Ana de la Cruz", "Cruz, Ana", "محمد بن علي". A single word is a
/// first name.
[[nodiscard]] std::pair<QString, QString> splitName(const QString &fullName);

} // namespace c360::services
