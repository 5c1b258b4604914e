// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace c360::ui {

/// One of several values to choose from: wrapped text in a frame, with a tick when it is the one. Keys other
/// than Space are the dialog's.
class ValueChoice : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ValueChoice(const QString &text, QWidget *parent = nullptr);

    /// Around the frame, for the focus ring and its distance.
    static constexpr int ring = 4;

    /// What a screen reader says before the value: "City, yours".
    void setCaption(const QString &caption);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int textWidth(int width) const;
};

} // namespace c360::ui
