// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <cstring>

namespace c360 {

namespace {
// A plain memset before a free is dropped by the optimiser; explicit_bzero is not.
void overwrite(void *data, size_t size)
{
    if (size > 0)
        explicit_bzero(data, size);
}
} // namespace

Secret::Secret(QByteArray &&bytes) : m_bytes(bytes.cbegin(), bytes.cend())
{
    wipe(bytes);
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        clear();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes.swap(other.m_bytes);
    }
    return *this;
}

Secret::~Secret()
{
    clear();
}

Secret Secret::fromText(const QString &text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    Secret secret(composed.toUtf8());
    if (composed.isDetached())
        wipe(composed);
    return secret;
}

Secret Secret::ofSize(qsizetype size)
{
    Secret secret;
    secret.m_bytes.resize(size_t(size));
    return secret;
}

void Secret::clear()
{
    overwrite(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

void Secret::wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void Secret::wipe(QString &text)
{
    if (text.isDetached())
        overwrite(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace c360
