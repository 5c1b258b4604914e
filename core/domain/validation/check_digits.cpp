// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/check_digits.h"

#include "core/text/format.h"

#include <algorithm>

namespace c360::domain {

bool luhn(QStringView digits)
{
    int sum = 0;
    bool twice = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, twice = !twice) {
        if (digits[i] < u'0' || digits[i] > u'9')
            return false;
        const int digit = (digits[i].unicode() - u'0') * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return !digits.isEmpty() && sum % 10 == 0;
}

int modulo97(QStringView text)
{
    int rest = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
        else
            return -1;
    }
    return rest;
}

QString compactCode(QStringView text)
{
    QString result = text::asciiDigits(text::plain(text)).toUpper();
    result.removeIf([](QChar c) {
        return c.isSpace() || c == u'\u202f' || c == u'.' || c == u'-' || c == u'/' || c == u'\u2011' ||
               c == u'\u2013';
    });
    return result;
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace c360::domain
