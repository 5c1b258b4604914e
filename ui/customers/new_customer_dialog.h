// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/customer_queries.h"
#include "ui/kit/record_dialog.h"
#include "ui/shell/app_context.h"

#include <QTimer>

class QVBoxLayout;

namespace c360::ui {

/// A new customer: names, company and ways to reach them, the rest follows in the customer's own tab. Shows
/// who may be the same while the person still types.
class NewCustomerDialog : public RecordDialog
{
    Q_OBJECT
public:
    NewCustomerDialog(AppContext &context, QWidget *parent);

Q_SIGNALS:
    /// One of the possible duplicates was chosen instead.
    void openRequested(const c360::Id &customer);

private:
    void lookForDuplicates();
    void showDuplicates(const std::vector<domain::CustomerRow> &rows);
    [[nodiscard]] QString typed(const QString &field) const;

    AppContext &m_context;
    QTimer m_timer;
    QWidget *m_duplicates;
    QVBoxLayout *m_list;
    quint64 m_asked = 0;
};

} // namespace c360::ui
