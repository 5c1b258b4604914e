// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conflicts/sync_overview.h"
#include "ui/shell/app_context.h"

#include <QScrollArea>

class QPushButton;
class QTableView;

namespace c360::ui {

class Card;
class HistoryView;
class Label;
class SyncRowsModel;

/// What this computer holds for working without a network, and how much room it takes.
class OfflineView : public QScrollArea
{
    Q_OBJECT
public:
    OfflineView(AppContext &context, services::SyncService &sync, QWidget *parent = nullptr);

    /// `connected`: a profile used alone has all its records here anyway.
    void setOverview(const domain::SyncOverview &overview, bool connected);
    void retranslate();
    /// No more than is there: it scrolls by itself, so the page around it need not.
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    void diagnosticsRequested();

private:
    void write();
    void fitTable();

    AppContext &m_context;
    domain::SyncOverview m_overview;
    bool m_connected = false;
    bool m_filled = false;
    Card *m_offline;
    Label *m_territories;
    HistoryView *m_history;
    Label *m_documents;
    Card *m_storage;
    Label *m_cache;
    Label *m_contents;
    Label *m_free;
    QPushButton *m_diagnose;
    Card *m_kinds;
    SyncRowsModel *m_model;
    QTableView *m_table;
};

} // namespace c360::ui
