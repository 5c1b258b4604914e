// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/column_chooser.h"

#include "core/model/customer_list_model.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using model::CustomerListModel;

ColumnChooser::ColumnChooser(const QStringList &shown, const QStringList &usual, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"columnChooser"_s);
    setWindowTitle(tr("Columns"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(tr("Columns"), TypeRole::Title, this));
    auto *help =
        new Label(tr("Tick what the list shows. Drag to change the order, or use Alt+Up and Alt+Down."),
                  TypeRole::Body, Color::TextMuted, this);
    help->setWordWrap(true);
    column->addWidget(help);
    auto *row = new QHBoxLayout;
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    row->addWidget(m_list, 1);
    auto *side = new QVBoxLayout;
    auto *up = iconButton(u"arrow-up"_s, tr("Move up"), this);
    auto *down = iconButton(u"arrow-down"_s, tr("Move down"), this);
    nameButton(up, tr("Move up"), QKeySequence(u"Alt+Up"_s));
    nameButton(down, tr("Move down"), QKeySequence(u"Alt+Down"_s));
    side->addWidget(up);
    side->addWidget(down);
    side->addStretch(1);
    row->addLayout(side);
    column->addLayout(row, 1);
    auto *buttons = new QHBoxLayout;
    auto *reset = pushButton(tr("Usual columns"), u"rotate-ccw"_s, ButtonKind::Normal, this);
    auto *cancel = pushButton(tr("Cancel"), {}, ButtonKind::Normal, this);
    auto *apply = pushButton(tr("Apply"), u"check"_s, ButtonKind::Primary, this);
    apply->setObjectName(u"apply"_s);
    apply->setDefault(true);
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    column->addLayout(buttons);

    connect(up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down, &QToolButton::clicked, this, [this] { move(1); });
    connect(new QShortcut(QKeySequence(u"Alt+Up"_s), this), &QShortcut::activated, this,
            [this] { move(-1); });
    connect(new QShortcut(QKeySequence(u"Alt+Down"_s), this), &QShortcut::activated, this,
            [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this, usual] { fill(usual); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemChanged, apply,
            [this, apply] { apply->setEnabled(!ticked().isEmpty()); });
    fill(shown);
    resizeToText(*this, 56, 30);
}

void ColumnChooser::fill(const QStringList &shown)
{
    m_list->clear();
    QStringList all = shown;
    for (const QString &field : CustomerListModel::allColumns()) {
        if (!all.contains(field))
            all.append(field);
    }
    for (const QString &field : all) {
        auto *item = new QListWidgetItem(CustomerListModel::columnLabel(field), m_list);
        item->setData(Qt::UserRole, field);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(shown.contains(field) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void ColumnChooser::move(int step)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_list->count())
        return;
    m_list->insertItem(row + step, m_list->takeItem(row));
    m_list->setCurrentRow(row + step);
}

QStringList ColumnChooser::ticked() const
{
    QStringList columns;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            columns.append(m_list->item(i)->data(Qt::UserRole).toString());
    }
    return columns;
}

void ColumnChooser::accept()
{
    Q_EMIT chosen(ticked());
    QDialog::accept();
}

} // namespace c360::ui
