// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_actions.h"

#include "ui/shell/action_registry.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace c360::ui {

CustomersActions::CustomersActions(ActionRegistry &registry, QWidget *page)
    : QObject(page),
      m_registry(registry),
      m_page(page),
      create(make(u"customers.new"_s, u"user-plus"_s)),
      find(make(u"customers.find"_s, u"search"_s)),
      filter(make(u"customers.filter"_s, u"list-filter"_s, QKeySequence(u"Ctrl+Shift+F"_s))),
      clear(make(u"customers.clear-filters"_s, u"filter-x"_s)),
      import(make(u"customers.import"_s, u"import"_s)),
      open(make(u"customers.open"_s, u"external-link"_s)),
      edit(make(u"customers.edit"_s, u"pencil"_s, QKeySequence(u"Ctrl+E"_s))),
      preview(make(u"customers.preview"_s, u"panel-left"_s)),
      tag(make(u"customers.tag"_s, u"tag"_s, QKeySequence(u"Ctrl+Shift+G"_s))),
      untag(make(u"customers.untag"_s, u"tags"_s)),
      activate(make(u"customers.activate"_s, u"circle-check"_s)),
      deactivate(make(u"customers.deactivate"_s, u"circle-minus"_s)),
      copyEmail(make(u"customers.copy-email"_s, u"at-sign"_s)),
      copyPhone(make(u"customers.copy-phone"_s, u"phone"_s)),
      exportTo(make(u"customers.export"_s, u"download"_s, QKeySequence(u"Ctrl+Shift+E"_s))),
      remove(make(u"customers.delete"_s, u"trash-2"_s, QKeySequence(u"Ctrl+Backspace"_s))),
      columns(make(u"customers.columns"_s, u"columns-3"_s)),
      sort(make(u"customers.sort"_s, u"arrow-up-down"_s, QKeySequence(u"Ctrl+Shift+O"_s))),
      saveView(make(u"customers.save-view"_s, u"bookmark"_s)),
      updateView(make(u"customers.update-view"_s, u"save"_s))
{
    preview->setCheckable(true);
}

QAction *CustomersActions::make(const QString &key, const QString &iconName, const QKeySequence &keys)
{
    QAction *action = m_registry.make(m_page, key, iconName, keys);
    m_all.append(action);
    return action;
}

void CustomersActions::setTargets(bool any, bool one, bool view)
{
    for (QAction *action : {tag, untag, activate, deactivate, remove})
        action->setEnabled(any);
    for (QAction *action : {open, edit, copyEmail, copyPhone})
        action->setEnabled(one);
    updateView->setEnabled(view);
}

void CustomersActions::retranslate()
{
    create->setText(tr("&New customer"));
    find->setText(tr("&Search customers"));
    filter->setText(tr("Add &filter"));
    clear->setText(tr("&Clear search and filters"));
    import->setText(tr("&Import customers…"));
    open->setText(tr("&Open customer"));
    edit->setText(tr("&Edit"));
    preview->setText(tr("&Preview"));
    tag->setText(tr("Add &tag"));
    untag->setText(tr("&Remove tag"));
    activate->setText(tr("&Activate"));
    deactivate->setText(tr("&Deactivate"));
    copyEmail->setText(tr("Copy e-mail address"));
    copyPhone->setText(tr("Copy phone number"));
    exportTo->setText(tr("E&xport…"));
    remove->setText(tr("&Move to the bin"));
    columns->setText(tr("Choose c&olumns"));
    sort->setText(tr("So&rt…"));
    saveView->setText(tr("&Save this view"));
    updateView->setText(tr("&Update this view"));
}

void CustomersActions::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({open, edit, preview});
    menu->addSeparator();
    menu->addActions({copyEmail, copyPhone});
    menu->addSeparator();
    menu->addActions({tag, untag, activate, deactivate});
    menu->addSeparator();
    menu->addActions({exportTo, remove});
    menu->popup(globalPosition);
}

} // namespace c360::ui
