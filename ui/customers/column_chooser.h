// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;

namespace c360::ui {

/// Which columns a list shows, in which order: tick, drag, or Alt+Up and Alt+Down. Show it with open(): it
/// deletes itself.
class ColumnChooser : public QDialog
{
    Q_OBJECT
public:
    /// `shown` in their order; `usual` is what Reset brings back.
    ColumnChooser(const QStringList &shown, const QStringList &usual, QWidget *parent);

Q_SIGNALS:
    void chosen(const QStringList &columns);

public Q_SLOTS:
    void accept() override;

private:
    void fill(const QStringList &shown);
    void move(int step);
    [[nodiscard]] QStringList ticked() const;

    QListWidget *m_list;
};

} // namespace c360::ui
