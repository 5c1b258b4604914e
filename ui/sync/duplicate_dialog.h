// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conflicts/conflict_commands.h"
#include "ui/shell/app_context.h"

#include <QDialog>

class QPushButton;

namespace c360::ui {

class ChoiceGrid;
class Label;

/// Two customers with one e-mail address, side by side: what the one that goes on takes over, or that they
/// are different people.
class DuplicateDialog : public QDialog
{
    Q_OBJECT
public:
    DuplicateDialog(AppContext &context, domain::DuplicatePair pair, int number, int count,
                    QWidget *parent = nullptr);

    /// What the kept customer takes over.
    [[nodiscard]] domain::Fields taken() const;

Q_SIGNALS:
    void settled(const c360::domain::Outcome &outcome);
    void skipped();

private:
    void merge();
    void separate();
    void answer(const Future<Result<domain::Outcome>> &command);

    AppContext &m_context;
    domain::DuplicatePair m_pair;
    std::vector<int> m_fields; ///< index in the customer's fields, by row
    ChoiceGrid *m_grid;
    Label *m_message;
    QPushButton *m_merge;
    QPushButton *m_separate;
};

} // namespace c360::ui
