// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_store.h"

namespace c360::test {

using namespace Qt::StringLiterals;

TemporaryStore::TemporaryStore(bool encrypted) : m_encrypted(encrypted)
{
    open();
}

TemporaryStore::~TemporaryStore() = default;

QString TemporaryStore::file() const
{
    return m_dir.filePath(u"cache.db"_s);
}

QByteArray TemporaryStore::key()
{
    return QByteArray(32, '\x17');
}

void TemporaryStore::open()
{
    auto opened = store::Store::open({.file = file(),
                                      .key = m_encrypted ? key() : QByteArray(),
                                      .actor = u"tester"_s,
                                      .watchOthers = false},
                                     clock, ids);
    if (!opened)
        qFatal("store: %ls", qUtf16Printable(opened.error().reason + u' ' + opened.error().detail));
    store = *std::move(opened);
    commands = std::make_unique<domain::Commands>(
        *store, domain::Rules{.country = u"FR"_s, .currency = u"EUR"_s, .phoneRegion = u"FR"_s});
}

void TemporaryStore::reopen()
{
    commands.reset();
    store.reset();
    open();
}

} // namespace c360::test
