// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/vin.h"

#include "core/domain/validation/check_digits.h"

#include <array>

using namespace Qt::StringLiterals;

namespace c360::domain {

Result<QString> validateVin(QStringView text)
{
    const auto refuse = [](const QString &reason) {
        return fail(ErrorCode::Invalid, reason, u"vin"_s);
    };
    static constexpr std::array weights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    // Value of each letter; 0 for the three that are not used.
    static constexpr std::array letters{1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4,
                                        5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9};
    const QString vin = compactCode(text);
    if (vin.size() != qsizetype(weights.size()))
        return refuse(u"vin.format"_s);
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const QChar c = vin[qsizetype(i)];
        int value = 0;
        if (c >= u'0' && c <= u'9')
            value = c.unicode() - u'0';
        else if (c >= u'A' && c <= u'Z')
            value = letters[size_t(c.unicode() - u'A')];
        else
            return refuse(u"vin.format"_s);
        if (c >= u'A' && value == 0)
            return refuse(u"vin.format"_s);
        sum += value * weights[i];
    }
    const bool compulsory = vin[0] >= u'1' && vin[0] <= u'5';
    const QChar check = sum % 11 == 10 ? u'X' : QChar(u'0' + sum % 11);
    if (compulsory && vin[8] != check)
        return refuse(u"vin.checksum"_s);
    return vin;
}

} // namespace c360::domain
