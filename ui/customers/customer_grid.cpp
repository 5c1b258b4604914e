// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_grid.h"

#include "core/model/customer_list_model.h"
#include "ui/customers/customer_delegate.h"
#include "ui/customers/sort_header.h"
#include "ui/kit/scroll_anchor.h"
#include "ui/kit/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace c360::ui {

using model::CustomerListModel;

namespace {
constexpr int patience = 32; ///< ms that a jump may take before empty rows are shown
}

CustomerGrid::CustomerGrid(CustomerListModel &model, const text::Formatter &format, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new SortHeader(format, this))
{
    setObjectName(u"customerGrid"_s);
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(new CustomerDelegate(format, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setAlternatingRowColors(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setTextElideMode(Qt::ElideRight);
    fitRows();
    applyWidths();
    showOrder();
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { viewport()->setUpdatesEnabled(true); });

    connect(m_header, &SortHeader::sortRequested, this,
            [this](int column, bool further) { sortBy(m_model.columns()[column], further); });
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        Q_EMIT headerMenuRequested(header->viewport()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_arranging || column >= m_model.columns().size())
            return;
        // From now on every column keeps the width it has.
        for (int other = 0; other < m_model.columns().size(); ++other)
            m_widths[m_model.columns()[other]] = columnWidth(other);
        m_widths[m_model.columns()[column]] = width;
        Q_EMIT arranged();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            Q_EMIT arranged();
    });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, changed, this, &CustomerGrid::letPictureGo);
    new ScrollAnchor(this);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        letPictureGo();
        applyWidths();
        Q_EMIT selectionCountChanged();
        Q_EMIT currentCustomerChanged();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                if (const int row = currentIndex().row(); row >= from.row() && row <= to.row())
                    Q_EMIT currentCustomerChanged(); // its row has arrived
            });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomerGrid::selectionCountChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CustomerGrid::currentCustomerChanged);
}

QStringList CustomerGrid::usualColumns()
{
    return {u"name"_s, u"company_name"_s, u"email"_s,  u"phone"_s,
            u"city"_s, u"country"_s,      u"status"_s, u"tags"_s};
}

QJsonObject CustomerGrid::arrangement() const
{
    QJsonArray columns;
    QJsonObject widths;
    for (int visual = 0; visual < m_model.columns().size(); ++visual) {
        const QString field = m_model.columns()[horizontalHeader()->logicalIndex(visual)];
        columns.append(field);
        if (const auto width = m_widths.constFind(field); width != m_widths.cend())
            widths.insert(field, *width);
    }
    return {{u"columns"_s, columns}, {u"widths"_s, widths}};
}

void CustomerGrid::setArrangement(const QJsonObject &arrangement)
{
    const QScopedValueRollback guard(m_arranging, true);
    m_widths.clear();
    const QJsonObject widths = arrangement[u"widths"_s].toObject();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        m_widths.insert(width.key(), width.value().toInt());
    QStringList columns;
    for (const QJsonValue &column : arrangement[u"columns"_s].toArray())
        columns.append(column.toString());
    QHeaderView *header = horizontalHeader();
    for (int logical = 0; logical < header->count(); ++logical)
        header->moveSection(header->visualIndex(logical), logical);
    m_model.setColumns(columns.isEmpty() ? usualColumns() : columns);
    applyWidths();
    showOrder();
}

int CustomerGrid::usualWidth(const QString &field) const
{
    int letters = 15;
    if (field == u"name" || field == u"email")
        letters = 26;
    else if (field == u"company_name" || field == u"tags" || field == u"notes" ||
             field.startsWith(u"address"))
        letters = 21;
    else if (field == u"status")
        letters = 19;
    return fontMetrics().averageCharWidth() * letters;
}

void CustomerGrid::applyWidths()
{
    // Until somebody drags one, the columns share the room, within what stays readable.
    constexpr double least = 0.95;
    constexpr double most = 1.6;
    double wanted = 0;
    for (const QString &field : m_model.columns())
        wanted += usualWidth(field);
    const double scale =
        m_widths.isEmpty() ? std::clamp(viewport()->width() / std::max(1.0, wanted), least, most) : 1;
    const QScopedValueRollback guard(m_arranging, true);
    for (int column = 0; column < m_model.columns().size(); ++column) {
        const QString &field = m_model.columns()[column];
        setColumnWidth(column, m_widths.value(field, int(usualWidth(field) * scale)));
    }
}

void CustomerGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_widths.isEmpty() && event->oldSize().width() != event->size().width())
        applyWidths();
}

std::pair<int, int> CustomerGrid::rowsInSight() const
{
    const int height = std::max(1, verticalHeader()->defaultSectionSize());
    const int top = verticalScrollBar()->value();
    return {top / height, std::min((top + viewport()->height() - 1) / height, m_model.rowCount() - 1)};
}

void CustomerGrid::scrollContentsBy(int dx, int dy)
{
    if (dy) {
        // Before anything is painted: mostly the rows are here when it is.
        const auto [first, last] = rowsInSight();
        if (m_model.bringIntoSight(first, last))
            letPictureGo();
        else
            keepPicture();
    }
    QTableView::scrollContentsBy(dx, dy);
}

void CustomerGrid::keepPicture()
{
    if (m_patience.isActive() || !viewport()->updatesEnabled())
        return;
    viewport()->setUpdatesEnabled(false);
    m_patience.start();
}

void CustomerGrid::letPictureGo()
{
    if (!m_patience.isActive())
        return;
    m_patience.stop();
    viewport()->setUpdatesEnabled(true);
}

void CustomerGrid::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                               const QList<int> &roles)
{
    // Rows read ahead change nothing on the screen; QTableView would paint all of it again.
    const auto [first, last] = rowsInSight();
    if ((topLeft.row() > last || bottomRight.row() < first) && !QAccessible::isActive())
        return;
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (m_model.isHere(first, last))
        letPictureGo();
}

void CustomerGrid::fitRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::s);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
}

void CustomerGrid::showOrder()
{
    const auto &query = m_model.query();
    QList<domain::SortKey> keys = query.order();
    if (keys.isEmpty() && !query.hasText())
        keys = {{u"name"_s, false}};
    QHash<int, SortHeader::Mark> marks;
    for (int i = 0; i < keys.size(); ++i)
        marks.insert(int(m_model.columns().indexOf(keys[i].field)),
                     {keys.size() > 1 ? i + 1 : 0, keys[i].descending});
    m_header->setMarks(marks);
}

void CustomerGrid::sortBy(const QString &field, bool further)
{
    auto query = m_model.query();
    QList<domain::SortKey> keys = query.order();
    // Without an order of its own the list goes by name.
    if (keys.isEmpty() && !query.hasText() && (further || field == u"name"))
        keys = {{u"name"_s, false}};
    const auto key = std::ranges::find(keys, field, &domain::SortKey::field);
    const bool known = key != keys.end();
    const bool wasDescending = known && key->descending;
    if (!further)
        keys = known && !wasDescending ? QList<domain::SortKey>{{field, true}}
               : known                 ? QList<domain::SortKey>()
                                       : QList<domain::SortKey>{{field, false}};
    else if (!known)
        keys.append({field, false});
    else if (!wasDescending)
        key->descending = true;
    else
        keys.erase(key);
    query.setOrder(keys);
    m_model.setQuery(query);
}

std::vector<qint64> CustomerGrid::selectedRids() const
{
    std::vector<std::pair<int, int>> runs;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        runs.emplace_back(range.top(), range.bottom());
    std::ranges::sort(runs);
    std::vector<qint64> rids;
    int next = 0;
    for (const auto &[top, bottom] : runs) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            rids.push_back(m_model.ridAt(row));
        next = std::max(next, bottom + 1);
    }
    return rids;
}

int CustomerGrid::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.left() == 0 ? range.height() : 0;
    return count;
}

Id CustomerGrid::currentCustomer() const
{
    return currentIndex().data(CustomerListModel::IdRole).value<Id>();
}

void CustomerGrid::retranslate()
{
    setAccessibleName(tr("Customers"));
}

void CustomerGrid::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState && event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Space:
            Q_EMIT previewRequested();
            return;
        case Qt::Key_Delete:
            Q_EMIT deleteRequested();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const Id id = currentCustomer(); !id.isNull())
                Q_EMIT openRequested(id);
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

void CustomerGrid::keyboardSearch(const QString &text)
{
    // Not through a million rows on the window's thread: the search field has an index.
    Q_EMIT typed(text);
}

void CustomerGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        if (const Id id = index.data(CustomerListModel::IdRole).value<Id>(); !id.isNull())
            Q_EMIT openRequested(id);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

bool CustomerGrid::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger == EditKeyPressed && index.isValid() && !(index.flags() & Qt::ItemIsEditable)) {
        const QString field = index.data(CustomerListModel::FieldRole).toString();
        const Id id = index.data(CustomerListModel::IdRole).value<Id>();
        if (!id.isNull())
            Q_EMIT editRequested(id, field);
        return false;
    }
    return QTableView::edit(index, trigger, event);
}

void CustomerGrid::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    Q_EMIT menuRequested(at);
}

void CustomerGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
        applyWidths();
    }
}

} // namespace c360::ui
