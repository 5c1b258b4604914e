// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conflicts/sync_records.h"
#include "core/services/central/sync_service.h"
#include "ui/shell/app_context.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace c360::ui {

class DecisionDialog;

/// Shows the conflicts that the person is asked to settle one after the other, each in the dialog of its
/// kind: the next follows at once. What colleagues settle meanwhile drops out.
class Decisions : public QObject
{
    Q_OBJECT
public:
    Decisions(AppContext &context, services::SyncService &sync, QWidget *parent);

    /// Beginning with those of `record`, or with the oldest.
    void begin(const Id &record = {});

private:
    using Group = std::vector<domain::ConflictEntry>;
    using Key = std::pair<Id, QString>; ///< record and kind
    struct Done
    {
        Key key;
        QString title;
        Id action;
    };

    [[nodiscard]] static Key keyOf(const Group &group);
    /// Those not yet shown, in their order.
    [[nodiscard]] std::vector<Group> left(std::vector<Group> groups) const;
    void next();
    void recount();
    void showConflict(const Group &group, int left);
    void showDuplicate(const Group &group, int left);
    void follow(DecisionDialog *dialog, const Group &group, int left);
    void tellLast();

    AppContext &m_context;
    services::SyncService &m_sync;
    QWidget *m_parent;
    std::vector<Key> m_order;   ///< as they stood at the beginning, the wanted record's first
    QSet<Key> m_shown;          ///< decided or passed over
    std::optional<Done> m_last; ///< can still be taken back from the next dialog
    QPointer<DecisionDialog> m_dialog;
    Key m_current;
};

} // namespace c360::ui
