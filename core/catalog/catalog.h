// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/record_type.h"
#include "core/catalog/types.h"

#include <algorithm>
#include <array>

namespace c360::catalog {

/// Every record type, owners before what they own.
inline constexpr std::array<RecordType, 18> allTypes{
    customerType, contactType,  addressType,  vehicleType,   tagType,     customerTagType,
    groupType,    memberType,   activityType, categoryType,  invoiceType, invoiceLineType,
    paymentType,  documentType, consentType,  savedViewType, auditType,   conflictType,
};

/// Nothing for an unknown name.
[[nodiscard]] const RecordType *findType(QStringView name);
/// Position in allTypes.
[[nodiscard]] int typeIndex(const RecordType &type);

/// A field named at compile time; see `field<"customer.email">`.
struct FieldRef
{
    quint16 type;
    quint16 index;
    [[nodiscard]] constexpr const Field &operator*() const { return allTypes[type].fields[index]; }
    [[nodiscard]] constexpr const Field *operator->() const { return &allTypes[type].fields[index]; }
};

template <size_t N>
struct FixedString
{
    char chars[N]{};
    consteval FixedString(const char (&text)[N]) { std::copy_n(text, N, chars); }
    [[nodiscard]] constexpr std::string_view view() const { return {chars, N - 1}; }
};

namespace detail {
consteval FieldRef lookUp(std::string_view path)
{
    const size_t dot = path.find('.');
    for (size_t t = 0; t < allTypes.size(); ++t) {
        if (allTypes[t].name != path.substr(0, dot))
            continue;
        const int i = allTypes[t].indexOf(path.substr(dot + 1));
        if (i >= 0)
            return {quint16(t), quint16(i)};
    }
    throw "no such field in the catalogue"; // reached only at compile time: a misspelt name
}
} // namespace detail

/// `field<"customer.email">`: does not compile when misspelt.
template <FixedString path>
inline constexpr FieldRef field = detail::lookUp(path.view());

} // namespace c360::catalog
