// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/person_match.h"

#include "core/text/normalize.h"

#include <QStringList>

#include <algorithm>

namespace c360::services {

bool compatibleNames(const QString &a, const QString &b)
{
    const QString first = text::normalized(a);
    const QString second = text::normalized(b);
    if (first.isEmpty() || second.isEmpty() || first == second)
        return true;
    QStringList shorter = first.split(u' ');
    QStringList longer = second.split(u' ');
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    return std::all_of(shorter.cbegin(), shorter.cend(), [&](const QString &word) {
        const QString key = text::romanKey(word);
        return std::any_of(longer.cbegin(), longer.cend(), [&](const QString &other) {
            if (word == other || (word.size() == 1 && other.startsWith(word)) ||
                (other.size() == 1 && word.startsWith(other)))
                return true;
            return !key.isEmpty() && key == text::romanKey(other);
        });
    });
}

bool canBeSame(const Person &a, const Person &b)
{
    if (!a.dateOfBirth.isEmpty() && !b.dateOfBirth.isEmpty() && a.dateOfBirth != b.dateOfBirth)
        return false;
    if (a.name.isEmpty() && b.name.isEmpty())
        return compatibleNames(a.company, b.company);
    return compatibleNames(a.name, b.name);
}

} // namespace c360::services
