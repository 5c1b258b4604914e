// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finance/ledger.h"
#include "core/model/following_model.h"
#include "core/text/format.h"

#include <QAbstractTableModel>

#include <vector>

namespace c360::model {

/// The payments of one customer with what they paid. A reversal and the payment it takes back both stay.
class PaymentModel : public FollowingModel<QAbstractTableModel>
{
    Q_OBJECT
public:
    enum Column
    {
        Day,
        Amount,
        Kind,
        Method,
        For,
        Reference,
        ColumnCount,
    };
    enum class PaymentKind : quint8
    {
        Payment,
        OnAccount, ///< nothing to pay (all of it) yet
        Refund,
        Reversal,
        Reversed,
    };
    enum Role
    {
        SortRole = Qt::UserRole,
        IdRole,
        KindRole, ///< int of PaymentKind
        ExportRole,
    };

    explicit PaymentModel(const text::Formatter &format, QObject *parent = nullptr);

    void setPayments(std::vector<domain::finance::LedgerPayment> payments);
    [[nodiscard]] const domain::finance::LedgerPayment &payment(int row) const
    {
        return m_payments[size_t(row)];
    }
    void retranslate();

    [[nodiscard]] static PaymentKind kindOf(const domain::finance::LedgerPayment &payment);
    [[nodiscard]] static QString kindText(PaymentKind kind);
    [[nodiscard]] static QString methodText(const QString &method);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant display(const domain::finance::LedgerPayment &payment, int column) const;
    [[nodiscard]] QString allocationText(const domain::finance::LedgerPayment &payment) const;

    const text::Formatter &m_format;
    std::vector<domain::finance::LedgerPayment> m_payments;
};

} // namespace c360::model
