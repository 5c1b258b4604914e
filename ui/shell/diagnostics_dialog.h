// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/doctor/doctor.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace c360::ui {

class BusyBar;

/// The checks of `customer360-cli doctor`, each with its result in words.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT
public:
    using Examine = std::function<Future<QList<services::Check>>()>;

    DiagnosticsDialog(Examine examine, QWidget *parent);

private:
    void run();
    void show(const QList<services::Check> &checks);
    void copy() const;

    Examine m_examine;
    QList<services::Check> m_checks;
    BusyBar *m_busy;
    QVBoxLayout *m_list;
    QPushButton *m_again;
    QPushButton *m_copy;
};

} // namespace c360::ui
