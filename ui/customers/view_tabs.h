// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/saved_view_queries.h"
#include "core/store/change_set.h"
#include "ui/shell/app_context.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QTabBar;
class QToolButton;

namespace c360::ui {

/// Saved views of the customer list as tabs, after "All customers". Saving, renaming and deleting are
/// commands, so they can be undone.
class ViewTabs : public QWidget
{
    Q_OBJECT
public:
    explicit ViewTabs(AppContext &context, QWidget *parent = nullptr);

    /// Reads the views; cheap to call again.
    void refresh();
    void retranslate();
    /// Null: all customers.
    [[nodiscard]] Id current() const;
    [[nodiscard]] const domain::SavedView *currentView() const;
    /// Unknown ids are ignored until the view appears.
    void setCurrent(const Id &view);
    /// The list differs from what the current view says: its tab gets a mark, and the view can be updated.
    void setModified(bool modified);
    [[nodiscard]] bool isModified() const { return m_modified; }

    /// What these ask of the person comes through the prompts; `definition` is what the list shows now.
    void saveAs(const QJsonObject &definition);
    void update(const QJsonObject &definition);
    void rename();
    void remove();

Q_SIGNALS:
    /// A person chose another tab (or the current view was deleted).
    void currentChanged();
    void saveRequested();
    void updateRequested();

private:
    void rebuild(const Id &current);
    void showMenu(const QPoint &globalPosition);
    void applyChanges(const store::ChangeSet &changes);

    AppContext &m_context;
    QTabBar *m_tabs;
    QToolButton *m_save;
    std::vector<domain::SavedView> m_views;
    Id m_wanted; ///< to be in front as soon as it is there
    bool m_modified = false;
    bool m_read = false;
};

} // namespace c360::ui
