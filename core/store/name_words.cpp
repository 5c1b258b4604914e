// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/name_words.h"

#include "core/text/normalize.h"

#include <QHash>

namespace c360::store {

namespace {
constexpr qsizetype longest = 64; ///< what is longer does not come again
}

QString NameWords::of(const QString &name)
{
    const QString normal = text::normalized(name);
    QString words = u' ' + normal;
    const QString keys = text::romanKeysOfNormalized(normal);
    for (const QStringView key : QStringView(keys).tokenize(u' ', Qt::SkipEmptyParts)) {
        words += QStringView(u" ~");
        words += key;
    }
    return words;
}

void NameWords::append(QString &words, const QString &name)
{
    if (name.size() > longest) {
        words += of(name);
        return;
    }
    Entry &entry = m_entries[qHash(name) % m_entries.size()];
    if (entry.name != name)
        entry = {name, of(name)};
    words += entry.words;
}

} // namespace c360::store
