// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_targets.h"

#include <QString>

namespace c360::services {

/// What stands in a column, counted over a sample.
class ColumnContent
{
public:
    /// One value that is not empty.
    void add(const QString &value);

    /// Share of the values that have a target's form (1 where any text will do).
    [[nodiscard]] double share(TargetForm form) const;
    /// The target that the content alone gives away; empty when it could be anything.
    [[nodiscard]] QString guess(ImportKind kind) const;

    /// Like "E84A904909dF528", "10042" or "ALFKI".
    [[nodiscard]] double codes() const { return ratio(m_codes); }
    /// Like our own CUST_ numbers.
    [[nodiscard]] double ownNumbers() const { return ratio(m_ownNumbers); }
    /// 1, 2, 3 …: the numbers of the lines rather than of the customers.
    [[nodiscard]] bool countsLines() const { return m_count > 1 && m_steps == m_count - 1; }
    /// Dates that can only be d/m/y, only m/d/y, both, or begin with the year.
    [[nodiscard]] int dayFirst() const { return m_dayFirst; }
    [[nodiscard]] int monthFirst() const { return m_monthFirst; }
    [[nodiscard]] int eitherFirst() const { return m_either; }
    [[nodiscard]] int yearFirst() const { return m_yearFirst; }
    [[nodiscard]] int decimalCommas() const { return m_commas; }
    [[nodiscard]] int decimalPoints() const { return m_points; }

    [[nodiscard]] static bool isEmail(QStringView text);
    /// A column that only lists of companies have ("Industry", "Employees", "Secteur" …).
    [[nodiscard]] static bool namesCompanyTrait(const QString &header);
    /// "id", "index", "n°" …: may number customers, or only lines.
    [[nodiscard]] static bool isGenericNumber(const QString &header);

private:
    [[nodiscard]] double ratio(int count) const { return m_count > 0 ? double(count) / m_count : 0; }

    int m_count = 0;
    int m_emails = 0;
    int m_phones = 0;
    int m_countries = 0;
    int m_genders = 0;
    int m_dates = 0;
    int m_amounts = 0;
    int m_booleans = 0;
    int m_languages = 0;
    int m_codes = 0;
    int m_ownNumbers = 0;
    int m_steps = 0; ///< values that are one more than the one before
    qint64 m_previous = -2;
    int m_adultYears = 0;
    int m_dayFirst = 0;
    int m_monthFirst = 0;
    int m_either = 0;
    int m_yearFirst = 0;
    int m_commas = 0;
    int m_points = 0;
};

} // namespace c360::services
