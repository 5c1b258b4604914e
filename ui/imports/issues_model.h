// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_kind.h"
#include "core/services/import/import_result.h"
#include "ui/imports/result_names.h"

#include <QAbstractTableModel>

namespace c360::ui {

/// Lines of the file with what is wrong or remarkable about them.
class IssuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Line,
        Name,
        Field,
        Message,
        Count_,
    };

    /// `format` must outlive the model.
    explicit IssuesModel(const text::Formatter &format, QObject *parent = nullptr);

    void set(services::ImportKind kind, QList<services::ImportIssue> issues, ResultNames names);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const text::Formatter &m_format;
    services::ImportKind m_kind = services::ImportKind::Customers;
    QList<services::ImportIssue> m_issues;
    ResultNames m_names;
};

} // namespace c360::ui
