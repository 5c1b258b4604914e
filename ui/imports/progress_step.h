// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/importer.h"
#include "core/text/format.h"

#include <QElapsedTimer>
#include <QWidget>

namespace c360::ui {

class BusyBar;
class Label;

/// How far the import is, and how long it will take. The window stays usable meanwhile.
class ProgressStep : public QWidget
{
    Q_OBJECT
public:
    /// `format` must outlive the widget.
    explicit ProgressStep(const text::Formatter &format, QWidget *parent = nullptr);

    void begin();
    void setProgress(const services::ImportProgress &now);
    void setStopping();
    void retranslate();

private:
    void describe();

    const text::Formatter &m_format;
    services::ImportProgress m_now;
    bool m_stopping = false;
    QElapsedTimer m_timer;
    Label *m_title;
    BusyBar *m_bar;
    Label *m_count;
    Label *m_note;
};

} // namespace c360::ui
