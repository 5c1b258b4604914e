// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/result_view.h"

#include "core/base/future.h"
#include "ui/imports/result_lists.h"
#include "ui/imports/undo_runner.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/prompts.h"

#include <QFile>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace c360::ui {

using services::ImportKind;

namespace {

constexpr qint64 chunk = 1 << 20;

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failWith(ErrorCode::Failed, u"file.unreadable"_s, source.errorString());
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, target.errorString());
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(chunk);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return failWith(ErrorCode::Failed, u"file.unwritable"_s, target.errorString());
    }
    if (!target.commit())
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, target.errorString());
    return {};
}

} // namespace

ResultView::ResultView(store::Store &store, Prompts &prompts, const text::Formatter &format, QWidget *parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_format(format),
      m_runner(new UndoRunner(store, this)),
      m_title(new Label(TypeRole::Title, this)),
      m_note(new Label(TypeRole::Body, this)),
      m_busy(new BusyBar(this)),
      m_lists(new ResultLists(format, this)),
      m_save(pushButton({}, u"download"_s, ButtonKind::Normal, this)),
      m_undoButton(pushButton({}, u"undo-2"_s, ButtonKind::Normal, this))
{
    m_title->setObjectName(u"resultTitle"_s);
    m_title->setWordWrap(true);
    m_note->setObjectName(u"resultNote"_s);
    m_note->setColor(Color::TextMuted);
    m_note->setWordWrap(true);
    m_save->setObjectName(u"saveRefused"_s);
    m_undoButton->setObjectName(u"undoImport"_s);
    m_save->setAutoDefault(false);
    m_undoButton->setAutoDefault(false);
    m_busy->setBusy(false);
    auto *figures = new QWidget(this);
    m_figures = new FlowLayout(figures, space::m);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, space::s);
    row->addWidget(m_save);
    row->addWidget(m_undoButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(figures);
    column->addWidget(m_busy);
    column->addWidget(m_lists, 1);
    column->addWidget(buttons);

    connect(m_save, &QPushButton::clicked, this, &ResultView::saveRefused);
    connect(m_undoButton, &QPushButton::clicked, this, &ResultView::askUndo);
    connect(m_lists, &ResultLists::customerRequested, this, &ResultView::customerRequested);
    connect(m_runner, &UndoRunner::progressed, m_busy, &BusyBar::setShare);
    connect(m_runner, &UndoRunner::undone, this,
            [this](const Id &batch, const services::UndoneImport &result) {
                m_busy->setBusy(false);
                m_undoButton->setEnabled(true);
                m_undo = result;
                show();
                Q_EMIT undone(batch);
            });
    connect(m_runner, &UndoRunner::failed, this, [this](const Error &error) {
        m_busy->setBusy(false);
        m_undoButton->setEnabled(true);
        Q_EMIT failed(error);
    });
}

void ResultView::setResult(ImportKind kind, const services::ImportResult &result, const ResultNames &names,
                           const QString &refusedFile)
{
    m_kind = kind;
    m_result = result;
    m_names = names;
    m_refusedFile = refusedFile;
    m_undoneAt = 0;
    m_undo.reset();
    m_lists->setResult(kind, result, names);
    show();
}

void ResultView::setUndoneAt(Instant at)
{
    m_undoneAt = at;
    show();
}

void ResultView::setNames(const ResultNames &names)
{
    m_names = names;
    m_lists->setResult(m_kind, m_result, m_names);
}

void ResultView::addFigure(const QString &name, const QString &label, qint64 value, bool important)
{
    auto *card = new Card(this);
    auto *number = new Label(m_format.number(value), TypeRole::Display, card);
    number->setObjectName(name);
    number->setAccessibleName(tr("%1: %2", "a figure and what it counts").arg(label, m_format.number(value)));
    if (important && value > 0)
        number->setColor(Color::Danger);
    auto *caption = new Label(label, TypeRole::Caption, card);
    caption->setColor(Color::TextMuted);
    card->body()->addWidget(number);
    card->body()->addWidget(caption);
    m_figures->addWidget(card);
}

void ResultView::show()
{
    const bool gone = m_undo || m_undoneAt > 0;
    const qint64 stored = m_result.created + m_result.updated;
    if (m_undo) {
        m_title->setText(tr("The import was undone"));
        m_note->setText(
            m_undo->skipped.isEmpty()
                ? tr("%Ln records were taken back.", nullptr, int(m_undo->records))
                : tr("%1 records were taken back; %2 were changed since and are left as they are.")
                      .arg(m_format.number(m_undo->records), m_format.number(m_undo->skipped.size())));
    } else if (m_undoneAt > 0) {
        m_title->setText(tr("The import was undone"));
        m_note->setText(
            tr("Undone on %1.").arg(m_format.instant(m_undoneAt, text::Formatter::DateStyle::Medium)));
    } else if (m_result.cancelled) {
        m_title->setText(tr("The import was stopped"));
        m_note->setText(tr("What was stored before stays until you undo it."));
    } else if (stored == 0) {
        m_title->setText(tr("Nothing was stored"));
        m_note->setText(tr("The lists below say why."));
    } else {
        m_title->setText(tr("The import is done"));
        m_note->setText(tr("%Ln records are stored on this computer.", nullptr, int(stored)));
    }

    while (QLayoutItem *item = m_figures->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addFigure(u"read"_s, tr("Records read"), m_result.read, false);
    addFigure(u"created"_s, tr("New"), m_result.created, false);
    addFigure(u"updated"_s, tr("Updated"), m_result.updated, false);
    addFigure(u"skipped"_s, tr("Left out as duplicates"), m_result.skipped, false);
    addFigure(u"refusedCount"_s, tr("Refused"), m_result.refused, true);
    if (m_kind == ImportKind::Sales) {
        addFigure(u"customers"_s, tr("New customers"), m_result.customers, false);
        addFigure(u"invoices"_s, tr("Invoices"), m_result.invoices, false);
        addFigure(u"creditNotes"_s, tr("Credit notes"), m_result.creditNotes, false);
        addFigure(u"withoutCustomer"_s, tr("Lines without a customer"), m_result.linesWithoutCustomer, false);
    }
    m_save->setVisible(!m_refusedFile.isEmpty());
    m_undoButton->setVisible(!gone && !m_result.batch.isNull());
}

void ResultView::retranslate()
{
    m_save->setText(tr("Save the &refused lines…"));
    m_save->setToolTip(tr("A table with the number of each line, why it was left out, and the line itself"));
    m_undoButton->setText(tr("&Undo the whole import"));
    m_lists->retranslate();
    show();
}

void ResultView::saveRefused()
{
    m_prompts.saveFile(this,
                       {.title = tr("Save the refused lines"),
                        .filter = tr("Tables (*.csv)"),
                        .suggestedName = tr("refused-lines.csv", "file name")},
                       [this](const QString &path) {
                           if (path.isEmpty())
                               return;
                           Future(QtConcurrent::run(&copyFile, m_refusedFile, path))
                               .then(this, [this](const Result<void> &done) {
                                   if (done)
                                       Q_EMIT said(tr("Refused lines saved"));
                                   else
                                       Q_EMIT failed(done.error());
                               });
                       });
}

void ResultView::askUndo()
{
    m_prompts.ask(this,
                  {.title = tr("Undo the import"),
                   .text = tr("Take back everything that this import stored?"),
                   .accept = tr("Undo the import"),
                   .dangerous = true,
                   .detail = tr("Records that were changed since are left as they are and counted.")},
                  [this](bool yes) {
                      if (!yes || m_runner->isRunning())
                          return;
                      m_undoButton->setEnabled(false);
                      m_busy->setShare(-1);
                      m_busy->setBusy(true);
                      m_runner->undo(m_result.batch);
                  });
}

bool ResultView::isUndoing() const
{
    return m_runner->isRunning();
}

QWidget *ResultView::focusTarget() const
{
    return m_lists->isEmpty() ? static_cast<QWidget *>(m_undoButton) : m_lists->focusTarget();
}

} // namespace c360::ui
