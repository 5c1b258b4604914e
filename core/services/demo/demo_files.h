// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace c360::services::demo {

/// A PDF page with these lines in Helvetica (what Latin-1 has).
[[nodiscard]] QByteArray pdf(const QStringList &lines);
/// A small picture: two colours running into each other, chosen by the number.
[[nodiscard]] QByteArray png(quint32 number);

} // namespace c360::services::demo
