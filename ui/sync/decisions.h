// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conflicts/sync_records.h"
#include "core/services/central/sync_service.h"
#include "ui/shell/app_context.h"

#include <QObject>

namespace c360::ui {

/// Shows the open conflicts one after the other, each in the dialog of its kind: the next follows at once.
class Decisions : public QObject
{
    Q_OBJECT
public:
    Decisions(AppContext &context, services::SyncService &sync, QWidget *parent);

    /// Beginning with those of `record`, or with the oldest.
    void begin(const Id &record = {});

private:
    using Group = std::vector<domain::ConflictEntry>;

    void next();
    void showConflict(const Group &group);
    void showDuplicate(const Group &group);
    template <typename Dialog>
    void follow(Dialog *dialog);

    AppContext &m_context;
    services::SyncService &m_sync;
    QWidget *m_parent;
    std::vector<Group> m_groups;
    size_t m_at = 0;
};

} // namespace c360::ui
