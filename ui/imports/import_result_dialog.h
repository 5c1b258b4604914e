// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/import_batch_model.h"
#include "ui/shell/app_context.h"

#include <QDialog>

class QPushButton;

namespace c360::ui {

class Label;
class ResultView;

/// The result of an earlier import: its counts, and its lines where they were kept. show() it; it deletes
/// itself.
class ImportResultDialog : public QDialog
{
    Q_OBJECT
public:
    ImportResultDialog(AppContext &context, const ImportBatchRow &row, QWidget *parent);

Q_SIGNALS:
    void undone();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslate();
    void load();

    AppContext &m_context;
    ImportBatchRow m_row;
    Label *m_head;
    ResultView *m_view;
    Label *m_message;
    QPushButton *m_close;
};

} // namespace c360::ui
