// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <limits>

namespace c360 {

std::optional<Amount> parseAmount(QStringView text)
{
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+')) {
        negative = text.front() == u'-';
        text = text.sliced(1);
    }
    constexpr Amount limit = 922'000'000'000'000LL; // leaves room for sums
    Amount whole = 0;
    Amount fraction = 0;
    int decimals = -1; // -1: before the point
    int digits = 0;
    for (const QChar c : text) {
        if (c == u'.') {
            if (decimals >= 0)
                return std::nullopt;
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        const int d = c.unicode() - u'0';
        ++digits;
        if (decimals < 0) {
            whole = whole * 10 + d;
            if (whole > limit)
                return std::nullopt;
        } else if (decimals < 4) {
            fraction = fraction * 10 + d;
            ++decimals;
        } else if (d != 0) {
            return std::nullopt;
        }
    }
    if (digits == 0)
        return std::nullopt;
    for (int i = std::max(decimals, 0); i < 4; ++i)
        fraction *= 10;
    const Amount value = whole * amountScale + fraction;
    return negative ? -value : value;
}

QString amountText(Amount amount)
{
    const bool negative = amount < 0;
    const quint64 magnitude = negative ? 0 - quint64(amount) : quint64(amount);
    QString text = QString::number(magnitude / quint64(amountScale)) + u'.' +
                   QString::number(magnitude % quint64(amountScale)).rightJustified(4, u'0');
    if (text.endsWith(u'0'))
        text.chop(1);
    return negative ? u'-' + text : text;
}

Amount multiply(Amount a, Amount b)
{
    const __int128 product = static_cast<__int128>(a) * b;
    const __int128 half = product < 0 ? -(amountScale / 2) : amountScale / 2;
    const __int128 result = (product + half) / amountScale;
    constexpr auto low = std::numeric_limits<Amount>::min();
    constexpr auto high = std::numeric_limits<Amount>::max();
    return result < low ? low : result > high ? high : Amount(result);
}

Amount rounded(Amount amount, int digits)
{
    Amount step = amountScale;
    for (int i = 0; i < digits; ++i)
        step /= 10;
    if (step <= 1)
        return amount;
    const Amount half = amount < 0 ? -(step / 2) : step / 2;
    return (amount + half) / step * step;
}

int minorUnits(QStringView currency)
{
    using namespace Qt::StringLiterals;
    static constexpr std::array three{"BHD"_L1, "IQD"_L1, "JOD"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "TND"_L1};
    static constexpr std::array zero{"BIF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "ISK"_L1, "JPY"_L1,
                                     "KMF"_L1, "KRW"_L1, "PYG"_L1, "RWF"_L1, "UGX"_L1, "VND"_L1,
                                     "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1};
    const auto is = [currency](QLatin1StringView code) {
        return currency == code;
    };
    if (std::ranges::any_of(three, is))
        return 3;
    return std::ranges::any_of(zero, is) ? 0 : 2;
}

} // namespace c360
