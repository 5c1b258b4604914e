// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pdf_file.h"

#include <QBuffer>
#include <QFont>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace c360::ui {

Result<QString> writePdf(const PdfPage &page, const QString &path)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        writer.setResolution(96);
        writer.setTitle(page.title);
        writer.setCreator(u"Customer 360"_s);
        QTextDocument document;
        QFont font;
        font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s});
        font.setPointSize(10);
        document.setDefaultFont(font);
        QTextOption option = document.defaultTextOption();
        option.setTextDirection(page.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        document.setDefaultTextOption(option);
        document.setHtml(page.html);
        document.print(&writer);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
    return path;
}

} // namespace c360::ui
