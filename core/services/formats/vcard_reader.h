// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/services/formats/encoding.h"
#include "core/services/formats/vcard.h"

#include <optional>

class QIODevice;

namespace c360::services {

/// What VCardReader::next() found: a card, or the reason why one cannot be read.
struct VCardResult
{
    VCard card;
    std::optional<Error> problem; ///< vcard.unclosed or vcard.tooLong
    QByteArray raw;               ///< the card as it stands in the file, shortened
};

/// Streaming reader of vCard 2.1 (quoted-printable, charsets), 3.0 and 4.0 files with any number of cards.
/// One card at a time is in memory, at most `cardLimit` bytes of it.
class VCardReader
{
public:
    static constexpr qsizetype cardLimit = 16 * 1024 * 1024;

    /// The device must be open for reading and outlive the reader.
    explicit VCardReader(QIODevice *device);

    /// The next card, nothing at the end. Text outside of cards is skipped.
    [[nodiscard]] Result<std::optional<VCardResult>> next();
    [[nodiscard]] qint64 position() const { return m_bytes; }

private:
    [[nodiscard]] Result<std::optional<QByteArray>> readLine();
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] std::optional<VCardProperty> parse(const QByteArray &line, const QString &version) const;

    QIODevice *m_device;
    Encoding m_encoding;
    TextDecoder m_wide; ///< UTF-16 files become UTF-8 first
    QByteArray m_buffer;
    qsizetype m_start = 0;
    qint64 m_line = 0; ///< number of the line that readLine() gave last
    qint64 m_bytes = 0;
    bool m_atEnd = false;
    bool m_first = true;
    std::optional<QByteArray> m_held; ///< a BEGIN that came before the END of the card before
    qint64 m_heldLine = 0;
};

} // namespace c360::services
