// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/trust_page.h"

#include "ui/imports/audit_page.h"
#include "ui/imports/imports_page.h"
#include "ui/kit/icons.h"
#include "ui/shell/action_registry.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::ui {

TrustPage::TrustPage(AppContext &context, std::vector<TrustSection> more, QWidget *parent)
    : Page(parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"trustPage"_s);
    m_sections.push_back({u"imports"_s, u"import"_s, [] { return ImportsPage::tr("Imports"); },
                          [&context] {
                              return new ImportsPage(context);
                          }});
    std::move(more.begin(), more.end(), std::back_inserter(m_sections));
    m_sections.push_back({u"audit"_s, u"scroll-text"_s, [] { return AuditPage::tr("Audit log"); },
                          [&context] {
                              return new AuditPage(context);
                          }});
    m_pages.resize(m_sections.size(), nullptr);
    m_next = context.actions.make(this, u"trust.next-section"_s, u"chevron-right"_s,
                                  QKeySequence(u"Ctrl+PgDown"_s));
    m_previous = context.actions.make(this, u"trust.previous-section"_s, u"chevron-left"_s,
                                      QKeySequence(u"Ctrl+PgUp"_s));
    m_tabs->setObjectName(u"trustTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const TrustSection &section : m_sections)
        m_tabs->addTab(icon(section.iconName), {});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &TrustPage::showTab);
    const auto step = [this](int by) {
        const int count = m_tabs->count();
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
    };
    connect(m_next, &QAction::triggered, this, [step] { step(1); });
    connect(m_previous, &QAction::triggered, this, [step] { step(-1); });
}

Page *TrustPage::current() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 ? m_pages[size_t(index)] : nullptr;
}

void TrustPage::showTab(int index)
{
    if (!m_ready || index < 0)
        return;
    Page *&page = m_pages[size_t(index)];
    if (!page) {
        page = m_sections[size_t(index)].make();
        m_stack->addWidget(page);
        page->retranslate();
        connect(page, &Page::actionsChanged, this, &Page::actionsChanged);
    }
    m_stack->setCurrentWidget(page);
    page->refresh();
    Q_EMIT actionsChanged();
    Q_EMIT sectionChanged();
}

QString TrustPage::title() const
{
    return tr("Trust");
}

void TrustPage::refresh()
{
    m_ready = true;
    showTab(m_tabs->currentIndex());
}

void TrustPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of Trust"));
    m_next->setText(tr("Next part"));
    m_previous->setText(tr("Previous part"));
    for (size_t i = 0; i < m_sections.size(); ++i) {
        m_tabs->setTabText(int(i), m_sections[i].title());
        m_tabs->setTabToolTip(int(i), m_sections[i].title());
        if (m_pages[i])
            m_pages[i]->retranslate();
    }
}

void TrustPage::showSection(const QString &key)
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].key == key)
            m_tabs->setCurrentIndex(int(i));
    }
}

QString TrustPage::section() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 ? m_sections[size_t(index)].key : QString();
}

QList<QAction *> TrustPage::actions() const
{
    QList<QAction *> actions{m_next, m_previous};
    if (const Page *page = current())
        actions = page->actions() + actions;
    return actions;
}

QWidget *TrustPage::focusTarget()
{
    Page *page = current();
    return page ? page->focusTarget() : m_tabs;
}

QAction *TrustPage::newAction() const
{
    const Page *page = current();
    return page ? page->newAction() : nullptr;
}

QAction *TrustPage::filterAction() const
{
    const Page *page = current();
    return page ? page->filterAction() : nullptr;
}

bool TrustPage::canClose() const
{
    return std::all_of(m_pages.cbegin(), m_pages.cend(),
                       [](const Page *page) { return !page || page->canClose(); });
}

} // namespace c360::ui
