// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/format.h"

#include <QStyledItemDelegate>

namespace c360::ui {

class FieldEditor;

/// Cells of the customers' grid: avatar beside the name, tags as pills, states as icon and word, grey bars
/// while a row is being read; edited by the catalogue's field editors.
class CustomerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CustomerDelegate(const text::Formatter &format, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish(FieldEditor *editor, bool commit, EndEditHint hint);

    const text::Formatter &m_format;
};

} // namespace c360::ui
