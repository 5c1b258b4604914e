// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QPixmap>
#include <QWidget>

namespace c360::ui {

/// At most two initials of a name, in its own script; "ال" and titles are not initials. Empty for no letters.
[[nodiscard]] QString initialsOf(const QString &name);

/// A round picture of a customer: the photograph, or initials on a colour that the id decides.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int diameter = 40, QWidget *parent = nullptr);

    /// The name is also what a screen reader says.
    void setCustomer(const Id &id, const QString &name);
    /// A null pixmap shows the initials.
    void setPicture(const QPixmap &picture);

    /// The same drawing for delegates of lists.
    static void draw(QPainter *painter, const QRect &rect, const Id &id, const QString &name);

    [[nodiscard]] QSize sizeHint() const override { return {m_diameter, m_diameter}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    Id m_id;
    QString m_name;
    QPixmap m_picture;
};

} // namespace c360::ui
