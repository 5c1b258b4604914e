// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/analytics/recent_card.h"

#include "core/catalog/catalog.h"
#include "core/model/timeline_model.h"
#include "core/text/messages.h"
#include "ui/customer360/finances/table_setup.h"
#include "ui/kit/icons.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using catalog::field;

namespace {

enum Column
{
    Type,
    Subject,
    Status,
    Date,
    ColumnCount,
};
constexpr int idRole = Qt::UserRole + 1;
constexpr int mostRows = 5;

} // namespace

RecentCard::RecentCard(const text::Formatter &format, QWidget *parent)
    : Card(QString(), parent),
      m_format(format),
      m_model(new QStandardItemModel(0, ColumnCount, this)),
      m_table(new QTableView(this))
{
    m_table->setObjectName(u"recentInteractions"_s);
    m_table->setModel(m_model);
    setUpTable(m_table, Subject);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    body()->addWidget(m_table);
    body()->addStretch(1);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(index.data(idRole).value<Id>()); });
}

void RecentCard::setInteractions(const std::vector<domain::RecentInteraction> &interactions)
{
    const Id chosen = m_table->currentIndex().data(idRole).value<Id>();
    m_model->removeRows(0, m_model->rowCount());
    for (const domain::RecentInteraction &interaction : interactions) {
        const QList<QStandardItem *> row{
            new QStandardItem(icon(model::TimelineModel::kindIcon(interaction.type)),
                              text::choiceLabel(*field<"activity.interaction_type">, interaction.type)),
            new QStandardItem(interaction.subject),
            new QStandardItem(text::choiceLabel(*field<"activity.status">, interaction.status)),
            new QStandardItem(m_format.instant(interaction.at))};
        for (QStandardItem *item : row) {
            item->setEditable(false);
            item->setData(QVariant::fromValue(interaction.id), idRole);
            item->setToolTip(item->text());
        }
        m_model->appendRow(row);
        if (interaction.id == chosen)
            m_table->setCurrentIndex(row.first()->index());
    }
    setVisible(!interactions.empty());
    fitHeight(m_table, mostRows);
}

void RecentCard::retranslate()
{
    setTitle(tr("Recent interactions"));
    m_table->setAccessibleName(tr("Recent interactions"));
    m_table->setAccessibleDescription(tr("Enter opens one in the timeline."));
    m_model->setHorizontalHeaderLabels({tr("Type"), tr("Subject"), tr("Status"), tr("Date")});
}

} // namespace c360::ui
