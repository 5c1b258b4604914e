// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace c360::ui {

class Label;

/// Among the made-up customers of the demo: rather make a profile of one's own, or go on all the same.
class OwnProfileStep : public QWidget
{
    Q_OBJECT
public:
    explicit OwnProfileStep(QWidget *parent = nullptr);

    void retranslate();
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    void ownProfileRequested();
    void demoRequested();

private:
    Label *m_title;
    Label *m_reason;
    QPushButton *m_own;
    QPushButton *m_demo;
};

} // namespace c360::ui
