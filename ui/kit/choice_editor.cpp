// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choice_editor.h"

#include "core/text/countries.h"
#include "core/text/messages.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace c360::ui {

ChoiceEditor::ChoiceEditor(const catalog::Field &field, const text::Formatter &format, QWidget *parent)
    : FieldEditor(field, format, parent)
{
    m_box = new QComboBox(this);
    fill();
    adopt(m_box);
    if (field.kind == catalog::Kind::Country || field.kind == catalog::Kind::Currency) {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->completer()->setFilterMode(Qt::MatchContains);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_box->setMaxVisibleItems(12);
        connect(m_box, &QComboBox::editTextChanged, this, &ChoiceEditor::edited);
    }
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::edited);
}

QWidget *ChoiceEditor::input()
{
    return m_box;
}

void ChoiceEditor::selectAll()
{
    if (m_box->lineEdit())
        m_box->lineEdit()->selectAll();
}

void ChoiceEditor::fill()
{
    using catalog::Kind;
    if (field().kind == Kind::Boolean) {
        m_box->addItem(text::describe(field(), 1, m_format), 1);
        m_box->addItem(text::describe(field(), 0, m_format), 0);
        return;
    }
    if (!field().has(catalog::Required))
        m_box->addItem(tr("None", "no value"), QVariant());
    if (field().kind == Kind::Choice) {
        for (const catalog::Choice &choice : field().choices) {
            const QString value = QString::fromUtf8(choice.value.data(), qsizetype(choice.value.size()));
            m_box->addItem(text::choiceLabel(field(), value), value);
        }
        return;
    }
    const bool country = field().kind == Kind::Country;
    std::vector<std::pair<QString, QString>> named;
    for (const QString &code : country ? text::countryCodes() : text::currencyCodes())
        named.emplace_back(country
                               ? m_format.country(code)
                               : tr("%1 – %2", "currency code and name").arg(code, m_format.currency(code)),
                           code);
    std::ranges::sort(named, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (const auto &[name, code] : named)
        m_box->addItem(name, code);
}

void ChoiceEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_box); // nobody typed it
    if (field().kind == catalog::Kind::Boolean) {
        m_box->setCurrentIndex(value.toLongLong() != 0 ? 0 : 1);
        return;
    }
    const int index = value.isNull() || value.toString().isEmpty() ? m_box->findData(QVariant())
                                                                   : m_box->findData(value.toString());
    if (index < 0 && !value.isNull() && !m_box->isEditable())
        m_box->addItem(value.toString(), value); // keeps a value that this version does not know
    m_box->setCurrentIndex(index < 0 ? m_box->findData(value) : index);
}

Result<QVariant> ChoiceEditor::value() const
{
    if (field().kind == catalog::Kind::Boolean)
        return QVariant(qlonglong(m_box->currentData().toInt()));
    if (!m_box->isEditable())
        return m_box->currentData();
    const QString typed = m_box->currentText().trimmed();
    if (typed.isEmpty())
        return QVariant();
    for (int i = 0; i < m_box->count(); ++i) {
        if (m_box->itemText(i).compare(typed, Qt::CaseInsensitive) == 0)
            return m_box->itemData(i);
    }
    if (field().kind == catalog::Kind::Country) {
        if (const auto code = text::countryFromText(typed))
            return QVariant(*code);
        return fail(ErrorCode::Invalid, u"country.invalid"_s, objectName());
    }
    if (text::isCurrencyCode(typed.toUpper()))
        return QVariant(typed.toUpper());
    return fail(ErrorCode::Invalid, u"currency.invalid"_s, objectName());
}

} // namespace c360::ui
