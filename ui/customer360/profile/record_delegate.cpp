// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/profile/record_delegate.h"

#include "core/model/record_table_model.h"
#include "core/text/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"

namespace c360::ui {

using model::RecordTableModel;

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(RecordTableModel::CodeRole).toBool())
        option->text = text::isolated(text::plain(option->text));
    const int due = index.data(RecordTableModel::DueRole).toInt();
    if (due == RecordTableModel::NotDue)
        return;
    const Color color = due == RecordTableModel::Overdue ? Color::Danger : Color::Warning;
    option->icon = icon(index.data(RecordTableModel::IconRole).toString(), color);
    option->decorationSize = {16, 16};
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->palette.setColor(QPalette::Text, tokensOf(option->palette)[color]);
}

} // namespace c360::ui
