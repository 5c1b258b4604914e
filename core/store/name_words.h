// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace c360::store {

/// The search words of names: first names, cities and companies come again and again in a long row of
/// customers.
class NameWords
{
public:
    NameWords() : m_entries(2048) {}

    /// The normalised words and the roman keys marked by '~', each with a space before it.
    [[nodiscard]] static QString of(const QString &name);
    /// Puts of(name) behind what `words` holds.
    void append(QString &words, const QString &name);

private:
    struct Entry
    {
        QString name;
        QString words = QStringLiteral(" ");
    };
    std::vector<Entry> m_entries; ///< by hash, the last one stays
};

} // namespace c360::store
