// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/username.h"

#include "core/text/normalize.h"

using namespace Qt::StringLiterals;

namespace c360::domain {

namespace {
QString compact(QStringView text)
{
    return text::romanized(text).remove(u' ').left(longestUsername);
}
} // namespace

QString baseUsername(QStringView firstName, QStringView lastName, QStringView email, QStringView company)
{
    const QString name = firstName.toString() + u' ' + lastName.toString();
    const qsizetype at = email.lastIndexOf(u'@');
    const QStringView local = at > 0 ? email.first(at) : QStringView();
    for (const QStringView source : {QStringView(name), local, company}) {
        if (QString base = compact(source); !base.isEmpty())
            return base;
    }
    return u"customer"_s;
}

QString usernameCandidate(const QString &base, int n)
{
    if (n <= 0)
        return base.left(longestUsername);
    const QString suffix = QString::number(n);
    return base.left(longestUsername - suffix.size()) + suffix;
}

QString usernameWithId(const QString &base, const Id &id)
{
    return base.left(longestUsername) + id.toString().remove(u'-');
}

QString customerNumber(quint32 random)
{
    return u"CUST_"_s + QString::number(random, 16).toUpper().rightJustified(8, u'0');
}

} // namespace c360::domain
