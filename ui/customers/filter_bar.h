// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/customer_queries.h"
#include "core/domain/queries/customer_query.h"
#include "ui/shell/app_context.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace c360::ui {

class Chip;
class FlowLayout;

/// The filters of a customer list as chips: each names what it lets through, opens to change it, and goes
/// with its cross or the Delete key.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(AppContext &context, QWidget *parent = nullptr);

    /// Shows the filters of the query; does not emit.
    void setQuery(const domain::CustomerQuery &query);
    [[nodiscard]] const domain::CustomerQuery &query() const { return m_query; }
    void retranslate();
    /// Opens the menu of filters, as the button does.
    void showMenu();
    /// One sentence of what the chips say, for screen readers and the empty view.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void queryChanged(const c360::domain::CustomerQuery &query);

private:
    enum class Kind : quint8
    {
        Active,
        Verified,
        Status,
        Country,
        City,
        State,
        Tag,
        Group,
        Owner,
        Company,
        Created,
    };
    [[nodiscard]] static QString nameOf(Kind kind);
    [[nodiscard]] static QString keyOf(Kind kind);
    [[nodiscard]] static QString iconOf(Kind kind);
    [[nodiscard]] QString valueOf(Kind kind) const; ///< empty: this filter is not set
    [[nodiscard]] QStringList *listOf(Kind kind);
    [[nodiscard]] QString display(Kind kind, const QString &value) const;
    void rebuild();
    void fillMenu(QMenu *menu);
    void edit(Kind kind, QWidget *anchor);
    void editList(Kind kind, QWidget *anchor);
    void editChoice(Kind kind, QWidget *anchor);
    void editCreated(QWidget *anchor);
    void remove(Kind kind);
    void emitChange();

    AppContext &m_context;
    domain::CustomerQuery m_query;
    FlowLayout *m_flow;
    QToolButton *m_add;
    QToolButton *m_clear;
    QMenu *m_menu;
    QList<Chip *> m_chips;
};

} // namespace c360::ui
