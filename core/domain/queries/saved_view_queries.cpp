// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/saved_view_queries.h"

#include <QJsonDocument>

namespace c360::domain {

using namespace Qt::StringLiterals;

Result<std::vector<SavedView>> savedViews(store::Connection &db, const QString &recordType)
{
    C360_TRY(store::Query rows,
             db.run(u"SELECT id, name, position, definition FROM saved_view"
                    " WHERE deleted_at IS NULL AND record_type = ? ORDER BY position, name, id"_s,
                    {recordType}));
    std::vector<SavedView> views;
    while (rows.next())
        views.push_back({rows.id(0), rows.text(1), rows.integer(2),
                         QJsonDocument::fromJson(rows.text(3).toUtf8()).object()});
    if (auto error = rows.failure())
        return std::unexpected(*std::move(error));
    return views;
}

} // namespace c360::domain
