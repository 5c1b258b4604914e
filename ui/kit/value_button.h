// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace c360::ui {

/// A value that is pressed to edit it: looks like text at rest, shows a soft ground and a pencil under the
/// pointer.
class ValueButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ValueButton(QWidget *parent = nullptr);

    /// Shown muted while there is no text.
    void setPlaceholder(const QString &placeholder);
    /// Long text wraps to at most this many lines (default 1, elided).
    void setLines(int lines);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_lines > 1; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_placeholder;
    int m_lines = 1;
    bool m_readOnly = false;
};

} // namespace c360::ui
