// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/profile/link_editor.h"

#include "core/text/normalize.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/tokens.h"

#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::ui {

LinkEditor::LinkEditor(bool coloured, QWidget *parent) : QWidget(parent), m_coloured(coloured)
{
    m_flow = new FlowLayout(this, space::s);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_line = new QLineEdit(this);
    m_line->setObjectName(coloured ? u"add-tag"_s : u"add-group"_s);
    m_line->setMaxLength(coloured ? 60 : 100);
    m_names = new QStringListModel(this);
    m_completer = new QCompleter(m_names, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(m_completer);
    m_flow->addWidget(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &LinkEditor::addTyped);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &LinkEditor::addTyped,
            Qt::QueuedConnection);
}

void LinkEditor::setPrompt(const QString &prompt)
{
    m_line->setPlaceholderText(prompt);
    m_line->setAccessibleName(prompt);
    m_line->setToolTip(prompt);
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(prompt) + space::xl);
    rebuild();
}

bool LinkEditor::holdsUnsavedText() const
{
    return !m_line->text().trimmed().isEmpty();
}

void LinkEditor::setLinks(const QList<domain::LinkLabel> &links, const QList<domain::LinkLabel> &all)
{
    m_links = links;
    m_all = all;
    QStringList names;
    for (const domain::LinkLabel &label : all) {
        if (std::ranges::find(links, label.id, &domain::LinkLabel::id) == links.end())
            names << label.name;
    }
    if (names != m_names->stringList())
        m_names->setStringList(names);
    rebuild();
}

void LinkEditor::rebuild()
{
    const QList<Chip *> old = findChildren<Chip *>(Qt::FindDirectChildrenOnly);
    for (Chip *chip : old) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    int at = 0;
    for (const domain::LinkLabel &link : m_links) {
        auto *chip = new Chip(link.name, this);
        chip->setCheckable(false);
        chip->setRemovable(true);
        if (m_coloured) {
            chip->setDot(QColor(link.colour));
            chip->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(chip, &Chip::clicked, this,
                    [this, link, chip] { chooseColour(link, chip->mapToGlobal(QPoint(0, chip->height()))); });
            connect(
                chip, &QWidget::customContextMenuRequested, this,
                [this, link, chip](const QPoint &point) { chooseColour(link, chip->mapToGlobal(point)); });
            chip->setToolTip(tr("Press to choose a colour, Delete to remove the tag"));
        } else {
            chip->setToolTip(tr("Press Delete to take the customer out of this group"));
        }
        connect(chip, &Chip::removeRequested, this, [this, link] {
            m_line->setFocus(); // the chip that had it goes
            Q_EMIT removeRequested(link);
        });
        m_flow->insertWidget(at++, chip);
        chip->show();
    }
    updateGeometry();
}

void LinkEditor::addTyped()
{
    const QString name = m_line->text().simplified();
    if (name.isEmpty())
        return;
    m_line->clear();
    const QString folded = text::normalized(name);
    const auto same = [&](const domain::LinkLabel &label) {
        return text::normalized(label.name) == folded;
    };
    if (std::ranges::any_of(m_links, same))
        return;
    const auto known = std::ranges::find_if(m_all, same);
    Q_EMIT addRequested(name, known == m_all.end() ? Id() : known->id);
}

QList<std::pair<QString, QString>> LinkEditor::colours()
{
    // Okabe and Ito's palette: told apart with any kind of colour vision.
    return {
        {u"#0072b2"_s, tr("Blue")},   {u"#e69f00"_s, tr("Orange")}, {u"#009e73"_s, tr("Green")},
        {u"#cc79a7"_s, tr("Pink")},   {u"#d55e00"_s, tr("Red")},    {u"#56b4e9"_s, tr("Light blue")},
        {u"#f0e442"_s, tr("Yellow")}, {u"#7f7f7f"_s, tr("Grey")},
    };
}

void LinkEditor::chooseColour(const domain::LinkLabel &link, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Colour of the tag"));
    for (const auto &[value, name] : colours()) {
        QPixmap dot(16, 16);
        dot.fill(Qt::transparent);
        QPainter painter(&dot);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            ringOf(QColor(value), tokensOf(this)[Color::Raised], tokensOf(this)[Color::TextMuted]));
        painter.setBrush(QColor(value));
        painter.drawEllipse(2, 2, 12, 12);
        painter.end();
        QAction *action = menu->addAction(QIcon(dot), name);
        action->setCheckable(true);
        action->setChecked(link.colour == value);
        connect(action, &QAction::triggered, this,
                [this, id = link.id, colour = value] { Q_EMIT colourRequested(id, colour); });
    }
    menu->popup(at);
}

} // namespace c360::ui
