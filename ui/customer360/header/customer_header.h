// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/profile_queries.h"
#include "ui/shell/app_context.h"
#include "ui/sync/sync_texts.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace c360::ui {

class Avatar;
class Badge;
class FlowLayout;
class HeaderFact;
class Label;

/// What stands above the tabs of a customer: who it is, what to know before calling, and what to do.
class CustomerHeader : public QWidget
{
    Q_OBJECT
public:
    /// `quick`: buttons of their own; `more`: behind the last one (a null action is a separator).
    CustomerHeader(AppContext &context, const QList<QAction *> &quick, const QList<QAction *> &more,
                   QWidget *parent);

    void setHead(const domain::CustomerHead &head);
    /// How the customer, with everything below it, stands with the central database.
    void setState(const SyncLook &state);
    /// Null: initials.
    void setPicture(const QPixmap &picture);
    void retranslate();

    /// Name of a customer as titles show it.
    [[nodiscard]] static QString titleOf(const catalog::Record &customer);

Q_SIGNALS:
    /// The customer that this one is a duplicate of was pressed.
    void openRequested(const c360::Id &customer);
    /// What needs the person at this customer was pressed.
    void stateRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void write();
    void showBadges();
    void showFacts();
    void showState();
    Badge *addBadge(const QString &text, const QString &iconName, quint8 tone, const QString &detail = {});

    AppContext &m_context;
    domain::CustomerHead m_head;
    SyncLook m_state;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_otherName;
    Label *m_line;
    QWidget *m_badges;
    FlowLayout *m_badgeFlow;
    HeaderFact *m_balance;
    HeaderFact *m_overdue;
    HeaderFact *m_last;
    HeaderFact *m_next;
    HeaderFact *m_owner;
    HeaderFact *m_saved;
    QList<QToolButton *> m_buttons;
    QToolButton *m_more;
};

} // namespace c360::ui
