// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conflicts/sync_records.h"
#include "ui/sync/decision_dialog.h"

namespace c360::ui {

class ChoiceGrid;

/// The fields of one record that two people changed: both values and the one before, a suggestion chosen.
/// What is not chosen is kept in the record's history and comes back with Undo. When a colleague settles it
/// first, that choice is shown, and another one is an edit like any other.
class ConflictDialog : public DecisionDialog
{
    Q_OBJECT
public:
    /// `entries`: open conflicts of one record, none of them a duplicate. `me`: the login of this computer.
    ConflictDialog(AppContext &context, std::vector<domain::ConflictEntry> entries, const QString &me,
                   QWidget *parent = nullptr);

    /// What is left to be carried out: nothing for what a colleague has decided the same way.
    [[nodiscard]] std::vector<domain::ConflictAnswer> answers() const;

protected:
    void look() override;

private:
    void decide();
    void take(const std::vector<domain::ConflictStanding> &standings);
    /// The column that holds what the record holds; -1: none of them.
    [[nodiscard]] int columnOf(const domain::ConflictEntry &entry,
                               const domain::ConflictStanding &standing) const;
    [[nodiscard]] QString settledText(const domain::ConflictEntry &entry,
                                      const domain::ConflictStanding &standing) const;
    [[nodiscard]] std::vector<Id> ids() const;
    [[nodiscard]] bool isMine(const QString &login) const;

    std::vector<domain::ConflictEntry> m_entries;
    std::vector<domain::ConflictStanding> m_standings; ///< as last seen, of each entry
    QString m_me;
    bool m_keptFirst = false; ///< the first column is what the record holds
    bool m_busy = false;      ///< carrying out the choice
    ChoiceGrid *m_grid;
    QPushButton *m_decide;
};

} // namespace c360::ui
