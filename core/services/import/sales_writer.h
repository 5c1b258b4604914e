// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/group_writer.h"
#include "core/services/import/sales_lines.h"

#include <QHash>
#include <QSet>

namespace c360::services {

/// Stores transaction lines as customers, invoices, credit notes and invoice lines. Rows go straight into the
/// store: what the commands would check is known here (the invoice and its customer were just made).
///
/// An invoice number that the cache had before the import is skipped, lines of one that was begun by the same
/// import are added to it. A number that starts with C and a digit is a credit note. Lines that name no
/// customer make invoices without one.
class SalesWriter
{
public:
    SalesWriter(domain::Rules rules, ImportOptions options);

    [[nodiscard]] Result<GroupResult> write(store::Transaction &tx, std::vector<SaleLine> lines);

private:
    struct Invoice
    {
        Id id;
        bool present = false; ///< the cache had it before this import
        bool grown = false;   ///< lines were added to one of an earlier group
        int lines = 0;
        QString kind;
        QString country;
    };

    [[nodiscard]] Result<Id> customerOf(store::Transaction &tx, const SaleLine &line, GroupResult &group);
    [[nodiscard]] Result<Id> findCustomer(store::Transaction &tx, const SaleLine &line) const;
    /// The invoice of lines[first…last), made, found or known to be present.
    [[nodiscard]] Result<Invoice> invoiceOf(store::Transaction &tx, const std::vector<SaleLine> &lines,
                                            size_t first, size_t last, const Id &customer,
                                            GroupResult &group);
    [[nodiscard]] Result<void> addLines(store::Transaction &tx, const std::vector<SaleLine> &lines,
                                        size_t first, size_t last, GroupResult &group);

    domain::Rules m_rules;
    ImportOptions m_options;
    Id m_mark; ///< ids of this import come after it (UUIDv7), those of earlier invoices before
    QHash<QString, Id> m_customers;      ///< of the group in work, by what names them
    QHash<QString, QString> m_countries; ///< code by country as found
    QSet<size_t> m_dryCustomers;         ///< dry run: those that earlier groups would have made
    QSet<size_t> m_dryInvoices;
};

} // namespace c360::services
