// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/consents/consent_receipt.h"

#include "core/text/messages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextOption>

namespace c360::ui {

using namespace Qt::StringLiterals;

ConsentReceipt consentReceipt(const catalog::Record &event, const QString &customerName,
                              const text::Formatter &format)
{
    const bool rtl = format.rightToLeft();
    QString rows;
    const auto row = [&rows, rtl](const QString &label, const QString &value) {
        const QString name = u"<td style='color:#555'>%1</td>"_s.arg(label.toHtmlEscaped());
        const QString cell = u"<td>%1</td>"_s.arg(value.toHtmlEscaped());
        // QTextDocument does not mirror tables.
        rows += u"<tr>"_s + (rtl ? cell + name : name + cell) + u"</tr>"_s;
    };
    row(QCoreApplication::translate("ConsentReceipt", "Customer"), customerName);
    for (size_t i = 0; i < event.type().fields.size(); ++i) {
        const catalog::Field &f = event.type().fields[i];
        if (f.kind == catalog::Kind::Reference || !event.at(int(i)).isValid())
            continue;
        row(text::fieldLabel(f), text::describe(f, event.at(int(i)), format));
    }
    const QString title = QCoreApplication::translate("ConsentReceipt", "Receipt of consent").toHtmlEscaped();
    return {.html = u"<div dir='%1'><h2>%2</h2><table cellpadding='5' width='100%'>%3</table></div>"_s.arg(
                rtl ? u"rtl"_s : u"ltr"_s, title, rows),
            .rightToLeft = rtl};
}

Result<QString> writeReceipt(const ConsentReceipt &receipt, const QString &path)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        writer.setResolution(96);
        QTextDocument document;
        QFont font;
        font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s});
        font.setPointSize(10);
        document.setDefaultFont(font);
        QTextOption option = document.defaultTextOption();
        option.setTextDirection(receipt.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        document.setDefaultTextOption(option);
        document.setHtml(receipt.html);
        document.print(&writer);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
    return path;
}

} // namespace c360::ui
