// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace c360::services {

/// What tells two people apart who share an address or a number.
struct Person
{
    QString name; ///< full name
    QString company;
    QString dateOfBirth; ///< yyyy-mm-dd
};

/// Whether the names can be one name: the words of the shorter are all in the longer, as they stand, as an
/// initial, or by their sound in the other script. An empty name can be anybody's.
[[nodiscard]] bool compatibleNames(const QString &a, const QString &b);

/// Whether they can be the same: compatible names, and not two different dates of birth. Companies count
/// when neither has a person's name.
[[nodiscard]] bool canBeSame(const Person &a, const Person &b);

} // namespace c360::services
