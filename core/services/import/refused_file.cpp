// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/refused_file.h"

#include <QCoreApplication>

namespace c360::services {

RefusedFile::RefusedFile(const QString &path) : m_path(path) {}

Result<void> RefusedFile::add(qint64 line, const QString &reason, const QString &raw)
{
    if (m_path.isEmpty())
        return {};
    if (!m_file) {
        m_file = std::make_unique<QSaveFile>(m_path);
        if (!m_file->open(QIODevice::WriteOnly))
            return failWith(ErrorCode::Failed, QStringLiteral("file.unwritable"), m_file->errorString());
        m_writer = std::make_unique<CsvWriter>(m_file.get(), CsvWriterOptions{.byteOrderMark = true});
        C360_CHECK(m_writer->write({QCoreApplication::translate("import", "Line"),
                                    QCoreApplication::translate("import", "Reason"),
                                    QCoreApplication::translate("import", "Original")}));
    }
    return m_writer->write({QString::number(line), reason, raw});
}

Result<void> RefusedFile::finish()
{
    if (m_file && !m_file->commit())
        return failWith(ErrorCode::Failed, QStringLiteral("file.unwritable"), m_file->errorString());
    return {};
}

} // namespace c360::services
