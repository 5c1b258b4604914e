// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/payments_card.h"

#include "core/model/payment_model.h"
#include "ui/customer360/finances/payment_proxy.h"
#include "ui/customer360/finances/table_setup.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/section_header.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using domain::finance::LedgerPayment;
using model::PaymentModel;

PaymentsCard::PaymentsCard(const text::Formatter &format, QWidget *parent)
    : Card(QString(), parent),
      m_format(format),
      m_model(new PaymentModel(format, this)),
      m_proxy(new PaymentProxy(this)),
      m_table(new QTableView(this)),
      m_empty(new EmptyState(this))
{
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"paymentTable"_s);
    m_table->setModel(m_proxy);
    setUpTable(m_table, PaymentModel::For);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PaymentModel::Day, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setCompact(true);
    body()->addWidget(m_table);
    body()->addWidget(m_empty);

    connect(m_empty, &EmptyState::actionRequested, this, &PaymentsCard::recordRequested);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &position) {
        Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PaymentsCard::currentChanged);
}

void PaymentsCard::setPayments(std::vector<LedgerPayment> payments)
{
    m_model->setPayments(std::move(payments));
    rowsChanged();
}

const LedgerPayment *PaymentsCard::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->payment(index.row()) : nullptr;
}

void PaymentsCard::rowsChanged()
{
    header()->setCount(m_format.number(m_model->rowCount()));
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    fitHeight(m_table, 8);
}

void PaymentsCard::retranslate()
{
    setTitle(tr("Payments"));
    m_table->setAccessibleName(tr("Payments"));
    m_empty->set(EmptyState::Kind::FirstUse, tr("No payments yet"),
                 tr("Payments that you record are set against the invoices here."), tr("Record payment…"),
                 u"banknote"_s);
    m_model->retranslate();
    rowsChanged();
}

} // namespace c360::ui
