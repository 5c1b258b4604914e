// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_result_dialog.h"

#include "core/domain/queries/audit_queries.h"
#include "core/services/profile/draft_store.h"
#include "core/text/messages.h"
#include "ui/imports/import_texts.h"
#include "ui/imports/result_view.h"
#include "ui/imports/stored_result.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/label.h"
#include "ui/shell/navigator.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using services::ImportKind;
using services::ImportResult;

namespace {

ImportResult fromCounts(const QJsonObject &counts)
{
    ImportResult result;
    result.read = counts[u"read"].toInteger();
    result.created = counts[u"created"].toInteger();
    result.updated = counts[u"updated"].toInteger();
    result.skipped = counts[u"skipped"].toInteger();
    result.refused = counts[u"refused"].toInteger();
    return result;
}

} // namespace

ImportResultDialog::ImportResultDialog(AppContext &context, const ImportBatchRow &row, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_row(row),
      m_head(new Label(TypeRole::Strong, this)),
      m_view(new ResultView(context.store, context.prompts, context.format, this)),
      m_message(new Label(TypeRole::Body, this)),
      m_close(pushButton({}, {}, ButtonKind::Primary, this))
{
    setObjectName(u"importResult"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->setWordWrap(true);
    m_message->hide();
    m_close->setObjectName(u"close"_s);
    m_head->setElided(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    column->addWidget(m_message);
    column->addWidget(m_close, 0, Qt::AlignTrailing);
    resizeToText(*this, 120, 36);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_view, &ResultView::undone, this, &ImportResultDialog::undone);
    connect(m_view, &ResultView::customerRequested, this,
            [this](const Id &customer) { m_context.navigator.openCustomer(customer); });
    connect(m_view, &ResultView::said, this, [this](const QString &text) {
        m_message->setColor(Color::Success);
        m_message->setText(text);
        m_message->show();
    });
    connect(m_view, &ResultView::failed, this, [this](const Error &error) {
        m_message->setColor(Color::Danger);
        m_message->setText(text::message(error, m_context.format));
        m_message->show();
    });
    retranslate();
    load();
}

void ImportResultDialog::load()
{
    const ImportKind kind = services::importKindFromName(m_row.batch.kind).value_or(ImportKind::Customers);
    const auto show = [this, kind](ImportResult result, const ResultNames &names) {
        result.batch = m_row.batch.id;
        m_view->setResult(kind, result, names, {});
        m_view->setUndoneAt(m_row.batch.undoneAt);
    };
    show(fromCounts(m_row.batch.counts), {});
    m_context.drafts.setting(importResultKey(m_row.batch.id))
        .then(this, [this, show](const Result<QString> &stored) {
            if (!stored || stored->isEmpty())
                return;
            const ImportResult result = resultFromStored(*stored);
            const ResultNames names = namesFromStored(*stored);
            show(result, names);
            QList<Id> customers;
            for (const services::ImportDuplicate &duplicate : result.duplicates) {
                if (!duplicate.record.isNull())
                    customers << duplicate.record;
            }
            if (customers.isEmpty())
                return;
            m_context.store
                .read([customers](store::Connection &db) { return domain::customerTitles(db, customers); })
                .then(this, [this, names](const Result<QHash<Id, QString>> &titles) {
                    if (titles)
                        m_view->setNames({.lines = names.lines, .customers = *titles});
                });
        });
}

void ImportResultDialog::closeEvent(QCloseEvent *event)
{
    if (m_view->isUndoing())
        event->ignore();
    else
        QDialog::closeEvent(event);
}

void ImportResultDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportResultDialog::retranslate()
{
    setWindowTitle(tr("Result of an import"));
    m_head->setText(
        tr("%1 – %2, %3", "file – kind of records, date and time")
            .arg(text::isolatedByContent(m_row.batch.fileName), importKindLabel(m_row.batch.kind),
                 m_context.format.instant(m_row.batch.startedAt, text::Formatter::DateStyle::Medium)));
    m_close->setText(tr("&Close"));
    m_view->retranslate();
}

} // namespace c360::ui
