// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/bin_page.h"

#include "core/domain/queries/customer_queries.h"
#include "core/model/customer_list_model.h"
#include "core/store/store.h"
#include "core/text/messages.h"
#include "ui/customers/customer_bulk.h"
#include "ui/customers/customer_grid.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/prompts.h"
#include "ui/kit/search_field.h"
#include "ui/kit/state_stack.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using model::CustomerListModel;

BinPage::BinPage(AppContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_model(new CustomerListModel(context.store, context.commands, this)),
      m_bulk(new CustomerBulk(context, this)),
      m_emptier(new domain::BinEmptier(context.store, this))
{
    setObjectName(u"binPage"_s);
    m_query.bin = true;
    m_query.sort = u"deleted_at"_s;
    m_query.descending = true;
    m_model->setFormatter(context.format);
    m_restore =
        context.actions.make(this, u"bin.restore"_s, u"archive-restore"_s, QKeySequence(u"Ctrl+Shift+R"_s));
    m_erase = context.actions.make(this, u"bin.erase"_s, u"trash"_s, QKeySequence(u"Shift+Del"_s));
    m_empty = context.actions.make(this, u"bin.empty"_s, u"trash-2"_s, QKeySequence(u"Ctrl+Shift+Del"_s));
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
    top->addWidget(actionButton(m_erase, true, this));
    top->addWidget(actionButton(m_empty, true, this));
    column->addLayout(top);
    m_help = new Label({}, TypeRole::Body, Color::TextMuted, this);
    m_help->setWordWrap(true);
    column->addWidget(m_help);
    m_progress = new QWidget(this);
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(space::m);
    m_busy = new BusyBar(m_progress);
    m_progressText = new Label({}, TypeRole::Body, m_progress);
    m_progressText->setObjectName(u"binProgress"_s);
    m_stop = pushButton({}, u"x"_s, ButtonKind::Normal, m_progress);
    m_stop->setObjectName(u"binStop"_s);
    progress->addWidget(m_progressText);
    progress->addWidget(m_busy, 1);
    progress->addWidget(m_stop);
    m_progress->hide();
    column->addWidget(m_progress);
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
    connect(m_model, &CustomerListModel::loadingChanged, this, [this] {
        m_query = m_model->query(); // a header may have been clicked
        m_grid->showOrder();
        showState();
    });
    connect(m_grid, &CustomerGrid::selectionCountChanged, this, &BinPage::showActions);
    connect(m_grid, &CustomerGrid::deleteRequested, m_erase, &QAction::trigger);
    connect(m_erase, &QAction::triggered, this, &BinPage::eraseSelected);
    connect(m_empty, &QAction::triggered, this, &BinPage::emptyAll);
    connect(m_stop, &QPushButton::clicked, m_emptier, &domain::BinEmptier::stop);
    connect(m_emptier, &domain::BinEmptier::progressed, this, &BinPage::showProgress);
    connect(m_emptier, &domain::BinEmptier::finished, this, [this](qint64 erased) {
        endProgress();
        m_context.notices.say(tr("%Ln records erased for good", nullptr, int(erased)));
    });
    connect(m_emptier, &domain::BinEmptier::failed, this, [this](const Error &error) {
        endProgress();
        m_context.notices.fail(error);
    });
    connect(m_grid, &CustomerGrid::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(text);
    });
    connect(m_grid, &CustomerGrid::menuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_restore, m_erase});
        menu->popup(at);
    });
    connect(m_stack->emptyState(), &EmptyState::actionRequested, this, [this] {
        if (m_stack->emptyState()->kind() == EmptyState::Kind::Error)
            m_model->reload();
        else
            m_search->clear();
    });
    showActions();
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
    m_help->setText(m_context.format.withDigits(
        tr("Deleted customers stay here for 30 days, with everything that belongs to them. "
           "Emptying the bin cannot be undone.")));
    m_search->setPlaceholderText(tr("Search the bin"));
    m_search->setAccessibleName(tr("Search the bin"));
    m_restore->setText(tr("&Restore"));
    m_erase->setText(tr("&Erase for good…"));
    m_empty->setText(tr("E&mpty the bin now…"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop; what is erased stays erased"));
    m_busy->setAccessibleName(tr("Erasing"));
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

void BinPage::showActions()
{
    const bool some = !targets().empty() && !m_emptier->isRunning();
    m_restore->setEnabled(some);
    m_erase->setEnabled(some);
    m_empty->setEnabled(!m_emptier->isRunning());
}

void BinPage::eraseSelected()
{
    m_context.store
        .read([rids = targets()](store::Connection &db) -> Result<std::vector<Id>> {
            return domain::customerIds(db, rids);
        })
        .then(this, [this](const Result<std::vector<Id>> &ids) {
            if (!ids) {
                m_context.notices.fail(ids.error());
                return;
            }
            std::vector<domain::Binned> records;
            for (const Id &id : *ids)
                records.push_back({&catalog::customerType, id});
            const int count = int(records.size());
            confirm(
                tr("Erase for good"),
                tr("%Ln customers will be erased for good, with everything that belongs to them: contacts, "
                   "activities, invoices, payments, documents.",
                   nullptr, count),
                std::move(records));
        });
}

void BinPage::emptyAll()
{
    // What comes into the bin while the question is open is not part of the answer.
    m_context.store
        .read([until = m_context.clock.now()](store::Connection &db) { return domain::binned(db, until); })
        .then(this, [this](const Result<std::vector<domain::Binned>> &records) {
            if (!records) {
                m_context.notices.fail(records.error());
                return;
            }
            const int customers =
                int(std::ranges::count(*records, catalog::customerType.name,
                                       [](const domain::Binned &binned) { return binned.type->name; }));
            const int others = int(records->size()) - customers;
            QStringList parts;
            if (customers > 0)
                parts.append(tr("%Ln customers", nullptr, customers));
            if (others > 0)
                parts.append(tr("%Ln other deleted records", nullptr, others));
            if (parts.isEmpty())
                m_context.notices.say(tr("The bin is empty"));
            else
                confirm(tr("Empty the bin now"),
                        tr("%1 will be erased for good, with everything that belongs to them.",
                           "customers and other records")
                            .arg(m_context.format.list(parts)),
                        *records);
        });
}

void BinPage::confirm(const QString &title, const QString &text, std::vector<domain::Binned> records)
{
    if (records.empty() || m_emptier->isRunning())
        return;
    m_context.prompts.ask(this,
                          {.title = title,
                           .text = text,
                           .accept = tr("Erase for good"),
                           .dangerous = true,
                           .detail = tr("This cannot be undone: neither Undo nor the bin brings them back.")},
                          [self = QPointer(this), records = std::move(records)](bool yes) mutable {
                              if (!self || !yes || self->m_emptier->isRunning())
                                  return;
                              self->showProgress(0, qint64(records.size()));
                              self->m_progress->show();
                              self->m_emptier->start(std::move(records));
                              self->showActions();
                          });
}

void BinPage::showProgress(qint64 erased, qint64 of)
{
    m_busy->setShare(of ? double(erased) / double(of) : 0);
    m_busy->setBusy(true);
    m_progressText->setText(
        tr("Erased %1 of %2").arg(m_context.format.number(erased), m_context.format.number(of)));
}

void BinPage::endProgress()
{
    m_busy->setBusy(false);
    m_progress->hide();
    showActions();
    m_grid->setFocus();
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
                           tr("Nothing matches “%1”.").arg(text::isolatedByContent(m_query.text.trimmed())),
                           tr("Clear the search"));
    else
        m_stack->showEmpty(
            EmptyState::Kind::FirstUse, tr("The bin is empty"),
            m_context.format.withDigits(tr("Customers that you delete wait here for 30 days.")), {},
            u"trash-2"_s);
}

} // namespace c360::ui
