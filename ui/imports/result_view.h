// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_batches.h"
#include "core/services/import/import_kind.h"
#include "core/services/import/import_result.h"
#include "core/text/format.h"
#include "ui/imports/result_names.h"

#include <QWidget>

class QPushButton;

namespace c360::ui {

class BusyBar;
class FlowLayout;
class Label;
class Prompts;
class ResultLists;
class UndoRunner;

/// What an import did: counts, lines to look at, the file of refused lines, undo of the whole.
class ResultView : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the widget.
    ResultView(store::Store &store, Prompts &prompts, const text::Formatter &format,
               QWidget *parent = nullptr);

    /// `refusedFile`: the lines that were left out, or empty when they are not at hand (any more).
    void setResult(services::ImportKind kind, const services::ImportResult &result, const ResultNames &names,
                   const QString &refusedFile);
    /// When it was undone before; 0: it was not.
    void setUndoneAt(Instant at);
    /// Names that were looked up later.
    void setNames(const ResultNames &names);
    void retranslate();
    [[nodiscard]] bool isUndoing() const;
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    void said(const QString &text);
    void failed(const c360::Error &error);
    void undone(const c360::Id &batch);
    void customerRequested(const c360::Id &customer);

private:
    void show();
    void addFigure(const QString &name, const QString &label, qint64 value, bool important);
    void saveRefused();
    void askUndo();

    Prompts &m_prompts;
    const text::Formatter &m_format;
    services::ImportKind m_kind = services::ImportKind::Customers;
    services::ImportResult m_result;
    ResultNames m_names;
    QString m_refusedFile;
    Instant m_undoneAt = 0;
    std::optional<services::UndoneImport> m_undo;
    UndoRunner *m_runner;
    Label *m_title;
    Label *m_note;
    FlowLayout *m_figures;
    BusyBar *m_busy;
    ResultLists *m_lists;
    QPushButton *m_save;
    QPushButton *m_undoButton;
};

} // namespace c360::ui
