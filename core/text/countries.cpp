// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/countries.h"

#include "core/text/normalize.h"

#include <QHash>

#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace c360::text {

namespace {

/// Normalised names beside those of CLDR: former names, short names, other programs' and other spellings.
struct Alias
{
    std::u16string_view name;
    std::u16string_view code;
};
constexpr std::array aliases{
    // English
    Alias{u"uk", u"GB"},
    Alias{u"great britain", u"GB"},
    Alias{u"england", u"GB"},
    Alias{u"scotland", u"GB"},
    Alias{u"wales", u"GB"},
    Alias{u"northern ireland", u"GB"},
    Alias{u"united kingdom of great britain and northern ireland", u"GB"},
    Alias{u"eire", u"IE"},
    Alias{u"republic of ireland", u"IE"},
    Alias{u"usa", u"US"},
    Alias{u"u s a", u"US"},
    Alias{u"u s", u"US"},
    Alias{u"america", u"US"},
    Alias{u"united states of america", u"US"},
    Alias{u"uae", u"AE"},
    Alias{u"holland", u"NL"},
    Alias{u"the netherlands", u"NL"},
    Alias{u"czech republic", u"CZ"},
    Alias{u"macedonia", u"MK"},
    Alias{u"swaziland", u"SZ"},
    Alias{u"burma", u"MM"},
    Alias{u"cape verde", u"CV"},
    Alias{u"korea", u"KR"},
    Alias{u"republic of korea", u"KR"},
    Alias{u"south korea", u"KR"},
    Alias{u"north korea", u"KP"},
    Alias{u"democratic people s republic of korea", u"KP"},
    Alias{u"russian federation", u"RU"},
    Alias{u"ivory coast", u"CI"},
    Alias{u"cote d ivoire", u"CI"},
    Alias{u"vietnam", u"VN"},
    Alias{u"viet nam", u"VN"},
    Alias{u"hong kong", u"HK"},
    Alias{u"macao", u"MO"},
    Alias{u"macau", u"MO"},
    Alias{u"taiwan", u"TW"},
    Alias{u"palestine", u"PS"},
    Alias{u"palestinian territory", u"PS"},
    Alias{u"state of palestine", u"PS"},
    Alias{u"syrian arab republic", u"SY"},
    Alias{u"libyan arab jamahiriya", u"LY"},
    Alias{u"lao people s democratic republic", u"LA"},
    Alias{u"kyrgyz republic", u"KG"},
    Alias{u"brunei darussalam", u"BN"},
    Alias{u"holy see vatican city state", u"VA"},
    Alias{u"holy see", u"VA"},
    Alias{u"vatican", u"VA"},
    Alias{u"congo", u"CG"},
    Alias{u"republic of the congo", u"CG"},
    Alias{u"democratic republic of the congo", u"CD"},
    Alias{u"dr congo", u"CD"},
    Alias{u"micronesia", u"FM"},
    Alias{u"federated states of micronesia", u"FM"},
    Alias{u"slovakia slovak republic", u"SK"},
    Alias{u"slovak republic", u"SK"},
    Alias{u"bouvet island bouvetoya", u"BV"},
    Alias{u"falkland islands malvinas", u"FK"},
    Alias{u"svalbard jan mayen islands", u"SJ"},
    Alias{u"british indian ocean territory chagos archipelago", u"IO"},
    Alias{u"saint martin", u"MF"},
    Alias{u"antarctica the territory south of 60 deg s", u"AQ"},
    Alias{u"united states virgin islands", u"VI"},
    Alias{u"united states minor outlying islands", u"UM"},
    Alias{u"east timor", u"TL"},
    Alias{u"turkey", u"TR"},
    Alias{u"bahamas", u"BS"},
    Alias{u"gambia", u"GM"},
    Alias{u"ksa", u"SA"},
    Alias{u"kingdom of saudi arabia", u"SA"},
    Alias{u"sao tome and principe", u"ST"},
    Alias{u"saint helena", u"SH"},
    Alias{u"south georgia and the south sandwich islands", u"GS"},
    Alias{u"tanzania united republic of", u"TZ"},
    Alias{u"iran islamic republic of", u"IR"},
    Alias{u"moldova republic of", u"MD"},
    Alias{u"venezuela bolivarian republic of", u"VE"},
    Alias{u"bolivia plurinational state of", u"BO"},
    Alias{u"pitcairn", u"PN"},
    Alias{u"cocos keeling islands", u"CC"},
    Alias{u"reunion", u"RE"},
    Alias{u"saint barthelemy", u"BL"},
    Alias{u"guernsey", u"GG"},
    Alias{u"jersey", u"JE"},
    Alias{u"netherlands antilles", u"CW"},
    Alias{u"french southern territories", u"TF"},
    // Français
    Alias{u"angleterre", u"GB"},
    Alias{u"grande bretagne", u"GB"},
    Alias{u"ecosse", u"GB"},
    Alias{u"etats unis d amerique", u"US"},
    Alias{u"etats unis", u"US"},
    Alias{u"emirats", u"AE"},
    Alias{u"hollande", u"NL"},
    Alias{u"bielorussie", u"BY"},
    Alias{u"birmanie", u"MM"},
    Alias{u"cap vert", u"CV"},
    Alias{u"republique tcheque", u"CZ"},
    Alias{u"macedoine", u"MK"},
    Alias{u"republique du congo", u"CG"},
    Alias{u"republique democratique du congo", u"CD"},
    Alias{u"guyane", u"GF"},
    Alias{u"timor oriental", u"TL"},
    Alias{u"micronesie", u"FM"},
    Alias{u"moldavie", u"MD"},
    Alias{u"viet nam", u"VN"},
    Alias{u"republique centrafricaine", u"CF"},
    Alias{u"coree", u"KR"},
    Alias{u"palestine", u"PS"},
    Alias{u"salvador", u"SV"},
    Alias{u"sao tome et principe", u"ST"},
    Alias{u"samoa", u"WS"},
    Alias{u"pays bas", u"NL"},
    // العربية
    Alias{u"امريكا", u"US"},
    Alias{u"الولايات المتحده الامريكيه", u"US"},
    Alias{u"بريطانيا", u"GB"},
    Alias{u"انجلترا", u"GB"},
    Alias{u"انكلترا", u"GB"},
    Alias{u"السعوديه", u"SA"},
    Alias{u"الامارات", u"AE"},
    Alias{u"هولاندا", u"NL"},
    Alias{u"هنقاريا", u"HU"},
    Alias{u"المجر", u"HU"},
    Alias{u"دنمارك", u"DK"},
    Alias{u"فلندا", u"FI"},
    Alias{u"استريا", u"AT"},
    Alias{u"التشيك", u"CZ"},
    Alias{u"اسلاند", u"IS"},
    Alias{u"لتفيا", u"LV"},
    Alias{u"اكرانيا", u"UA"},
    Alias{u"بلاروسيا", u"BY"},
    Alias{u"مقدونيا", u"MK"},
    Alias{u"مونتينيغرو", u"ME"},
    Alias{u"ليكسمبورغ", u"LU"},
    Alias{u"نورواي", u"NO"},
    Alias{u"الفاتيكان", u"VA"},
    Alias{u"زيلاندا الجديده", u"NZ"},
    Alias{u"كالودونيا الجديده", u"NC"},
    Alias{u"اندونيسيا", u"ID"},
    Alias{u"الفيليبين", u"PH"},
    Alias{u"سنغفوره", u"SG"},
    Alias{u"ملديف", u"MV"},
    Alias{u"سيري لانكا", u"LK"},
    Alias{u"بنغلادش", u"BD"},
    Alias{u"اذرابيجان", u"AZ"},
    Alias{u"ازباكستان", u"UZ"},
    Alias{u"طاجكستان", u"TJ"},
    Alias{u"تركمنستان", u"TM"},
    Alias{u"فينيزويلا", u"VE"},
    Alias{u"ارغواي", u"UY"},
    Alias{u"باراغواي", u"PY"},
    Alias{u"اكوادور", u"EC"},
    Alias{u"جمهوريه الدومينيكان", u"DO"},
    Alias{u"بهماس", u"BS"},
    Alias{u"بليز", u"BZ"},
    Alias{u"هايتي", u"HT"},
    Alias{u"بورتو ريكو", u"PR"},
    Alias{u"غويانا الفرنسيه", u"GF"},
    Alias{u"غيانا", u"GY"},
    Alias{u"كونجو", u"CG"},
    Alias{u"جابون", u"GA"},
    Alias{u"انجولا", u"AO"},
    Alias{u"كنيا", u"KE"},
    Alias{u"روندا", u"RW"},
    Alias{u"اثيوبيا", u"ET"},
    Alias{u"كاميرون", u"CM"},
    Alias{u"غمبيا", u"GM"},
    Alias{u"بينين", u"BJ"},
    Alias{u"سوازيلاند", u"SZ"},
    Alias{u"جنوب افريقيا", u"ZA"},
    Alias{u"جمهوريه افريقيا الوسطي", u"CF"},
    Alias{u"ساحل العاج", u"CI"},
    Alias{u"كوت ديفوار", u"CI"},
    Alias{u"جزر القمر", u"KM"},
    Alias{u"فلسطين", u"PS"},
    Alias{u"كوريا", u"KR"},
    Alias{u"كوريا الجنوبيه", u"KR"},
    Alias{u"الراس الاخضر", u"CV"},
    Alias{u"ساماو", u"WS"},
    Alias{u"امريكا ساماو", u"AS"},
    Alias{u"نييوي", u"NU"},
    Alias{u"غيرنزي", u"GG"},
    Alias{u"جيرزي", u"JE"},
    Alias{u"جزيره مان", u"IM"},
    Alias{u"غينيا بيساو", u"GW"},
    Alias{u"موريشيوس", u"MU"},
    Alias{u"سيشال", u"SC"},
    Alias{u"ملاوي", u"MW"},
    Alias{u"سيراليون", u"SL"},
    Alias{u"كازاخستان", u"KZ"},
    Alias{u"بروناي", u"BN"},
    Alias{u"برونوي دار السلام", u"BN"},
    Alias{u"ولايات ميكرونيسيا المتحده", u"FM"},
    Alias{u"جزر الانتيل الهولنديه", u"CW"},
    Alias{u"ماكاو", u"MO"},
    Alias{u"هونكونغ", u"HK"},
    Alias{u"جزر فارو", u"FO"},
    Alias{u"لا ريونيون", u"RE"},
    Alias{u"انجويلا", u"AI"},
    Alias{u"سان بارتيلمي", u"BL"},
    Alias{u"غرينادا", u"GD"},
    Alias{u"سان مارينو", u"SM"},
    Alias{u"ناميبيا", u"NA"},
    Alias{u"بولينزيا الفرنسيه", u"PF"},
    Alias{u"شيلي", u"CL"},
    Alias{u"زمبابوي", u"ZW"},
    Alias{u"زمبيا", u"ZM"},
    Alias{u"موزنبيق", u"MZ"},
    Alias{u"الارض الخضرا", u"GL"},
    Alias{u"سيرينام", u"SR"},
    Alias{u"بانما", u"PA"},
    Alias{u"كوستا ريكا", u"CR"},
    Alias{u"مارتينيك", u"MQ"},
    Alias{u"تيمور الشرقيه", u"TL"},
    Alias{u"تونغوا", u"TO"},
    Alias{u"انتيغوا وباربودا", u"AG"},
    Alias{u"ساو تومي وبرينسيب", u"ST"},
    Alias{u"سانت هيلانه", u"SH"},
    Alias{u"توكيلاو", u"TK"},
    Alias{u"جزر العذرا البريطانيه", u"VG"},
    Alias{u"جزر العذرا الامريكيه", u"VI"},
    Alias{u"saint vincent and the grenadines", u"VC"},
    Alias{u"heard island and mcdonald islands", u"HM"},
    Alias{u"kirghizistan", u"KG"},
    Alias{u"واليس وفوتونا", u"WF"},
    Alias{u"سانت فينسنت والغرينادين", u"VC"},
    Alias{u"جزيره عيد الميلاد", u"CX"},
    Alias{u"سان بيير وميكلون", u"PM"},
};

struct CloseEnumeration
{
    void operator()(UEnumeration *e) const { uenum_close(e); }
};

/// CLDR's names in the three languages, as they are and without their abbreviations.
void addNames(QHash<QString, QString> &table, const QString &code)
{
    for (const char *const language : {"en", "fr", "ar"}) {
        const QString name = countryName(code, QLocale(QString::fromLatin1(language)));
        table.insert(normalized(name), code);
        // "Hong Kong SAR China", "Myanmar (Burma)": also without what CLDR adds in parentheses.
        if (const qsizetype open = name.indexOf(u'('); open > 0)
            table.insert(normalized(QStringView(name).first(open)), code);
        QString with = name;
        with.replace(u" & "_s, language[0] == 'f' ? u" et "_s : u" and "_s);
        with.replace(u"St. "_s, u"Saint "_s);
        table.insert(normalized(with), code);
    }
}

} // namespace

const QStringList &countryCodes()
{
    static const QStringList codes = [] {
        QStringList list;
        for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
            const QString text = QString::fromLatin1(*code);
            // Deprecated codes have no alpha-3 twin or are former countries.
            static constexpr std::array former{"AN"_L1, "BU"_L1, "CS"_L1, "DD"_L1, "DY"_L1, "FX"_L1,
                                               "HV"_L1, "NH"_L1, "RH"_L1, "SU"_L1, "TP"_L1, "UK"_L1,
                                               "VD"_L1, "YD"_L1, "YU"_L1, "ZR"_L1};
            if (std::ranges::none_of(former, [&](QLatin1StringView f) { return text == f; }))
                list += text;
        }
        list.sort();
        return list;
    }();
    return codes;
}

bool isCountryCode(QStringView code)
{
    const auto less = [](QStringView a, QStringView b) {
        return a < b;
    };
    return std::binary_search(countryCodes().begin(), countryCodes().end(), code, less);
}

const QStringList &currencyCodes()
{
    static const QStringList codes = [] {
        QStringList list;
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<UEnumeration, CloseEnumeration> all(
            ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status));
        while (const char *code = uenum_next(all.get(), nullptr, &status)) {
            // Not ucurr_isAvailable(): it looks at one region only, and some have left the pound.
            list += QString::fromLatin1(code);
        }
        list.sort();
        return list;
    }();
    return codes;
}

bool isCurrencyCode(QStringView code)
{
    const auto less = [](QStringView a, QStringView b) {
        return a < b;
    };
    return std::binary_search(currencyCodes().begin(), currencyCodes().end(), code, less);
}

std::optional<QString> countryFromText(QStringView text)
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> names;
        for (const QString &code : countryCodes()) {
            addNames(names, code);
            if (const char *three = uloc_getISO3Country(("und_" + code.toLatin1()).constData()); *three)
                names.insert(QString::fromLatin1(three).toLower(), code);
        }
        for (const Alias &alias : aliases)
            names.insert(QStringView(alias.name).toString(), QStringView(alias.code).toString());
        return names;
    }();
    const QString trimmed = text.trimmed().toString().toUpper();
    if (trimmed.size() == 2 && isCountryCode(trimmed))
        return trimmed;
    const QString key = normalized(text);
    auto found = table.constFind(key);
    if (found == table.constEnd() && key.startsWith(u"the "))
        found = table.constFind(key.sliced(4));
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

QString currencyOfCountry(QStringView code)
{
    std::array<UChar, 4> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = "und_" + code.toLatin1();
    const int32_t size = ucurr_forLocale(locale.constData(), buffer.data(), int32_t(buffer.size()), &status);
    return U_SUCCESS(status) && size == 3 ? QString(reinterpret_cast<const QChar *>(buffer.data()), 3)
                                          : QString();
}

QString countryName(QStringView code, const QLocale &locale)
{
    std::array<UChar, 128> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray region = "und_" + code.toLatin1();
    const int32_t size = uloc_getDisplayCountry(region.constData(), locale.name().toLatin1().constData(),
                                                buffer.data(), int32_t(buffer.size()), &status);
    if (U_FAILURE(status) || size <= 0)
        return code.toString();
    return QString(reinterpret_cast<const QChar *>(buffer.data()), size);
}

QString currencyName(QStringView code, const QLocale &locale)
{
    const QString text = code.toString();
    UErrorCode status = U_ZERO_ERROR;
    int32_t size = 0;
    const UChar *name =
        ucurr_getName(reinterpret_cast<const UChar *>(text.utf16()), locale.name().toLatin1().constData(),
                      UCURR_LONG_NAME, nullptr, &size, &status);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(name), size) : text;
}

QString languageName(QStringView code, const QLocale &locale)
{
    std::array<UChar, 128> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size =
        uloc_getDisplayLanguage(code.toLatin1().constData(), locale.name().toLatin1().constData(),
                                buffer.data(), int32_t(buffer.size()), &status);
    if (U_FAILURE(status) || size <= 0)
        return code.toString();
    return QString(reinterpret_cast<const QChar *>(buffer.data()), size);
}

} // namespace c360::text
