// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conflicts/conflict_commands.h"
#include "core/domain/conflicts/sync_records.h"
#include "ui/shell/app_context.h"

#include <QDialog>

class QPushButton;

namespace c360::ui {

class ChoiceGrid;
class Label;

/// The fields of one record that two people changed: both values and the one before, a suggestion chosen.
/// What is not chosen is kept in the record's history and comes back with Undo.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    /// `entries`: open conflicts of one record, none of them a duplicate. `me`: the login of this computer.
    /// `number` of `count` dialogs.
    ConflictDialog(AppContext &context, std::vector<domain::ConflictEntry> entries, const QString &me,
                   int number, int count, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<domain::ConflictAnswer> answers() const;

Q_SIGNALS:
    /// Stored, undoable; the dialog closes.
    void settled(const c360::domain::Outcome &outcome);
    /// Left as it is for now, and the next one is wanted.
    void skipped();

private:
    void decide();
    [[nodiscard]] bool isMine(const QString &login) const;

    AppContext &m_context;
    std::vector<domain::ConflictEntry> m_entries;
    QString m_me;
    bool m_keptFirst = false; ///< the first column is what the record holds
    ChoiceGrid *m_grid;
    Label *m_message;
    QPushButton *m_decide;
};

} // namespace c360::ui
