// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/target_delegate.h"

#include "core/services/import/import_targets.h"
#include "ui/imports/import_texts.h"
#include "ui/imports/mapping_model.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int arrow = 16;
} // namespace

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    const auto kind = static_cast<const MappingModel *>(index.model())->kind();
    auto *box = new QComboBox(parent);
    box->setObjectName(u"target"_s);
    box->setAccessibleName(tr("Goes to"));
    box->addItem(tr("Left out"), QString());
    for (const services::ImportTarget &target : services::importTargets(kind))
        box->addItem(targetLabel(kind, target.name), target.name);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<TargetDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void TargetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
}

void TargetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRect place =
        QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, {arrow, arrow},
                            option.rect.adjusted(space::xs, 0, -space::xs, 0));
    icon(u"chevron-down"_s).paint(painter, place);
}

QSize TargetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(arrow + space::l, 0);
}

} // namespace c360::ui
