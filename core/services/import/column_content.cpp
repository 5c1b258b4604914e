// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/column_content.h"

#include "core/services/import/found_values.h"
#include "core/text/countries.h"
#include "core/text/normalize.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

/// Digits and what phone numbers are written with; a bare number only with a leading 0 or +.
bool isPhone(const QString &text)
{
    int digits = 0;
    bool marks = text.startsWith(u'+') || text.startsWith(u'0');
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (c == u'+' || c == u'(' || c == u')' || c == u'-' || c == u'.' || c == u' ' || c == u'/')
            marks = true;
        else if (c != u'x' && c != u'e' && c != u't') // "x737", "ext"
            return false;
    }
    return marks && digits >= 7 && digits <= 20;
}

} // namespace

bool ColumnContent::isEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || text.lastIndexOf(u'@') != at || text.contains(u' '))
        return false;
    const qsizetype dot = text.lastIndexOf(u'.');
    return dot > at + 1 && dot < text.size() - 1;
}

bool ColumnContent::namesCompanyTrait(const QString &header)
{
    static const QSet<QString> traits = [] {
        QSet<QString> set;
        for (const auto name : {u"industry", u"sector", u"employees", u"number of employees", u"founded",
                                u"year established", u"revenue", u"subsidiary of", u"secteur", u"effectif",
                                u"chiffre d affaires", u"siret", u"القطاع", u"عدد الموظفين"})
            set.insert(text::normalized(name));
        return set;
    }();
    QString spaced = header;
    spaced.replace(u'_', u' ');
    return traits.contains(text::normalized(spaced));
}

bool ColumnContent::isGenericNumber(const QString &header)
{
    const QString name = text::normalized(header);
    static const QSet<QString> generic{u"id"_s,   u"index"_s,  u"no"_s,    u"nr"_s,  u"n"_s,     u"row"_s,
                                       u"line"_s, u"numero"_s, u"ligne"_s, u"رقم"_s, u"الرقم"_s, u"معرف"_s};
    return generic.contains(name);
}

void ColumnContent::add(const QString &value)
{
    ++m_count;
    const bool email = isEmail(value);
    m_emails += email ? 1 : 0;
    const auto date = value.size() <= 40 ? foundDate(value, DateOrder::Dmy) : std::nullopt;
    const auto american = date || value.size() > 40 ? date : foundDate(value, DateOrder::Mdy);
    if (date || american) {
        ++m_dates;
        const int year = (date ? *date : *american).left(4).toInt();
        const int now = QDate::currentDate().year();
        m_adultYears += year > now - 110 && year < now - 14 ? 1 : 0;
    }
    static const QRegularExpression numbers(u"^(\\d{1,4})[-/.](\\d{1,2})[-/.]\\d{1,4}"_s);
    if (date || american) {
        const auto match = numbers.match(cleaned(value, true));
        if (match.hasMatch()) {
            const int a = match.captured(1).toInt();
            const int b = match.captured(2).toInt();
            if (match.capturedLength(1) == 4)
                ++m_yearFirst;
            else if (a > 12)
                ++m_dayFirst;
            else if (b > 12)
                ++m_monthFirst;
            else if (a != b)
                ++m_either;
        }
    } else if (isPhone(value)) {
        ++m_phones;
    }
    if (value.size() <= 60 && !email) {
        m_countries += text::countryFromText(value) ? 1 : 0;
        m_genders += foundGender(value) ? 1 : 0;
        m_booleans += foundBoolean(value) ? 1 : 0;
        m_languages += foundLanguage(value) ? 1 : 0;
    }
    if (foundAmount(value, u'.')) {
        ++m_amounts;
        const qsizetype comma = value.lastIndexOf(u',');
        const qsizetype point = value.lastIndexOf(u'.');
        int behind = 0;
        for (qsizetype i = std::max(comma, point) + 1; i < value.size() && value.at(i).isDigit(); ++i)
            ++behind;
        if (std::max(comma, point) >= 0 && (behind != 3 || (comma >= 0 && point >= 0)))
            ++(comma > point ? m_commas : m_points);
    }
    const bool digit = std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
    const bool spaces = value.contains(u' ');
    const bool capitals = value.size() <= 12 && std::all_of(value.cbegin(), value.cend(),
                                                            [](QChar c) { return c >= u'A' && c <= u'Z'; });
    m_codes += (digit || capitals) && !spaces && !email ? 1 : 0;
    m_ownNumbers += value.startsWith(u"CUST_") ? 1 : 0;
    bool whole = false;
    const qint64 number = value.toLongLong(&whole);
    if (m_count > 1)
        m_steps += whole && number == m_previous + 1 ? 1 : 0;
    else if (whole && number > 1)
        whole = false; // lines are counted from 0 or 1
    m_previous = whole ? number : -2;
}

double ColumnContent::share(TargetForm form) const
{
    switch (form) {
    case TargetForm::Email:
        return ratio(m_emails);
    case TargetForm::Phone:
        return ratio(m_phones);
    case TargetForm::Country:
        return ratio(m_countries);
    case TargetForm::Gender:
        return ratio(m_genders);
    case TargetForm::Language:
        return ratio(m_languages);
    case TargetForm::Boolean:
        return ratio(m_booleans);
    case TargetForm::Date:
    case TargetForm::Instant:
        return ratio(m_dates);
    case TargetForm::Money:
    case TargetForm::Decimal:
    case TargetForm::Real:
        return ratio(m_amounts);
    default:
        return m_count > 0 ? 1 : 0;
    }
}

QString ColumnContent::guess(ImportKind kind) const
{
    if (m_count == 0)
        return {};
    const bool reference = kind == ImportKind::Activities || kind == ImportKind::Sales;
    if (ratio(m_emails) >= 0.8)
        return reference ? u"customer.email"_s : u"email"_s;
    if (ratio(m_dates) >= 0.9) {
        if (kind == ImportKind::Sales)
            return u"issued_on"_s;
        if (kind == ImportKind::Activities)
            return u"interaction_date"_s;
        return kind == ImportKind::Customers && ratio(m_adultYears) >= 0.95 && m_count >= 5
                   ? u"date_of_birth"_s
                   : QString();
    }
    if (reference)
        return {};
    if (ratio(m_phones) >= 0.8)
        return u"phone"_s;
    if (kind != ImportKind::Customers)
        return {};
    if (ratio(m_genders) >= 0.95 && m_count >= 5 && ratio(m_booleans) < 0.5)
        return u"gender"_s;
    if (ratio(m_countries) >= 0.9 && m_count >= 3)
        return u"country"_s;
    return {};
}

} // namespace c360::services
