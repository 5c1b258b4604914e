// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"
#include "core/store/connection.h"

#include <vector>

namespace c360::domain {

struct DocumentCategory
{
    QString category; ///< a value of documentCategoryChoices
    int count = 0;
    qint64 bytes = 0;
};

struct DocumentList
{
    std::vector<catalog::Record> documents;   ///< newest first
    std::vector<DocumentCategory> categories; ///< those that have documents, in the catalogue's order
    qint64 bytes = 0;
};

/// A customer's documents that are not in the bin, with counts and sizes by category.
[[nodiscard]] Result<DocumentList> documentsOf(store::Connection &db, const Id &customer);

} // namespace c360::domain
