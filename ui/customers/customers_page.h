// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/queries/customer_query.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page.h"

#include <QTimer>

class QMenu;
class QPushButton;
class QSplitter;
class QToolButton;

namespace c360::model {
class CustomerListModel;
class SelectionSums;
} // namespace c360::model

namespace c360::ui {

class BusyBar;
class CustomerBulk;
class CustomerGrid;
class CustomerPreview;
class CustomersActions;
class CustomersState;
class FilterBar;
class Label;
class SearchField;
class SelectionBar;
class StateStack;
class ViewTabs;

/// The customers: saved views as tabs, search as you type, filter chips, an endless grid with inline edit, a
/// preview and actions on the selection.
class CustomersPage : public Page
{
    Q_OBJECT
public:
    explicit CustomersPage(AppContext &context, QWidget *parent = nullptr);
    ~CustomersPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("users"); }
    [[nodiscard]] QList<QAction *> actions() const override;
    void refresh() override;
    void retranslate() override;
    /// Id of a saved view; empty: all customers.
    void showSection(const QString &key) override;
    [[nodiscard]] QString section() const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QAction *newAction() const override;
    [[nodiscard]] QAction *filterAction() const override;

    [[nodiscard]] model::CustomerListModel &list() const { return *m_model; }

private:
    void buildLayout();
    void connectActions();
    void connectAll();
    void setQuery(const domain::CustomerQuery &query);
    void search(const QString &text);
    void showView();
    [[nodiscard]] QJsonObject definition() const;
    [[nodiscard]] domain::CustomerQuery viewQuery() const;
    [[nodiscard]] QString layoutKey() const;
    void keepLayout();

    void showState();
    void showSelection();
    void showSums();
    void showTotals();
    void openFirst();
    void openCurrent();
    void editCurrent();
    void editName(const Id &customer);
    void createCustomer();
    void chooseColumns();
    void togglePreview();
    void clearAll();
    void copyField(const QString &field);
    void openHeaderMenu(const QPoint &globalPosition);
    void addSortMenu(QMenu *menu, const QString &title, bool further);
    void openSortMenu();
    [[nodiscard]] std::vector<qint64> targets() const;
    [[nodiscard]] QWidget *pickerAnchor(const QAction *action) const;

    AppContext &m_context;
    model::CustomerListModel *m_model;
    CustomersActions *m_actions;
    CustomerBulk *m_bulk;
    domain::CustomerQuery m_query;
    QList<domain::SortKey> m_orderBeforeSearch;
    bool m_openFirstPending = false;

    Label *m_title;
    Label *m_count;
    SearchField *m_search;
    QPushButton *m_newButton;
    QToolButton *m_columnsButton;
    QToolButton *m_previewButton;
    ViewTabs *m_tabs;
    FilterBar *m_filters;
    BusyBar *m_busy;
    QTimer m_busyDelay;
    QTimer m_layoutDelay;
    QSplitter *m_splitter;
    StateStack *m_stack;
    CustomersState *m_state;
    CustomerGrid *m_grid;
    CustomerPreview *m_preview;
    QWidget *m_more;
    Label *m_moreText;
    QPushButton *m_moreButton;
    SelectionBar *m_selection;
    model::SelectionSums *m_sums;
};

} // namespace c360::ui
