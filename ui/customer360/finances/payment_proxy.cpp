// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/payment_proxy.h"

#include "core/model/payment_model.h"
#include "ui/kit/icons.h"

using namespace Qt::StringLiterals;

namespace c360::ui {

using model::PaymentModel;

namespace {

QIcon kindIcon(PaymentModel::PaymentKind kind)
{
    switch (kind) {
    case PaymentModel::PaymentKind::Payment:
        return icon(u"circle-check"_s, Color::Success);
    case PaymentModel::PaymentKind::OnAccount:
        return icon(u"wallet"_s, Color::Info);
    case PaymentModel::PaymentKind::Refund:
        return icon(u"hand-coins"_s, Color::Warning);
    case PaymentModel::PaymentKind::Reversal:
        return icon(u"undo-2"_s, Color::Warning);
    case PaymentModel::PaymentKind::Reversed:
        return icon(u"circle-x"_s, Color::TextMuted);
    }
    return {};
}

} // namespace

PaymentProxy::PaymentProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(PaymentModel::SortRole);
    setDynamicSortFilter(true);
}

QVariant PaymentProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole && index.isValid() && index.column() == PaymentModel::Kind)
        return kindIcon(PaymentModel::PaymentKind(index.data(PaymentModel::KindRole).toInt()));
    return QSortFilterProxyModel::data(index, role);
}

} // namespace c360::ui
