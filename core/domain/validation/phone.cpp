// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/phone.h"

#include "core/text/format.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using namespace Qt::StringLiterals;

namespace c360::domain {

namespace {

constexpr qsizetype longest = 40;

std::optional<PhoneNumber> parsed(const QString &text, QStringView region)
{
    PhoneNumber number;
    const std::string home = region.isEmpty() ? std::string("ZZ") : region.toString().toStdString();
    if (PhoneNumberUtil::GetInstance()->Parse(text.toStdString(), home, &number) !=
        PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return number;
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

QString Phone::stored() const
{
    return extension.isEmpty() ? e164 : e164 + u";ext="_s + extension;
}

Result<Phone> parsePhone(QStringView text, QStringView region)
{
    const QString bare = text::asciiDigits(text::plain(text)).trimmed();
    const auto number = bare.size() > 250 ? std::nullopt : parsed(bare, region);
    if (!number)
        return fail(ErrorCode::Invalid, u"phone.invalid"_s, u"phone"_s);
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    Phone phone;
    phone.e164 = formatted(*number, PhoneNumberUtil::E164);
    phone.extension = QString::fromStdString(number->extension());
    phone.possible = util.IsPossibleNumber(*number);
    phone.valid = util.IsValidNumber(*number);
    std::string code;
    util.GetRegionCodeForNumber(*number, &code);
    if (code != "ZZ")
        phone.region = QString::fromStdString(code);
    return phone;
}

Result<QString> canonicalPhone(QStringView text, QStringView region, bool *verified)
{
    if (verified)
        *verified = false;
    const auto phone = parsePhone(text, region);
    if (phone && phone->valid) {
        if (verified)
            *verified = true;
        return phone->stored();
    }
    // Kept as written when it could be one: enough digits, and no more letters than "ext." or a note has.
    QString bare = text::asciiDigits(text::plain(text)).simplified();
    const auto digits = std::ranges::count_if(bare, [](QChar c) { return c.isDigit(); });
    const auto letters = std::ranges::count_if(bare, [](QChar c) { return c.isLetter(); });
    const auto strange =
        std::ranges::any_of(bare, [](QChar c) { return c == u'@' || c.category() == QChar::Other_Control; });
    if (digits < 4 || digits > 25 || bare.size() > longest || strange || letters > digits)
        return fail(ErrorCode::Invalid, u"phone.invalid"_s, u"phone"_s);
    return bare;
}

QString formatPhone(const QString &stored, QStringView region)
{
    if (!stored.startsWith(u'+'))
        return stored;
    const auto number = parsed(stored, region);
    if (!number)
        return stored;
    std::string code;
    PhoneNumberUtil::GetInstance()->GetRegionCodeForNumber(*number, &code);
    const bool home = region == QString::fromStdString(code);
    return formatted(*number, home ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
}

} // namespace c360::domain
