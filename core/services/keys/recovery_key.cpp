// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keys/recovery_key.h"

#include <sodium.h>

namespace c360::services {

namespace {
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int dataChars = RecoveryKey::randomBytes * 8 / 5;
constexpr int checkChars = 4;
constexpr int groupSize = 4;

int digitOf(QChar c)
{
    if (c.digitValue() >= 0)
        return c.digitValue();
    switch (const char letter = c.toUpper().toLatin1()) {
    case 'O':
        return 0;
    case 'I':
    case 'L':
        return 1;
    default:
        for (int i = 10; i < 32; ++i) {
            if (alphabet[i] == letter)
                return i;
        }
        return -1;
    }
}

// The first 20 bits of the key's BLAKE2b hash.
quint32 checksum(const Secret &key)
{
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, key.data(), size_t(key.size()), nullptr, 0);
    return (quint32(hash[0]) << 12) | (quint32(hash[1]) << 4) | (quint32(hash[2]) >> 4);
}
} // namespace

Secret RecoveryKey::draw()
{
    Secret key = Secret::ofSize(randomBytes);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

QString RecoveryKey::toText(const Secret &key)
{
    QString text;
    text.reserve(dataChars + checkChars + (dataChars + checkChars) / groupSize);
    const auto append = [&text](quint32 digit) {
        if (text.size() % (groupSize + 1) == groupSize)
            text += u'-';
        text += QLatin1Char(alphabet[digit & 31]);
    };
    quint32 bits = 0;
    int count = 0;
    for (qsizetype i = 0; i < key.size(); ++i) {
        bits = (bits << 8) | key.data()[i];
        count += 8;
        while (count >= 5) {
            count -= 5;
            append(bits >> count);
        }
    }
    const quint32 check = checksum(key);
    for (int i = checkChars - 1; i >= 0; --i)
        append(check >> (5 * i));
    return text;
}

std::optional<Secret> RecoveryKey::fromText(const QString &text)
{
    Secret key = Secret::ofSize(randomBytes);
    quint32 bits = 0;
    quint32 check = 0;
    int count = 0;
    int chars = 0;
    qsizetype filled = 0;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'-' || c.category() == QChar::Punctuation_Dash ||
            c.category() == QChar::Other_Format)
            continue;
        const int digit = digitOf(c);
        if (digit < 0 || chars >= dataChars + checkChars)
            return std::nullopt;
        if (chars < dataChars) {
            bits = (bits << 5) | quint32(digit);
            count += 5;
            if (count >= 8) {
                count -= 8;
                key.data()[filled++] = static_cast<unsigned char>(bits >> count);
            }
        } else {
            check = (check << 5) | quint32(digit);
        }
        ++chars;
    }
    if (chars != dataChars + checkChars || check != checksum(key))
        return std::nullopt;
    return key;
}

} // namespace c360::services
