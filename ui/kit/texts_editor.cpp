// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/texts_editor.h"

#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
const std::array<QString, 3> languages{u"ar"_s, u"en"_s, u"fr"_s};
} // namespace

TextsEditor::TextsEditor(const catalog::Field &field, const text::Formatter &format, QWidget *parent)
    : FieldEditor(field, format, parent)
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < languages.size(); ++i) {
        m_lines[i] = new QLineEdit(box);
        m_lines[i]->setAccessibleName(m_format.languageNamed(languages[i]));
        form->addRow(m_format.languageNamed(languages[i]), m_lines[i]);
        connect(m_lines[i], &QLineEdit::textEdited, this, &TextsEditor::edited);
    }
    adopt(box);
    setFocusProxy(m_lines[0]);
}

QWidget *TextsEditor::input()
{
    return m_lines[0];
}

void TextsEditor::setValue(const QVariant &value)
{
    const QJsonObject texts = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    for (size_t i = 0; i < languages.size(); ++i)
        m_lines[i]->setText(texts.value(languages[i]).toString());
}

Result<QVariant> TextsEditor::value() const
{
    QJsonObject texts;
    for (size_t i = 0; i < languages.size(); ++i) {
        if (const QString typed = m_lines[i]->text().trimmed(); !typed.isEmpty())
            texts.insert(languages[i], typed);
    }
    if (texts.isEmpty())
        return QVariant();
    return QVariant(QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact)));
}

} // namespace c360::ui
