// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/company_ids.h"

#include "core/domain/validation/check_digits.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace c360::domain {

namespace {

std::unexpected<Error> refuse(const QString &reason, const QString &field)
{
    return fail(ErrorCode::Invalid, reason, field);
}

/// All establishments of La Poste but its head office.
bool isLaPoste(QStringView siret)
{
    return siret.startsWith(u"356000000") && siret != u"35600000000048";
}

int digitSum(QStringView digits)
{
    int sum = 0;
    for (const QChar c : digits)
        sum += c.unicode() - u'0';
    return sum;
}

/// Whether the two characters before a SIREN are its VAT key.
bool isFrenchKey(QStringView key, QStringView siren)
{
    static constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const qint64 number = siren.toLongLong();
    if (allDigits(key))
        return key.toInt() == int((number * 100 + 12) % 97);
    const qint64 first = alphabet.indexOf(key[0]);
    const qint64 second = alphabet.indexOf(key[1]);
    const qint64 check = key[0].isDigit() ? first * 24 + second - 10 : first * 34 + second - 100;
    return (number + 1 + check / 11) % 11 == check % 11;
}

/// What follows the country's letters (European Commission, VIES FAQ 11; CH, NO, GB: their authorities).
const QHash<QString, QRegularExpression> &vatForms()
{
    static const QHash<QString, QRegularExpression> forms = [] {
        static constexpr std::array<std::pair<QStringView, QStringView>, 33> rows{{
            {u"AT", u"U\\d{8}"},
            {u"BE", u"[01]\\d{9}"},
            {u"BG", u"\\d{9,10}"},
            {u"CH", u"E\\d{9}(MWST|TVA|IVA)?"},
            {u"CY", u"\\d{8}[A-Z]"},
            {u"CZ", u"\\d{8,10}"},
            {u"DE", u"\\d{9}"},
            {u"DK", u"\\d{8}"},
            {u"EE", u"\\d{9}"},
            {u"EL", u"\\d{9}"},
            {u"ES", u"[A-Z]\\d{7}[0-9A-Z]|\\d{8}[A-Z]"},
            {u"FI", u"\\d{8}"},
            {u"FR", u"[0-9A-HJ-NP-Z]{2}\\d{9}"},
            {u"GB", u"\\d{9}|\\d{12}|GD[0-4]\\d\\d|HA[5-9]\\d\\d"},
            {u"HR", u"\\d{11}"},
            {u"HU", u"\\d{8}"},
            {u"IE", u"\\d{7}[A-W][A-I]?|\\d[A-Z+*]\\d{5}[A-W]"},
            {u"IT", u"\\d{11}"},
            {u"LT", u"\\d{9}|\\d{12}"},
            {u"LU", u"\\d{8}"},
            {u"LV", u"\\d{11}"},
            {u"MC", u"[0-9A-HJ-NP-Z]{2}\\d{9}"},
            {u"MT", u"\\d{8}"},
            {u"NL", u"[0-9A-Z+*]{9}B\\d\\d"},
            {u"NO", u"\\d{9}(MVA)?"},
            {u"PL", u"\\d{10}"},
            {u"PT", u"\\d{9}"},
            {u"RO", u"\\d{2,10}"},
            {u"SE", u"\\d{10}01"},
            {u"SI", u"\\d{8}"},
            {u"SK", u"\\d{10}"},
            {u"XI", u"\\d{9}|\\d{12}|GD[0-4]\\d\\d|HA[5-9]\\d\\d"},
            {u"GR", u"\\d{9}"},
        }};
        QHash<QString, QRegularExpression> table;
        for (const auto &[country, form] : rows)
            table.insert(country.toString(),
                         QRegularExpression(QRegularExpression::anchoredPattern(form.toString())));
        return table;
    }();
    return forms;
}

} // namespace

Result<QString> validateSiren(QStringView text)
{
    const QString siren = compactCode(text);
    if (siren.size() != 9 || !allDigits(siren))
        return refuse(u"siren.length"_s, u"siret"_s);
    if (!luhn(siren))
        return refuse(u"siren.checksum"_s, u"siret"_s);
    return siren;
}

Result<QString> validateSiret(QStringView text)
{
    const QString siret = compactCode(text);
    if (siret.size() != 14 || !allDigits(siret))
        return refuse(u"siret.length"_s, u"siret"_s);
    const bool fits =
        isLaPoste(siret) ? digitSum(siret) % 5 == 0 : luhn(siret) && luhn(QStringView(siret).first(9));
    if (!fits)
        return refuse(u"siret.checksum"_s, u"siret"_s);
    return siret;
}

Result<QString> validateFrenchVat(QStringView text)
{
    QString number = compactCode(text);
    if (number.startsWith(u"FR"))
        number = number.sliced(2);
    static const QRegularExpression form(u"^[0-9A-HJ-NP-Z]{2}\\d{9}$"_s);
    if (!form.match(number).hasMatch())
        return refuse(u"vat.format"_s, u"tax_id"_s);
    const QStringView siren = QStringView(number).sliced(2);
    // Monaco's numbers hold no SIREN; theirs start with 000.
    if ((!siren.startsWith(u"000") && !luhn(siren)) || !isFrenchKey(QStringView(number).first(2), siren))
        return refuse(u"vat.checksum"_s, u"tax_id"_s);
    return u"FR"_s + number;
}

Result<QString> validateVat(QStringView text)
{
    const QString number = compactCode(text);
    const auto form = vatForms().constFind(number.left(2));
    if (form == vatForms().constEnd() || !form->match(number.sliced(2)).hasMatch())
        return refuse(u"vat.format"_s, u"tax_id"_s);
    return number.startsWith(u"FR") ? validateFrenchVat(number) : Result<QString>(number);
}

Result<QString> validateMoroccanIce(QStringView text)
{
    const QString ice = compactCode(text);
    if (ice.size() != 15 || !allDigits(ice))
        return refuse(u"taxId.format"_s, u"tax_id"_s);
    if (modulo97(ice) != 0)
        return refuse(u"taxId.checksum"_s, u"tax_id"_s);
    return ice;
}

Result<QString> validateTunisianMf(QStringView text)
{
    static const QRegularExpression form(
        u"^(\\d{1,7})([A-HJ-NP-TV-Z])(?:([APBDN])(?:([MPCN])(000)|(E)(\\d{3})))?$"_s);
    const auto match = form.match(compactCode(text));
    if (!match.hasMatch())
        return refuse(u"taxId.format"_s, u"tax_id"_s);
    return match.captured(1).rightJustified(7, u'0') + match.captured(0).sliced(match.capturedLength(1));
}

Result<QString> validateAlgerianNif(QStringView text)
{
    const QString nif = compactCode(text);
    if ((nif.size() != 15 && nif.size() != 20) || !allDigits(nif))
        return refuse(u"taxId.format"_s, u"tax_id"_s);
    return nif;
}

Result<QString> validateEgyptianTaxNumber(QStringView text)
{
    const QString number = compactCode(text);
    if (number.size() != 9 || !allDigits(number))
        return refuse(u"taxId.format"_s, u"tax_id"_s);
    return number;
}

Result<QString> validateEgyptianId(QStringView text)
{
    const QString id = compactCode(text);
    if (id.size() != 14 || !allDigits(id) || (id[0] != u'2' && id[0] != u'3'))
        return refuse(u"taxId.format"_s, u"tax_id"_s);
    const int year = (id[0] == u'2' ? 1900 : 2000) + QStringView(id).sliced(1, 2).toInt();
    const QDate born(year, QStringView(id).sliced(3, 2).toInt(), QStringView(id).sliced(5, 2).toInt());
    const int governorate = QStringView(id).sliced(7, 2).toInt();
    if (!born.isValid() || ((governorate < 1 || governorate > 35) && governorate != 88))
        return refuse(u"taxId.format"_s, u"tax_id"_s);
    return id;
}

Result<QString> validateTaxId(QStringView text, QStringView country)
{
    const QString number = compactCode(text);
    using Validator = Result<QString> (*)(QStringView);
    const auto firstOf = [&](std::initializer_list<Validator> validators) -> Result<QString> {
        Result<QString> worst = refuse(u"taxId.format"_s, u"tax_id"_s);
        for (const Validator validate : validators) {
            Result<QString> result = validate(number);
            if (result)
                return result;
            // A wrong check digit says more than a form that was not meant.
            if (result.error().reason.endsWith(u"checksum"))
                worst = std::move(result);
        }
        worst.error().field = u"tax_id"_s;
        return worst;
    };
    if (country == u"FR")
        return firstOf({validateFrenchVat, validateSiret, validateSiren});
    if (country == u"MA") {
        // The older identifiant fiscal has 7 or 8 digits and no check digit.
        if (allDigits(number) && (number.size() == 7 || number.size() == 8))
            return number;
        return firstOf({validateMoroccanIce});
    }
    if (country == u"TN")
        return firstOf({validateTunisianMf});
    if (country == u"DZ")
        return firstOf({validateAlgerianNif});
    if (country == u"EG")
        return firstOf({validateEgyptianTaxNumber, validateEgyptianId});
    const QString prefix = country == u"GR" ? u"EL"_s : country.toString();
    if (vatForms().contains(prefix)) {
        if (auto vat = validateVat(number))
            return vat;
        return validateVat(prefix + number);
    }
    if (number.size() < 3 || number.size() > 50 ||
        !std::ranges::all_of(number, [](QChar c) { return c.isLetterOrNumber(); }))
        return refuse(u"taxId.format"_s, u"tax_id"_s);
    return number;
}

} // namespace c360::domain
