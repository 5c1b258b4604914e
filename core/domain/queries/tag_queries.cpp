// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queries/tag_queries.h"

#include "core/text/normalize.h"

#include <QSet>

#include <algorithm>

namespace c360::domain {

using namespace Qt::StringLiterals;

Result<TagTargets> tagTargets(store::Connection &db, const QString &name, const std::vector<Id> &customers)
{
    TagTargets targets;
    {
        C360_TRY(auto tag, db.one(u"SELECT id FROM tag WHERE deleted_at IS NULL AND folded(name) = ?"_s,
                                  {text::normalized(name)}));
        if (!tag) {
            targets.without = customers;
            return targets;
        }
        targets.tag = tag->id(0);
    }
    for (const Id &customer : customers) {
        C360_TRY(
            auto link,
            db.one(u"SELECT id FROM customer_tag WHERE customer = ? AND tag = ? AND deleted_at IS NULL"_s,
                   {customer, targets.tag}));
        if (link)
            targets.links.push_back(link->id(0));
        else
            targets.without.push_back(customer);
    }
    return targets;
}

Result<QStringList> tagsOf(store::Connection &db, const std::vector<Id> &customers)
{
    QSet<QString> names;
    for (const Id &customer : customers) {
        C360_TRY(store::Query rows,
                 db.run(u"SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag"
                        " WHERE ct.customer = ? AND ct.deleted_at IS NULL AND t.deleted_at IS NULL"_s,
                        {customer}));
        while (rows.next())
            names.insert(rows.text(0));
        if (auto error = rows.failure())
            return std::unexpected(*std::move(error));
    }
    QStringList list(names.begin(), names.end());
    std::ranges::sort(list);
    return list;
}

} // namespace c360::domain
