// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/category_delegate.h"

#include "core/base/id.h"
#include "core/model/invoice_line_model.h"
#include "ui/kit/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPersistentModelIndex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int newRole = Qt::UserRole + 1;
} // namespace

QWidget *CategoryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    const auto *lines = qobject_cast<const model::InvoiceLineModel *>(index.model());
    auto *box = new QComboBox(parent);
    box->setObjectName(u"category"_s);
    box->setAccessibleName(tr("Category"));
    box->setToolTip(tr("Category"));
    box->addItem(tr("No category"), QVariant::fromValue(Id()));
    for (const domain::ProductCategory &category : lines->categories())
        box->addItem(category.name, QVariant::fromValue(category.id));
    box->insertSeparator(box->count());
    box->addItem(tr("New category…"));
    box->setItemData(box->count() - 1, true, newRole);
    // The list may be wider than the cell.
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 2 * space::l);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *self = const_cast<CategoryDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box, cell = QPersistentModelIndex(index)](int chosen) {
        const bool another = box->itemData(chosen, newRole).toBool();
        if (!another)
            Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
        if (another && cell.isValid())
            Q_EMIT self->newRequested(cell);
    });
    return box;
}

void CategoryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    const Id chosen = index.data(Qt::EditRole).value<Id>();
    for (int i = 0; i < box->count(); ++i) {
        if (!box->itemData(i, newRole).toBool() && box->itemData(i).value<Id>() == chosen) {
            box->setCurrentIndex(i);
            return;
        }
    }
}

void CategoryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    const auto *box = static_cast<QComboBox *>(editor);
    if (!box->currentData(newRole).toBool())
        model->setData(index, box->currentData(), Qt::EditRole);
}

void CategoryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    QRect room = option.rect;
    room.setWidth(std::max(room.width(), editor->sizeHint().width()));
    if (option.direction == Qt::RightToLeft)
        room.moveRight(option.rect.right());
    editor->setGeometry(room);
}

} // namespace c360::ui
