// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/diagnostics_dialog.h"

#include "ui/kit/badge.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

DiagnosticsDialog::DiagnosticsDialog(Examine examine, QWidget *parent)
    : QDialog(parent), m_examine(std::move(examine))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Diagnostics"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(windowTitle(), TypeRole::Title, this));
    m_busy = new BusyBar(this);
    column->addWidget(m_busy);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    auto *inner = new QWidget;
    m_list = new QVBoxLayout(inner);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::m);
    m_list->addStretch(1);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    m_again = pushButton(tr("Check again"), u"refresh-cw"_s, ButtonKind::Normal, this);
    m_copy = pushButton(tr("Copy"), u"copy"_s, ButtonKind::Normal, this);
    auto *done = pushButton(tr("Close"), {}, ButtonKind::Primary, this);
    for (QPushButton *button : {m_again, m_copy, done})
        button->setToolTip(button->text());
    row->addWidget(m_again);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(done);
    column->addLayout(row);
    connect(m_again, &QPushButton::clicked, this, &DiagnosticsDialog::run);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    resizeToText(*this, 90, 32);
    run();
}

void DiagnosticsDialog::run()
{
    m_busy->setBusy(true);
    m_again->setEnabled(false);
    m_copy->setEnabled(false);
    m_examine().then(this, [this](const QList<services::Check> &checks) { show(checks); });
}

void DiagnosticsDialog::show(const QList<services::Check> &checks)
{
    m_checks = checks;
    m_busy->setBusy(false);
    m_again->setEnabled(true);
    m_copy->setEnabled(true);
    while (m_list->count() > 1) {
        QLayoutItem *item = m_list->takeAt(0);
        delete item->widget();
        delete item;
    }
    for (const services::Check &check : checks) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::m);
        auto *badge = new Badge;
        switch (check.status) {
        case services::CheckStatus::Ok:
            badge->setTone(Tone::Success);
            badge->setIconName(u"check"_s);
            badge->setText(tr("OK"));
            break;
        case services::CheckStatus::Warn:
            badge->setTone(Tone::Warning);
            badge->setIconName(u"triangle-alert"_s);
            badge->setText(tr("Look at this"));
            break;
        case services::CheckStatus::Fail:
            badge->setTone(Tone::Danger);
            badge->setIconName(u"circle-x"_s);
            badge->setText(tr("Failed"));
            break;
        }
        badge->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
        row->addWidget(badge, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new Label(check.title, TypeRole::Strong, line));
        auto *detail = new Label(check.detail, TypeRole::Body, Color::TextMuted, line);
        detail->setWordWrap(true);
        words->addWidget(detail);
        row->addLayout(words, 1);
        m_list->insertWidget(m_list->count() - 1, line);
    }
}

void DiagnosticsDialog::copy() const
{
    QStringList lines;
    for (const services::Check &check : m_checks)
        lines << u"%1 %2 %3"_s.arg(services::checkStatusName(check.status), check.title, check.detail);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace c360::ui
