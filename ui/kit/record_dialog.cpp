// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_dialog.h"

#include "core/text/messages.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

RecordDialog::RecordDialog(const QString &title, const catalog::RecordType &type, const QStringList &fields,
                           const text::Formatter &format, Save save, QWidget *parent)
    : QDialog(parent), m_format(format), m_save(std::move(save))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(title, TypeRole::Title, this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_form = new RecordForm(type, fields, format);
    auto *inner = new QWidget;
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(2, 2, space::s, 2);
    innerColumn->addWidget(m_form);
    innerColumn->addStretch(1);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    m_message = new Label({}, TypeRole::Body, Color::Danger, this);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    m_cancelButton = pushButton(tr("Cancel"), {}, ButtonKind::Normal, this);
    m_saveButton = pushButton(tr("Save"), u"check"_s, ButtonKind::Primary, this);
    m_saveButton->setObjectName(u"save"_s);
    m_saveButton->setDefault(true);
    m_saveButton->setToolTip(hint(tr("Save"), QKeySequence(u"Ctrl+S"_s)));
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_saveButton);
    column->addLayout(buttons);
    connect(m_saveButton, &QPushButton::clicked, this, &RecordDialog::accept);
    connect(m_cancelButton, &QPushButton::clicked, this, &RecordDialog::reject);
    connect(new QShortcut(QKeySequence(u"Ctrl+S"_s), this), &QShortcut::activated, this,
            &RecordDialog::accept);
    connect(m_form, &RecordForm::edited, this, [this] {
        m_discardAsked = false;
        m_message->hide();
    });

    const int rows = m_form->sizeHint().height();
    resize(fittingScreen(*this, {fontMetrics().averageCharWidth() * 92, rows + 150}));
}

void RecordDialog::setSaveText(const QString &text)
{
    m_saveButton->setText(text);
    m_saveButton->setToolTip(hint(text, QKeySequence(u"Ctrl+S"_s)));
}

void RecordDialog::accept()
{
    if (m_waiting)
        return;
    m_message->hide();
    const auto fields = m_form->changes();
    if (!fields)
        return;
    if (fields->isEmpty()) {
        QDialog::accept();
        return;
    }
    m_waiting = true;
    m_saveButton->setEnabled(false);
    m_save(*fields, m_form->seen(*fields)).then(this, [this](const Result<domain::Outcome> &outcome) {
        m_waiting = false;
        m_saveButton->setEnabled(true);
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        Q_EMIT saved(*outcome);
        QDialog::accept();
    });
}

void RecordDialog::fail(const Error &error)
{
    if (m_form->showError(error))
        return;
    m_message->setText(text::message(error, m_format));
    m_message->show();
}

void RecordDialog::reject()
{
    // The first Esc on something half written only warns.
    if (m_form->isModified() && !m_discardAsked && isVisible()) {
        m_discardAsked = true;
        m_message->setText(tr("Your changes are not saved. Press Esc or Cancel again to discard them."));
        m_message->show();
        return;
    }
    QDialog::reject();
}

} // namespace c360::ui
