// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"
#include "core/domain/commands.h"
#include "ui/kit/record_form.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace c360::ui {

class Label;

/// A dialog around a RecordForm. Save runs the command that the page gives; a refusal appears at its field
/// and the dialog stays. Show it with open(): it deletes itself.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    /// `seen`: what the changed fields held when the dialog was opened (domain::Op::seen).
    using Save = std::function<Future<Result<domain::Outcome>>(const domain::Fields &changes,
                                                               const domain::Fields &seen)>;

    RecordDialog(const QString &title, const catalog::RecordType &type, const QStringList &fields,
                 const text::Formatter &format, Save save, QWidget *parent);

    [[nodiscard]] RecordForm *form() const { return m_form; }
    /// "Save" otherwise.
    void setSaveText(const QString &text);

Q_SIGNALS:
    /// Stored; Outcome::action for Notices::sayDone().
    void saved(const c360::domain::Outcome &outcome);

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    void fail(const Error &error);

    const text::Formatter &m_format;
    Save m_save;
    bool m_waiting = false;
    bool m_discardAsked = false;
    RecordForm *m_form;
    Label *m_message;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace c360::ui
