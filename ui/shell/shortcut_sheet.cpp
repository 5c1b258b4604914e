// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "core/text/format.h"
#include "core/text/normalize.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/label.h"
#include "ui/kit/search_field.h"
#include "ui/shell/action_registry.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

ShortcutSheet::ShortcutSheet(ActionRegistry &actions, QWidget *parent) : QDialog(parent), m_actions(actions)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(windowTitle(), TypeRole::Title, this));
    m_search = new SearchField(this);
    m_search->setPlaceholderText(tr("Find a command"));
    m_search->setAccessibleName(m_search->placeholderText());
    column->addWidget(m_search);
    m_table = new QTableWidget(0, 2, this);
    m_table->setObjectName(u"shortcuts"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);
    m_message = new Label({}, TypeRole::Caption, Color::TextMuted, this);
    m_message->setWordWrap(true);
    m_message->setText(tr("Press Enter on a command, then the new keys. Backspace takes its keys away."));
    column->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    auto *reset = pushButton(tr("Restore all defaults"), u"rotate-ccw"_s, ButtonKind::Normal, this);
    reset->setToolTip(reset->text());
    auto *done = pushButton(tr("Close"), {}, ButtonKind::Primary, this);
    done->setDefault(false);
    done->setToolTip(done->text());
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(done);
    column->addLayout(buttons);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_actions.resetShortcuts();
        fill();
    });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &SearchField::searched, this, &ShortcutSheet::filter);
    connect(m_search, &SearchField::moveRequested, this, [this] { m_table->setFocus(); });
    connect(m_table, &QTableWidget::cellActivated, this, &ShortcutSheet::edit);
    fill();
    resizeToText(*this, 84, 34);
}

void ShortcutSheet::fill()
{
    m_table->setRowCount(0);
    for (const QAction *action : m_actions.actions()) {
        const QString text = hint(action->text(), {});
        if (text.isEmpty())
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto *name = new QTableWidgetItem(action->icon(), text);
        name->setData(Qt::UserRole, action->objectName());
        m_table->setItem(row, 0, name);
        auto *keys =
            new QTableWidgetItem(text::isolated(action->shortcut().toString(QKeySequence::NativeText)));
        const bool own = action->shortcut() != m_actions.defaultShortcut(action->objectName());
        if (own) {
            QFont font = keys->font();
            font.setBold(true);
            keys->setFont(font);
            keys->setToolTip(tr("Changed by you"));
        }
        m_table->setItem(row, 1, keys);
    }
    filter(m_search->text());
}

void ShortcutSheet::filter(const QString &text)
{
    const QStringList words = text::searchWords(text);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString folded = text::normalized(m_table->item(row, 0)->text() + u' ' +
                                                text::plain(m_table->item(row, 1)->text()));
        m_table->setRowHidden(
            row, !std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); }));
    }
}

void ShortcutSheet::edit(int row)
{
    const QString key = m_table->item(row, 0)->data(Qt::UserRole).toString();
    auto *editor = new QKeySequenceEdit(m_actions.shortcut(key));
    editor->setAccessibleName(tr("New keys for %1").arg(m_table->item(row, 0)->text()));
    m_table->setCellWidget(row, 1, editor);
    editor->setFocus();
    connect(editor, &QKeySequenceEdit::editingFinished, this, [this, editor, key, row] {
        QKeySequence keys = editor->keySequence();
        if (keys == QKeySequence(Qt::Key_Backspace))
            keys = {};
        const QString holder = m_actions.setShortcut(key, keys);
        if (!holder.isEmpty())
            m_message->setText(tr("These keys already belong to “%1”.").arg(hint(holder, {})));
        // The editor is still in its own signal.
        QMetaObject::invokeMethod(
            this,
            [this, row] {
                m_table->removeCellWidget(row, 1);
                fill();
                m_table->setCurrentCell(row, 0);
                m_table->setFocus();
            },
            Qt::QueuedConnection);
    });
}

} // namespace c360::ui
