// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/consent_queries.h"
#include "core/text/format.h"

#include <QAbstractTableModel>

namespace c360::ui {

/// Purposes down, channels across: where the customer stands.
class ConsentMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ConsentMatrixModel(const text::Formatter &format, QObject *parent = nullptr);

    void setView(const domain::ConsentView &view);
    void retranslate();
    [[nodiscard]] QString purpose(int row) const;
    [[nodiscard]] QString channel(int column) const;
    [[nodiscard]] domain::ConsentCell cell(const QModelIndex &index) const;
    /// "Granted", "Refused" … and an icon: never colour alone.
    [[nodiscard]] static QString stateText(domain::ConsentState state);
    [[nodiscard]] static QString stateIcon(domain::ConsentState state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const text::Formatter &m_format;
    domain::ConsentView m_view;
};

} // namespace c360::ui
