// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"
#include "core/store/connection.h"

#include <QString>

namespace c360::domain {

/// The person at this computer as the central database last knew them, and what is theirs to decide. In a
/// profile that is used alone that is everything.
class Decider
{
public:
    [[nodiscard]] static Result<Decider> of(store::Connection &db);

    /// A condition on rows of `conflict` (by its bare column names), with what it binds: whether this person
    /// is asked to settle it. Managers are asked all, others where their own edit met another one; a viewer
    /// can settle nothing.
    [[nodiscard]] QString asked() const;
    [[nodiscard]] QList<store::Bind> askedBinds() const;
    /// Whether the role changes records at all.
    [[nodiscard]] bool mayWrite() const { return m_reach != Reach::Nothing; }
    /// As the centre judges it: a customer goes to the bin by a manager or by whoever created it.
    [[nodiscard]] bool mayBin(const catalog::Record &record) const;

private:
    enum class Reach : quint8
    {
        Nothing,
        Own,
        All,
    };
    Decider(const QString &login, Reach reach) : m_login(login), m_reach(reach) {}

    QString m_login;
    Reach m_reach;
};

} // namespace c360::domain
