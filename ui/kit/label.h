// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QLabel>

namespace c360::ui {

/// A text in a type role and a token colour that follows theme and text size. Elided, it gives way to its
/// neighbours and shows the whole text as a tooltip.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(TypeRole role = TypeRole::Body, QWidget *parent = nullptr);
    Label(const QString &text, TypeRole role, QWidget *parent = nullptr);
    Label(const QString &text, TypeRole role, Color color, QWidget *parent = nullptr);

    void setColor(Color color);
    void setRole(TypeRole role);
    /// One line that ends in … when the room is short.
    void setElided(bool elided);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();

    TypeRole m_role;
    Color m_color = Color::Text;
    bool m_elided = false;
    bool m_applying = false;
};

/// The text, or its beginning and … when it is wider than `width`. QFontMetrics::elidedText() also cuts
/// Arabic that fits exactly.
[[nodiscard]] QString fitted(const QFontMetrics &metrics, const QString &text, int width);

} // namespace c360::ui
