// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringView>

namespace c360::domain {

/// French company number, 9 digits with a Luhn check digit. Spaces and points are left out. Invalid
/// "siren.length", "siren.checksum".
[[nodiscard]] Result<QString> validateSiren(QStringView text);

/// French establishment number: SIREN and 5 digits, Luhn over all 14; those of La Poste (356 000 000, but
/// for its head office) have a digit sum divisible by 5 instead (INSEE). Invalid "siret.length",
/// "siret.checksum".
[[nodiscard]] Result<QString> validateSiret(QStringView text);

/// French VAT number with or without its "FR": old key (12 + 3 × (SIREN mod 97)) mod 97, or the new one with
/// letters. Gives "FR" and 11 characters; Invalid "vat.format", "vat.checksum".
[[nodiscard]] Result<QString> validateFrenchVat(QStringView text);

/// VAT number of an EU member, Northern Ireland (XI), the United Kingdom, Switzerland or Norway by its form,
/// with check digits for France. It starts with its country's letters. Invalid "vat.format", "vat.checksum".
[[nodiscard]] Result<QString> validateVat(QStringView text);

/// Morocco: ICE, 15 digits, divisible by 97. "taxId.format", "taxId.checksum".
[[nodiscard]] Result<QString> validateMoroccanIce(QStringView text);
/// Tunisia: matricule fiscal, 7 digits and a key letter, or those and "AM000".
[[nodiscard]] Result<QString> validateTunisianMf(QStringView text);
/// Algeria: NIF, 15 or 20 digits.
[[nodiscard]] Result<QString> validateAlgerianNif(QStringView text);
/// Egypt: tax registration number, 9 digits.
[[nodiscard]] Result<QString> validateEgyptianTaxNumber(QStringView text);
/// Egypt: national id, 14 digits: century, birth date, governorate, serial; its check digit is not published.
[[nodiscard]] Result<QString> validateEgyptianId(QStringView text);

/// A tax number of a customer in `country` (ISO 3166-1 alpha-2): any of the above that the country knows, a
/// VAT number where it has them; 3 to 50 letters, digits and separators elsewhere.
[[nodiscard]] Result<QString> validateTaxId(QStringView text, QStringView country);

} // namespace c360::domain
