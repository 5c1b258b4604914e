// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

class QIODevice;

namespace c360::services {

struct CsvWriterOptions
{
    QChar delimiter = u',';
    bool byteOrderMark = false; ///< some spreadsheets read UTF-8 only with it
    /// A text that a spreadsheet would run as a formula (=, +, -, @, tab, CR at its start) gets an
    /// apostrophe before it. Plain numbers and phone numbers stay as they are.
    bool formulaSafe = true;
};

/// Writes UTF-8 records with CRLF line ends (RFC 4180), quoting where needed.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice *device, CsvWriterOptions options = {});
    [[nodiscard]] Result<void> write(const QStringList &fields);
    /// One field as it stands in a file.
    [[nodiscard]] QString encoded(const QString &field) const;

private:
    QIODevice *m_device;
    CsvWriterOptions m_options;
    bool m_started = false;
};

/// Removes the apostrophe that a formula-safe writer put before a text.
[[nodiscard]] QString withoutFormulaGuard(const QString &text);

} // namespace c360::services
