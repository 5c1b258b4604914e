// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/consent_queries.h"
#include "ui/customer360/section.h"

class QTableView;
class QVBoxLayout;

namespace c360::model {
class RecordTableModel;
}

namespace c360::ui {

class Card;
class ConsentMatrixModel;
class Label;
class StateStack;

/// The Consents tab: what the customer allows for which purpose on which channel, the history that nobody can
/// edit, and what a compliance check finds.
class ConsentsSection : public Section
{
    Q_OBJECT
public:
    explicit ConsentsSection(AppContext &context, QWidget *parent = nullptr);

    void load() override;
    void clear() override;
    void retranslate() override;
    [[nodiscard]] QList<QAction *> actions() const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QAction *newAction() const override { return m_capture; }

private:
    struct Loaded
    {
        domain::ConsentView view;
        QString name;
    };
    void fill(const Loaded &loaded);
    void showFindings();
    [[nodiscard]] QString findingText(const domain::ConsentFinding &finding) const;
    void choose();
    void capture();
    void withdraw();
    void receipt();
    void exportHistory();

    QTableView *m_matrix;
    ConsentMatrixModel *m_matrixModel;
    QTableView *m_history;
    model::RecordTableModel *m_historyModel;
    StateStack *m_stack;
    Card *m_matrixCard;
    Card *m_historyCard;
    Card *m_checkCard;
    QVBoxLayout *m_findings;
    QAction *m_capture;
    QAction *m_withdraw;
    QAction *m_receipt;
    QAction *m_export;
    Loaded m_loaded;
    bool m_ready = false;
};

} // namespace c360::ui
