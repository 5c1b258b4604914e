// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace c360::ui {

/// Order and icons of the payment table.
class PaymentProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit PaymentProxy(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace c360::ui
