// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/invoice_paper.h"

#include "core/catalog/catalog.h"
#include "core/domain/finance/invoice_rules.h"

#include <QMap>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace c360::ui {

using catalog::field;
using domain::finance::LedgerDocument;

namespace {

/// The texts of the paper in one language; the window may speak another.
class Words
{
public:
    explicit Words(const QString &language)
    {
        [[maybe_unused]] const bool found =
            m_translator.load(u":/i18n/customer360_%1.qm"_s.arg(language)); // English: the texts themselves
    }
    [[nodiscard]] QString operator()(const char *english) const
    {
        const QString text = m_translator.translate("InvoicePaper", english);
        return text.isEmpty() ? QString::fromUtf8(english) : text;
    }

private:
    QTranslator m_translator;
};

/// Rows and cells that run in the language's direction.
class Table
{
public:
    explicit Table(bool rightToLeft) : m_rightToLeft(rightToLeft) {}

    void cell(const QString &html, bool trailing = false, const QString &attributes = {})
    {
        const bool right = trailing != m_rightToLeft;
        m_cells.append(u"<td align='%1' %2>%3</td>"_s.arg(right ? u"right"_s : u"left"_s, attributes, html));
    }
    void endRow(const QString &attributes = {})
    {
        if (m_rightToLeft)
            std::ranges::reverse(m_cells);
        m_html += u"<tr %1>%2</tr>"_s.arg(attributes, m_cells.join(QString()));
        m_cells.clear();
    }
    [[nodiscard]] QString html(const QString &attributes) const
    {
        return u"<table cellspacing='0' %1>%2</table>"_s.arg(attributes, m_html);
    }

private:
    bool m_rightToLeft;
    QStringList m_cells;
    QString m_html;
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// Numbers and codes keep their order beside Arabic words.
QString code(const QString &text)
{
    return escaped(text::isolated(text));
}

/// The same for an amount, a share or a date, which the locale writes in its own direction.
QString figure(const QString &text, const text::Formatter &format)
{
    const QChar first(format.rightToLeft() ? 0x2067 : 0x2066);
    return text.isEmpty() ? text : first + escaped(text) + QChar(0x2069);
}

QString titleOf(const LedgerDocument &document, const Words &words)
{
    return document.creditNote ? words(QT_TRANSLATE_NOOP("InvoicePaper", "Credit note"))
                               : words(QT_TRANSLATE_NOOP("InvoicePaper", "Invoice"));
}

/// Name, company, address and tax numbers of who pays.
QString recipient(const catalog::Record &customer, const text::Formatter &format, const Words &words)
{
    const QString place =
        QStringList{customer.text(field<"customer.postal_code">), customer.text(field<"customer.city">)}
            .join(u' ')
            .trimmed();
    QStringList lines{customer.text(field<"customer.company_name">),
                      customer.text(field<"customer.full_name">),
                      customer.text(field<"customer.address_line1">),
                      customer.text(field<"customer.address_line2">),
                      place,
                      customer.text(field<"customer.state">)};
    if (const QString country = customer.text(field<"customer.country">); !country.isEmpty())
        lines.append(format.country(country));
    lines.removeAll(QString());
    QStringList html;
    for (const QString &line : lines)
        html.append(escaped(text::isolatedByContent(line)));
    if (const QString tax = customer.text(field<"customer.tax_id">); !tax.isEmpty())
        html.append(
            escaped(words(QT_TRANSLATE_NOOP("InvoicePaper", "Tax number: %1")).arg(text::isolated(tax))));
    if (const QString siret = customer.text(field<"customer.siret">); !siret.isEmpty())
        html.append(
            escaped(words(QT_TRANSLATE_NOOP("InvoicePaper", "SIRET: %1")).arg(text::isolated(siret))));
    return html.join(u"<br>"_s);
}

QString stateNote(const LedgerDocument &document, const Words &words)
{
    if (document.status == u"draft")
        return words(QT_TRANSLATE_NOOP("InvoicePaper", "Draft: this document is not issued yet."));
    if (document.status == u"cancelled")
        return words(QT_TRANSLATE_NOOP("InvoicePaper", "Cancelled: this document does not count any more."));
    return {};
}

QString head(const InvoicePaper &paper, const text::Formatter &format, const Words &words)
{
    const LedgerDocument &document = paper.document;
    QStringList sender;
    for (const QString &line : paper.sender.trimmed().split(u'\n'))
        sender.append(escaped(text::isolatedByContent(line)));
    QString facts;
    const auto fact = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts += u"<span style='color:#555'>%1</span> %2<br>"_s.arg(escaped(label), value);
    };
    const auto day = [&format](const QDate &date) {
        return figure(format.date(date, text::Formatter::DateStyle::Medium), format);
    };
    fact(words(QT_TRANSLATE_NOOP("InvoicePaper", "Issued on")), day(document.issuedOn));
    if (document.dueOn.isValid() && !document.creditNote)
        fact(words(QT_TRANSLATE_NOOP("InvoicePaper", "Due on")), day(document.dueOn));
    fact(words(QT_TRANSLATE_NOOP("InvoicePaper", "Customer number")),
         code(paper.customer.text(field<"customer.customer_id">)));

    Table table(format.rightToLeft());
    table.cell(u"<b>%1</b>"_s.arg(sender.join(u"<br>"_s)), false, u"width='55%' valign='top'"_s);
    table.cell(u"<span style='font-size:18pt; font-weight:600'>%1</span><br><span style='font-size:12pt'>%2"
               "</span>"_s.arg(escaped(titleOf(document, words)), code(document.title())),
               true, u"valign='top'"_s);
    table.endRow();
    table.cell(u"<br><span style='color:#555'>%1</span><br>%2"_s.arg(
                   escaped(words(QT_TRANSLATE_NOOP("InvoicePaper", "Bill to"))),
                   recipient(paper.customer, format, words)),
               false, u"valign='top'"_s);
    table.cell(u"<br>"_s + facts, true, u"valign='top'"_s);
    table.endRow();
    return table.html(u"width='100%' cellpadding='2'"_s);
}

QString linesTable(const InvoicePaper &paper, const text::Formatter &format, const Words &words)
{
    const QString currency = paper.document.currency;
    Table table(format.rightToLeft());
    table.cell(escaped(words(QT_TRANSLATE_NOOP("InvoicePaper", "Description"))), false, u"width='46%'"_s);
    for (const char *title :
         {QT_TRANSLATE_NOOP("InvoicePaper", "Quantity"), QT_TRANSLATE_NOOP("InvoicePaper", "Unit price"),
          QT_TRANSLATE_NOOP("InvoicePaper", "Tax"), QT_TRANSLATE_NOOP("InvoicePaper", "Amount")})
        table.cell(escaped(words(title)), true);
    table.endRow(u"bgcolor='#e8ecf1'"_s);
    bool shaded = false;
    for (const domain::InvoiceLineRow &line : paper.lines) {
        QStringList what;
        if (!line.description.isEmpty())
            what.append(escaped(text::isolatedByContent(line.description)));
        if (!line.productCode.isEmpty())
            what.append(u"<span style='color:#555'>%1</span>"_s.arg(code(line.productCode)));
        table.cell(what.join(u"<br>"_s));
        table.cell(figure(format.amount(line.quantity), format), true);
        table.cell(figure(format.money(line.unitPrice, currency), format), true);
        table.cell(figure(format.percent(double(line.taxRate) / double(amountScale) / 100, 2), format), true);
        table.cell(figure(format.money(line.amount, currency), format), true);
        table.endRow(shaded ? u"bgcolor='#f6f8fa'"_s : QString());
        shaded = !shaded;
    }
    return table.html(u"width='100%' cellpadding='6'"_s);
}

QString sums(const InvoicePaper &paper, const text::Formatter &format, const Words &words)
{
    const LedgerDocument &document = paper.document;
    QMap<Amount, Amount> netByRate;
    std::vector<domain::finance::LineValues> values;
    for (const domain::InvoiceLineRow &line : paper.lines) {
        values.push_back({line.amount, line.taxRate});
        netByRate[line.taxRate] += line.amount;
    }
    const auto totals = domain::finance::invoiceTotals(values);
    Table table(format.rightToLeft());
    const auto row = [&](const QString &label, Amount amount, bool strong = false) {
        const QString style = strong ? u"<b>%1</b>"_s : u"%1"_s;
        table.cell({}, false, u"width='50%'"_s);
        table.cell(style.arg(escaped(label)));
        table.cell(style.arg(figure(format.money(amount, document.currency), format)), true);
        table.endRow();
    };
    row(words(QT_TRANSLATE_NOOP("InvoicePaper", "Net")), totals.net);
    for (auto it = netByRate.cbegin(); it != netByRate.cend(); ++it) {
        if (it.key() != 0)
            row(words(QT_TRANSLATE_NOOP("InvoicePaper", "Tax %1"))
                    .arg(text::isolated(format.percent(double(it.key()) / double(amountScale) / 100, 2))),
                domain::finance::taxOf(it.value(), it.key()));
    }
    row(words(QT_TRANSLATE_NOOP("InvoicePaper", "Total")), totals.total, true);
    if (!document.creditNote && document.counts() && document.open != totals.total) {
        row(words(QT_TRANSLATE_NOOP("InvoicePaper", "Paid or credited")), totals.total - document.open);
        row(words(QT_TRANSLATE_NOOP("InvoicePaper", "Still to pay")), document.open, true);
    }
    return table.html(u"width='100%' cellpadding='4'"_s);
}

} // namespace

text::Formatter formatterFor(const catalog::Record &customer, const text::Formatter &window,
                             text::Formatter::Digits digits)
{
    const QString language = customer.text(field<"customer.preferred_language">);
    if (language.isEmpty() || language == window.language())
        return window;
    const QLocale spoken(language);
    const auto territory = QLocale::codeToTerritory(customer.text(field<"customer.country">));
    const QLocale there(spoken.language(), territory);
    const bool known = territory != QLocale::AnyTerritory && there.territory() == territory;
    return text::Formatter(known ? there : spoken, digits);
}

PdfPage invoicePage(const InvoicePaper &paper, const text::Formatter &format)
{
    const Words words(format.language());
    const bool rtl = format.rightToLeft();
    const QString note = stateNote(paper.document, words);
    const QString html = u"<div dir='%1'>%2<p></p>%3%4<p></p>%5</div>"_s.arg(
        rtl ? u"rtl"_s : u"ltr"_s, head(paper, format, words),
        note.isEmpty()
            ? QString()
            : u"<p align='center' style='color:#b00020; font-weight:600'>%1</p>"_s.arg(escaped(note)),
        linesTable(paper, format, words), sums(paper, format, words));
    return {.html = html,
            .rightToLeft = rtl,
            .title = text::plain(titleOf(paper.document, words) + u' ' + paper.document.title())};
}

QString invoiceFileName(const LedgerDocument &document, const text::Formatter &format)
{
    QString name = titleOf(document, Words(format.language())) + u' ' + document.title();
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    return name + u".pdf"_s;
}

} // namespace c360::ui
