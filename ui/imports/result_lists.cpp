// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/result_lists.h"

#include "ui/imports/duplicates_model.h"
#include "ui/imports/issues_model.h"
#include "ui/imports/list_table.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

ResultLists::ResultLists(const text::Formatter &format, QWidget *parent)
    : QWidget(parent),
      m_format(format),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_duplicates(new DuplicatesModel(format, this)),
      m_errors(new IssuesModel(format, this)),
      m_warnings(new IssuesModel(format, this)),
      m_nothing(new Label(TypeRole::Body, this))
{
    m_tabs->setObjectName(u"resultTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    const QStringList names{u"duplicates"_s, u"refused"_s, u"remarks"_s};
    const QList<QAbstractItemModel *> models{m_duplicates, m_errors, m_warnings};
    for (int i = 0; i < 3; ++i) {
        auto *table = listTable(models.at(i), this);
        table->setObjectName(names.at(i));
        m_tables.append(table);
        m_stack->addWidget(table);
        m_tabs->addTab({});
    }
    m_tabs->setTabIcon(Duplicates, icon(u"users"_s));
    m_tabs->setTabIcon(Refused, icon(u"circle-x"_s));
    m_tabs->setTabIcon(Remarks, icon(u"info"_s));
    m_nothing->setColor(Color::TextMuted);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_nothing);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tables.at(Duplicates), &QTableView::activated, this, [this](const QModelIndex &index) {
        const Id customer = index.data(DuplicatesModel::CustomerRole).value<Id>();
        if (!customer.isNull())
            Q_EMIT customerRequested(customer);
    });
}

void ResultLists::setResult(services::ImportKind kind, const services::ImportResult &result,
                            const ResultNames &names)
{
    m_refused = result.refused;
    m_duplicates->set(result.duplicates, names, result.dryRun);
    m_errors->set(kind, result.errors, names);
    m_warnings->set(kind, result.warnings, names);
    for (QTableView *table : std::as_const(m_tables))
        fitColumns(table);
    retranslate();
    int first = -1;
    for (int i = 0; i < m_tables.size(); ++i) {
        const bool any = m_tables.at(i)->model()->rowCount() > 0;
        m_tabs->setTabVisible(i, any);
        if (any && first < 0)
            first = i;
    }
    m_tabs->setVisible(first >= 0);
    m_stack->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    if (first >= 0)
        m_tabs->setCurrentIndex(first);
}

void ResultLists::retranslate()
{
    const auto title = [this](const QString &name, qint64 count) {
        return tr("%1 (%2)", "name of a list and how many are in it").arg(name, m_format.number(count));
    };
    m_tabs->setTabText(Duplicates, title(tr("Possible duplicates"), m_duplicates->rowCount()));
    m_tabs->setTabText(Refused, title(tr("Refused lines"), qMax<qint64>(m_refused, m_errors->rowCount())));
    m_tabs->setTabText(Remarks, title(tr("Remarks"), m_warnings->rowCount()));
    m_tabs->setAccessibleName(tr("Lists of lines"));
    m_tables.at(Duplicates)->setAccessibleName(tr("Possible duplicates"));
    m_tables.at(Refused)->setAccessibleName(tr("Refused lines"));
    m_tables.at(Remarks)->setAccessibleName(tr("Remarks"));
    m_nothing->setText(tr("There is nothing to say about single lines: no duplicates, no refused lines."));
    m_duplicates->retranslate();
    m_errors->retranslate();
    m_warnings->retranslate();
}

bool ResultLists::isEmpty() const
{
    return m_stack->isHidden();
}

QWidget *ResultLists::focusTarget() const
{
    return m_stack->currentWidget();
}

} // namespace c360::ui
