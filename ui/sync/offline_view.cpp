// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/offline_view.h"

#include "core/services/profile/profile.h"
#include "core/text/format.h"
#include "ui/imports/list_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/sync/history_view.h"
#include "ui/sync/sync_rows_model.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStorageInfo>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace c360::ui {

OfflineView::OfflineView(AppContext &context, services::SyncService &sync, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_model(new SyncRowsModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::m);
    const auto line = [](Card *card) {
        auto *label = new Label(TypeRole::Body, card);
        label->setWordWrap(true);
        card->body()->addWidget(label);
        return label;
    };
    m_offline = new Card(QString(), inner);
    m_territories = line(m_offline);
    m_documents = line(m_offline);
    m_history = new HistoryView(context, sync, m_offline);
    m_offline->body()->addWidget(m_history);
    m_offline->body()->addStretch(1);
    m_storage = new Card(QString(), inner);
    m_cache = line(m_storage);
    m_contents = line(m_storage);
    m_free = line(m_storage);
    m_diagnose = pushButton({}, u"heart-pulse"_s, ButtonKind::Normal, m_storage);
    m_diagnose->setObjectName(u"sync.diagnose"_s);
    m_storage->body()->addStretch(1);
    m_storage->body()->addWidget(m_diagnose, 0, Qt::AlignLeading);
    m_kinds = new Card(QString(), inner);
    m_table = listTable(m_model, m_kinds);
    m_table->setObjectName(u"sync.kinds"_s);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->body()->addWidget(m_table);
    m_kinds->body()->addStretch(1);
    grid->addWidget(m_offline, 0, 0);
    grid->addWidget(m_storage, 0, 1);
    grid->addWidget(m_kinds, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    setWidget(inner);
    connect(m_diagnose, &QPushButton::clicked, this, &OfflineView::diagnosticsRequested);
}

// The rows stand in full: the view around them scrolls, and bars within bars are a trap for the wheel.
void OfflineView::fitTable()
{
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_table->verticalHeader()->length() + 2 * m_table->frameWidth());
}

void OfflineView::setOverview(const domain::SyncOverview &overview, bool connected)
{
    m_overview = overview;
    m_connected = connected;
    const bool first = !std::exchange(m_filled, true);
    write();
    m_history->load(overview.oldestHistory);
    if (first)
        fitColumns(m_table);
}

void OfflineView::retranslate()
{
    m_offline->setTitle(tr("Available without a network"));
    m_storage->setTitle(tr("Room on this computer"));
    m_kinds->setTitle(tr("By kind of record"));
    m_diagnose->setText(tr("Check this computer…"));
    m_diagnose->setToolTip(tr("Checks the stored data, keychain, disk, clock and connection"));
    m_table->setAccessibleName(tr("Records by kind"));
    m_model->setHeaders({tr("Kind"), tr("On this computer"), tr("Waiting to send"), tr("Last sent"),
                         tr("Newest change from the central database")});
    m_history->retranslate();
    if (m_filled)
        write();
}

void OfflineView::write()
{
    const text::Formatter &format = m_context.format;
    QStringList territories;
    for (const QString &name : m_overview.territories)
        territories << text::isolatedByContent(name);
    m_territories->setText(!m_connected            ? tr("All customers: this profile lives on this computer.")
                           : territories.isEmpty() ? tr("Territories: none yet")
                                                   : tr("Territories: %1").arg(format.list(territories)));
    m_documents->setText(m_overview.documents == 0
                             ? tr("Documents: none yet")
                             : tr("Documents: the contents of %1 of %2 are here, %3 are kept offline")
                                   .arg(format.number(m_overview.documentsHere),
                                        format.number(m_overview.documents),
                                        format.number(m_overview.documentsPinned)));
    m_cache->setText(
        tr("Customers and history: %1")
            .arg(format.fileSize(std::max<qint64>(0, m_overview.cacheBytes - m_overview.documentBytes))));
    m_contents->setText(tr("Contents of documents: %1").arg(format.fileSize(m_overview.documentBytes)));
    m_free->setText(tr("Free on this disk: %1")
                        .arg(format.fileSize(QStorageInfo(m_context.profile.folder()).bytesAvailable())));
    std::vector<SyncRow> rows;
    for (const domain::KindOverview &kind : m_overview.kinds) {
        SyncRow row;
        row.key = QByteArray(kind.type->name.data(), qsizetype(kind.type->name.size()));
        row.cells = {QCoreApplication::translate("catalog", kind.type->plural), format.number(kind.records),
                     m_connected ? format.number(kind.waiting) : tr("—", "does not apply"),
                     kind.sent > 0 ? format.instant(kind.sent) : tr("—", "does not apply"),
                     kind.received > 0 ? format.instant(kind.received) : tr("—", "does not apply")};
        row.detail = row.cells.join(u" · "_s);
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    fitTable();
}

} // namespace c360::ui
