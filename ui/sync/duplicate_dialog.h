// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/decision_dialog.h"

namespace c360::ui {

class ChoiceGrid;

/// Two customers with one e-mail address, side by side: what the one that goes on takes over, or that they
/// are different people.
class DuplicateDialog : public DecisionDialog
{
    Q_OBJECT
public:
    /// `tasks`: the conflicts that ask for it.
    DuplicateDialog(AppContext &context, domain::DuplicatePair pair, std::vector<Id> tasks,
                    QWidget *parent = nullptr);

    /// What the kept customer takes over.
    [[nodiscard]] domain::Fields taken() const;

protected:
    void look() override;

private:
    using Command = std::function<Result<domain::Outcome>(store::Transaction &)>;

    void merge();
    void separate();
    /// Unless somebody was faster.
    void answer(Command command);
    void take(const domain::ConflictStanding &standing);
    void setOpen(bool open);

    domain::DuplicatePair m_pair;
    std::vector<Id> m_tasks;
    bool m_busy = false;       ///< carrying out the choice
    std::vector<int> m_fields; ///< index in the customer's fields, by row
    ChoiceGrid *m_grid;
    QPushButton *m_merge;
    QPushButton *m_separate;
};

} // namespace c360::ui
