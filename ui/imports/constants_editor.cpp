// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/constants_editor.h"

#include "core/catalog/catalog.h"
#include "core/services/import/import_targets.h"
#include "ui/imports/import_texts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using services::ImportKind;

namespace {

constexpr int pause = 400; ///< ms

/// The field whose editor helps: those with a list to choose from. Others are typed as in the file.
const catalog::Field *chosenField(ImportKind kind, const QString &target)
{
    const catalog::Field *field = nullptr;
    switch (kind) {
    case ImportKind::Customers:
        field = catalog::customerType.find(target);
        break;
    case ImportKind::Contacts:
        field = catalog::contactType.find(target);
        break;
    case ImportKind::Activities:
        field = catalog::activityType.find(target);
        break;
    case ImportKind::Sales:
        field = catalog::invoiceType.find(target);
        break;
    }
    using catalog::Kind;
    const bool listed = field && (field->kind == Kind::Choice || field->kind == Kind::Country ||
                                  field->kind == Kind::Currency || field->kind == Kind::Boolean);
    return listed ? field : nullptr;
}

} // namespace

ConstantsEditor::ConstantsEditor(const text::Formatter &format, QWidget *parent)
    : QWidget(parent),
      m_format(format),
      m_title(new Label(TypeRole::Caption, this)),
      m_add(pushButton({}, u"plus"_s, ButtonKind::Normal, this)),
      m_menu(new QMenu(this))
{
    m_title->setColor(Color::TextMuted);
    m_title->setWordWrap(true);
    m_add->setObjectName(u"addConstant"_s);
    m_add->setMenu(m_menu);
    m_add->setAutoDefault(false);
    auto *area = new QWidget(this);
    m_flow = new FlowLayout(area, space::m);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(area);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &ConstantsEditor::changed);
    connect(m_menu, &QMenu::aboutToShow, this, &ConstantsEditor::fillMenu);
    connect(m_menu, &QMenu::triggered, this,
            [this](const QAction *action) { add(action->data().toString()); });
    retranslate();
}

void ConstantsEditor::retranslate()
{
    m_title->setText(tr("Values for every line that says nothing else"));
    m_add->setText(tr("&Add a value…"));
    m_add->setToolTip(tr("Add a value that every line gets"));
    const auto entries = values();
    clear();
    for (auto it = entries.cbegin(); it != entries.cend(); ++it)
        addEntry(it.key(), it.value());
}

void ConstantsEditor::fillMenu()
{
    m_menu->clear();
    const QMap<QString, QString> now = values();
    for (const services::ImportTarget &target : services::importTargets(m_kind)) {
        if (!m_taken.contains(target.name) && !now.contains(target.name))
            m_menu->addAction(targetLabel(m_kind, target.name))->setData(target.name);
    }
}

void ConstantsEditor::clear()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        m_flow->removeWidget(entry.cell);
        entry.cell->hide();
        entry.cell->deleteLater();
    }
    m_entries.clear();
    hide();
}

void ConstantsEditor::set(ImportKind kind, const QMap<QString, QString> &values, const QSet<QString> &taken)
{
    m_taken = taken;
    QMap<QString, QString> now = this->values();
    // An editor that is still empty belongs to the person, not yet to the mapping.
    now.removeIf([&values](const std::pair<const QString &, QString &> &entry) {
        return entry.second.isEmpty() && !values.contains(entry.first);
    });
    if (kind == m_kind && now == values)
        return;
    m_timer.stop();
    m_kind = kind;
    clear();
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        addEntry(it.key(), it.value());
}

QMap<QString, QString> ConstantsEditor::values() const
{
    QMap<QString, QString> values;
    for (const Entry &entry : m_entries)
        values.insert(entry.target, entry.text());
    return values;
}

bool ConstantsEditor::flush()
{
    if (!m_timer.isActive())
        return false;
    m_timer.stop();
    Q_EMIT changed();
    return true;
}

void ConstantsEditor::add(const QString &target)
{
    addEntry(target, {});
    m_entries.last().input->setFocus();
}

void ConstantsEditor::addEntry(const QString &target, const QString &value)
{
    Entry entry;
    entry.target = target;
    entry.cell = new QWidget(this);
    entry.cell->setObjectName(u"constant-"_s + target);
    const QString name = targetLabel(m_kind, target);
    auto *row = new QHBoxLayout(entry.cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    auto *label = new Label(name, TypeRole::Body, entry.cell);
    row->addWidget(label);
    if (const catalog::Field *field = chosenField(m_kind, target)) {
        auto *editor = FieldEditor::make(*field, m_format, entry.cell);
        editor->setValue(value.isEmpty() ? QVariant() : QVariant(value));
        entry.input = editor->input();
        entry.text = [editor] {
            const auto text = editor->value();
            return text ? text->toString() : QString();
        };
        connect(editor, &FieldEditor::edited, &m_timer, qOverload<>(&QTimer::start));
        row->addWidget(editor);
    } else {
        auto *line = new QLineEdit(value, entry.cell);
        entry.input = line;
        entry.text = [line] {
            return line->text().trimmed();
        };
        connect(line, &QLineEdit::textEdited, &m_timer, qOverload<>(&QTimer::start));
        row->addWidget(line);
    }
    entry.input->setAccessibleName(name);
    label->setBuddy(entry.input);
    auto *remove = iconButton(u"x"_s, tr("Remove the value for %1").arg(name), entry.cell);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, cell = entry.cell] {
        m_entries.removeIf([cell](const Entry &known) { return known.cell == cell; });
        m_flow->removeWidget(cell);
        cell->hide();
        cell->deleteLater();
        setVisible(!m_entries.isEmpty());
        m_add->setFocus();
        Q_EMIT changed();
    });
    m_flow->insertWidget(int(m_entries.size()), entry.cell);
    m_entries.append(std::move(entry));
    show();
}

} // namespace c360::ui
