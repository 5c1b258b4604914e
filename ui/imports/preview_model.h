// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/format.h"
#include "ui/imports/import_preview.h"

#include <QAbstractTableModel>

namespace c360::ui {

/// The first records as they will be stored: a column a field, the line's number in front. A refused value
/// says why in its cell.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// `format` must outlive the model.
    explicit PreviewModel(const text::Formatter &format, QObject *parent = nullptr);

    void setPreview(ImportPreview preview);
    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString valueText(const QString &target, const QVariant &value) const;
    [[nodiscard]] QString problemText(Error error) const;

    const text::Formatter &m_format;
    ImportPreview m_preview;
};

} // namespace c360::ui
