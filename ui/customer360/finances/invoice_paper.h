// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/record.h"
#include "core/domain/finance/ledger.h"
#include "core/domain/queries/finance_queries.h"
#include "core/text/format.h"
#include "ui/kit/pdf_file.h"

#include <QString>

#include <vector>

namespace c360::ui {

/// What stands on an invoice or credit note.
struct InvoicePaper
{
    domain::finance::LedgerDocument document;
    std::vector<domain::InvoiceLineRow> lines;
    catalog::Record customer;
    QString sender; ///< name and address of who sells, in lines; may be empty
};

/// Language, digits and dates of what a customer reads: their preferred language as their country writes it.
/// Without one, or when it is the window's, as the person at the window reads.
[[nodiscard]] text::Formatter formatterFor(const catalog::Record &customer, const text::Formatter &window,
                                           text::Formatter::Digits digits);

/// The paper in the formatter's language, whatever language the window has.
[[nodiscard]] PdfPage invoicePage(const InvoicePaper &paper, const text::Formatter &format);

/// "Invoice 536365.pdf", in the formatter's language and fit for a file system.
[[nodiscard]] QString invoiceFileName(const domain::finance::LedgerDocument &document,
                                      const text::Formatter &format);

} // namespace c360::ui
