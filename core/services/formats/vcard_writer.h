// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/services/formats/vcard.h"

class QIODevice;

namespace c360::services {

enum class VCardVersion : quint8
{
    V3, ///< RFC 2426
    V4, ///< RFC 6350
};

/// Writes cards as UTF-8 with CRLF, folded at 75 octets between characters.
class VCardWriter
{
public:
    VCardWriter(QIODevice *device, VCardVersion version);
    /// Properties in their order after VERSION; a property with data is written as BASE64.
    [[nodiscard]] Result<void> write(const VCard &card);

private:
    [[nodiscard]] QByteArray line(const VCardProperty &property) const;

    QIODevice *m_device;
    VCardVersion m_version;
};

/// One content line with its CRLF, folded: no line is over 75 octets and no UTF-8 character is cut.
[[nodiscard]] QByteArray vcardFolded(const QByteArray &line);

} // namespace c360::services
