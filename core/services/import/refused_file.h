// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/services/formats/csv_writer.h"

#include <QSaveFile>

#include <memory>

namespace c360::services {

/// The lines that an import left out, as a CSV file: line number, reason in the person's language, the line
/// as it stood. It appears when the import ends, and only when there is something in it.
class RefusedFile
{
public:
    /// An empty path makes a file that swallows everything.
    explicit RefusedFile(const QString &path);

    [[nodiscard]] Result<void> add(qint64 line, const QString &reason, const QString &raw);
    [[nodiscard]] Result<void> finish();

private:
    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace c360::services
