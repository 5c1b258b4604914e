// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_options.h"
#include "core/text/format.h"
#include "ui/imports/import_session.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace c360::ui {

class BusyBar;
class Card;
class Label;
class ResultLists;

/// What the import would do, found by a run that stores nothing: who may be there already, and what is to
/// become of them.
class DuplicatesStep : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the widget.
    DuplicatesStep(ImportSession &session, const text::Formatter &format, QWidget *parent = nullptr);

    void retranslate();
    /// Starts the check.
    void begin();
    /// Whether the import can go on: the check is over, or was left out.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] services::OnDuplicate policy() const;
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    void readyChanged();
    void failed(const c360::Error &error);
    void customerRequested(const c360::Id &customer);

private:
    void show();
    void describe();

    ImportSession &m_session;
    const text::Formatter &m_format;
    bool m_ready = false;
    bool m_leftOut = false;
    QStackedWidget *m_stack;
    Label *m_checking;
    Label *m_checkingNote;
    BusyBar *m_busy;
    QPushButton *m_leaveOut;
    Label *m_summary;
    Card *m_policyCard;
    QButtonGroup *m_policy;
    QList<Label *> m_explanations;
    ResultLists *m_lists;
};

} // namespace c360::ui
