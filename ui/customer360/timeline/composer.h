// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "ui/kit/card.h"
#include "ui/kit/unsaved_text.h"
#include "ui/shell/app_context.h"

#include <QHash>
#include <QStringList>
#include <QVariant>

class QButtonGroup;
class QPushButton;
class QTimer;

namespace c360::ui {

class Chip;
class FlowLayout;
class Label;
class RecordForm;

/// Logs what happened and plans what is to be done: choose a type, write, Ctrl+Enter. Closed until a type is
/// chosen; what is half written survives a crash.
class Composer : public Card, public UnsavedText
{
    Q_OBJECT
public:
    Composer(AppContext &context, QWidget *parent);

    /// The customer to write about; takes up its draft.
    void setCustomer(const Id &customer);
    /// Opens with this interaction type; what is already written stays.
    void start(const QString &type);
    [[nodiscard]] bool isOpen() const { return m_form != nullptr; }
    [[nodiscard]] QString type() const { return m_type; }
    [[nodiscard]] RecordForm *form() const { return m_form; }
    /// Between the pauses, and a value that is not complete: a draft does not keep it.
    [[nodiscard]] bool holdsUnsavedText() const override;
    void retranslate();

    /// Stores it; a refusal appears at its field.
    void save();
    /// Closes and forgets what was written.
    void discard();

Q_SIGNALS:
    /// Stored, with the new activity's id.
    void logged(const c360::Id &activity);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QString &type, const QHash<QString, QVariant> &written);
    void close();
    void takeDraft(const QString &json);
    void keepDraft();
    void fail(const Error &error);
    [[nodiscard]] QHash<QString, QVariant> written() const;
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] static QStringList fieldsOf(const QString &type);

    AppContext &m_context;
    Id m_customer;
    QString m_type;
    bool m_waiting = false;
    QHash<QString, Chip *> m_types;
    RecordForm *m_form = nullptr;
    Label *m_message;
    QPushButton *m_save;
    QPushButton *m_discard;
    QWidget *m_buttons;
    QTimer *m_pause;
};

} // namespace c360::ui
