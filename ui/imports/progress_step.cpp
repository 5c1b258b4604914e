// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/progress_step.h"

#include "ui/kit/busy_bar.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
constexpr qint64 untilGuess = 3000; ///< ms before the time that is left can be told
} // namespace

ProgressStep::ProgressStep(const text::Formatter &format, QWidget *parent)
    : QWidget(parent),
      m_format(format),
      m_title(new Label(TypeRole::Title, this)),
      m_bar(new BusyBar(this)),
      m_count(new Label(TypeRole::Body, this)),
      m_note(new Label(TypeRole::Caption, this))
{
    m_bar->setObjectName(u"importProgress"_s);
    m_note->setColor(Color::TextMuted);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_count);
    column->addWidget(m_note);
    column->addStretch(2);
}

void ProgressStep::begin()
{
    m_now = {};
    m_stopping = false;
    m_timer.start();
    m_bar->setShare(-1);
    describe();
}

void ProgressStep::setProgress(const services::ImportProgress &now)
{
    m_now = now;
    m_bar->setShare(now.total > 0 ? double(now.bytes) / double(now.total) : -1);
    describe();
}

void ProgressStep::setStopping()
{
    m_stopping = true;
    describe();
}

void ProgressStep::describe()
{
    m_title->setText(m_stopping ? tr("Stopping…") : tr("Importing…"));
    QString text = tr("%Ln records stored or refused", nullptr, int(m_now.read));
    const qint64 passed = m_timer.isValid() ? m_timer.elapsed() : 0;
    if (!m_stopping && passed > untilGuess && m_now.bytes > 0 && m_now.total > m_now.bytes) {
        const auto left = qint64(double(passed) * double(m_now.total - m_now.bytes) / double(m_now.bytes));
        text = tr("%1, about %2 left", "records stored, time")
                   .arg(text, m_format.duration((left / 1000 + 1) * 1000));
    }
    m_count->setText(text);
}

void ProgressStep::retranslate()
{
    m_note->setText(tr("You can go on working in the main window. What is stored when you stop stays until "
                       "you undo it."));
    describe();
}

} // namespace c360::ui
