// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_list.h"

#include "ui/imports/list_table.h"
#include "ui/kit/scroll_anchor.h"
#include "ui/kit/section_header.h"
#include "ui/kit/state_stack.h"

#include <QAction>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QTextLayout>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int fewLines = 2; ///< of the detail, at least and at most; the rest is scrolled
constexpr int manyLines = 5;
constexpr int wideColumn = 1; ///< takes the room that is left

/// As it is drawn: the letters of another script may come from a font with taller lines.
qreal lineHeight(const QString &text, const QFont &font)
{
    QTextLayout layout(QString(text).replace(u'\n', u' '), font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(std::numeric_limits<int>::max());
    layout.endLayout();
    return line.height();
}

} // namespace

SyncList::SyncList(const QString &name, const QList<QAction *> &actions, QWidget *parent)
    : Card(parent), m_model(new SyncRowsModel(this))
{
    auto *content = new QWidget(this);
    m_table = listTable(m_model, content);
    m_table->setObjectName(name);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new ScrollAnchor(m_table);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(actions);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setMinimumHeight(m_table->fontMetrics().lineSpacing() * 5);
    m_detail = new QPlainTextEdit(content);
    m_detail->setObjectName(name + u".detail"_s);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int line = m_detail->fontMetrics().lineSpacing();
    m_detail->setMinimumHeight(line * fewLines + 2 * space::s);
    // What is over of the page, never a reason for it to scroll.
    m_detail->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_table, 3);
    column->addWidget(m_detail, 2);
    m_stack = new StateStack(content, this);
    for (QAction *action : actions)
        header()->addAction(action, true);
    body()->addWidget(m_stack, 1);
    connect(m_table, &QTableView::activated, this, &SyncList::activated);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_filling)
            return;
        m_wanted.clear();
        showDetail();
        Q_EMIT chosen();
    });
}

void SyncList::retranslate(const QString &name, const QStringList &headers)
{
    m_table->setAccessibleName(name);
    m_detail->setAccessibleName(tr("The chosen change in full"));
    m_model->setHeaders(headers);
    for (QAction *action : m_table->actions())
        action->setIconText(action->text()); // a tool button takes the mnemonic from nowhere else
}

int SyncList::currentRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.front().row() : -1;
}

const SyncRow *SyncList::current() const
{
    return m_model->row(m_model->index(currentRow(), 0));
}

QWidget *SyncList::focusTarget() const
{
    if (rowCount() > 0)
        return m_table;
    QPushButton *action = m_stack->emptyState()->button();
    return action->isVisible() ? action : nullptr;
}

bool SyncList::fill(std::vector<SyncRow> rows)
{
    const SyncRow *before = current();
    const QByteArray key = before ? before->key : QByteArray();
    const int at = currentRow();
    const auto rowOf = [&rows](const QByteArray &wanted) {
        const auto found = std::ranges::find(rows, wanted, &SyncRow::key);
        return wanted.isEmpty() || found == rows.end() ? -1 : int(found - rows.begin());
    };
    int row = rowOf(m_wanted);
    if (row >= 0)
        m_wanted.clear();
    else
        row = rowOf(key);
    const bool left = !key.isEmpty() && rowOf(key) < 0;
    if (left && row < 0 && m_wanted.isEmpty())
        m_wanted = key;
    const bool any = !rows.empty();
    if (any && row < 0)
        row = std::clamp(at, 0, int(rows.size()) - 1);

    // The keyboard stays here when the last row goes or the first comes, under a dialog too. On an action's
    // button it would now act on a row that nobody has chosen.
    const QWidget *keyboard = window()->focusWidget();
    const bool here = keyboard && isAncestorOf(keyboard) && keyboard != m_detail;
    const bool onButton = here && keyboard != m_table && header()->isAncestorOf(keyboard);
    m_filling = true;
    m_model->setRows(std::move(rows));
    if (any) {
        m_stack->showContent();
        growColumns();
        if (currentRow() != row)
            m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
    }
    m_filling = false;
    showDetail();
    if (any && here && (!onButton || left))
        m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosen();
    return any;
}

void SyncList::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    // Filled before it was shown it did not know how much room there is.
    if (rowCount() > 0)
        QMetaObject::invokeMethod(this, &SyncList::growColumns, Qt::QueuedConnection);
}

// They only grow: what the person has widened stays.
void SyncList::growColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int most =
        std::max(m_table->fontMetrics().averageCharWidth() * 28, m_table->viewport()->width() / 3);
    header->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    for (int i = 0; i < header->count(); ++i) {
        if (i == wideColumn)
            continue;
        const int before = header->sectionSize(i);
        m_table->resizeColumnToContents(i);
        header->resizeSection(i, std::max(before, std::min(most, header->sectionSize(i))));
    }
}

void SyncList::showDetail()
{
    const SyncRow *row = current();
    const QString text = row ? row->detail : QString();
    if (m_detail->toPlainText() == text)
        return; // the reading place stays
    m_detail->setPlainText(text);
    m_detail->setMaximumHeight(int(std::ceil(lineHeight(text, m_detail->font()) * manyLines)) + 2 * space::s);
    QTextOption option = m_detail->document()->defaultTextOption();
    option.setTextDirection(layoutDirection()); // also of lines that begin with a name in the other script
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute);
    m_detail->document()->setDefaultTextOption(option);
}

} // namespace c360::ui
