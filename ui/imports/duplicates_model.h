// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_result.h"
#include "ui/imports/result_names.h"

#include <QAbstractTableModel>

namespace c360::ui {

/// Lines of the file that may be what is there already, with what they share and what becomes of them.
class DuplicatesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Line,
        Name,
        Shared,
        Other,
        Verdict,
        Done, ///< not in a dry run
        Count_,
    };
    static constexpr int CustomerRole = Qt::UserRole; ///< Id of the customer that was there, or null

    /// `format` must outlive the model.
    explicit DuplicatesModel(const text::Formatter &format, QObject *parent = nullptr);

    void set(QList<services::ImportDuplicate> duplicates, ResultNames names, bool dryRun);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString otherText(const services::ImportDuplicate &duplicate) const;

    const text::Formatter &m_format;
    QList<services::ImportDuplicate> m_duplicates;
    ResultNames m_names;
    bool m_dryRun = true;
};

} // namespace c360::ui
