// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/badge.h"
#include "ui/kit/card.h"

namespace c360::ui {

class Label;
class ShareBar;

/// One figure with a word above it and a line of explanation below; optionally a share drawn as a bar.
class FigureCard : public Card
{
    Q_OBJECT
public:
    explicit FigureCard(QWidget *parent = nullptr);

    /// `badge`: a word that says what the colour says; empty for none.
    void set(const QString &title, const QString &figure, const QString &explanation,
             const QString &badge = {}, Tone tone = Tone::Neutral);
    /// 0 to 1 and beyond; below 0 hides the bar.
    void setShare(double share, Tone tone);

    [[nodiscard]] QString figure() const;

private:
    Label *m_title;
    Badge *m_badge;
    Label *m_figure;
    ShareBar *m_bar;
    Label *m_explanation;
};

} // namespace c360::ui
