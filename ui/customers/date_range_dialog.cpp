// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/date_range_dialog.h"

#include "ui/kit/buttons.h"
#include "ui/kit/date_picker.h"
#include "ui/kit/label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

DateRangeDialog::DateRangeDialog(const QString &title, const text::Formatter &format, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"dateRange"_s);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(title, TypeRole::Title, this));
    auto *form = new QFormLayout;
    m_from = new DatePicker(format, this);
    m_to = new DatePicker(format, this);
    m_from->input()->setAccessibleName(tr("From"));
    m_to->input()->setAccessibleName(tr("To"));
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    column->addLayout(form);
    m_message = new Label({}, TypeRole::Body, Color::Danger, this);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = pushButton(tr("Cancel"), {}, ButtonKind::Normal, this);
    auto *apply = pushButton(tr("Apply"), u"check"_s, ButtonKind::Primary, this);
    apply->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(apply);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
}

void DateRangeDialog::setRange(QDate from, QDate to)
{
    m_from->setDate(from);
    m_to->setDate(to);
}

void DateRangeDialog::accept()
{
    const bool fromBad = !m_from->isEmpty() && !m_from->date().isValid();
    const bool toBad = !m_to->isEmpty() && !m_to->date().isValid();
    const bool turned = m_from->date().isValid() && m_to->date().isValid() && m_from->date() > m_to->date();
    if (fromBad || toBad || turned) {
        m_message->setText(turned ? tr("The first day is after the last one.") : tr("This is not a date."));
        m_message->show();
        (toBad && !fromBad ? m_to : m_from)->input()->setFocus();
        return;
    }
    Q_EMIT chosen(m_from->date(), m_to->date());
    QDialog::accept();
}

} // namespace c360::ui
