// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/empty_state.h"

#include <QStackedWidget>

class QTimer;

namespace c360::ui {

/// Content, or why there is none, or a skeleton while it loads. The skeleton comes only after 200 ms, so
/// quick loads do not flicker: until then whatever was shown stays.
class StateStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit StateStack(QWidget *content, QWidget *parent = nullptr);

    /// Shows nothing until the first showContent() or showEmpty(): an unfilled form would be laid out and
    /// painted for a moment.
    void startBlank();
    void showLoading();
    void showContent();
    /// The reason and its action; connect to emptyState()->actionRequested once.
    void showEmpty(EmptyState::Kind kind, const QString &title, const QString &reason,
                   const QString &action = {}, const QString &iconName = {});
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] bool isContentShown() const;

private:
    QWidget *m_content;
    QWidget *m_loading;
    QWidget *m_skeleton;
    EmptyState *m_empty;
    QTimer *m_timer;
};

} // namespace c360::ui
