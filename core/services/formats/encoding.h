// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringConverter>

#include <optional>

class QIODevice;

namespace c360::services {

/// The encodings that customer lists come in.
enum class Encoding : quint8
{
    Utf8,
    Utf16LE,
    Utf16BE,
    Windows1252,
    Windows1256,
};

/// IANA name, as mapping files spell it.
[[nodiscard]] QString encodingName(Encoding encoding);
/// Any usual spelling ("utf8", "latin1", "cp1256"); nothing when unknown.
[[nodiscard]] std::optional<Encoding> encodingFromName(QStringView name);

struct EncodingGuess
{
    Encoding encoding = Encoding::Utf8;
    bool mixed = false; ///< some bytes do not fit the encoding
};

/// Looks at up to 64 MB from the device's position, which is restored.
[[nodiscard]] EncodingGuess detectEncoding(QIODevice *device);

/// Decodes a stream chunk by chunk; a byte order mark at the start is dropped.
class TextDecoder
{
public:
    explicit TextDecoder(Encoding encoding);
    [[nodiscard]] QString decode(QByteArrayView bytes);

private:
    Encoding m_encoding;
    QStringDecoder m_decoder;
    bool m_started = false;
};

} // namespace c360::services
