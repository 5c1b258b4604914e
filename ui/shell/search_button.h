// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace c360::ui {

/// Looks like a search box and opens the palette.
class SearchButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace c360::ui
