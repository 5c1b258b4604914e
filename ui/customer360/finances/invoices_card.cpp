// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/invoices_card.h"

#include "core/model/invoice_model.h"
#include "ui/customer360/finances/invoice_lines_panel.h"
#include "ui/customer360/finances/table_setup.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/search_field.h"
#include "ui/kit/section_header.h"
#include "ui/kit/state_stack.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using domain::finance::LedgerDocument;
using model::InvoiceModel;
using Show = InvoiceProxy::Show;

InvoicesCard::InvoicesCard(const text::Formatter &format, QWidget *parent)
    : Card(QString(), parent),
      m_format(format),
      m_model(new InvoiceModel(format, this)),
      m_proxy(new InvoiceProxy(this)),
      m_table(new QTableView(this)),
      m_states(new StateStack(m_table, this)),
      m_search(new SearchField(this)),
      m_panel(new InvoiceLinesPanel(format, this))
{
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"invoiceTable"_s);
    m_table->setModel(m_proxy);
    setUpTable(m_table, InvoiceModel::Number);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(InvoiceModel::Issued, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_search->setObjectName(u"invoiceSearch"_s);

    auto *row = new FlowLayout(nullptr, space::s);
    auto *group = new QButtonGroup(this);
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new Chip({}, this);
        m_chips[i]->setObjectName(u"show%1"_s.arg(i));
        m_chips[i]->setCheckable(true);
        group->addButton(m_chips[i], int(i));
        row->addWidget(m_chips[i]);
    }
    m_chips[0]->setChecked(true);
    row->addWidget(m_search);
    body()->addLayout(row);
    body()->addWidget(m_states);
    body()->addWidget(m_panel);
    m_panel->hide();

    connect(group, &QButtonGroup::idClicked, this, [this](int id) { filter(Show(id)); });
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        rowsChanged();
    });
    connect(m_states->emptyState(), &EmptyState::actionRequested, this, [this] {
        m_search->clear();
        m_proxy->setSearch({});
        filter(Show::All);
    });
    connect(m_table, &QTableView::activated, this, [this] { Q_EMIT openRequested(current()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &position) {
        Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InvoicesCard::currentChanged);
    connect(m_panel, &InvoiceLinesPanel::closeRequested, this, [this] {
        closeLines();
        m_table->setFocus();
    });
}

void InvoicesCard::setDocuments(std::vector<LedgerDocument> documents)
{
    const Id chosen = current();
    m_model->setDocuments(std::move(documents));
    if (const int row = m_model->rowOf(chosen); row >= 0 && current() != chosen)
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
    if (m_model->rowOf(m_opened) < 0)
        closeLines();
    rowsChanged();
}

void InvoicesCard::showLines(const Id &document, std::vector<domain::InvoiceLineRow> lines)
{
    const int row = m_model->rowOf(document);
    if (row < 0)
        return;
    m_opened = document;
    m_panel->setDocument(m_model->document(row), std::move(lines));
    m_panel->show();
}

void InvoicesCard::closeLines()
{
    m_opened = {};
    m_panel->hide();
}

void InvoicesCard::clear()
{
    closeLines();
    m_search->clear();
    m_proxy->setSearch({});
    m_model->setDocuments({});
    filter(Show::All);
}

Id InvoicesCard::current() const
{
    return m_table->currentIndex().data(InvoiceModel::IdRole).value<Id>();
}

Id InvoicesCard::opened() const
{
    return m_opened;
}

void InvoicesCard::filter(Show show)
{
    m_chips[size_t(show)]->setChecked(true);
    m_proxy->setShow(show);
    rowsChanged();
}

void InvoicesCard::rowsChanged()
{
    showCounts();
    if (m_proxy->rowCount() > 0 || m_model->rowCount() == 0) {
        m_states->showContent();
    } else {
        m_states->showEmpty(EmptyState::Kind::Filtered, tr("No invoice matches"),
                            tr("The filter hides %Ln documents.", nullptr, m_model->rowCount()),
                            tr("Show all"));
        m_states->emptyState()->setCompact(true);
    }
    fitHeight(m_table, 12);
}

void InvoicesCard::showCounts()
{
    header()->setCount(m_format.number(m_model->rowCount()));
    for (size_t i = 0; i < m_chips.size(); ++i) {
        int count = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            count += InvoiceProxy::matches(m_model->document(row), Show(i)) ? 1 : 0;
        m_chips[i]->setCount(m_format.number(count));
    }
}

void InvoicesCard::retranslate()
{
    setTitle(tr("Invoices and credit notes"));
    m_table->setAccessibleName(tr("Invoices and credit notes"));
    m_table->setAccessibleDescription(tr("Enter shows the lines."));
    m_search->setPlaceholderText(tr("Number"));
    m_search->setAccessibleName(tr("Search invoices by number"));
    const std::array<QString, 5> names{tr("All"), tr("Open", "invoices"), tr("Overdue"),
                                       tr("Paid", "invoices"), tr("Credit notes")};
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setText(names[i]);
    m_model->retranslate();
    m_panel->retranslate();
    rowsChanged();
}

} // namespace c360::ui
