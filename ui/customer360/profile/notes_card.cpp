// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/profile/notes_card.h"

#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/section_header.h"
#include "ui/kit/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int fewestLines = 4;
constexpr int mostLines = 24;
constexpr int draftPause = 700; ///< ms
} // namespace

NotesCard::NotesCard(QWidget *parent) : Card(parent)
{
    m_state = new Label({}, TypeRole::Caption, Color::TextMuted, this);
    header()->addWidget(m_state);
    m_editor = new QPlainTextEdit(this);
    m_editor->setObjectName(u"notes"_s);
    m_editor->setTabChangesFocus(true);
    m_editor->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_editor->installEventFilter(this);
    body()->addWidget(m_editor);
    m_error = new Label({}, TypeRole::Caption, Color::Danger, this);
    m_error->setWordWrap(true);
    m_error->hide();
    body()->addWidget(m_error);
    m_save = pushButton({}, u"check"_s, ButtonKind::Primary, this);
    m_save->setObjectName(u"save-notes"_s);
    m_save->hide();
    body()->addWidget(m_save, 0, Qt::AlignTrailing);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(draftPause);
    connect(m_pause, &QTimer::timeout, this,
            [this] { Q_EMIT draftChanged(isModified() ? m_editor->toPlainText() : QString(), m_seen); });
    connect(m_save, &QPushButton::clicked, this, &NotesCard::save);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_pause->start();
        showState();
    });
    connect(m_editor->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NotesCard::grow);
    grow();
}

bool NotesCard::isModified() const
{
    return m_editor->toPlainText() != m_seen;
}

bool NotesCard::holdsUnsavedText() const
{
    return m_pause->isActive();
}

void NotesCard::setText(const QString &text)
{
    m_stored = text;
    m_cameWhileSaving = m_waiting;
    if (!isModified())
        showStored();
    showState();
}

void NotesCard::showStored()
{
    m_seen = m_stored;
    if (m_editor->toPlainText() == m_stored)
        return; // the cursor stays
    const QSignalBlocker quiet(m_editor);
    m_editor->setPlainText(m_stored);
    grow();
}

void NotesCard::restoreDraft(const QString &draft, const QString &seen)
{
    if (draft.isEmpty() || isModified() || draft == m_stored)
        return;
    m_seen = seen;
    m_editor->setPlainText(draft);
}

void NotesCard::save()
{
    if (m_waiting || !isModified())
        return;
    m_waiting = true;
    m_error->hide();
    m_pause->stop();
    Q_EMIT saveRequested(m_editor->toPlainText(), m_seen);
}

void NotesCard::saved(const QString &text)
{
    m_waiting = false;
    // Where others had added something, both together are stored, and come with the next setText().
    if (m_stored == m_seen)
        m_stored = text;
    m_seen = text;
    if (std::exchange(m_cameWhileSaving, false) && !isModified())
        showStored();
    Q_EMIT draftChanged(isModified() ? m_editor->toPlainText() : QString(), m_seen);
    showState();
}

void NotesCard::setError(const QString &message)
{
    m_waiting = false;
    m_error->setText(message);
    m_error->show();
    m_editor->setAccessibleDescription(message);
}

void NotesCard::clear()
{
    m_pause->stop();
    m_waiting = false;
    m_stored.clear();
    m_seen.clear();
    const QSignalBlocker quiet(m_editor);
    m_editor->clear();
    m_error->hide();
    showState();
}

void NotesCard::retranslate()
{
    setTitle(tr("Notes"));
    m_editor->setAccessibleName(tr("Notes"));
    m_editor->setPlaceholderText(tr("Anything worth knowing about this customer"));
    m_editor->setToolTip(hint(tr("Notes are saved when you leave them"), QKeySequence(u"Ctrl+S"_s)));
    m_save->setText(tr("Save notes"));
    m_save->setToolTip(hint(tr("Save notes"), QKeySequence(u"Ctrl+S"_s)));
    showState();
}

void NotesCard::showState()
{
    const bool modified = isModified();
    m_save->setVisible(modified);
    m_state->setText(modified && m_stored != m_seen && !m_waiting
                         ? tr("Not saved yet; somebody else has changed the notes meanwhile")
                     : modified           ? tr("Not saved yet")
                     : m_stored.isEmpty() ? QString()
                                          : tr("Saved on this computer"));
    m_state->setColor(modified ? Color::Warning : Color::TextMuted);
}

void NotesCard::grow()
{
    // A plain text layout measures in lines.
    const int lines = std::clamp(int(m_editor->document()->documentLayout()->documentSize().height()),
                                 fewestLines, mostLines);
    const int margins = 2 * int(m_editor->document()->documentMargin()) + 2 * m_editor->frameWidth();
    m_editor->setFixedHeight(lines * m_editor->fontMetrics().lineSpacing() + margins);
}

bool NotesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor) {
        if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
            auto *key = static_cast<QKeyEvent *>(event);
            if (key->matches(QKeySequence::Save)) {
                event->accept();
                if (event->type() == QEvent::KeyPress)
                    save();
                return true;
            }
        } else if (event->type() == QEvent::FocusOut) {
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
                save();
        }
    }
    return Card::eventFilter(watched, event);
}

void NotesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
}

} // namespace c360::ui
