// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profile/draft_store.h"

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {
Result<void> done(Result<store::Query> query)
{
    return query ? Result<void>() : std::unexpected(query.error());
}
} // namespace

Future<Result<void>> DraftStore::saveDraft(const QString &key, const QString &text)
{
    if (text.isEmpty())
        return removeDraft(key);
    return m_store.write([key, text](store::Transaction &tx) -> Result<void> {
        return done(tx.db().run(u"INSERT INTO draft (key, value, updated_at) VALUES (?, ?, ?) "
                                "ON CONFLICT (key) DO UPDATE SET value = excluded.value, "
                                "updated_at = excluded.updated_at"_s,
                                {key, text, tx.now()}));
    });
}

Future<Result<void>> DraftStore::removeDraft(const QString &key)
{
    return m_store.write([key](store::Transaction &tx) -> Result<void> {
        return done(tx.db().run(u"DELETE FROM draft WHERE key = ?"_s, {key}));
    });
}

Future<Result<QHash<QString, QString>>> DraftStore::drafts(const QString &prefix)
{
    return m_store.read([prefix](store::Connection &db) -> Result<QHash<QString, QString>> {
        C360_TRY(auto query, db.run(u"SELECT key, value FROM draft WHERE substr(key, 1, ?) = ?"_s,
                                    {prefix.size(), prefix.isNull() ? u""_s : prefix}));
        QHash<QString, QString> list;
        while (query.next())
            list.insert(query.text(0), query.text(1));
        if (const auto failure = query.failure())
            return std::unexpected(*failure);
        return list;
    });
}

Future<Result<void>> DraftStore::saveSetting(const QString &key, const QString &value)
{
    return m_store.write([key, value](store::Transaction &tx) -> Result<void> {
        return done(tx.db().run(u"INSERT INTO setting (key, value) VALUES (?, ?) "
                                "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                {key, value}));
    });
}

Future<Result<QString>> DraftStore::setting(const QString &key)
{
    return m_store.read([key](store::Connection &db) -> Result<QString> {
        C360_TRY(const auto row, db.one(u"SELECT value FROM setting WHERE key = ?"_s, {key}));
        return row ? row->text(0) : QString();
    });
}

} // namespace c360::services
