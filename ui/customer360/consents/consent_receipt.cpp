// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/consents/consent_receipt.h"

#include "core/text/messages.h"

#include <QCoreApplication>

namespace c360::ui {

using namespace Qt::StringLiterals;

PdfPage consentReceipt(const catalog::Record &event, const QString &customerName,
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
    const QString title = QCoreApplication::translate("ConsentReceipt", "Receipt of consent");
    return {.html = u"<div dir='%1'><h2>%2</h2><table cellpadding='5' width='100%'>%3</table></div>"_s.arg(
                rtl ? u"rtl"_s : u"ltr"_s, title.toHtmlEscaped(), rows),
            .rightToLeft = rtl,
            .title = title};
}

} // namespace c360::ui
