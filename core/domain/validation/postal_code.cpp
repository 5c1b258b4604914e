// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/postal_code.h"

#include "core/text/format.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace c360::domain {

namespace {

/// `form`: # a digit, @ a letter, * either, anything else itself (a space or hyphen may be left out when
/// typed); several forms are separated by |.
struct Row
{
    QStringView countries;
    QStringView form;
    QStringView example;
};
constexpr std::array rows{
    Row{u"FR MC RE GP MQ GF YT PM NC PF WF BL MF", u"#####", u"75001"},
    Row{u"DE ES IT FI EE HR ME RS UA TR MX MY TH ID KR PK LK MM NP KW MA DZ EG IQ JO SN SM VA BA CU GT HN PE "
        u"UY SD",
        u"#####", u"20000"},
    Row{u"BE CH LU AT DK NO HU BG AU NZ ZA TN SI LV LI CY MK AL AM GE PH BD PY VE MZ NE LR", u"####",
        u"1000"},
    Row{u"IN CN SG RO RU KZ BY CO EC VN MN KG TJ TM UZ NG", u"######", u"110001"},
    Row{u"US PR GU VI AS MP", u"#####|#####-####", u"90210"},
    Row{u"CA", u"@#@ #@#", u"K1A 0B1"},
    Row{u"GB IM JE GG", u"@# #@@|@## #@@|@@# #@@|@@## #@@|@#@ #@@|@@#@ #@@", u"SW1A 1AA"},
    Row{u"NL", u"#### @@", u"1012 AB"},
    Row{u"PT", u"####-###|####", u"1000-205"},
    Row{u"PL", u"##-###", u"00-950"},
    Row{u"CZ SK GR SE", u"### ##", u"110 00"},
    Row{u"BR", u"#####-###", u"01310-100"},
    Row{u"AR", u"####|@####@@@", u"1425"},
    Row{u"CL", u"#######|###-####", u"8320000"},
    Row{u"JP", u"###-####", u"100-0001"},
    Row{u"IE", u"@** ****", u"D02 X285"},
    Row{u"IL", u"#######|#####", u"9614303"},
    Row{u"SA", u"#####|#####-####", u"11564"},
    Row{u"IR", u"#####-#####", u"11369-14331"},
    Row{u"LB", u"#### ####|####", u"1100"},
    Row{u"LT", u"LT-#####|#####", u"LT-01100"},
    Row{u"MD", u"MD-####|####", u"MD-2001"},
    Row{u"AD", u"AD###", u"AD500"},
    Row{u"MT", u"@@@ ####|@@@ ##", u"VLT 1117"},
    Row{u"IS FO", u"###", u"101"},
    Row{u"TW", u"###|#####|######", u"106"},
    Row{u"BH OM", u"###|####", u"317"},
    Row{u"BN", u"@@####", u"BB3713"},
    Row{u"AZ", u"AZ####|AZ ####|####", u"AZ1000"},
    Row{u"KE MG", u"#####|###", u"00100"},
};

struct Form
{
    QRegularExpression pattern;
    QString separator; ///< space or hyphen of the form, or empty
    qsizetype separatorAt = 0;
};

QString classOf(QChar c)
{
    switch (c.unicode()) {
    case u'#':
        return u"\\d"_s;
    case u'@':
        return u"[A-Z]"_s;
    case u'*':
        return u"[A-Z0-9]"_s;
    default:
        return QRegularExpression::escape(QString(c));
    }
}

struct Country
{
    QList<Form> forms;
    QString example;
};

const QHash<QString, Country> &countries()
{
    static const QHash<QString, Country> table = [] {
        QHash<QString, Country> result;
        for (const Row &row : rows) {
            Country country;
            country.example = row.example.toString();
            for (const QStringView text : row.form.split(u'|')) {
                Form form;
                QString pattern;
                for (qsizetype i = 0; i < text.size(); ++i) {
                    if (text[i] == u' ' || text[i] == u'-') {
                        form.separator = text[i];
                        form.separatorAt = i;
                    } else {
                        pattern += classOf(text[i]);
                    }
                }
                form.pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern));
                country.forms += form;
            }
            for (const QStringView code : row.countries.split(u' '))
                result.insert(code.toString(), country);
        }
        return result;
    }();
    return table;
}

} // namespace

Result<QString> validatePostalCode(QStringView text, QStringView country)
{
    const QString typed = text::asciiDigits(text::plain(text)).simplified().toUpper();
    const auto known = countries().constFind(country.toString());
    if (known == countries().constEnd()) {
        if (typed.size() > 20)
            return fail(ErrorCode::Invalid, u"text.tooLong"_s, u"postal_code"_s, {{u"max"_s, 20}});
        return typed;
    }
    QString bare = typed;
    bare.removeIf([](QChar c) { return c == u' ' || c == u'-'; });
    // "F-75001", "B-6000": the country's letters before the code, as on envelopes.
    if (const qsizetype hyphen = typed.indexOf(u'-'); hyphen > 0 && hyphen <= 2 && typed.size() > 4 &&
                                                      country.startsWith(QStringView(typed).first(hyphen)) &&
                                                      bare.size() > hyphen && bare[hyphen].isDigit() &&
                                                      country != u"LT" && country != u"MD")
        bare = bare.sliced(hyphen);
    for (const Form &form : known->forms) {
        if (!form.pattern.match(bare).hasMatch())
            continue;
        if (!form.separator.isEmpty())
            bare.insert(form.separatorAt, form.separator);
        return bare;
    }
    return fail(ErrorCode::Invalid, u"postalCode.format"_s, u"postal_code"_s,
                {{u"example"_s, known->example}});
}

QString postalCodeExample(QStringView country)
{
    return countries().value(country.toString()).example;
}

} // namespace c360::domain
