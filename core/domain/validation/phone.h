// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringView>

namespace c360::domain {

/// What libphonenumber makes of a number.
struct Phone
{
    QString e164;          ///< "+33123456789"
    QString extension;     ///< "12", or empty
    QString region;        ///< ISO 3166-1 alpha-2 of the number's country, or empty
    bool possible = false; ///< the length fits
    bool valid = false;    ///< it is in the numbering plan

    /// Storage form: E.164, with ";ext=12" behind it when there is an extension (RFC 3966).
    [[nodiscard]] QString stored() const;
};

/// From national or international notation, digits of any script. `region` (ISO 3166-1 alpha-2) is the
/// country of a number written without its country code. Invalid "phone.invalid" when it cannot be a phone
/// number at all. The first call loads the numbering plans (about 25 ms). Safe from any thread.
[[nodiscard]] Result<Phone> parsePhone(QStringView text, QStringView region);

/// Storage form: Phone::stored() for a number that is in the numbering plan; for what looks like a phone but
/// is not (imported "394.255.7603 x737") the text as written, with ASCII digits, and `verified` false.
[[nodiscard]] Result<QString> canonicalPhone(QStringView text, QStringView region, bool *verified = nullptr);

/// For a person: national notation at home (`region`), international otherwise; a text that is no number as
/// it is.
[[nodiscard]] QString formatPhone(const QString &stored, QStringView region);

} // namespace c360::domain
