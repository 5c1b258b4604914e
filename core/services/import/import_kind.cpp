// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/import_kind.h"

#include <array>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {
constexpr std::array<QStringView, 4> kinds{u"customers", u"contacts", u"activities", u"sales"};
constexpr std::array<QStringView, 3> formats{u"csv", u"vcard", u"json"};
} // namespace

QString importKindName(ImportKind kind)
{
    return kinds[size_t(kind)].toString();
}

std::optional<ImportKind> importKindFromName(QStringView name)
{
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i] == name)
            return ImportKind(i);
    }
    return {};
}

QString importFormatName(ImportFormat format)
{
    return formats[size_t(format)].toString();
}

std::optional<ImportFormat> importFormatFromName(QStringView name)
{
    if (name == u"vcf")
        return ImportFormat::VCard;
    for (size_t i = 0; i < formats.size(); ++i) {
        if (formats[i] == name)
            return ImportFormat(i);
    }
    return {};
}

} // namespace c360::services
