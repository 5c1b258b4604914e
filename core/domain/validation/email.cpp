// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/email.h"

#include "core/text/format.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::domain {

namespace {

bool isLocalCharacter(QChar c)
{
    if (c.unicode() < 0x80)
        return c.isLetterOrNumber() || u"!#$%&'*+-/=?^_`{|}~."_s.contains(c);
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isDomain(QStringView domain)
{
    // The ASCII form decides; an invalid internationalized name has none.
    const bool ascii = std::ranges::all_of(domain, [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray ace = ascii ? domain.toLatin1() : QUrl::toAce(domain.toString());
    if (ace.isEmpty() || ace.size() > 253)
        return false;
    const QList<QByteArray> labels = ace.split('.');
    const auto isLabel = [](const QByteArray &label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith('-') && !label.endsWith('-') &&
               std::ranges::all_of(label, [](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          c == '-';
               });
    };
    if (!std::ranges::all_of(labels, isLabel))
        return false;
    // A top-level domain is never a number (RFC 3696 2).
    return !std::ranges::all_of(labels.back(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Result<QString> validateEmail(QStringView text)
{
    const auto refuse = [](const QString &reason) {
        return fail(ErrorCode::Invalid, reason, u"email"_s);
    };
    // Only blanks: a line break inside a header would let an address smuggle in another one.
    QString address = text::plain(text);
    const auto isBlank = [](QChar c) {
        return c == u' ' || c == u'\u00a0';
    };
    while (!address.isEmpty() && isBlank(address.front()))
        address.remove(0, 1);
    while (!address.isEmpty() && isBlank(address.back()))
        address.chop(1);

    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0 || at + 1 == address.size())
        return refuse(u"email.invalid"_s);
    const QStringView local = QStringView(address).first(at);
    if (!std::ranges::all_of(local, isLocalCharacter) || local.startsWith(u'.') || local.endsWith(u'.') ||
        local.contains(u".."))
        return refuse(u"email.invalid"_s);
    const QString domain = address.sliced(at + 1).toLower();
    if (!isDomain(domain))
        return refuse(u"email.invalid"_s);
    if (local.toUtf8().size() > 64 || address.size() > 254)
        return refuse(u"email.tooLong"_s);
    return address.first(at + 1) + domain;
}

} // namespace c360::domain
