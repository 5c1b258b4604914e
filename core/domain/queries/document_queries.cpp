// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/document_queries.h"

#include "core/domain/names.h"
#include "core/store/transaction.h"

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::field;

Result<DocumentList> documentsOf(store::Connection &db, const Id &customer)
{
    const catalog::RecordType &type = catalog::documentType;
    DocumentList list;
    C360_TRY(store::Query query,
             db.run(u"SELECT %1 FROM document WHERE customer = ? AND deleted_at IS NULL "
                    u"ORDER BY created_at DESC, id DESC"_s.arg(store::selectColumns(type)),
                    {customer}));
    for (const catalog::Choice &choice : catalog::documentCategoryChoices)
        list.categories.push_back({latin(choice.value)});
    while (query.next()) {
        catalog::Record document = store::readRecord(type, query);
        const qint64 size = document.integer(field<"document.size">);
        list.bytes += size;
        for (DocumentCategory &category : list.categories) {
            if (category.category == document.text(field<"document.category">)) {
                ++category.count;
                category.bytes += size;
            }
        }
        list.documents.push_back(std::move(document));
    }
    if (auto error = query.failure())
        return std::unexpected(*std::move(error));
    std::erase_if(list.categories, [](const DocumentCategory &category) { return category.count == 0; });
    return list;
}

} // namespace c360::domain
