// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace c360::ui {

/// A shortcut drawn as keys.
class KeyCaps : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCaps(const QKeySequence &keys = {}, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same drawing for delegates, at the trailing end of `rect`; gives the width it took.
    static int draw(QPainter *painter, const QRect &rect, const QKeySequence &keys,
                    Qt::LayoutDirection direction, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace c360::ui
