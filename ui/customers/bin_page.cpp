// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/bin_page.h"

#include "core/model/customer_list_model.h"
#include "core/text/messages.h"
#include "ui/customers/customer_bulk.h"
#include "ui/customers/customer_grid.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/search_field.h"
#include "ui/kit/state_stack.h"
#include "ui/shell/action_registry.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using model::CustomerListModel;

BinPage::BinPage(AppContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_model(new CustomerListModel(context.store, context.commands, this)),
      m_bulk(new CustomerBulk(context, this))
{
    setObjectName(u"binPage"_s);
    m_query.bin = true;
    m_query.sort = u"deleted_at"_s;
    m_query.descending = true;
    m_model->setFormatter(context.format);
    m_restore =
        context.actions.make(this, u"bin.restore"_s, u"archive-restore"_s, QKeySequence(u"Ctrl+Shift+R"_s));
    m_find = context.actions.make(this, u"bin.find"_s, u"search"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::s);
    column->setSpacing(space::s);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    m_title = new Label({}, TypeRole::Title, this);
    m_search = new SearchField(this);
    m_search->setObjectName(u"binSearch"_s);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_search, 2);
    top->addWidget(actionButton(m_restore, true, this));
    column->addLayout(top);
    m_help = new Label({}, TypeRole::Body, Color::TextMuted, this);
    m_help->setWordWrap(true);
    column->addWidget(m_help);
    m_grid = new CustomerGrid(*m_model, context.format);
    m_grid->setObjectName(u"binGrid"_s);
    m_grid->setArrangement(
        {{u"columns"_s, QJsonArray{u"name"_s, u"company_name"_s, u"email"_s, u"city"_s, u"deleted_at"_s}}});
    m_stack = new StateStack(m_grid, this);
    column->addWidget(m_stack, 1);

    connect(m_restore, &QAction::triggered, this, [this] { m_bulk->restore(targets()); });
    connect(m_find, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &SearchField::searched, this, &BinPage::search);
    connect(m_search, &SearchField::moveRequested, this, [this] {
        if (m_model->rowCount() > 0) {
            m_grid->setFocus();
            m_grid->selectRow(0);
        }
    });
    connect(m_model, &CustomerListModel::stateChanged, this, &BinPage::showState);
    connect(m_model, &CustomerListModel::loadingChanged, this, &BinPage::showState);
    connect(m_grid, &CustomerGrid::selectionCountChanged, this,
            [this] { m_restore->setEnabled(!targets().empty()); });
    connect(m_grid, &CustomerGrid::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(text);
    });
    connect(m_grid, &CustomerGrid::menuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_restore);
        menu->popup(at);
    });
    connect(m_stack->emptyState(), &EmptyState::actionRequested, this, [this] {
        if (m_stack->emptyState()->kind() == EmptyState::Kind::Error)
            m_model->reload();
        else
            m_search->clear();
    });
    m_restore->setEnabled(false);
}

QString BinPage::title() const
{
    return tr("Bin");
}

void BinPage::refresh()
{
    if (!m_model->hasAnswer() && !m_model->isLoading()) {
        m_model->setQuery(m_query);
        showState();
    }
}

void BinPage::retranslate()
{
    m_title->setText(tr("Bin"));
    m_help->setText(tr("Deleted customers stay here for 30 days, with everything that belongs to them."));
    m_search->setPlaceholderText(tr("Search the bin"));
    m_search->setAccessibleName(tr("Search the bin"));
    m_restore->setText(tr("&Restore"));
    m_find->setText(tr("&Search the bin"));
    m_grid->setAccessibleName(tr("Deleted customers"));
    m_model->setFormatter(m_context.format);
    showState();
    Q_EMIT titleChanged();
}

QWidget *BinPage::focusTarget()
{
    return m_grid;
}

void BinPage::search(const QString &text)
{
    m_query.text = text;
    m_model->setQuery(m_query);
}

std::vector<qint64> BinPage::targets() const
{
    return m_grid->selectedRids();
}

void BinPage::showState()
{
    if (const auto &error = m_model->error())
        m_stack->showEmpty(EmptyState::Kind::Error, tr("The bin could not be read"),
                           text::message(*error, m_context.format), tr("Try again"));
    else if (m_model->rowCount() > 0)
        m_stack->showContent();
    else if (!m_model->hasAnswer())
        m_stack->showLoading();
    else if (m_model->isLoading())
        return;
    else if (m_query.hasText())
        m_stack->showEmpty(EmptyState::Kind::Filtered, tr("Nothing found in the bin"),
                           tr("Nothing matches “%1”.").arg(m_query.text.trimmed()), tr("Clear the search"));
    else
        m_stack->showEmpty(EmptyState::Kind::FirstUse, tr("The bin is empty"),
                           tr("Customers that you delete wait here for 30 days."), {}, u"trash-2"_s);
}

} // namespace c360::ui
