// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflict_dialog.h"

#include "core/services/central/central_account.h"
#include "core/store/store.h"
#include "core/text/messages.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/label.h"
#include "ui/sync/choice_grid.h"
#include "ui/sync/sync_texts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

// In the order of the columns.
enum Version
{
    First,
    Second,
    Before,
};

/// The later edit's value, but never nothing in the place of something.
bool keptIsBetter(const domain::ConflictEntry &entry)
{
    const bool keptEmpty = entry.kept.toString().isEmpty();
    if (keptEmpty != entry.lost.toString().isEmpty())
        return !keptEmpty;
    return entry.keptAt >= entry.lostAt;
}

} // namespace

ConflictDialog::ConflictDialog(AppContext &context, std::vector<domain::ConflictEntry> entries,
                               const QString &me, int number, int count, QWidget *parent)
    : QDialog(parent), m_context(context), m_entries(std::move(entries)), m_me(me)
{
    setObjectName(u"conflictDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const text::Formatter &format = context.format;
    const domain::ConflictEntry &first = m_entries.front();
    setWindowTitle(count > 1 ? tr("Conflict %1 of %2").arg(format.number(number), format.number(count))
                             : tr("Conflict"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    auto *title = new Label(recordTitle(first.name), TypeRole::Title, this);
    title->setWordWrap(true);
    column->addWidget(title);
    const bool deletion = first.kind == u"delete"_s;
    auto *help =
        new Label(deletion ? tr("One of you moved it to the bin while the other changed it. It was kept.")
                           : tr("Two people changed the same. Choose what to keep; the rest stays in the "
                                "history and Undo brings it back."),
                  TypeRole::Body, Color::TextMuted, this);
    help->setWordWrap(true);
    column->addWidget(help);

    const bool keptMine = std::ranges::all_of(m_entries, [this](const auto &e) { return isMine(e.keptBy); });
    const bool lostMine = std::ranges::all_of(m_entries, [this](const auto &e) { return isMine(e.lostBy); });
    const bool anyMine = std::ranges::any_of(
        m_entries, [this](const auto &e) { return isMine(e.keptBy) || isMine(e.lostBy); });
    // Where it is not the same side throughout, or a manager decides for others, it is simply what the record
    // holds and what it does not.
    const bool mixed = anyMine && !keptMine && !lostMine;
    m_keptFirst = keptMine || mixed;
    const QString kept = keptMine ? tr("Yours") : tr("On the server");
    const QString lost = lostMine && !keptMine ? tr("Yours") : tr("The other value");
    const auto who = [&](const domain::ConflictEntry &entry, bool ofKept) {
        const QString &login = ofKept ? entry.keptBy : entry.lostBy;
        const Instant at = ofKept ? entry.keptAt : entry.lostAt;
        QStringList parts;
        if (isMine(login) && mixed)
            parts << tr("you", "who has changed a value");
        else if (!login.isEmpty() && !isMine(login))
            parts << text::isolated(login);
        const bool here = entry.device == services::central::deviceName();
        if (!entry.device.isEmpty() && here == isMine(login) && isMine(entry.keptBy) != isMine(entry.lostBy))
            parts << (here ? tr("this computer") : text::isolatedByContent(entry.device));
        if (at > 0)
            parts << format.instant(at);
        return parts.join(u" · "_s);
    };
    // Each field has its own people and times; what is common to all stands once, at the top.
    const auto common = [&](bool ofKept) {
        const QString of = who(first, ofKept);
        return std::ranges::all_of(m_entries, [&](const auto &e) { return who(e, ofKept) == of; })
                   ? of
                   : QString();
    };
    const std::pair<QString, QString> keptHead{kept, common(true)};
    const std::pair<QString, QString> lostHead{lost, common(false)};
    m_grid = new ChoiceGrid(
        {m_keptFirst ? keptHead : lostHead, m_keptFirst ? lostHead : keptHead, {tr("Before"), QString()}},
        this);
    const auto ordered = [this](const QString &ofKept, const QString &ofLost, const QString &before) {
        return m_keptFirst ? QStringList{ofKept, ofLost, before} : QStringList{ofLost, ofKept, before};
    };
    for (const domain::ConflictEntry &entry : m_entries) {
        QStringList values;
        QString label;
        if (entry.kind == u"delete"_s) {
            values = ordered(tr("Keep it, with the change"), tr("Move it to the bin"), {});
        } else {
            label = fieldTitle(*entry.name.type, entry.field);
            const auto shown = [&](const QVariant &value) {
                return valueText(*entry.name.type, entry.field, value, format);
            };
            values = ordered(shown(entry.kept), shown(entry.lost), shown(entry.before));
        }
        m_grid->addRow(label, values, keptIsBetter(entry) == m_keptFirst ? First : Second,
                       ordered(keptHead.second.isEmpty() ? who(entry, true) : QString(),
                               lostHead.second.isEmpty() ? who(entry, false) : QString(), {}));
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(2, 2, space::s, 2);
    innerColumn->addWidget(m_grid);
    innerColumn->addStretch(1);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    m_message = new Label({}, TypeRole::Body, Color::Danger, this);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    auto *keys = new Label(
        format.withDigits(
            tr("Left and right or 1 2 3 choose, up and down change the field, Enter keeps the choice.")),
        TypeRole::Caption, Color::TextMuted, this);
    keys->setWordWrap(true);
    column->addWidget(keys);

    auto *buttons = new QHBoxLayout;
    auto *close = pushButton(tr("Decide later"), {}, ButtonKind::Normal, this);
    auto *skip = pushButton(tr("Next one"), {}, ButtonKind::Normal, this);
    skip->setObjectName(u"skip"_s);
    skip->setVisible(count > number);
    m_decide = pushButton(tr("Keep this choice"), u"check"_s, ButtonKind::Primary, this);
    m_decide->setObjectName(u"decide"_s);
    m_decide->setDefault(true);
    close->setToolTip(hint(close->text(), QKeySequence(Qt::Key_Escape)));
    skip->setToolTip(tr("Leave this one open and show the next"));
    m_decide->setToolTip(hint(m_decide->text(), QKeySequence(Qt::Key_Return)));
    for (QPushButton *button : {close, skip})
        button->setAutoDefault(false);
    buttons->addWidget(close);
    buttons->addStretch(1);
    buttons->addWidget(skip);
    buttons->addWidget(m_decide);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(skip, &QPushButton::clicked, this, [this] {
        Q_EMIT skipped();
        QDialog::reject();
    });
    connect(m_decide, &QPushButton::clicked, this, &ConflictDialog::decide);
    connect(m_grid, &ChoiceGrid::decided, this, &ConflictDialog::decide);
    resizeToText(*this, 110, std::min(16 + 4 * m_grid->rowCount(), 34));
    if (QWidget *target = m_grid->focusTarget())
        target->setFocus();
}

bool ConflictDialog::isMine(const QString &login) const
{
    return !m_me.isEmpty() && login == m_me;
}

std::vector<domain::ConflictAnswer> ConflictDialog::answers() const
{
    using Choice = domain::ConflictAnswer::Choice;
    std::vector<domain::ConflictAnswer> answers;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        const domain::ConflictEntry &entry = m_entries[size_t(row)];
        const int chosen = m_grid->chosen(row);
        if (chosen == Before)
            answers.push_back({entry.id, Choice::Value, entry.before});
        else
            answers.push_back({entry.id, (chosen == First) == m_keptFirst ? Choice::Kept : Choice::Taken});
    }
    return answers;
}

void ConflictDialog::decide()
{
    if (!m_decide->isEnabled())
        return;
    m_decide->setEnabled(false);
    m_message->hide();
    m_context.store
        .write([rules = m_context.commands.rules(), answers = answers()](store::Transaction &tx) {
            return domain::resolveConflicts(tx, rules, answers);
        })
        .then(this, [this](const Result<domain::Outcome> &outcome) {
            if (!outcome) {
                m_decide->setEnabled(true);
                m_message->setText(text::message(outcome.error(), m_context.format));
                m_message->show();
                return;
            }
            Q_EMIT settled(*outcome);
            QDialog::accept();
        });
}

} // namespace c360::ui
