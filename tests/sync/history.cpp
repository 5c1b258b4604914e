// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/history.h"

#include "core/catalog/ageing.h"
#include "core/catalog/catalog.h"
#include "core/domain/queries/record_queries.h"
#include "core/store/names.h"
#include "core/store/schema.h"
#include "core/sync/history_limit.h"
#include "core/sync/queue.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace c360::tests {

using catalog::field;
using catalog::Record;

namespace {

constexpr int calmPatience = 30'000; ///< milliseconds; the machine may be busy
constexpr int faultPatience = 1'200;
constexpr int settleRounds = 8;

QString shown(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

int monthsOf(HistoryDevice &device)
{
    return device.read([](store::Connection &db) { return sync::historyLimit(db); })
        .value_or(sync::HistoryLimit())
        .months;
}

} // namespace

History::History(HistoryCentre &centre, const Plan &plan) : m_centre(centre), m_plan(plan) {}

History::~History() = default;

void History::problem(const QString &text)
{
    m_problems.append(m_step < 0 ? text : u"step %1: %2"_s.arg(m_step).arg(text));
}

void History::begin()
{
    if (!m_centre.begin()) {
        problem(u"no database: "_s + m_centre.lastError());
        return;
    }
    for (size_t i = 0; i < m_plan.cast.size(); ++i) {
        const Cast &cast = m_plan.cast[i];
        const QString login = HistoryCentre::loginName(cast.login);
        m_centre.setMember(login, cast.role, QList<int>(cast.territories.begin(), cast.territories.end()));
        auto device =
            std::make_unique<HistoryDevice>(int(i), login, cast.role, cast.clockAhead, m_plan.seed * 16 + i);
        if (auto opened = device->open(); !opened)
            problem(u"device %1 does not open: %2"_s.arg(i).arg(opened.error().reason));
        else if (auto chosen = device->keepHistory(cast.historyMonths); !chosen)
            problem(u"device %1 takes no choice: %2"_s.arg(i).arg(chosen.error().reason));
        m_devices.push_back(std::move(device));
        m_seen.emplace_back();
    }
    if (!m_problems.isEmpty())
        return;
    m_step = 0;
    for (size_t i = 0; i < m_devices.size(); ++i) {
        HistoryDevice &device = *m_devices[i];
        // Something to meet on: the first one was used alone for a while, now and then another one too.
        const int alone = i == 0 ? 3 : (m_plan.seed >> i) % 4 == 0 ? 1 : 0;
        for (int n = 0; n < alone; ++n)
            take(-1, {.kind = Step::Kind::NewCustomer,
                      .device = int(i),
                      .fault = Fault::None,
                      .chance = m_plan.seed + quint64(n)});
        if (auto connected = device.connect(m_centre.settings(device.login())); !connected) {
            problem(u"device %1 does not connect: %2 %3"_s.arg(i).arg(connected.error().reason,
                                                                      connected.error().detail));
            return;
        }
        take(-1, {.kind = Step::Kind::Sync, .device = int(i), .fault = Fault::None, .chance = 0});
    }
}

QStringList History::run()
{
    begin();
    for (size_t i = 0; i < m_plan.steps.size() && m_problems.isEmpty(); ++i)
        take(int(i), m_plan.steps[i]);
    return end();
}

QStringList History::runTogether(std::chrono::milliseconds time)
{
    begin();
    std::mt19937_64 random(m_plan.seed);
    if (m_problems.isEmpty()) {
        m_centre.proxy().cutAtRandom({.seed = quint32(m_plan.seed), .meanBytes = 60'000, .meanTime = 700ms});
        for (auto &device : m_devices)
            device->startEngine();
    }
    constexpr std::array kinds{Step::Kind::Edit,      Step::Kind::Edit,        Step::Kind::AppendNote,
                               Step::Kind::Edit,      Step::Kind::EditChild,   Step::Kind::EditJson,
                               Step::Kind::Pay,       Step::Kind::NewActivity, Step::Kind::NewInvoice,
                               Step::Kind::NewLine,   Step::Kind::NewChild,    Step::Kind::InvoiceStatus,
                               Step::Kind::TakeEmail, Step::Kind::Undo,        Step::Kind::Bulk};
    const QDeadlineTimer until(time);
    for (int i = 0; !until.hasExpired() && m_problems.isEmpty(); ++i) {
        const int device = int(random() % m_devices.size());
        take(i, {.kind = kinds[random() % kinds.size()],
                 .device = device,
                 .fault = Fault::None,
                 .chance = random()});
        if (i % 20 == 0)
            checkWhole(*m_devices[size_t(device)]);
        // Bursts and pauses, as people have them.
        QEventLoop loop;
        QTimer::singleShot(random() % 12 ? std::chrono::milliseconds(5 + random() % 40) : 400ms, &loop,
                           &QEventLoop::quit);
        loop.exec();
    }
    m_log.append(u"the line was cut %1 times"_s.arg(m_centre.proxy().counters().cuts));
    for (auto &device : m_devices)
        device->stopEngine();
    return end();
}

QStringList History::end()
{
    m_step = -1;
    if (m_problems.isEmpty())
        settle();
    if (m_problems.isEmpty())
        compare();
    m_devices.clear();
    m_centre.end();
    return m_problems;
}

void History::take(int number, const Step &step)
{
    m_step = number < 0 ? m_step : number + 1;
    switch (step.kind) {
    case Step::Kind::Sync:
        sync(step);
        break;
    case Step::Kind::KeepHistory:
        keepHistory(step);
        break;
    case Step::Kind::MoveCustomer:
    case Step::Kind::Revoke:
    case Step::Kind::Grant:
    case Step::Kind::Backup:
    case Step::Kind::RestoreBackup:
        administrate(step);
        break;
    default:
        command(step);
    }
}

void History::command(const Step &step)
{
    HistoryDevice &device = *m_devices[size_t(step.device)];
    auto done = device.act(m_step, [this, &step](store::Transaction &tx) {
        std::mt19937_64 random(step.chance);
        return m_person.perform(tx, step.kind, random);
    });
    QString text = u"%1. %2"_s.arg(m_step).arg(step.text());
    if (done) {
        for (const JournalOp &op : *done) {
            if (op.type == u"audit_entry")
                continue;
            text += u"\n      %1: %2 %3 %4 %5"_s.arg(op.number).arg(
                op.kind, op.type, op.record.toString(),
                QString::fromUtf8(QJsonDocument(op.changes).toJson(QJsonDocument::Compact)));
        }
        m_model.note(*std::move(done));
    } else {
        text += u": not done, "_s + done.error().reason + u' ' + done.error().field;
    }
    m_log.append(text);
}

void History::keepHistory(const Step &step)
{
    const int months = sync::historyChoices[step.chance % sync::historyChoices.size()];
    const auto done = m_devices[size_t(step.device)]->keepHistory(months);
    if (!done)
        problem(u"device %1 takes no choice: %2"_s.arg(step.device).arg(done.error().reason));
    m_log.append(u"%1. %2: %3 months"_s.arg(m_step).arg(step.text()).arg(months));
}

void History::administrate(const Step &step)
{
    std::mt19937_64 random(step.chance);
    const QString login = m_devices[size_t(step.device)]->login();
    QString text = u"%1. %2"_s.arg(m_step).arg(step.text());
    bool done = true;
    switch (step.kind) {
    case Step::Kind::MoveCustomer: {
        const auto customer = m_devices[size_t(step.device)]->read(
            [&random](store::Connection &db) { return HistoryPerson::pickCustomer(db, random); });
        if (customer) {
            const int to = int(random() % HistoryCentre::territories);
            // Refused where somebody has the same e-mail.
            const bool moved = m_centre.moveCustomer(*customer, to);
            text += u": %1 to territory %2%3"_s.arg(customer->toString())
                        .arg(to)
                        .arg(moved ? u""_s : u", refused"_s);
        }
        break;
    }
    case Step::Kind::Revoke:
    case Step::Kind::Grant: {
        Cast &cast = m_plan.cast[size_t(step.device)];
        std::vector<int> &has = cast.territories;
        const int territory = int(random() % HistoryCentre::territories);
        const bool had = std::ranges::find(has, territory) != has.end();
        if (step.kind == Step::Kind::Revoke && had && has.size() > 1)
            std::erase(has, territory);
        else if (step.kind == Step::Kind::Grant && !had)
            has.push_back(territory);
        done = m_centre.setMember(login, cast.role, QList<int>(has.begin(), has.end()));
        text += u": territory %1 of %2"_s.arg(territory).arg(login);
        break;
    }
    case Step::Kind::Backup:
        done = m_centre.backUp();
        break;
    case Step::Kind::RestoreBackup:
        if (m_centre.hasBackup())
            m_restored = done = m_centre.restore();
        break;
    default:
        break;
    }
    if (!done)
        problem(u"the administrator failed: "_s + m_centre.lastError());
    m_log.append(text);
}

void History::sync(const Step &step)
{
    HistoryDevice &device = *m_devices[size_t(step.device)];
    FaultProxy &proxy = m_centre.proxy();
    std::mt19937_64 random(step.chance);
    const auto below = [&random](int n) {
        return int(random() % quint64(n));
    };
    HistoryDevice::Meanwhile meanwhile{below(80), {}};
    bool died = false;
    bool crashed = false; // not when everything was done before
    switch (step.fault) {
    case Fault::None:
    case Fault::Count:
        break;
    case Fault::CutSending:
        proxy.cutAfter(FaultProxy::Direction::ToServer, 300 + below(9000));
        break;
    case Fault::CutReceiving:
        proxy.cutAfter(FaultProxy::Direction::ToClient, 300 + below(15000));
        break;
    case Fault::LostAnswer:
        proxy.loseAnswer({.containing = "c360.push", .skip = 0});
        break;
    case Fault::LostAny:
        proxy.loseAnswer({.containing = {}, .skip = below(12)});
        break;
    case Fault::LateRequest:
        proxy.delayRequest(100ms, {.containing = "c360.push", .skip = 0});
        break;
    case Fault::HalfOpen:
        meanwhile.run = [&] {
            proxy.setSwallow(FaultProxy::Direction::ToClient, true);
        };
        break;
    case Fault::Refused:
        proxy.setNewcomers(FaultProxy::Newcomers::Refuse);
        break;
    case Fault::Slow:
        proxy.setThrottle(20'000 + below(40'000));
        break;
    case Fault::ServerDies:
        meanwhile.run = [&] {
            crashed = true;
            m_centre.crash();
        };
        break;
    case Fault::DeviceDies:
        meanwhile.run = [&] {
            died = true;
            const auto again = device.die([&proxy] {
                proxy.setNewcomers(FaultProxy::Newcomers::Refuse);
                proxy.cutAll();
            });
            if (!again)
                problem(u"device %1 does not open after its death: %2"_s.arg(device.number())
                            .arg(again.error().reason));
        };
        break;
    case Fault::DiskFull:
        device.disk().leave(below(200'000));
        break;
    }
    QElapsedTimer watch;
    watch.start();
    const auto done = device.syncOnce(step.fault == Fault::None ? calmPatience : faultPatience, meanwhile);
    proxy.heal();
    device.disk().heal();
    if (!device.isOpen()) { // it could not be opened again while the disk was full
        if (const auto opened = device.open(); !opened) {
            problem(u"device %1 does not open again: %2"_s.arg(device.number()).arg(opened.error().reason));
            return;
        }
    }
    if (crashed && !m_centre.startAgain())
        problem(u"the server does not start again"_s);
    m_log.append(
        u"%1. %2%3%4, %5 ms"_s.arg(m_step)
            .arg(step.text(), done ? u""_s : u": "_s + done.error().reason, died ? u", died"_s : u""_s)
            .arg(watch.elapsed()));
    if (step.fault == Fault::None && !done)
        problem(u"device %1 does not sync although nothing is wrong: %2 %3"_s.arg(device.number())
                    .arg(done.error().reason, done.error().detail));
    if (!m_problems.isEmpty())
        return;
    noteSeen(device);
    checkWhole(device);
}

void History::noteSeen(HistoryDevice &device)
{
    const auto ids = device.read([](store::Connection &db) { return HistoryPerson::customers(db); });
    if (!ids)
        problem(u"device %1 cannot be read: %2"_s.arg(device.number()).arg(ids.error().detail));
    else
        m_seen[size_t(device.number())].unite(QSet<Id>(ids->begin(), ids->end()));
}

void History::checkWhole(HistoryDevice &device)
{
    for (const HistoryModel::Made &made : m_model.wholeActions()) {
        if (made.device == device.number())
            continue;
        qint64 whole = 0;
        const auto count = device.read([&made, &whole](store::Connection &db) -> Result<qint64> {
            qint64 found = 0;
            for (const auto &[type, id] : made.records) {
                if (!catalog::findType(type)->ageing.isNone())
                    continue; // it may be older than the device keeps
                C360_TRY(const qint64 there,
                         db.scalar(u"SELECT count(*) FROM \"%1\" WHERE id = ?"_s.arg(type), {id}));
                found += there;
                ++whole;
            }
            return found;
        });
        if (count && *count != 0 && *count != whole)
            problem(u"device %1 has %2 of %3 records of one action, the first is %4 %5"_s.arg(device.number())
                        .arg(*count)
                        .arg(made.records.size())
                        .arg(made.records.front().first, made.records.front().second.toString()));
    }
}

void History::settle()
{
    m_centre.proxy().heal();
    qint64 before = -1;
    for (int round = 0; round < settleRounds; ++round) {
        const qint64 now = m_centre.clock();
        if (now == before && round > 1)
            return;
        before = now;
        for (auto &device : m_devices) {
            if (const auto done = device->syncOnce(calmPatience); !done) {
                problem(u"device %1 does not sync when all is healed: %2 %3"_s.arg(device->number())
                            .arg(done.error().reason, done.error().detail));
                return;
            }
            noteSeen(*device);
            checkWhole(*device);
        }
    }
    problem(u"the devices do not come to rest"_s);
}

void History::compare()
{
    const auto rows = m_centre.rows();
    if (!rows) {
        problem(u"the central tables cannot be read: "_s + m_centre.lastError());
        return;
    }
    Truth truth;
    for (const Record &row : *rows) {
        truth.rows.insert(row.id, row);
        if (row.type().name == catalog::conflictType.name)
            truth.conflicts.push_back(row);
    }
    truth.erased = m_centre.erased();
    truth.restored = m_restored;
    QSet<QString> fresh;
    for (auto &device : m_devices) {
        const auto refused = device->read([](store::Connection &db) -> Result<QSet<QByteArray>> {
            C360_TRY(auto query, db.run(u"SELECT action, record, kind FROM rejected_op"_s));
            QSet<QByteArray> keys;
            while (query.next())
                keys.insert(HistoryModel::key(query.id(0), query.id(1), query.text(2)));
            return keys;
        });
        if (refused)
            truth.refused.unite(*refused);
        else
            problem(u"device %1 cannot be read"_s.arg(device->number()));
        for (const QString &table : {u"outbox"_s, u"shadow"_s, u"waiting_row"_s, u"refresh_row"_s}) {
            const auto left = device->read(
                [table](store::Connection &db) { return db.scalar(u"SELECT count(*) FROM "_s + table); });
            if (left.value_or(-1) != 0)
                problem(u"device %1 still has %2 in %3"_s.arg(device->number())
                            .arg(left.value_or(-1))
                            .arg(table));
        }
        compareWith(*device, *rows, u"device %1"_s.arg(device->number()));
        if (fresh.contains(device->login()))
            continue;
        fresh.insert(device->login());
        HistoryDevice anew(int(m_devices.size()) + device->number(), device->login(), device->role(), 0,
                           m_plan.seed * 16 + 8 + quint64(device->number()));
        Result<void> opened = anew.open();
        if (opened) // half of them keep as much as the device does, the others everything
            opened = anew.keepHistory(device->number() % 2 ? 0 : monthsOf(*device));
        if (opened)
            opened = anew.connect(m_centre.settings(device->login()));
        if (!opened)
            problem(u"a new device of %1 does not open: %2 %3"_s.arg(device->login(), opened.error().reason,
                                                                     opened.error().detail));
        else if (const auto done = anew.syncOnce(calmPatience); !done)
            problem(u"a new device of %1 does not sync: %2 %3"_s.arg(device->login(), done.error().reason,
                                                                     done.error().detail));
        else
            compareWith(anew, *rows, u"a new device of %1"_s.arg(device->login()));
    }
    m_problems += m_model.check(truth);
    searchFiles(truth);
}

void History::compareWith(HistoryDevice &device, const std::vector<Record> &rows, const QString &who)
{
    const HistoryCentre::Sight sight = m_centre.sightOf(device.login());
    const Instant since = device.keptSince();
    QHash<QString, qint64> seqs;
    QHash<Id, Record> old;
    QStringList expected;
    for (const Record &row : rows) {
        if (!sight.all && !row.territory.isNull() && !sight.territories.contains(row.territory))
            continue;
        // What the administrator did is for administrators.
        if (row.type().name == catalog::auditType.name &&
            row.text(field<"audit_entry.actor">) == PostgresServer::superuser())
            continue;
        if (catalog::isRecent(row, since))
            expected.append(
                QString::fromUtf8(QJsonDocument(domain::recordJson(row)).toJson(QJsonDocument::Compact)));
        else
            old.insert(row.id, row);
        seqs.insert(store::nameOf(row.type().name) + row.id.toString(), row.seq);
    }
    expected.sort();
    const auto found = device.dump();
    if (!found) {
        problem(who + u" cannot be read: "_s + found.error().detail);
        return;
    }
    QStringList missing;
    QStringList extra;
    std::ranges::set_difference(expected, *found, std::back_inserter(missing));
    std::ranges::set_difference(*found, expected, std::back_inserter(extra));
    QHash<QString, QJsonObject> here;
    for (const QString &line : std::as_const(extra)) {
        const QJsonObject row = QJsonDocument::fromJson(line.toUtf8()).object();
        here.insert(row[u"id"].toString(), row);
    }
    int told = 0;
    for (const QString &line : std::as_const(missing)) {
        const QJsonObject row = QJsonDocument::fromJson(line.toUtf8()).object();
        const QJsonObject other = here.take(row[u"id"].toString());
        QStringList differences;
        for (const QString &key : row.keys()) {
            if (!other.isEmpty() && other[key] != row[key])
                differences.append(u"%1 is %2 for %3"_s.arg(key, shown(other[key]), shown(row[key])));
        }
        if (++told <= 4)
            problem(u"%1, %2 rows: %3"_s.arg(who)
                        .arg(missing.size())
                        .arg(other.isEmpty() ? u"lacks "_s + line
                                             : row[u"type"].toString() + u' ' + row[u"id"].toString() +
                                                   u": "_s + differences.join(u", "_s)));
    }
    for (const QJsonObject &row : std::as_const(here)) {
        if (++told <= 8)
            problem(u"%1 has %2"_s.arg(who,
                                       QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact))));
    }
    checkOld(device, old, who);
    if (!missing.isEmpty() || !extra.isEmpty())
        return;
    const auto stale = device.read([&seqs](store::Connection &db) -> Result<QStringList> {
        QStringList wrong;
        for (const catalog::RecordType &type : catalog::allTypes) {
            C360_TRY(auto query, db.run(u"SELECT id, seq FROM "_s + store::tableName(type)));
            while (query.next()) {
                const QString name = store::nameOf(type.name) + query.id(0).toString();
                if (seqs.value(name) != query.integer(1))
                    wrong.append(u"%1: %2 for %3"_s.arg(name).arg(query.integer(1)).arg(seqs.value(name)));
            }
        }
        return wrong;
    });
    if (stale && !stale->isEmpty())
        problem(u"%1 has %2 rows with another number, for example %3"_s.arg(who)
                    .arg(stale->size())
                    .arg(stale->first()));
}

void History::checkOld(HistoryDevice &device, const QHash<Id, Record> &centre, const QString &who)
{
    const auto wrong = device.read([&centre](store::Connection &db) -> Result<QStringList> {
        QStringList list;
        C360_TRY(const Instant since, store::keptSince(db));
        for (const catalog::RecordType *type : catalog::ageingTypes()) {
            std::vector<Record> rows;
            C360_CHECK(domain::forEachRecord(db, *type, [&](const Record &row) {
                if (!catalog::isRecent(row, since))
                    rows.push_back(row);
                return true;
            }));
            for (const Record &row : rows) {
                C360_TRY(const bool held, sync::isHeld(db, row.id));
                if (!held)
                    list.append(u"keeps old %1 for nothing"_s.arg(row.id.toString()));
                else if (centre.contains(row.id) &&
                         domain::recordJson(centre.value(row.id)) != domain::recordJson(row))
                    list.append(u"has old %1 in another version"_s.arg(row.id.toString()));
                else if (!centre.contains(row.id))
                    list.append(u"has old %1, which the centre does not show so"_s.arg(row.id.toString()));
            }
        }
        return list;
    });
    if (!wrong)
        problem(who + u" cannot be read: "_s + wrong.error().detail);
    else if (!wrong->isEmpty())
        problem(u"%1 %2 (%3 in all)"_s.arg(who, wrong->first()).arg(wrong->size()));
}

void History::searchFiles(const Truth &truth)
{
    static const QRegularExpression token(u"Zq\\d+w"_s);
    QHash<QString, Id> erased; // words that nobody may have kept
    for (const JournalOp &op : m_model.journal()) {
        if (!truth.erased.contains(op.record))
            continue;
        QString words = QString::fromUtf8(QJsonDocument(op.changes).toJson());
        if (op.row)
            words += QString::fromUtf8(QJsonDocument(domain::recordJson(*op.row)).toJson());
        for (auto match = token.globalMatch(words); match.hasNext();)
            erased.insert(match.next().captured(), op.record);
    }
    for (auto &device : m_devices) {
        const HistoryCentre::Sight sight = m_centre.sightOf(device->login());
        device->close();
        QByteArray bytes;
        for (const QString &end : {u""_s, u"-wal"_s}) {
            QFile file(device->file() + end);
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll().toLower();
        }
        for (auto it = erased.cbegin(); it != erased.cend(); ++it) {
            if (bytes.contains(it.key().toLower().toLatin1()))
                problem(u"device %1 holds %2 of %3, which was erased"_s.arg(device->number())
                            .arg(it.key(), it->toString()));
        }
        if (sight.all)
            continue;
        QSet<Id> own; // what its own person wrote may stay among the refused
        for (const JournalOp &op : m_model.journal()) {
            if (op.device == device->number())
                own.insert(m_model.customerOf(op.record));
        }
        for (const Record &row : truth.rows) {
            if (row.type().name != catalog::customerType.name || sight.territories.contains(row.territory) ||
                own.contains(row.id))
                continue;
            const bool seen = m_seen[size_t(device->number())].contains(row.id);
            const QString words = row.text(field<"customer.last_name">);
            if (words.contains(token) && bytes.contains(words.toLower().toLatin1()))
                problem(
                    u"device %1 holds %2 of a territory that is not its own, customer %3"_s
                        .arg(device->number())
                        .arg(seen ? u"what it lost,"_s : u"what it never was to see,"_s, row.id.toString()));
        }
    }
}

Plan History::shrunk(HistoryCentre &centre, const Plan &plan, std::chrono::milliseconds time)
{
    const QDeadlineTimer until(time);
    Plan best = plan;
    for (size_t chunk = std::max<size_t>(1, best.steps.size() / 2); !until.hasExpired(); chunk /= 2) {
        for (size_t at = 0; at < best.steps.size() && !until.hasExpired();) {
            Plan shorter = best;
            const auto from = shorter.steps.begin() + qsizetype(at);
            shorter.steps.erase(from, from + qsizetype(std::min(chunk, shorter.steps.size() - at)));
            if (History(centre, shorter).run().isEmpty())
                at += chunk;
            else
                best = std::move(shorter);
        }
        if (chunk == 1)
            break;
    }
    return best;
}

} // namespace c360::tests
