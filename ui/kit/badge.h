// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QWidget>

namespace c360::ui {

/// What a badge or a notice says beside its words.
enum class Tone : quint8
{
    Neutral,
    Accent,
    Success,
    Warning,
    Danger,
    Info,
};

struct ToneColors
{
    Color ground;
    Color text;
};
[[nodiscard]] ToneColors colorsOf(Tone tone);

/// A short word or number in a rounded field; never acts.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setTone(Tone tone);
    /// Icon before the text, so that the meaning is not in the colour alone.
    void setIconName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    Tone m_tone;
};

} // namespace c360::ui
