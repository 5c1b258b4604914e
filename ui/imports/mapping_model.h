// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_plan.h"
#include "core/text/format.h"

#include <QAbstractTableModel>

namespace c360::ui {

/// Columns of the file and where they go. Changing a target only asks for it: the plan is made again with
/// what the person said, and comes back through setPlan().
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Source,
        Target,
        Recognised,
        Samples,
        Count_,
    };

    /// `format` must outlive the model.
    explicit MappingModel(const text::Formatter &format, QObject *parent = nullptr);

    /// Keeps the rows when the columns of the file are the same, so that the view keeps its place.
    void setPlan(services::ImportKind kind, QList<services::ColumnPlan> columns);
    [[nodiscard]] services::ImportKind kind() const { return m_kind; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole of Target: the target's name, empty when the column is left out.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A person chose another target for a column of the file.
    void targetChosen(const QString &source, const QString &target);

private:
    const text::Formatter &m_format;
    services::ImportKind m_kind = services::ImportKind::Customers;
    QList<services::ColumnPlan> m_columns;
};

} // namespace c360::ui
