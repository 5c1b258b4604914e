// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/customer_tags.h"

#include "core/domain/names.h"
#include "core/text/normalize.h"

#include <QHash>

namespace c360::domain {

using namespace Qt::StringLiterals;

Result<std::vector<Op>> setCustomerTags(store::Transaction &tx, const Id &customer, const QStringList &names)
{
    QHash<QString, Id> tags; // folded name → tag
    {
        C360_TRY(auto query, tx.db().run(u"SELECT id, name FROM tag WHERE deleted_at IS NULL"_s));
        while (query.next())
            tags.insert(text::normalized(query.text(1)), query.id(0));
        if (auto failure = query.failure())
            return std::unexpected(*std::move(failure));
    }
    QHash<Id, Id> present; // tag → link
    {
        C360_TRY(auto query,
                 tx.db().run(u"SELECT tag, id FROM customer_tag WHERE customer = ? AND deleted_at IS NULL"_s,
                             {customer}));
        while (query.next())
            present.insert(query.id(0), query.id(1));
        if (auto failure = query.failure())
            return std::unexpected(*std::move(failure));
    }
    std::vector<Op> ops;
    const QString tagName = latin(catalog::tagType.name);
    const QString linkName = latin(catalog::customerTagType.name);
    QHash<Id, Id> superfluous = present;
    for (const QString &name : names) {
        if (name.trimmed().isEmpty())
            continue;
        Id &tag = tags[text::normalized(name)];
        if (tag.isNull()) {
            tag = tx.newId();
            ops.push_back({OpKind::Create, tagName, tag, {{u"name"_s, name.trimmed()}}});
        }
        if (superfluous.remove(tag) || present.contains(tag))
            continue;
        present.insert(tag, {});
        ops.push_back(
            {OpKind::Create, linkName, {}, {{u"customer"_s, customer.toBytes()}, {u"tag"_s, tag.toBytes()}}});
    }
    for (const Id &link : std::as_const(superfluous))
        ops.push_back({OpKind::Delete, linkName, link, {}});
    return ops;
}

} // namespace c360::domain
