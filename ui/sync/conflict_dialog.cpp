// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflict_dialog.h"

#include "core/services/central/central_account.h"
#include "core/store/store.h"
#include "core/text/messages.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/sync/choice_grid.h"
#include "ui/sync/sync_texts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

// In the order of the columns.
enum Version
{
    Yours,
    Server,
    Before,
};

/// The later value, but never nothing in the place of something.
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

    const auto who = [&](const QString &login, Instant at, const QString &device) {
        QStringList parts;
        if (!login.isEmpty() && login != m_me)
            parts << text::isolated(login);
        if (!device.isEmpty())
            parts << (device == services::central::deviceName() ? tr("this computer")
                                                                : text::isolatedByContent(device));
        if (at > 0)
            parts << format.instant(at);
        return parts.join(u" · "_s);
    };
    const bool keptMine = isKeptMine();
    const bool lostMine = !keptMine && !m_me.isEmpty() && first.lostBy == m_me;
    // A manager may decide for two others: then it is simply whose value it is.
    const QString yours = keptMine || lostMine ? tr("Yours") : tr("The other value");
    const std::pair<QString, QString> kept{
        keptMine ? yours : tr("On the server"),
        who(first.keptBy, first.keptAt, keptMine ? first.device : QString())};
    const std::pair<QString, QString> lost{
        keptMine ? tr("The other value") : yours,
        who(first.lostBy, first.lostAt, keptMine ? QString() : first.device)};
    m_grid =
        new ChoiceGrid({keptMine ? kept : lost, keptMine ? lost : kept, {tr("Before"), QString()}}, this);
    for (const domain::ConflictEntry &entry : m_entries) {
        QStringList values;
        QString label;
        if (entry.kind == u"delete"_s) {
            const QString keep = tr("Keep it, with the change");
            const QString bin = tr("Move it to the bin");
            values = keptMine ? QStringList{keep, bin, {}} : QStringList{bin, keep, {}};
        } else {
            label = fieldTitle(*entry.name.type, entry.field);
            const auto shown = [&](const QVariant &value) {
                return valueText(*entry.name.type, entry.field, value, format);
            };
            values = {shown(keptMine ? entry.kept : entry.lost), shown(keptMine ? entry.lost : entry.kept),
                      shown(entry.before)};
        }
        m_grid->addRow(label, values, keptIsBetter(entry) == keptMine ? Yours : Server);
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
    resize(fontMetrics().averageCharWidth() * 110,
           std::min(fontMetrics().lineSpacing() * (16 + 4 * m_grid->rowCount()), 640));
    if (QWidget *target = m_grid->focusTarget())
        target->setFocus();
}

bool ConflictDialog::isKeptMine() const
{
    return !m_me.isEmpty() && m_entries.front().keptBy == m_me;
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
            answers.push_back({entry.id, (chosen == Yours) == isKeptMine() ? Choice::Kept : Choice::Taken});
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
