// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabbed_page.h"

#include "ui/kit/icons.h"
#include "ui/kit/page_stack.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace c360::ui {

TabbedPage::TabbedPage(QString iconName, std::function<QString()> title, std::vector<Part> parts,
                       QWidget *parent)
    : Page(parent),
      m_iconName(std::move(iconName)),
      m_title(std::move(title)),
      m_parts(std::move(parts)),
      m_pages(m_parts.size())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new QTabBar(this);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    for (const Part &part : m_parts)
        m_tabs->addTab(icon(part.iconName), QString());
    m_stack = new CurrentStack(this);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &TabbedPage::bringForward);
}

Page *TabbedPage::front() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 ? m_pages[size_t(index)] : nullptr;
}

void TabbedPage::bringForward(int index)
{
    if (index < 0)
        return;
    Page *&page = m_pages[size_t(index)];
    if (!page) {
        page = m_parts[size_t(index)].make();
        page->retranslate();
        m_stack->addWidget(page);
        connect(page, &Page::actionsChanged, this, &TabbedPage::actionsChanged);
        connect(page, &Page::sectionChanged, this, &TabbedPage::sectionChanged);
    }
    m_stack->setCurrentWidget(page);
    page->refresh();
    Q_EMIT actionsChanged();
    Q_EMIT sectionChanged();
}

QList<QAction *> TabbedPage::actions() const
{
    return front() ? front()->actions() : QList<QAction *>();
}

void TabbedPage::refresh()
{
    if (!front())
        bringForward(m_tabs->currentIndex());
    else
        front()->refresh();
}

void TabbedPage::retranslate()
{
    m_tabs->setAccessibleName(title());
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_tabs->setTabText(int(i), m_parts[i].title());
        if (m_pages[i])
            m_pages[i]->retranslate();
    }
}

void TabbedPage::showSection(const QString &key)
{
    const QString part = key.section(u'/', 0, 0);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].key != part)
            continue;
        m_tabs->setCurrentIndex(int(i));
        if (!m_pages[i])
            bringForward(int(i));
        if (const QString rest = key.section(u'/', 1); !rest.isEmpty())
            m_pages[i]->showSection(rest);
        return;
    }
}

QString TabbedPage::section() const
{
    const int index = m_tabs->currentIndex();
    if (index < 0)
        return {};
    const QString rest = front() ? front()->section() : QString();
    return rest.isEmpty() ? m_parts[size_t(index)].key : m_parts[size_t(index)].key + u'/' + rest;
}

QWidget *TabbedPage::focusTarget()
{
    return front() ? front()->focusTarget() : m_tabs;
}

QAction *TabbedPage::newAction() const
{
    return front() ? front()->newAction() : nullptr;
}

QAction *TabbedPage::filterAction() const
{
    return front() ? front()->filterAction() : nullptr;
}

} // namespace c360::ui
