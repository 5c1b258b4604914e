// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/import_batch_model.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page.h"

#include <QTimer>

class QTableView;

namespace c360::ui {

class BusyBar;
class Label;
class StateStack;
class UndoRunner;

/// The imports that were done: when, who, counts; their results can be opened and each can be undone.
class ImportsPage : public Page
{
    Q_OBJECT
public:
    explicit ImportsPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("import"); }
    [[nodiscard]] QList<QAction *> actions() const override { return {m_new, m_open, m_undo}; }
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QAction *newAction() const override { return m_new; }

private:
    void load();
    void choose();
    void open();
    void askUndo();

    AppContext &m_context;
    ImportBatchModel *m_model;
    UndoRunner *m_runner;
    Label *m_title;
    Label *m_help;
    BusyBar *m_busy;
    StateStack *m_stack;
    QTableView *m_table;
    QAction *m_new;
    QAction *m_open;
    QAction *m_undo;
    QTimer m_reload;
    bool m_loaded = false;
};

} // namespace c360::ui
