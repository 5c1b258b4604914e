// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/history_model.h"

#include "core/domain/finance/invoice_rules.h"
#include "core/text/codec.h"
#include "core/text/merge_field.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace c360::tests {

using catalog::field;
using catalog::Field;
using catalog::Record;
using catalog::RecordType;

namespace {

QString named(const JournalOp &op)
{
    return u"%1 of %2 %3 by device %4 in step %5 (operation %6)"_s.arg(op.kind, op.type, op.record.toString())
        .arg(op.device)
        .arg(op.step)
        .arg(op.number);
}

QString shown(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

/// Pieces of text that the histories write, each once.
QStringList tokens(const QString &text)
{
    static const QRegularExpression pattern(u"\\[t\\d+\\]"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    return found;
}

/// Follows from other fields, or is assigned by the centre: nobody's edit.
bool isDerived(const RecordType &type, const Field &field)
{
    return field.merge == catalog::Merge::Server ||
           (type.name == catalog::customerType.name && field.name == "full_name") ||
           (type.name == catalog::invoiceType.name && field.name == "total");
}

} // namespace

QByteArray HistoryModel::key(const Id &action, const Id &record, const QString &kind)
{
    return action.toBytes() + record.toBytes() + kind.toLatin1();
}

void HistoryModel::note(std::vector<JournalOp> ops)
{
    for (JournalOp &op : ops) {
        if (op.row) {
            m_made[op.record].push_back(op.row);
            const RecordType &type = op.row->type();
            const int above = type.owner() >= 0 ? type.owner() : type.indexOf("customer");
            if (above >= 0) {
                if (const Id owner = Id::fromBytes(op.row->at(above).toByteArray()); !owner.isNull())
                    m_owner.insert(op.record, owner);
            }
        }
        m_journal.push_back(std::move(op));
    }
}

Id HistoryModel::customerOf(const Id &record) const
{
    Id at = record;
    for (auto it = m_owner.find(at); it != m_owner.end(); it = m_owner.find(at))
        at = *it;
    return at;
}

bool HistoryModel::isRefused(const Truth &truth, const JournalOp &op) const
{
    return truth.refused.contains(key(op.action, op.record, op.kind));
}

bool HistoryModel::isGone(const Truth &truth, const Id &record) const
{
    const auto madeOn = [&](const Id &id, int device) {
        return std::ranges::any_of(m_journal, [&](const JournalOp &op) {
            return op.kind == u"create" && op.record == id && op.device == device;
        });
    };
    const auto erased = [&](const Id &id) {
        // Made and taken back before the centre ever heard of it: no tombstone. Of a viewer who tried to send
        // it meanwhile the centre has to be asked, and refuses.
        return truth.erased.contains(id) || std::ranges::any_of(m_journal, [&](const JournalOp &op) {
                   return op.kind == u"erase" && op.record == id &&
                          (!isRefused(truth, op) || madeOn(id, op.device));
               });
    };
    for (Id at = record;;) {
        if (erased(at))
            return true;
        const auto above = m_owner.find(at);
        if (above == m_owner.end())
            return false;
        at = *above;
    }
}

std::vector<HistoryModel::Made> HistoryModel::wholeActions() const
{
    std::map<std::pair<int, Id>, Made> actions;
    QSet<Id> taken;
    for (const JournalOp &op : m_journal) {
        if (op.kind == u"create" && op.type != u"audit_entry" && !op.row->type().has(catalog::Link)) {
            Made &made = actions[{op.step, op.action}];
            made.device = op.device;
            made.records.emplace_back(op.type, op.record);
        } else if (op.kind == u"erase" || op.kind == u"update") {
            taken.insert(op.record); // may go alone, or come later than its siblings
        }
    }
    std::vector<Made> whole;
    for (auto &[at, made] : actions) {
        if (made.records.size() > 1 && std::ranges::none_of(made.records, [&](const auto &record) {
                return taken.contains(record.second);
            }))
            whole.push_back(std::move(made));
    }
    return whole;
}

void HistoryModel::checkCreated(const Truth &truth, const JournalOp &op, QStringList &problems) const
{
    const auto row = truth.rows.find(op.record);
    if (row == truth.rows.end()) {
        if (!isGone(truth, op.record))
            problems.append(u"lost: "_s + named(op));
        return;
    }
    if (op.type != u"payment")
        return;
    for (size_t i = 0; i < row->type().fields.size(); ++i) {
        if (!text::sameValue(row->type().fields[i], row->at(int(i)), op.row->at(int(i))))
            problems.append(u"changed on its way: %1 of the %2"_s.arg(
                QString::fromUtf8(row->type().fields[i].name.data()), named(op)));
    }
}

void HistoryModel::checkBin(const Truth &truth, QStringList &problems) const
{
    struct Fate
    {
        bool deleted = false;
        bool other = false; ///< something took it out of the bin again, or kept it out
        const JournalOp *op = nullptr;
    };
    QHash<Id, Fate> fates;
    for (const JournalOp &op : m_journal) {
        if (isRefused(truth, op))
            continue;
        Fate &fate = fates[op.record];
        if (op.kind == u"delete") {
            fate.deleted = true;
            fate.op = &op;
        } else if (op.kind == u"restore" || op.kind == u"update") {
            // An update by the one who deletes comes before the deletion, in the same action.
            fate.other = fate.other || op.kind == u"restore" || !fate.op || fate.op->device != op.device;
        }
    }
    for (const Record &conflict : truth.conflicts) {
        if (conflict.text(field<"conflict.kind">) == u"delete")
            fates[conflict.reference(field<"conflict.record">)].other = true;
    }
    for (auto it = truth.rows.cbegin(); it != truth.rows.cend(); ++it) {
        const Fate fate = fates.value(it.key());
        if (it->deletedAt && !fate.deleted)
            problems.append(u"in the bin although nobody deleted it: %1"_s.arg(it.key().toString()));
        if (!it->deletedAt && fate.op && !fate.other)
            problems.append(u"back without anybody's doing: "_s + named(*fate.op));
    }
}

void HistoryModel::checkTexts(const Truth &truth, const std::pair<Id, QString> &where,
                              const std::vector<Writing> &writings, QStringList &problems) const
{
    const QString now = truth.rows[where.first].value(where.second).toString();
    QSet<QString> removed;
    for (const Writing &writing : writings) {
        const QStringList after = tokens(writing.after.toString());
        for (const QString &token : tokens(writing.before.toString())) {
            if (!after.contains(token))
                removed.insert(token);
        }
    }
    for (const Writing &writing : writings) {
        const QStringList before = tokens(writing.before.toString());
        for (const QString &token : tokens(writing.after.toString())) {
            if (before.contains(token))
                continue;
            const qsizetype count = now.count(token);
            const bool kept = std::ranges::any_of(truth.conflicts, [&](const Record &conflict) {
                return conflict.reference(field<"conflict.record">) == where.first &&
                       conflict.text(field<"conflict.lost">).contains(token);
            });
            if (count > 1 && !writing.refused)
                problems.append(u"%1 is there %2 times: %3 by the %4"_s.arg(token).arg(count).arg(
                    where.second, named(*writing.op)));
            if (count == 0 && !writing.refused && !removed.contains(token) && !kept)
                problems.append(
                    u"%1 is missing: %2 by the %3"_s.arg(token, where.second, named(*writing.op)));
        }
    }
}

void HistoryModel::checkFields(const Truth &truth, QStringList &problems) const
{
    Writings all;
    QSet<QByteArray> binnings; // they set is_active too, and share the deletion's fate
    for (const JournalOp &op : m_journal) {
        if (op.kind == u"delete" || op.kind == u"restore")
            binnings.insert(key(op.action, op.record, {}));
    }
    for (const JournalOp &op : m_journal) {
        const auto row = truth.rows.find(op.record);
        if (row == truth.rows.end())
            continue;
        const RecordType &type = row->type();
        for (auto it = op.changes.begin(); it != op.changes.end(); ++it) {
            const Field *changed = op.kind == u"update" ? type.find(it.key()) : nullptr;
            if (!changed || isDerived(type, *changed) ||
                (changed->name == "is_active" && binnings.contains(key(op.action, op.record, {}))))
                continue;
            const QJsonValue before = it->toArray().at(0);
            const QJsonValue after = it->toArray().at(1);
            const bool refused = isRefused(truth, op);
            if (changed->merge != catalog::Merge::PerKey) {
                all[{op.record, it.key()}].push_back({&op, before, after, refused});
                continue;
            }
            const QJsonObject was = before.toObject();
            const QJsonObject is = after.toObject();
            QStringList keys = was.keys() + is.keys();
            keys.removeDuplicates();
            for (const QString &key : std::as_const(keys)) {
                if (was[key] != is[key])
                    all[{op.record, it.key() + u'.' + key}].push_back(
                        {&op, orNull(was[key]), orNull(is[key]), refused});
            }
        }
    }
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const Record &row = truth.rows[it.key().first];
        const QString name = it.key().second.section(u'.', 0, 0);
        const QString inside = it.key().second.section(u'.', 1);
        const Field &about = *row.type().find(name);
        if (about.merge == catalog::Merge::TextAppend) {
            checkTexts(truth, it.key(), *it, problems);
            continue;
        }
        QJsonValue now = text::toJson(about, row.value(name));
        if (!inside.isEmpty())
            now = orNull(now.toObject().value(inside));
        // Backwards from what is there, and from what was set aside: an edit that knew another one follows
        // it.
        QJsonArray accounted{now};
        for (const Record &conflict : truth.conflicts) {
            if (conflict.reference(field<"conflict.record">) != it.key().first ||
                conflict.text(field<"conflict.field">) != it.key().second)
                continue;
            const QByteArray lost = conflict.text(field<"conflict.lost">).toUtf8();
            accounted.append(
                QJsonDocument::fromJson('[' + (lost.isEmpty() ? QByteArray("null") : lost) + ']')[0]);
        }
        for (bool more = true; more;) {
            more = false;
            for (const Writing &writing : *it) {
                if (accounted.contains(writing.after) && !accounted.contains(writing.before)) {
                    accounted.append(writing.before);
                    more = true;
                }
            }
        }
        const bool anyRefused = std::ranges::any_of(*it, &Writing::refused);
        // A state only moves forward: a later one may follow what its author did not see.
        const auto rank = [&](const QJsonValue &value) {
            return std::ranges::find(
                       about.choices, value.toString().toStdString(),
                       [](const catalog::Choice &choice) { return std::string(choice.value); }) -
                   about.choices.begin();
        };
        const auto followed = [&](const QJsonValue &value) {
            return about.merge == catalog::Merge::State &&
                   std::ranges::any_of(accounted,
                                       [&](const QJsonValue &later) { return rank(later) > rank(value); });
        };
        for (const Writing &writing : *it) {
            if (writing.refused || accounted.contains(writing.after) || followed(writing.after))
                continue;
            // After a refusal a person's next edit starts from a value that never came to be.
            if (!anyRefused)
                problems.append(u"lost without a conflict: %1 = %2, now %3, by the %4"_s.arg(
                    it.key().second, shown(writing.after), shown(now), named(*writing.op)));
        }
    }
}

void HistoryModel::checkSums(const Truth &truth, QStringList &problems) const
{
    QHash<Id, qint64> expected;
    QHash<Id, qint64> found;
    for (const JournalOp &op : m_journal) {
        if (op.type == u"payment" && op.kind == u"create" && !isRefused(truth, op) &&
            truth.rows.contains(op.record))
            expected[op.row->reference(field<"payment.customer">)] +=
                op.row->integer(field<"payment.amount">);
    }
    QHash<Id, std::vector<domain::finance::LineValues>> lines;
    for (const Record &row : truth.rows) {
        if (row.type().name == catalog::paymentType.name)
            found[row.reference(field<"payment.customer">)] += row.integer(field<"payment.amount">);
        else if (row.type().name == catalog::invoiceLineType.name && !row.deletedAt)
            lines[row.reference(field<"invoice_line.invoice">)].push_back(
                {row.integer(field<"invoice_line.amount">), row.integer(field<"invoice_line.tax_rate">)});
    }
    if (expected != found)
        problems.append(u"payments do not add up"_s);
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        const auto invoice = truth.rows.find(it.key());
        if (invoice == truth.rows.end()) {
            problems.append(u"lines without their invoice %1"_s.arg(it.key().toString()));
            continue;
        }
        const qint64 total = domain::finance::invoiceTotals(*it).total;
        if (invoice->integer(field<"invoice.total">) != total)
            problems.append(u"invoice %1 says %2, its lines %3"_s.arg(it.key().toString())
                                .arg(invoice->integer(field<"invoice.total">))
                                .arg(total));
    }
    for (const Record &row : truth.rows) {
        if (row.type().name != catalog::customerType.name)
            continue;
        const QString name =
            (row.text(field<"customer.first_name">) + u' ' + row.text(field<"customer.last_name">)).trimmed();
        if (row.text(field<"customer.full_name">) != name)
            problems.append(u"customer %1 is called %2 and %3"_s.arg(
                row.id.toString(), row.text(field<"customer.full_name">), name));
    }
}

void HistoryModel::checkNothingElse(const Truth &truth, QStringList &problems) const
{
    QSet<Id> accepted;
    for (const JournalOp &op : m_journal) {
        if (op.kind == u"create" && !isRefused(truth, op))
            accepted.insert(op.record);
    }
    for (const Record &row : truth.rows) {
        const std::string_view type = row.type().name;
        if (type == catalog::conflictType.name || type == catalog::auditType.name)
            continue; // the centre writes some itself
        if (!accepted.contains(row.id))
            problems.append(u"%1 %2 is there although %3"_s.arg(
                QString::fromUtf8(type.data()), row.id.toString(),
                m_made.contains(row.id) ? u"it was refused"_s : u"nobody made it"_s));
    }
}

QStringList HistoryModel::check(const Truth &truth) const
{
    QStringList problems;
    for (const JournalOp &op : m_journal) {
        if (isRefused(truth, op))
            continue;
        if (op.kind == u"create")
            checkCreated(truth, op, problems);
        else if (op.kind == u"erase" && truth.rows.contains(op.record))
            problems.append(u"resurrected: "_s + named(op));
        else if (truth.rows.find(op.record) == truth.rows.end() && !isGone(truth, op.record))
            problems.append(u"without its record: "_s + named(op));
    }
    for (const Id &id : truth.erased) {
        if (truth.rows.contains(id))
            problems.append(u"resurrected: "_s + id.toString());
    }
    checkBin(truth, problems);
    checkFields(truth, problems);
    checkSums(truth, problems);
    checkNothingElse(truth, problems);
    problems.removeDuplicates();
    return problems;
}

} // namespace c360::tests
