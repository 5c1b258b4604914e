// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/line_editor.h"

#include "core/text/codec.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

/// Codes keep left-to-right order inside Arabic.
bool isCode(const catalog::Field &field)
{
    static constexpr std::array<std::string_view, 12> names{
        "customer_id", "external_id", "username", "tax_id",    "siret",        "postal_code",
        "plate",       "vin",         "number",   "reference", "product_code", "file_name"};
    return field.kind == catalog::Kind::Email || field.kind == catalog::Kind::Phone ||
           std::ranges::find(names, field.name) != names.end();
}

} // namespace

LineEditor::LineEditor(const catalog::Field &field, const text::Formatter &format, QWidget *parent)
    : FieldEditor(field, format, parent)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_line = new QLineEdit(row);
    m_currency = new Label({}, TypeRole::Body, Color::TextMuted, row);
    m_currency->hide();
    layout->addWidget(m_line, 1);
    layout->addWidget(m_currency);
    adopt(row);
    setFocusProxy(m_line);
    if (field.isText() && field.max > 0)
        m_line->setMaxLength(int(field.max) +
                             32); // direction marks and spaces go before the length is judged
    if (isCode(field)) {
        // Keeps the order of the code inside Arabic, while the field still begins at the leading edge.
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        m_line->setLayoutDirection(Qt::LeftToRight);
        m_line->setAlignment(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (field.kind == catalog::Kind::Email)
        m_line->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    else if (field.kind == catalog::Kind::Phone)
        m_line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::edited);
}

QWidget *LineEditor::input()
{
    return m_line;
}

void LineEditor::selectAll()
{
    m_line->selectAll();
}

void LineEditor::setCurrency(const QString &currency)
{
    const bool shown = field().kind == catalog::Kind::Money && !currency.isEmpty();
    m_currency->setText(m_format.currencySymbol(currency));
    m_currency->setVisible(shown);
}

void LineEditor::setValue(const QVariant &value)
{
    using catalog::Kind;
    if (value.isNull()) {
        m_line->clear();
        return;
    }
    switch (field().kind) {
    case Kind::Integer:
        m_line->setText(m_format.withDigits(QString::number(value.toLongLong())));
        break;
    case Kind::Money:
        m_line->setText(m_format.amount(value.toLongLong(), 2));
        break;
    case Kind::Decimal:
        m_line->setText(m_format.amount(value.toLongLong()));
        break;
    case Kind::Real:
        m_line->setText(m_format.real(value.toDouble(), 7));
        break;
    default:
        m_line->setText(value.toString());
        break;
    }
}

Result<QVariant> LineEditor::value() const
{
    const QString typed = text::plain(m_line->text()).trimmed();
    if (typed.isEmpty())
        return QVariant();
    return text::fromText(field(), isCode(field()) ? text::asciiDigits(typed) : typed, &m_format);
}

} // namespace c360::ui
