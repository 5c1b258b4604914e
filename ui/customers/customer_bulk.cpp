// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_bulk.h"

#include "core/domain/queries/customer_queries.h"
#include "core/domain/queries/location_queries.h"
#include "core/domain/queries/tag_queries.h"
#include "core/services/export/exporter.h"
#include "core/store/store.h"
#include "core/text/messages.h"
#include "ui/customers/filter_picker.h"
#include "ui/kit/prompts.h"
#include "ui/shell/notices.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QSaveFile>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

/// Above this many a change of the selection is asked for first.
constexpr size_t askAbove = 1000;
constexpr size_t askToDeleteAbove = 5;

QString same(const QString &text)
{
    return text;
}

} // namespace

CustomerBulk::CustomerBulk(AppContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

void CustomerBulk::withIds(const std::vector<qint64> &rids, std::function<void(const Ids &)> then)
{
    if (rids.empty())
        return;
    m_context.store.read([rids](store::Connection &db) { return domain::customerIds(db, rids); })
        .then(this, [this, then = std::move(then)](const Result<Ids> &ids) {
            if (!ids)
                m_context.notices.fail(ids.error());
            else if (!ids->empty())
                then(*ids);
        });
}

void CustomerBulk::run(domain::Action action, const QString &done)
{
    if (action.ops.empty())
        return;
    Q_EMIT busy(true);
    m_context.commands.run(std::move(action))
        .then(this, [this, done](const Result<domain::Outcome> &outcome) {
            Q_EMIT busy(false);
            if (outcome)
                m_context.notices.sayDone(done, outcome->action);
            else
                m_context.notices.fail(outcome.error());
        });
}

void CustomerBulk::confirm(const QString &title, const QString &text, const QString &accept, bool dangerous,
                           bool needed, std::function<void()> then)
{
    if (!needed) {
        then();
        return;
    }
    m_context.prompts.ask(m_window, {.title = title, .text = text, .accept = accept, .dangerous = dangerous},
                          [self = QPointer(this), then = std::move(then)](bool yes) {
                              if (self && yes)
                                  then();
                          });
}

void CustomerBulk::addTag(const std::vector<qint64> &rids, QWidget *anchor)
{
    auto *picker = new FilterPicker(FilterPicker::Mode::OneOrNew, m_context.format, m_window);
    picker->setPrompt(tr("Find a tag or type a new one"));
    picker->openBelow(anchor);
    connect(picker, &FilterPicker::chosen, this, [this, rids](const QString &tag) {
        withIds(rids, [this, tag](const Ids &ids) { link(tag, ids); });
    });
    m_context.store.read([](store::Connection &db) { return domain::availableTags(db); })
        .then(picker, [this, picker](const Result<std::vector<domain::ValueCount>> &tags) {
            if (tags)
                picker->setValues(*tags, {}, same);
            else
                picker->setMessage(text::message(tags.error(), m_context.format));
        });
}

void CustomerBulk::link(const QString &tag, const Ids &customers)
{
    m_context.store
        .read([tag, customers](store::Connection &db) { return domain::tagTargets(db, tag, customers); })
        .then(this, [this, tag](const Result<domain::TagTargets> &targets) {
            if (!targets) {
                m_context.notices.fail(targets.error());
                return;
            }
            if (targets->without.empty()) {
                m_context.notices.say(tr("They have the tag “%1” already.").arg(tag));
                return;
            }
            domain::Action action{.name = u"tag"_s, .ops = {}};
            Id id = targets->tag;
            if (id.isNull()) {
                id = SystemIdSource().next();
                action.ops.push_back({domain::OpKind::Create, u"tag"_s, id, {{u"name"_s, tag}}});
            }
            for (const Id &customer : targets->without)
                action.ops.push_back({domain::OpKind::Create,
                                      u"customer_tag"_s,
                                      {},
                                      {{u"customer"_s, customer.toBytes()}, {u"tag"_s, id.toBytes()}}});
            const int count = int(targets->without.size());
            run(std::move(action), tr("%Ln customers tagged “%1”", nullptr, count).arg(tag));
        });
}

void CustomerBulk::removeTag(const std::vector<qint64> &rids, QWidget *anchor)
{
    auto *picker = new FilterPicker(FilterPicker::Mode::One, m_context.format, m_window);
    picker->setPrompt(tr("Find a tag"));
    picker->openBelow(anchor);
    withIds(rids, [this, picker = QPointer(picker)](const Ids &ids) {
        if (!picker)
            return;
        connect(picker, &FilterPicker::chosen, this, [this, ids](const QString &tag) { unlink(tag, ids); });
        m_context.store.read([ids](store::Connection &db) { return domain::tagsOf(db, ids); })
            .then(picker.data(), [this, picker](const Result<QStringList> &tags) {
                if (!tags) {
                    picker->setMessage(text::message(tags.error(), m_context.format));
                    return;
                }
                std::vector<domain::ValueCount> values;
                for (const QString &tag : *tags)
                    values.push_back({tag, 0});
                picker->setValues(values, {}, same);
            });
    });
}

void CustomerBulk::unlink(const QString &tag, const Ids &customers)
{
    m_context.store
        .read([tag, customers](store::Connection &db) { return domain::tagTargets(db, tag, customers); })
        .then(this, [this, tag](const Result<domain::TagTargets> &targets) {
            if (!targets) {
                m_context.notices.fail(targets.error());
                return;
            }
            domain::Action action{.name = u"untag"_s, .ops = {}};
            for (const Id &row : targets->links)
                action.ops.push_back({domain::OpKind::Delete, u"customer_tag"_s, row, {}});
            run(std::move(action),
                tr("Tag “%1” removed from %Ln customers", nullptr, int(targets->links.size())).arg(tag));
        });
}

void CustomerBulk::setActive(const std::vector<qint64> &rids, bool active)
{
    const int count = int(rids.size());
    confirm(active ? tr("Activate customers") : tr("Deactivate customers"),
            active ? tr("%Ln customers will become active.", nullptr, count)
                   : tr("%Ln customers will become inactive.", nullptr, count),
            active ? tr("Activate") : tr("Deactivate"), false, rids.size() > askAbove,
            [this, rids, active, count] {
                withIds(rids, [this, active, count](const Ids &ids) {
                    domain::Action action{.name = active ? u"activate"_s : u"deactivate"_s, .ops = {}};
                    for (const Id &id : ids)
                        action.ops.push_back(
                            {domain::OpKind::Update, u"customer"_s, id, {{u"is_active"_s, active ? 1 : 0}}});
                    run(std::move(action), active ? tr("%Ln customers activated", nullptr, count)
                                                  : tr("%Ln customers deactivated", nullptr, count));
                });
            });
}

void CustomerBulk::remove(const std::vector<qint64> &rids)
{
    const int count = int(rids.size());
    confirm(tr("Delete customers"),
            m_context.format.withDigits(tr("%Ln customers will go to the bin for 30 days.", nullptr, count)),
            tr("Delete"), true, rids.size() > askToDeleteAbove, [this, rids, count] {
                withIds(rids, [this, count](const Ids &ids) {
                    domain::Action action{.name = u"delete"_s, .ops = {}};
                    for (const Id &id : ids)
                        action.ops.push_back({domain::OpKind::Delete, u"customer"_s, id, {}});
                    run(std::move(action), tr("%Ln customers moved to the bin", nullptr, count));
                });
            });
}

void CustomerBulk::restore(const std::vector<qint64> &rids)
{
    const int count = int(rids.size());
    withIds(rids, [this, count](const Ids &ids) {
        domain::Action action{.name = u"restore"_s, .ops = {}};
        for (const Id &id : ids)
            action.ops.push_back({domain::OpKind::Restore, u"customer"_s, id, {}});
        run(std::move(action), tr("%Ln customers restored", nullptr, count));
    });
}

void CustomerBulk::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text::plain(text));
    m_context.notices.say(tr("Copied"));
}

void CustomerBulk::exportTo(const std::vector<qint64> &rids, const domain::CustomerQuery &query)
{
    m_context.prompts.saveFile(m_window,
                               {.title = tr("Export customers"),
                                .filter = tr("Table (*.csv);;JSON (*.json);;Contact cards (*.vcf)"),
                                .suggestedName = tr("customers", "file name") + u".csv"_s},
                               [self = QPointer(this), rids, query](const QString &path) {
                                   if (self && !path.isEmpty())
                                       self->writeFile(path, rids, query);
                               });
}

void CustomerBulk::writeFile(const QString &path, const std::vector<qint64> &rids,
                             const domain::CustomerQuery &query)
{
    services::ExportOptions options;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"json")
        options.format = services::ExportFormat::Json;
    else if (ending == u"vcf" || ending == u"vcard")
        options.format = services::ExportFormat::VCard4;
    options.customers = query;
    Q_EMIT busy(true);
    m_context.store
        .read([path, rids, options](store::Connection &db) mutable -> Result<qint64> {
            if (!rids.empty()) {
                C360_TRY(options.selection, domain::customerIds(db, rids));
            }
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
            C360_TRY(const qint64 written, services::exportRecords(db, options, &file));
            if (!file.commit())
                return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
            return written;
        })
        .then(this, [this, path](const Result<qint64> &written) {
            Q_EMIT busy(false);
            if (written)
                m_context.notices.say(tr("%Ln customers written to %1", nullptr, int(*written))
                                          .arg(text::isolated(QFileInfo(path).fileName())));
            else
                m_context.notices.fail(written.error());
        });
}

} // namespace c360::ui
