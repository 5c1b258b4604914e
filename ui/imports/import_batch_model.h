// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_batches.h"
#include "core/text/format.h"

#include <QAbstractTableModel>

namespace c360::ui {

/// An import of the history, with who did it.
struct ImportBatchRow
{
    services::ImportBatch batch;
    QString actor;
};

/// The imports that were done, newest first.
class ImportBatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        When,
        File,
        Kind,
        Who,
        Read,
        Created,
        Updated,
        Skipped,
        Refused,
        State,
        Count_,
    };

    /// `format` must outlive the model.
    explicit ImportBatchModel(const text::Formatter &format, QObject *parent = nullptr);

    void setRows(QList<ImportBatchRow> rows);
    /// nullptr for an invalid index.
    [[nodiscard]] const ImportBatchRow *row(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(const Id &batch) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const text::Formatter &m_format;
    QList<ImportBatchRow> m_rows;
};

} // namespace c360::ui
