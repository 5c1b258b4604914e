// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/audit_page.h"

#include "core/catalog/catalog.h"
#include "core/store/schema.h"
#include "core/text/messages.h"
#include "core/text/normalize.h"
#include "ui/imports/audit_model.h"
#include "ui/imports/import_texts.h"
#include "ui/imports/list_table.h"
#include "ui/kit/card.h"
#include "ui/kit/date_picker.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/search_field.h"
#include "ui/kit/state_stack.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/history_note.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

constexpr int reloadAfter = 700; ///< ms

QString nameOf(const catalog::RecordType &type)
{
    return QString::fromLatin1(type.name.data(), qsizetype(type.name.size()));
}

} // namespace

AuditPage::AuditPage(AppContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_model(new AuditModel(context.store, context.format, this)),
      m_title(new Label(TypeRole::Title, this)),
      m_help(new Label(TypeRole::Body, this)),
      m_search(new SearchField(this))
{
    setObjectName(u"auditPage"_s);
    m_find = context.actions.make(this, u"audit.find"_s, u"search"_s);
    m_help->setColor(Color::TextMuted);
    m_help->setWordWrap(true);
    m_search->setObjectName(u"auditSearch"_s);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 36);
    auto *filters = new QWidget(this);
    auto *flow = new FlowLayout(filters, space::s);
    flow->addWidget(m_search);
    const auto addDate = [&](Label *&label, DatePicker *&picker, const QString &name) {
        auto *cell = new QWidget(filters);
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::xs);
        label = new Label(TypeRole::Body, cell);
        picker = new DatePicker(context.format, cell);
        picker->setObjectName(name);
        label->setBuddy(picker->input());
        row->addWidget(label);
        row->addWidget(picker);
        flow->addWidget(cell);
        connect(picker, &DatePicker::edited, &m_reload, qOverload<>(&QTimer::start));
    };
    addDate(m_fromLabel, m_from, u"auditFrom"_s);
    addDate(m_untilLabel, m_until, u"auditUntil"_s);

    m_table = listTable(m_model, this);
    m_table->setObjectName(u"auditTable"_s);
    m_stack = new StateStack(m_table, this);
    auto *card = new Card(this);
    card->body()->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addWidget(filters);
    column->addWidget(card, 1);
    m_older = new HistoryNote(context, this);
    column->addWidget(m_older);

    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadAfter);
    connect(&m_reload, &QTimer::timeout, this, &AuditPage::load);
    connect(&context.store, &store::Store::changed, this, [this] {
        m_stale = true;
        // Who reads further down is not thrown back to the top.
        if (isVisible() && m_table->verticalScrollBar()->value() == 0 && !m_reload.isActive())
            m_reload.start();
    });
    connect(m_find, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &SearchField::searched, this, &AuditPage::load);
    connect(m_search, &SearchField::moveRequested, this, [this] {
        if (m_model->rowCount() > 0) {
            m_table->setFocus();
            m_table->selectRow(0);
        }
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Id customer = index.data(AuditModel::CustomerRole).value<Id>();
        if (!customer.isNull())
            m_context.navigator.openCustomer(customer, u"timeline"_s);
    });
    connect(m_model, &AuditModel::loaded, this, &AuditPage::showState);
    connect(m_model, &AuditModel::failed, this, [this](const Error &error) {
        m_stack->showEmpty(EmptyState::Kind::Error, tr("The audit log could not be read"),
                           text::message(error, m_context.format), tr("Try again"));
    });
    connect(m_stack->emptyState(), &EmptyState::actionRequested, this, [this] {
        if (m_stack->emptyState()->kind() == EmptyState::Kind::Filtered) {
            m_search->clear();
            m_from->setDate({});
            m_until->setDate({});
        }
        load();
    });
}

QString AuditPage::title() const
{
    return tr("Audit log");
}

void AuditPage::retranslate()
{
    m_title->setText(tr("Audit log"));
    m_help->setText(tr("Who did what and when. Entries are never changed. Enter opens the customer."));
    m_search->setPlaceholderText(tr("Who, customer, action or field"));
    m_search->setAccessibleName(tr("Search the audit log"));
    m_find->setText(tr("&Search the audit log"));
    m_fromLabel->setText(tr("From"));
    m_from->input()->setAccessibleName(tr("From"));
    m_untilLabel->setText(tr("To"));
    m_until->input()->setAccessibleName(tr("To"));
    m_table->setAccessibleName(tr("Audit log"));
    m_older->retranslate();
    m_model->retranslate();
    if (m_loaded)
        showState();
}

void AuditPage::refresh()
{
    if (m_stale)
        load();
}

domain::AuditFilter AuditPage::filter() const
{
    domain::AuditFilter filter;
    for (const QString &word : text::searchWords(m_search->text())) {
        domain::AuditWord entry{.text = word, .actions = {}, .types = {}};
        for (const QString &action : auditActions()) {
            if (text::normalized(auditActionLabel(action)).contains(word))
                entry.actions.append(action);
        }
        for (const catalog::RecordType &type : catalog::allTypes) {
            if (text::normalized(QCoreApplication::translate("catalog", type.label)).contains(word))
                entry.types.append(nameOf(type));
        }
        filter.words.append(std::move(entry));
    }
    if (const QDate from = m_from->date(); from.isValid())
        filter.from = from.startOfDay().toMSecsSinceEpoch();
    if (const QDate until = m_until->date(); until.isValid())
        filter.until = until.addDays(1).startOfDay().toMSecsSinceEpoch();
    return filter;
}

void AuditPage::load()
{
    m_reload.stop();
    m_stale = false;
    if (!m_loaded)
        m_stack->showLoading();
    m_model->load(filter());
}

void AuditPage::showState()
{
    m_loaded = true;
    m_context.store.read(&store::keptSince).then(this, [this](const Result<Instant> &since) {
        m_older->setSince(m_model->canFetchMore({}) ? 0 : since.value_or(0));
    });
    if (m_model->rowCount() > 0) {
        m_stack->showContent();
        if (!m_fitted)
            fitColumns(m_table);
        m_fitted = true;
    } else if (filter().isEmpty()) {
        m_stack->showEmpty(EmptyState::Kind::FirstUse, tr("Nothing was done yet"),
                           tr("Every change of a record leaves an entry here."), {}, u"scroll-text"_s);
    } else {
        m_stack->showEmpty(EmptyState::Kind::Filtered, tr("No entry matches"),
                           tr("The search or the dates hide every entry."), tr("Show all"));
    }
}

QWidget *AuditPage::focusTarget()
{
    return m_stack->isContentShown() ? static_cast<QWidget *>(m_table) : m_search;
}

} // namespace c360::ui
