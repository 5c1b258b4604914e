// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace c360::ui {

/// Grey bars where content is about to be. Still, so that it costs nothing and disturbs nobody.
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(int rows = 6, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rows;
};

} // namespace c360::ui
