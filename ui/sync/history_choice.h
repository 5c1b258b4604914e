// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"

#include <QWidget>

class QComboBox;

namespace c360::ui {

/// How much history this computer is to keep: a label and the choices of sync::historyChoices.
class HistoryChoice : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryChoice(QWidget *parent = nullptr);

    /// In months; 0: everything.
    void setMonths(int months);
    [[nodiscard]] int months() const;
    [[nodiscard]] QComboBox *box() const { return m_box; }
    void retranslate();

Q_SIGNALS:
    /// By the person.
    void chosen(int months);

private:
    Label *m_label;
    QComboBox *m_box;
};

} // namespace c360::ui
