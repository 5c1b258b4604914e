// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/decisions.h"

#include "core/catalog/catalog.h"
#include "core/store/store.h"
#include "ui/shell/notices.h"
#include "ui/sync/conflict_dialog.h"
#include "ui/sync/duplicate_dialog.h"
#include "ui/sync/sync_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int most = 500;
} // namespace

Decisions::Decisions(AppContext &context, services::SyncService &sync, QWidget *parent)
    : QObject(parent), m_context(context), m_sync(sync), m_parent(parent)
{
    connect(&context.store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (m_dialog && changes.touches(catalog::conflictType))
            recount();
    });
}

void Decisions::begin(const Id &record)
{
    m_shown.clear();
    m_last.reset();
    m_context.store.read([](store::Connection &db) { return domain::askedConflicts(db, most); })
        .then(this, [this, record](const Result<std::vector<Group>> &asked) {
            if (!asked) {
                m_context.notices.fail(asked.error());
                return;
            }
            m_order.clear();
            std::ranges::transform(*asked, std::back_inserter(m_order), &Decisions::keyOf);
            const auto wanted = std::ranges::find(m_order, record, &Key::first);
            if (wanted != m_order.end())
                std::ranges::rotate(m_order, wanted);
            if (m_order.empty())
                m_context.notices.say(tr("Nothing needs your decision"));
            else
                next();
        });
}

Decisions::Key Decisions::keyOf(const Group &group)
{
    return {group.front().name.record, group.front().kind};
}

std::vector<Decisions::Group> Decisions::left(std::vector<Group> groups) const
{
    // What has come since then follows.
    std::ranges::stable_sort(groups, {}, [this](const Group &group) {
        return std::ranges::find(m_order, keyOf(group)) - m_order.begin();
    });
    std::erase_if(groups, [this](const Group &group) { return m_shown.contains(keyOf(group)); });
    return groups;
}

void Decisions::next()
{
    m_dialog.clear();
    m_context.store.read([](store::Connection &db) { return domain::askedConflicts(db, most); })
        .then(this, [this](const Result<std::vector<Group>> &asked) {
            if (!asked) {
                m_context.notices.fail(asked.error());
                return;
            }
            const std::vector<Group> groups = left(*asked);
            if (groups.empty()) {
                tellLast();
                return;
            }
            const Group &group = groups.front();
            if (group.front().kind == u"duplicate"_s)
                showDuplicate(group, int(groups.size()));
            else
                showConflict(group, int(groups.size()));
        });
}

void Decisions::recount()
{
    m_context.store.read([](store::Connection &db) { return domain::askedConflicts(db, most); })
        .then(this, [this](const Result<std::vector<Group>> &asked) {
            if (!asked || !m_dialog)
                return;
            const std::vector<Group> groups = left(*asked);
            const auto others = std::ranges::count_if(
                groups, [this](const Group &group) { return keyOf(group) != m_current; });
            const int number = int(m_shown.size()) + 1;
            m_dialog->setPlace(number, number + int(others));
        });
}

void Decisions::follow(DecisionDialog *dialog, const Group &group, int left)
{
    const Key key = keyOf(group);
    m_dialog = dialog;
    m_current = key;
    const int shown = int(m_shown.size());
    dialog->setPlace(shown + 1, shown + left);
    if (m_last)
        dialog->showLast(tr("Decided: %1", "a record").arg(m_last->title), m_last->action);
    connect(dialog, &DecisionDialog::settled, this,
            [this, key, title = recordTitle(group.front().name)](const domain::Outcome &outcome) {
                m_shown.insert(key);
                m_last = {key, title, outcome.action};
                next();
            });
    connect(dialog, &DecisionDialog::skipped, this, [this, key] {
        m_shown.insert(key);
        next();
    });
    connect(dialog, &DecisionDialog::lastUndone, this, [this] {
        if (const auto last = std::exchange(m_last, std::nullopt))
            m_shown.remove(last->key);
        recount();
    });
    connect(dialog, &QDialog::rejected, this, &Decisions::tellLast);
    dialog->open();
}

void Decisions::tellLast()
{
    if (const auto last = std::exchange(m_last, std::nullopt))
        m_context.notices.sayDone(tr("Decided"), last->action);
}

void Decisions::showConflict(const Group &group, int left)
{
    follow(new ConflictDialog(m_context, group, m_sync.target().user, m_parent), group, left);
}

void Decisions::showDuplicate(const Group &group, int left)
{
    const domain::ConflictEntry &task = group.front();
    m_context.store
        .read([duplicate = task.name.record, kept = task.other](store::Connection &db) {
            return domain::duplicatePair(db, duplicate, kept);
        })
        .then(this, [this, group, left](const Result<domain::DuplicatePair> &pair) {
            if (pair) {
                std::vector<Id> tasks;
                for (const domain::ConflictEntry &each : group)
                    tasks.push_back(each.id);
                follow(new DuplicateDialog(m_context, *pair, tasks, m_parent), group, left);
                return;
            }
            if (pair.error().code != ErrorCode::NotFound) {
                m_context.notices.fail(pair.error());
                return;
            }
            // One of the two is gone: there is nothing left to compare.
            m_shown.insert(keyOf(group));
            std::vector<domain::ConflictAnswer> answers;
            for (const domain::ConflictEntry &each : group)
                answers.push_back({.conflict = each.id, .choice = domain::ConflictAnswer::Choice::Kept});
            m_context.store
                .write([rules = m_context.commands.rules(), answers](store::Transaction &tx) {
                    return domain::resolveConflicts(tx, rules, answers);
                })
                .then(this, [this](const Result<domain::Outcome> &outcome) {
                    if (!outcome)
                        m_context.notices.fail(outcome.error());
                    next();
                });
        });
}

} // namespace c360::ui
