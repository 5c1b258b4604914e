// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_session.h"

#include "core/domain/queries/audit_queries.h"
#include "core/services/import/import_targets.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QtConcurrent>

#include <array>

using namespace Qt::StringLiterals;

namespace c360::ui {

using services::ImportKind;
using services::ImportPlan;
using services::ImportProgress;
using services::ImportResult;

namespace {

constexpr int progressEvery = 100; ///< ms

constexpr std::array kinds{ImportKind::Customers, ImportKind::Sales, ImportKind::Contacts,
                           ImportKind::Activities};

/// How many columns a kind knows by their names; nothing when what it cannot do without is missing.
int score(ImportKind kind, const QList<services::ColumnPlan> &columns)
{
    QSet<QString> targets;
    for (const auto &column : columns) {
        const QString target = services::targetForHeader(kind, column.source).target;
        if (!target.isEmpty())
            targets.insert(target);
    }
    const auto hasCustomer = [&targets] {
        return targets.contains(u"customer"_s) || targets.contains(u"customer.external_id"_s) ||
               targets.contains(u"customer.email"_s) || targets.contains(u"customer.name"_s);
    };
    bool complete = true;
    if (kind == ImportKind::Sales)
        complete = targets.contains(u"number"_s) && targets.contains(u"quantity"_s) &&
                   targets.contains(u"unit_price"_s);
    else if (kind == ImportKind::Contacts)
        complete = hasCustomer() && targets.contains(u"name"_s);
    else if (kind == ImportKind::Activities)
        complete =
            hasCustomer() && (targets.contains(u"interaction_type"_s) || targets.contains(u"subject"_s));
    return complete ? int(targets.size()) : 0;
}

/// English of the United States writes the month first.
services::DateOrder usualOrder()
{
    const QLocale locale;
    return locale.territory() == QLocale::UnitedStates && locale.language() == QLocale::English
               ? services::DateOrder::Mdy
               : services::DateOrder::Dmy;
}

Result<ImportPlan> analyseGuessing(const QString &file, const services::Mapping &mapping,
                                   services::DateOrder order)
{
    Result<ImportPlan> first = services::analyse(file, ImportKind::Customers, mapping, order);
    if (!first)
        return first;
    ImportKind best = ImportKind::Customers;
    int most = score(best, first->columns);
    for (const ImportKind kind : kinds) {
        const int known = score(kind, first->columns);
        if (known > most && (kind != ImportKind::Sales || first->format != services::ImportFormat::VCard)) {
            best = kind;
            most = known;
        }
    }
    return best == ImportKind::Customers ? first : services::analyse(file, best, mapping, order);
}

struct Analysis
{
    Result<ImportPlan> plan;
    ImportPreview preview;
};

struct Ran
{
    Result<ImportResult> result;
    ResultNames names;
};

} // namespace

ImportSession::ImportSession(store::Store &store, domain::Rules rules, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_rules(std::move(rules)),
      m_cancel(std::make_shared<std::atomic<bool>>(false)),
      m_asked(std::make_shared<std::atomic<int>>(0))
{
    m_pool.setMaxThreadCount(1);
}

ImportSession::~ImportSession()
{
    ++*m_asked;
    *m_cancel = true;
    m_pool.waitForDone();
}

void ImportSession::open(const QString &file)
{
    m_file = file;
    m_mapping = {};
    m_plan.reset();
    m_preview = {};
    analyse(true);
}

void ImportSession::forget()
{
    ++*m_asked;
    m_analysing = false;
    m_plan.reset();
    m_mapping = {};
}

void ImportSession::setKind(ImportKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_mapping.columns.clear(); // targets of the other kind
    m_mapping.constants.clear();
    analyse(false);
}

void ImportSession::setMapping(services::Mapping mapping)
{
    m_mapping = std::move(mapping);
    analyse(false);
}

void ImportSession::setTarget(const QString &source, const QString &target)
{
    const auto *known = services::findTarget(m_kind, target);
    if (known && known->form != services::TargetForm::LongText) {
        for (QString &other : m_mapping.columns) {
            if (other == target)
                other.clear();
        }
    }
    m_mapping.columns.insert(source, target);
    m_mapping.constants.remove(target);
    analyse(false);
}

bool ImportSession::canRun() const
{
    if (!m_plan || m_analysing)
        return false;
    for (const Error &warning : m_plan->warnings) {
        if (warning.reason == u"import.missingColumn" || warning.reason == u"import.empty")
            return false;
    }
    return true;
}

void ImportSession::analyse(bool guessKind)
{
    const int mine = ++*m_asked;
    m_analysing = true;
    Q_EMIT analysing();
    QtConcurrent::run(&m_pool,
                      [file = m_file, kind = m_kind, mapping = m_mapping, guessKind, order = usualOrder(),
                       rules = m_rules, now = m_store.clock().now(), asked = m_asked, mine]() -> Analysis {
                          if (*asked != mine)
                              return {fail(ErrorCode::Cancelled, u"cancelled"_s), {}};
                          Analysis done{guessKind ? analyseGuessing(file, mapping, order)
                                                  : services::analyse(file, kind, mapping, order),
                                        {}};
                          if (done.plan)
                              done.preview =
                                  makePreview(*done.plan, rules, services::ImportOptions().zone, now);
                          return done;
                      })
        .then(this, [this, mine](const Analysis &done) {
            if (*m_asked != mine)
                return;
            m_analysing = false;
            if (!done.plan) {
                Q_EMIT analysisFailed(done.plan.error());
                return;
            }
            m_plan = *done.plan;
            m_kind = m_plan->kind;
            m_preview = done.preview;
            Q_EMIT analysed();
        });
}

void ImportSession::check()
{
    services::ImportOptions options;
    options.dryRun = true;
    start(options);
}

void ImportSession::run(services::OnDuplicate policy)
{
    services::ImportOptions options;
    options.onDuplicate = policy;
    m_refusedFile = m_folder.filePath(u"refused.csv"_s);
    QFile::remove(m_refusedFile);
    options.refusedFile = m_refusedFile;
    start(options);
}

void ImportSession::start(const services::ImportOptions &options)
{
    *m_cancel = true; // a check that is still on its way
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_running = true;
    m_result = {};
    const auto cancel = m_cancel;
    const auto tell = [this, cancel, timer = std::make_shared<QElapsedTimer>()](const ImportProgress &now) {
        if (timer->isValid() && timer->elapsed() < progressEvery)
            return;
        timer->start();
        QMetaObject::invokeMethod(
            this,
            [this, cancel, now] {
                if (cancel == m_cancel)
                    Q_EMIT progressed(now);
            },
            Qt::QueuedConnection);
    };
    QtConcurrent::run(
        &m_pool,
        [plan = *m_plan, options, tell, cancel, rules = m_rules, store = &m_store]() -> Ran {
            Ran ran{services::Importer(*store, rules).run(plan, options, tell, cancel.get()), {}};
            if (!ran.result)
                return ran;
            QSet<qint64> lines;
            QList<Id> customers;
            for (const services::ImportDuplicate &duplicate : std::as_const(ran.result->duplicates)) {
                lines << duplicate.line;
                if (duplicate.otherLine > 0)
                    lines << duplicate.otherLine;
                if (!duplicate.record.isNull())
                    customers << duplicate.record;
            }
            for (const services::ImportIssue &issue : std::as_const(ran.result->errors))
                lines << issue.line;
            for (const services::ImportIssue &issue : std::as_const(ran.result->warnings))
                lines << issue.line;
            ran.names.lines = lineTitles(plan, rules, options.zone, store->clock().now(), lines, *cancel);
            if (const auto titles = store
                                        ->read([customers](store::Connection &db) {
                                            return domain::customerTitles(db, customers);
                                        })
                                        .result())
                ran.names.customers = *titles;
            return ran;
        })
        .then(this, [this, cancel, dryRun = options.dryRun](const Ran &ran) {
            if (cancel != m_cancel)
                return;
            m_running = false;
            if (!ran.result) {
                Q_EMIT failed(ran.result.error());
                return;
            }
            m_result = *ran.result;
            m_names = ran.names;
            if (dryRun)
                Q_EMIT checked();
            else
                Q_EMIT finished();
        });
}

void ImportSession::cancel()
{
    *m_cancel = true;
}

QString ImportSession::refusedFile() const
{
    return !m_refusedFile.isEmpty() && QFile::exists(m_refusedFile) ? m_refusedFile : QString();
}

} // namespace c360::ui
