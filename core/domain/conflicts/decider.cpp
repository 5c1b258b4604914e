// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conflicts/decider.h"

#include "core/catalog/catalog.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace c360::domain {

Result<Decider> Decider::of(store::Connection &db)
{
    C360_TRY(const QVariant login, store::metaValue(db, u"login"_s));
    C360_TRY(const QVariant known, store::metaValue(db, u"role"_s));
    const QString role = known.toString();
    if (login.toString().isEmpty() || role == u"manager" || role == u"admin" || role == u"platform_admin")
        return Decider(login.toString(), Reach::All);
    return Decider(login.toString(), role == u"viewer" ? Reach::Nothing : Reach::Own);
}

QString Decider::asked() const
{
    switch (m_reach) {
    case Reach::Nothing:
        return u"0"_s;
    case Reach::Own:
        return u"(kept_by = ? OR lost_by = ?)"_s;
    case Reach::All:
        return u"1"_s;
    }
    return {};
}

QList<store::Bind> Decider::askedBinds() const
{
    return m_reach == Reach::Own ? QList<store::Bind>{m_login, m_login} : QList<store::Bind>{};
}

bool Decider::mayBin(const catalog::Record &record) const
{
    if (m_reach != Reach::Own || record.type().name != catalog::customerType.name)
        return m_reach != Reach::Nothing;
    return record.createdBy == m_login;
}

} // namespace c360::domain
