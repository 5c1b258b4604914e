// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/app_context.h"

#include <QWidget>

class QPushButton;

namespace c360::ui {

class Label;

/// At the end of a list of what happened: that older entries are kept at the central database, not on this
/// computer, and the way to change that. Hidden when everything is here.
class HistoryNote : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryNote(AppContext &context, QWidget *parent = nullptr);

    /// store::keptSince(); 0: everything is here.
    void setSince(Instant since);
    void retranslate();
    /// "1 November 2025", of a moment that begins a UTC day.
    [[nodiscard]] static QString day(const AppContext &context, Instant since);

private:
    AppContext &m_context;
    Instant m_since = 0;
    Label *m_text;
    QPushButton *m_change;
};

} // namespace c360::ui
