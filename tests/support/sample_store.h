// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "tests/support/temporary_store.h"

#include <QList>
#include <QString>

namespace c360::test {

/// Rows written straight into the cache, past the commands: for tests of reading, in any number.

/// A customer with these fields (storage form); customer number, user name and full name follow from a
/// counter when they are not given. `createdAt` 0: the store's clock.
Id addCustomer(store::Store &store, const domain::Fields &fields, Instant createdAt = 0);
/// A tag, or a group, and the customers that have it.
Id addTag(store::Store &store, const QString &name, const QList<Id> &customers);
Id addGroup(store::Store &store, const QString &name, const QList<Id> &customers);

/// `count` made-up customers, the same every time: names in both scripts, cities of five countries, one in
/// ten inactive, one in three verified, every tenth with the tag "vip", every 25th without e-mail.
void fillCustomers(store::Store &store, int count);

/// In one commit, as a pull does: that many customers arrive, with names from all of the alphabet, and these
/// leave.
void pullCustomers(store::Store &store, int arriving, const QList<Id> &leaving = {});

inline Id addCustomer(TemporaryStore &store, const domain::Fields &fields, Instant createdAt = 0)
{
    return addCustomer(*store.store, fields, createdAt);
}
inline Id addTag(TemporaryStore &store, const QString &name, const QList<Id> &customers)
{
    return addTag(*store.store, name, customers);
}
inline Id addGroup(TemporaryStore &store, const QString &name, const QList<Id> &customers)
{
    return addGroup(*store.store, name, customers);
}
inline void fillCustomers(TemporaryStore &store, int count)
{
    fillCustomers(*store.store, count);
}

} // namespace c360::test
