// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/commands.h"
#include "core/domain/queries/customer_query.h"
#include "ui/shell/app_context.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace c360::ui {

/// What is done to any number of customers at once: one action each, one undo, one notice.
class CustomerBulk : public QObject
{
    Q_OBJECT
public:
    /// `window`: over which questions are asked and pickers open.
    CustomerBulk(AppContext &context, QWidget *window);

    /// Opens a picker below `anchor`: an existing tag or a new one.
    void addTag(const std::vector<qint64> &rids, QWidget *anchor);
    void removeTag(const std::vector<qint64> &rids, QWidget *anchor);
    void setActive(const std::vector<qint64> &rids, bool active);
    /// To the bin; asks first above a handful.
    void remove(const std::vector<qint64> &rids);
    void restore(const std::vector<qint64> &rids);
    void copy(const QString &text);
    /// To a file that the person names (CSV, JSON, vCard by its ending): these customers, or all of the query
    /// when there are none.
    void exportTo(const std::vector<qint64> &rids, const domain::CustomerQuery &query);

Q_SIGNALS:
    /// A command runs; the page may show that it works.
    void busy(bool on);

private:
    using Ids = std::vector<Id>;
    void withIds(const std::vector<qint64> &rids, std::function<void(const Ids &)> then);
    void run(domain::Action action, const QString &done);
    void confirm(const QString &title, const QString &text, const QString &accept, bool dangerous,
                 bool needed, std::function<void()> then);
    void link(const QString &tag, const Ids &customers);
    void unlink(const QString &tag, const Ids &customers);
    void writeFile(const QString &path, const std::vector<qint64> &rids, const domain::CustomerQuery &query);

    AppContext &m_context;
    QWidget *m_window;
};

} // namespace c360::ui
