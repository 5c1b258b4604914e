// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bin_emptier.h"
#include "core/domain/queries/customer_query.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page.h"

namespace c360::model {
class CustomerListModel;
}

class QPushButton;

namespace c360::ui {

class BusyBar;
class CustomerBulk;
class CustomerGrid;
class Label;
class SearchField;
class StateStack;

/// The deleted customers, newest first: their way back, and their way out for good.
class BinPage : public Page
{
    Q_OBJECT
public:
    explicit BinPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("trash-2"); }
    [[nodiscard]] QList<QAction *> actions() const override { return {m_restore, m_erase, m_empty, m_find}; }
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QAction *filterAction() const override { return m_find; }

private:
    void search(const QString &text);
    void showState();
    void showActions();
    void eraseSelected();
    void emptyAll();
    void confirm(const QString &title, const QString &text, std::vector<domain::Binned> records);
    void showProgress(qint64 erased, qint64 of);
    void endProgress();
    [[nodiscard]] std::vector<qint64> targets() const;

    AppContext &m_context;
    model::CustomerListModel *m_model;
    CustomerBulk *m_bulk;
    domain::BinEmptier *m_emptier;
    domain::CustomerQuery m_query;
    Label *m_title;
    Label *m_help;
    SearchField *m_search;
    StateStack *m_stack;
    CustomerGrid *m_grid;
    QWidget *m_progress;
    BusyBar *m_busy;
    Label *m_progressText;
    QPushButton *m_stop;
    QAction *m_restore;
    QAction *m_erase;
    QAction *m_empty;
    QAction *m_find;
};

} // namespace c360::ui
