// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/decisions.h"

#include "core/store/store.h"
#include "ui/shell/notices.h"
#include "ui/sync/conflict_dialog.h"
#include "ui/sync/duplicate_dialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr int most = 500;
} // namespace

Decisions::Decisions(AppContext &context, services::SyncService &sync, QWidget *parent)
    : QObject(parent), m_context(context), m_sync(sync), m_parent(parent)
{
}

void Decisions::begin(const Id &record)
{
    m_context.store.read([](store::Connection &db) { return domain::openConflicts(db, most); })
        .then(this, [this, record](const Result<std::vector<domain::ConflictEntry>> &entries) {
            if (!entries) {
                m_context.notices.fail(entries.error());
                return;
            }
            m_groups.clear();
            m_at = 0;
            for (const domain::ConflictEntry &entry : *entries) {
                // A duplicate is a task of its own beside the record's fields.
                const bool same = !m_groups.empty() &&
                                  m_groups.back().front().name.record == entry.name.record &&
                                  m_groups.back().front().kind == entry.kind && entry.kind != u"duplicate"_s;
                if (!same)
                    m_groups.emplace_back();
                m_groups.back().push_back(entry);
            }
            const auto wanted = std::ranges::find_if(
                m_groups, [&](const Group &group) { return group.front().name.record == record; });
            if (wanted != m_groups.end())
                std::ranges::rotate(m_groups, wanted);
            if (m_groups.empty())
                m_context.notices.say(tr("Nothing needs your decision"));
            else
                next();
        });
}

void Decisions::next()
{
    if (m_at >= m_groups.size())
        return;
    const Group group = m_groups[m_at++];
    if (group.front().kind == u"duplicate"_s)
        showDuplicate(group);
    else
        showConflict(group);
}

template <typename Dialog>
void Decisions::follow(Dialog *dialog)
{
    connect(dialog, &Dialog::settled, this, [this](const domain::Outcome &outcome) {
        m_context.notices.sayDone(tr("Decided"), outcome.action);
        next();
    });
    connect(dialog, &Dialog::skipped, this, &Decisions::next);
    dialog->open();
}

void Decisions::showConflict(const Group &group)
{
    follow(new ConflictDialog(m_context, group, m_sync.target().user, int(m_at), int(m_groups.size()),
                              m_parent));
}

void Decisions::showDuplicate(const Group &group)
{
    const domain::ConflictEntry &task = group.front();
    m_context.store
        .read([duplicate = task.name.record, kept = task.other](store::Connection &db) {
            return domain::duplicatePair(db, duplicate, kept);
        })
        .then(this, [this, task = task.id](const Result<domain::DuplicatePair> &pair) {
            if (pair) {
                follow(new DuplicateDialog(m_context, *pair, int(m_at), int(m_groups.size()), m_parent));
                return;
            }
            if (pair.error().code != ErrorCode::NotFound) {
                m_context.notices.fail(pair.error());
                return;
            }
            // One of the two is gone: there is nothing left to compare.
            m_context.store
                .write([rules = m_context.commands.rules(), task](store::Transaction &tx) {
                    return domain::resolveConflicts(tx, rules,
                                                    {{task, domain::ConflictAnswer::Choice::Kept}});
                })
                .then(this, [this](const Result<domain::Outcome> &outcome) {
                    if (!outcome)
                        m_context.notices.fail(outcome.error());
                    next();
                });
        });
}

} // namespace c360::ui
