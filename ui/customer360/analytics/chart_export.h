// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/app_context.h"

#include <QToolButton>

class QAction;

namespace c360::ui {

class ChartCard;

/// The button of a chart that saves it: its data as CSV, or what is shown as a picture.
class ChartExport : public QToolButton
{
    Q_OBJECT
public:
    /// Puts itself into the card's header. `fileName`: without an ending.
    ChartExport(AppContext &context, ChartCard *card, const QString &fileName);

    void retranslate();
    void exportData();
    void exportPicture();

private:
    AppContext &m_context;
    ChartCard *m_card;
    QString m_fileName;
    QAction *m_data;
    QAction *m_picture;
};

} // namespace c360::ui
