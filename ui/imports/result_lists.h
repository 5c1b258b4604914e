// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_kind.h"
#include "core/services/import/import_result.h"
#include "ui/imports/result_names.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QTableView;

namespace c360::ui {

class DuplicatesModel;
class IssuesModel;
class Label;

/// What an import (or its check) has to say about single lines: possible duplicates, refused lines, remarks;
/// a tab for each kind that there is.
class ResultLists : public QWidget
{
    Q_OBJECT
public:
    enum List
    {
        Duplicates,
        Refused,
        Remarks,
    };

    /// `format` must outlive the widget.
    explicit ResultLists(const text::Formatter &format, QWidget *parent = nullptr);

    void setResult(services::ImportKind kind, const services::ImportResult &result, const ResultNames &names);
    void retranslate();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    /// Enter or a double click on a customer that was there already.
    void customerRequested(const c360::Id &customer);

private:
    const text::Formatter &m_format;
    qint64 m_refused = 0;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    DuplicatesModel *m_duplicates;
    IssuesModel *m_errors;
    IssuesModel *m_warnings;
    QList<QTableView *> m_tables;
    Label *m_nothing;
};

} // namespace c360::ui
