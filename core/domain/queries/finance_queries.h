// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/finance/ledger.h"
#include "core/store/connection.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace c360::domain {

/// Everything the finances of one customer are made of.
struct CustomerFinances
{
    finance::Ledger ledger;
    std::optional<Amount> creditLimit;
    QString creditCurrency; ///< the customer's currency; the limit holds for that account

    /// Used share of the credit limit (1.0 = all of it), nothing without a limit above zero.
    [[nodiscard]] std::optional<double> creditUse() const;
};

struct InvoiceLineRow
{
    Id id;
    int position = 0;
    QString productCode;
    QString description;
    Id categoryId{};  ///< null: none
    QString category; ///< name in the asked language; empty for one in the bin
    Amount quantity = 0;
    Amount unitPrice = 0;
    Amount taxRate = 0; ///< percent
    Amount amount = 0;  ///< before tax
};

/// Documents, payments and accounts of a customer as of `today`. NotFound for an unknown customer.
[[nodiscard]] Result<CustomerFinances> customerFinances(store::Connection &db, const Id &customer,
                                                        const QDate &today);
/// Lines of an invoice or credit note in their order.
[[nodiscard]] Result<std::vector<InvoiceLineRow>> invoiceLines(store::Connection &db, const Id &invoice,
                                                               const QString &language);
struct ProductCategory
{
    Id id;
    QString name; ///< in the asked language
};

/// All there are, by name.
[[nodiscard]] Result<std::vector<ProductCategory>> productCategories(store::Connection &db,
                                                                     const QString &language);
/// Text of a per-language JSON object: the asked language, else English, else any.
[[nodiscard]] QString textIn(const QString &texts, const QString &language);
/// An Error instead of a short result when reading stopped early.
[[nodiscard]] Result<void> finished(const store::Query &query);

} // namespace c360::domain
