// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/audit_queries.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page.h"

#include <QTimer>

class QTableView;

namespace c360::ui {

class AuditModel;
class DatePicker;
class HistoryNote;
class Label;
class SearchField;
class StateStack;

/// Who did what and when, by text and date.
class AuditPage : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("scroll-text"); }
    [[nodiscard]] QList<QAction *> actions() const override { return {m_find}; }
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QAction *filterAction() const override { return m_find; }

private:
    void load();
    void showState();
    [[nodiscard]] domain::AuditFilter filter() const;

    AppContext &m_context;
    AuditModel *m_model;
    Label *m_title;
    Label *m_help;
    SearchField *m_search;
    Label *m_fromLabel;
    DatePicker *m_from;
    Label *m_untilLabel;
    DatePicker *m_until;
    StateStack *m_stack;
    QTableView *m_table;
    HistoryNote *m_older;
    QAction *m_find;
    QTimer m_reload;
    bool m_loaded = false;
    bool m_fitted = false;
    bool m_stale = true;
};

} // namespace c360::ui
