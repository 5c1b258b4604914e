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

/// The later edit's value, but never nothing in the place of something, nor the bin.
bool keptIsBetter(const domain::ConflictEntry &entry)
{
    if (entry.kind == u"delete"_s)
        return true;
    const bool keptEmpty = entry.kept.toString().isEmpty();
    if (keptEmpty != entry.lost.toString().isEmpty())
        return !keptEmpty;
    return entry.keptAt >= entry.lostAt;
}

} // namespace

ConflictDialog::ConflictDialog(AppContext &context, std::vector<domain::ConflictEntry> entries,
                               const QString &me, QWidget *parent)
    : DecisionDialog(context, {tr("Conflict"), tr("Conflict %1 of %2")}, parent),
      m_entries(std::move(entries)),
      m_standings(m_entries.size()),
      m_me(me)
{
    setObjectName(u"conflictDialog"_s);
    const text::Formatter &format = context.format;
    const domain::ConflictEntry &first = m_entries.front();
    QVBoxLayout *column = content();
    auto *title = new Label(recordTitle(first.name), TypeRole::Title, this);
    title->setWordWrap(true);
    column->addWidget(title);
    const bool deletion = first.kind == u"delete"_s;
    auto *help =
        new Label(deletion ? deletionText(first, m_me) + u' ' + tr("It was kept, with the change.")
                           : tr("Two people changed the same field. Choose what to keep; the rest stays in "
                                "the history and Undo brings it back."),
                  TypeRole::Body, Color::TextMuted, this);
    help->setObjectName(u"help"_s);
    const bool mayBin = deletion && first.mayBin;
    if (deletion && !mayBin)
        help->setText(help->text() + u' ' +
                      tr("Only a manager, or whoever created it, may move it to the bin."));
    help->setWordWrap(true);
    column->addWidget(help);

    const bool keptMine = std::ranges::all_of(m_entries, [this](const auto &e) { return isMine(e.keptBy); });
    const bool lostMine = std::ranges::all_of(m_entries, [this](const auto &e) { return isMine(e.lostBy); });
    const bool anyMine = std::ranges::any_of(
        m_entries, [this](const auto &e) { return isMine(e.keptBy) || isMine(e.lostBy); });
    // Where it is not the same side throughout, or a manager decides for others, it is simply what the record
    // holds and what it does not.
    const bool mixed = anyMine && !keptMine && !lostMine;
    m_keptFirst = keptMine || mixed || deletion;
    const QString kept = deletion   ? operationLabel(u"update"_s)
                         : keptMine ? tr("Yours")
                                    : tr("On the server");
    const QString lost = deletion                ? operationLabel(u"delete"_s)
                         : lostMine && !keptMine ? tr("Yours")
                                                 : tr("The other value");
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
    std::vector<std::pair<QString, QString>> heads{m_keptFirst ? keptHead : lostHead,
                                                   m_keptFirst ? lostHead : keptHead};
    if (!deletion)
        heads.emplace_back(tr("Before"), QString());
    else if (!mayBin)
        heads.pop_back();
    m_grid = new ChoiceGrid(heads, this);
    const auto ordered = [this](const QString &ofKept, const QString &ofLost, const QString &before) {
        return m_keptFirst ? QStringList{ofKept, ofLost, before} : QStringList{ofLost, ofKept, before};
    };
    for (const domain::ConflictEntry &entry : m_entries) {
        QStringList values;
        QString label;
        if (entry.kind == u"delete"_s) {
            values = {tr("Keep it, with the change")};
            if (mayBin)
                values << tr("Move it to the bin");
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
    auto *keys = new Label(
        format.withDigits(
            tr("Left and right or 1 2 3 choose, up and down change the field, Enter keeps the choice.")),
        TypeRole::Caption, Color::TextMuted, this);
    keys->setWordWrap(true);
    keys->setVisible(heads.size() > 1);
    column->addWidget(keys);

    m_decide = pushButton(tr("&Keep this choice"), u"check"_s, ButtonKind::Primary, this);
    m_decide->setObjectName(u"decide"_s);
    m_decide->setDefault(true);
    m_decide->setToolTip(hint(m_decide->text(), QKeySequence(Qt::Key_Return)));
    addChoice(m_decide);
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

std::vector<Id> ConflictDialog::ids() const
{
    std::vector<Id> ids;
    for (const domain::ConflictEntry &entry : m_entries)
        ids.push_back(entry.id);
    return ids;
}

std::vector<domain::ConflictAnswer> ConflictDialog::answers() const
{
    using Choice = domain::ConflictAnswer::Choice;
    std::vector<domain::ConflictAnswer> answers;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        const domain::ConflictEntry &entry = m_entries[size_t(row)];
        const domain::ConflictStanding &standing = m_standings[size_t(row)];
        const int chosen = m_grid->chosen(row);
        if (!standing.open && (standing.gone || chosen < 0 || chosen == columnOf(entry, standing)))
            continue;
        domain::ConflictAnswer answer{.conflict = entry.id, .overrule = !standing.open};
        if (chosen == Before) {
            answer.choice = Choice::Value;
            answer.value = entry.before;
        } else {
            answer.choice = (chosen == First) == m_keptFirst ? Choice::Kept : Choice::Taken;
        }
        answers.push_back(answer);
    }
    return answers;
}

int ConflictDialog::columnOf(const domain::ConflictEntry &entry,
                             const domain::ConflictStanding &standing) const
{
    if (entry.kind == u"delete"_s) {
        if (standing.binned)
            return entry.mayBin ? Second : -1;
        return First;
    }
    const auto same = [&standing](const QVariant &value) {
        return value == standing.value || (value.toString().isEmpty() && standing.value.toString().isEmpty());
    };
    if (same(entry.kept))
        return m_keptFirst ? First : Second;
    if (same(entry.lost))
        return m_keptFirst ? Second : First;
    return same(entry.before) ? Before : -1;
}

void ConflictDialog::look()
{
    m_context.store.read([ids = ids()](store::Connection &db) { return domain::conflictStandings(db, ids); })
        .then(this, [this](const Result<std::vector<domain::ConflictStanding>> &standings) {
            if (standings && !m_busy)
                take(*standings);
        });
}

// What a colleague has settled meanwhile shows that choice, so that Enter leaves it.
void ConflictDialog::take(const std::vector<domain::ConflictStanding> &standings)
{
    bool news = false;
    QStringList said;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        const domain::ConflictEntry &entry = m_entries[size_t(row)];
        const domain::ConflictStanding &now = standings[size_t(row)];
        const domain::ConflictStanding before = std::exchange(m_standings[size_t(row)], now);
        if (!now.open)
            said << settledText(entry, now);
        if (now.open == before.open && now.gone == before.gone &&
            (now.open || (now.value == before.value && now.binned == before.binned)))
            continue;
        news = true;
        if (!now.open)
            m_grid->select(row, columnOf(entry, now));
    }
    if (!news)
        return;
    const bool gone = std::ranges::all_of(m_standings, &domain::ConflictStanding::gone);
    m_decide->setEnabled(!gone);
    if (!said.isEmpty() && !gone)
        said << tr("Keep that, or choose another value all the same.");
    said.removeDuplicates();
    tell(said.join(u' '), Color::Text);
    if (gone)
        wayOut()->setFocus(Qt::OtherFocusReason);
}

QString ConflictDialog::settledText(const domain::ConflictEntry &entry,
                                    const domain::ConflictStanding &standing) const
{
    const QString by = standing.by.isEmpty() || isMine(standing.by) ? QString() : text::isolated(standing.by);
    if (standing.gone)
        return tr("It has been erased for good.");
    if (entry.kind == u"delete"_s) {
        if (standing.binned)
            return by.isEmpty() ? tr("It has just been moved to the bin.")
                                : tr("%1 has just moved it to the bin.", "login").arg(by);
        return by.isEmpty() ? tr("It has just been decided to keep it.")
                            : tr("%1 has just decided to keep it.", "login").arg(by);
    }
    const QString name = fieldTitle(*entry.name.type, entry.field);
    const QString value = valueText(*entry.name.type, entry.field, standing.value, m_context.format);
    return by.isEmpty() ? tr("%1: %2 has just been chosen.", "field, value").arg(name, value)
                        : tr("%1: %2 has just chosen %3.", "field, login, value").arg(name, by, value);
}

void ConflictDialog::decide()
{
    if (!m_decide->isEnabled())
        return;
    const std::vector<domain::ConflictAnswer> chosen = answers();
    if (chosen.empty()) { // a colleague has decided all of it the same way
        pass();
        return;
    }
    std::vector<Id> open;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_standings[i].open)
            open.push_back(m_entries[i].id);
    }
    m_busy = true;
    m_decide->setEnabled(false);
    tell({}, Color::Text);
    m_context.store
        .write([rules = m_context.commands.rules(), chosen,
                open](store::Transaction &tx) -> Result<std::optional<domain::Outcome>> {
            C360_TRY(const auto standings, domain::conflictStandings(tx.db(), open));
            if (!std::ranges::all_of(standings, &domain::ConflictStanding::open))
                return std::nullopt; // somebody was faster
            return domain::resolveConflicts(tx, rules, chosen);
        })
        .then(this, [this](const Result<std::optional<domain::Outcome>> &outcome) {
            if (outcome && *outcome) {
                Q_EMIT settled(**outcome);
                QDialog::accept();
                return;
            }
            m_busy = false;
            m_decide->setEnabled(true);
            if (outcome)
                look();
            else
                tell(text::message(outcome.error(), m_context.format), Color::Danger);
        });
}

} // namespace c360::ui
