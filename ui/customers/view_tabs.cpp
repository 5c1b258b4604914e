// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/view_tabs.h"

#include "core/catalog/catalog.h"
#include "core/domain/commands.h"
#include "core/store/store.h"
#include "ui/kit/buttons.h"
#include "ui/kit/icons.h"
#include "ui/kit/prompts.h"
#include "ui/kit/tokens.h"
#include "ui/shell/notices.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

ViewTabs::ViewTabs(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"savedViews"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tabs->addTab(icon(u"users"_s), QString());
    m_save = iconButton(u"bookmark"_s, {}, this);
    m_save->setObjectName(u"saveView"_s);
    row->addWidget(m_tabs, 0);
    row->addWidget(m_save);
    row->addStretch(1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_wanted = {};
        m_modified = false;
        Q_EMIT currentChanged();
    });
    connect(m_tabs, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const int tab = m_tabs->tabAt(at);
        if (tab >= 0)
            m_tabs->setCurrentIndex(tab);
        showMenu(m_tabs->mapToGlobal(at));
    });
    connect(m_save, &QToolButton::clicked, this, &ViewTabs::saveRequested);
    connect(&context.store, &store::Store::changed, this, &ViewTabs::applyChanges);
}

void ViewTabs::retranslate()
{
    m_tabs->setAccessibleName(tr("Saved views"));
    nameButton(m_save, tr("Save this view"));
    rebuild(current());
}

void ViewTabs::applyChanges(const store::ChangeSet &changes)
{
    if (m_read && (changes.many || changes.touches(catalog::savedViewType))) {
        m_read = false;
        refresh();
    }
}

void ViewTabs::refresh()
{
    if (m_read)
        return;
    m_read = true;
    m_context.store.read([](store::Connection &db) { return domain::savedViews(db, u"customer"_s); })
        .then(this, [this](const Result<std::vector<domain::SavedView>> &views) {
            if (!views) {
                m_read = false;
                m_context.notices.fail(views.error());
                return;
            }
            const Id before = current();
            m_views = *views;
            rebuild(m_wanted.isNull() ? before : m_wanted);
            if (current() != before)
                Q_EMIT currentChanged();
        });
}

void ViewTabs::rebuild(const Id &front)
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 1)
        m_tabs->removeTab(1);
    m_tabs->setTabText(0, tr("All customers"));
    int index = 0;
    for (const domain::SavedView &view : m_views) {
        // A name may hold an ampersand, which is no mnemonic.
        const int tab = m_tabs->addTab(icon(u"bookmark"_s), QString(view.name).replace(u'&', u"&&"_s));
        m_tabs->setTabToolTip(tab, view.name);
        if (view.id == front)
            index = tab;
    }
    if (index > 0 && front == m_wanted)
        m_wanted = {};
    m_tabs->setCurrentIndex(index);
    setModified(m_modified);
}

Id ViewTabs::current() const
{
    const domain::SavedView *view = currentView();
    return view ? view->id : Id();
}

const domain::SavedView *ViewTabs::currentView() const
{
    const int index = m_tabs->currentIndex() - 1;
    return index >= 0 && index < int(m_views.size()) ? &m_views[size_t(index)] : nullptr;
}

void ViewTabs::setCurrent(const Id &view)
{
    m_wanted = view;
    for (size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i].id == view)
            m_tabs->setCurrentIndex(int(i) + 1);
    }
    if (view.isNull())
        m_tabs->setCurrentIndex(0);
}

void ViewTabs::setModified(bool modified)
{
    m_modified = modified;
    const domain::SavedView *view = currentView();
    if (!view)
        return;
    const QString name = QString(view->name).replace(u'&', u"&&"_s);
    m_tabs->setTabText(m_tabs->currentIndex(),
                       modified ? tr("%1 *", "saved view with changes").arg(name) : name);
    m_tabs->setTabToolTip(m_tabs->currentIndex(),
                          modified ? tr("%1: changed, not saved").arg(view->name) : view->name);
}

void ViewTabs::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"bookmark"_s), tr("Save as a new view…")), &QAction::triggered, this,
            &ViewTabs::saveRequested);
    if (currentView()) {
        QAction *update = menu->addAction(icon(u"save"_s), tr("Update this view"));
        update->setEnabled(m_modified);
        connect(update, &QAction::triggered, this, &ViewTabs::updateRequested);
        connect(menu->addAction(icon(u"pencil"_s), tr("Rename…")), &QAction::triggered, this,
                &ViewTabs::rename);
        connect(menu->addAction(icon(u"trash-2"_s), tr("Delete view")), &QAction::triggered, this,
                &ViewTabs::remove);
    }
    menu->popup(globalPosition);
}

void ViewTabs::saveAs(const QJsonObject &definition)
{
    const qint64 position = m_views.empty() ? 1 : m_views.back().position + 1;
    m_context.prompts.askText(
        this, tr("Save view"), tr("Name"), {},
        [self = QPointer(this), definition, position](const std::optional<QString> &name) {
            if (!self || !name || name->trimmed().isEmpty())
                return;
            self->m_context.commands
                .create(u"saved_view"_s, {{u"name"_s, name->trimmed()},
                                          {u"record_type"_s, u"customer"_s},
                                          {u"position"_s, position},
                                          {u"definition"_s, compact(definition)}})
                .then(self.data(), [self](const Result<domain::Outcome> &outcome) {
                    if (!outcome) {
                        self->m_context.notices.fail(outcome.error());
                        return;
                    }
                    self->m_modified = false;
                    self->setCurrent(outcome->ids.front());
                    self->m_context.notices.sayDone(tr("View saved"), outcome->action);
                });
        });
}

void ViewTabs::update(const QJsonObject &definition)
{
    const domain::SavedView *view = currentView();
    if (!view)
        return;
    m_context.commands.update(u"saved_view"_s, view->id, {{u"definition"_s, compact(definition)}})
        .then(this, [this](const Result<domain::Outcome> &outcome) {
            if (!outcome) {
                m_context.notices.fail(outcome.error());
                return;
            }
            setModified(false);
            m_context.notices.sayDone(tr("View updated"), outcome->action);
        });
}

void ViewTabs::rename()
{
    const domain::SavedView *view = currentView();
    if (!view)
        return;
    m_context.prompts.askText(
        this, tr("Rename view"), tr("Name"), view->name,
        [self = QPointer(this), id = view->id](const std::optional<QString> &name) {
            if (!self || !name || name->trimmed().isEmpty())
                return;
            self->m_context.commands.update(u"saved_view"_s, id, {{u"name"_s, name->trimmed()}})
                .then(self.data(), [self](const Result<domain::Outcome> &outcome) {
                    if (outcome)
                        self->m_context.notices.sayDone(tr("View renamed"), outcome->action);
                    else
                        self->m_context.notices.fail(outcome.error());
                });
        });
}

void ViewTabs::remove()
{
    const domain::SavedView *view = currentView();
    if (!view)
        return;
    m_context.commands.remove(u"saved_view"_s, view->id)
        .then(this, [this](const Result<domain::Outcome> &outcome) {
            if (outcome)
                m_context.notices.sayDone(tr("View deleted"), outcome->action);
            else
                m_context.notices.fail(outcome.error());
        });
}

} // namespace c360::ui
