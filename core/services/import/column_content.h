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

    [[nodiscard]] double codes() const { return ratio(m_codes); } ///< like "E84A904909dF528" or "10042"
    [[nodiscard]] double words() const { return ratio(m_words); } ///< several words
    [[nodiscard]] int dayFirst() const { return m_dayFirst; }     ///< dates that can only be d/m/y
    [[nodiscard]] int monthFirst() const { return m_monthFirst; } ///< dates that can only be m/d/y
    [[nodiscard]] int eitherFirst() const { return m_either; }
    [[nodiscard]] int yearFirst() const { return m_yearFirst; }
    [[nodiscard]] int decimalCommas() const { return m_commas; }
    [[nodiscard]] int decimalPoints() const { return m_points; }

    [[nodiscard]] static bool isEmail(QStringView text);
    /// A column that only lists of companies have ("Industry", "Employees", "Secteur" …).
    [[nodiscard]] static bool namesCompanyTrait(const QString &header);

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
    int m_words = 0;
    int m_adultYears = 0;
    int m_dayFirst = 0;
    int m_monthFirst = 0;
    int m_either = 0;
    int m_yearFirst = 0;
    int m_commas = 0;
    int m_points = 0;
};

} // namespace c360::services
