// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/queries/customer_queries.h"
#include "ui/shell/app_context.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QPushButton;

namespace c360::ui {

class Avatar;
class FlowLayout;
class Label;
class StateStack;

/// The customer with the keyboard at a glance, beside the list.
class CustomerPreview : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerPreview(AppContext &context, QWidget *parent = nullptr);

    /// Null: nobody. Reads a moment later, so that scrolling past costs nothing.
    void setCustomer(const Id &customer);
    [[nodiscard]] const Id &customer() const { return m_customer; }
    void retranslate();

Q_SIGNALS:
    void openRequested(const c360::Id &customer);

private:
    void read();
    void show(const domain::CustomerRow &row);

    AppContext &m_context;
    Id m_customer;
    QTimer m_timer;
    StateStack *m_stack;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_company;
    FlowLayout *m_badges;
    QWidget *m_badgeArea;
    QFormLayout *m_facts;
    QWidget *m_factArea;
    Label *m_notes;
    QPushButton *m_open;
    std::optional<domain::CustomerRow> m_row;
};

} // namespace c360::ui
