// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace c360::ui {

/// Version, licence, and whose work is in it (resources/CREDITS.md).
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace c360::ui
