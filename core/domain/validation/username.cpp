// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/username.h"

#include "core/text/normalize.h"

namespace c360::domain::validation {

using namespace Qt::StringLiterals;

namespace {

QString letters(const QString &text)
{
    QString result = text::romanized(text);
    result.removeIf([](QChar c) { return !((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')); });
    return result;
}

} // namespace

QString usernameBase(const QString &firstName, const QString &lastName, const QString &company,
                     const QString &email)
{
    QString base = letters(firstName) + letters(lastName);
    if (base.isEmpty())
        base = letters(company);
    if (base.isEmpty())
        base = letters(email.section(u'@', 0, 0));
    if (base.isEmpty())
        base = u"customer"_s;
    return base.left(usernameLength);
}

QString usernameCandidate(const QString &base, int n, quint32 random)
{
    if (n == 0)
        return base;
    // A popular name would need thousands of tries in a row: widen the draw after a few.
    const QString suffix = n < 10 ? QString::number(n) : QString::number(1000 + random % 9000);
    return base.left(usernameLength - suffix.size()) + suffix;
}

QString usernameFallback(const QString &base, const Id &id)
{
    return base + id.toString().remove(u'-');
}

QString customerNumber(quint32 random)
{
    return u"CUST_"_s + QString::number(random, 16).toUpper().rightJustified(8, u'0');
}

} // namespace c360::domain::validation
