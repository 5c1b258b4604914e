// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/timeline_queries.h"
#include "ui/customer360/section.h"

#include <QHash>

class QListView;

namespace c360::model {
class TimelineModel;
}

namespace c360::ui {

class Chip;
class Composer;
class FlowLayout;
class HistoryNote;
class SearchField;
class StateStack;

/// Tab 2 of Customer 360: what happened and what is planned, and a composer to log more.
class TimelineSection : public Section
{
    Q_OBJECT
public:
    TimelineSection(AppContext &context, QWidget *parent);

    void load() override;
    void clear() override;
    void showRecord(const Id &activity) override;
    void retranslate() override;
    [[nodiscard]] QList<QAction *> actions() const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QAction *newAction() const override { return m_new; }
    [[nodiscard]] QAction *filterAction() const override { return m_filter; }

    /// Opens the composer with an interaction type.
    void compose(const QString &type);
    [[nodiscard]] Composer *composer() const { return m_composer; }
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] model::TimelineModel *model() const { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAnswer();
    void seek();
    void showChips();
    void filterChanged();
    void updateActions();
    void open();
    void edit();
    void change(const domain::TimelineEntry &entry, const QString &field, const QVariant &value,
                const QString &done);
    void togglePin();
    void toggleDone();
    void remove();
    [[nodiscard]] const domain::TimelineEntry *current() const;

    Id m_sought; ///< to be selected when it is read
    model::TimelineModel *m_model;
    Composer *m_composer;
    SearchField *m_search;
    QWidget *m_chipRow;
    FlowLayout *m_chipFlow;
    Chip *m_all;
    QHash<QString, Chip *> m_chips;
    StateStack *m_stack;
    HistoryNote *m_older;
    QListView *m_view;
    QAction *m_new;
    QAction *m_filter;
    QAction *m_open;
    QAction *m_edit;
    QAction *m_done;
    QAction *m_pin;
    QAction *m_remove;
};

} // namespace c360::ui
