// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/records.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <deque>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
// Lines that are under way while the first of them is being made durable.
constexpr size_t mostUnderWay = 64;
constexpr qint64 longestLine = 16 * 1024 * 1024;

/// One line of the input.
Result<domain::Op> operationOf(store::Connection &db, const QJsonObject &object)
{
    domain::Op op;
    const QString kind = object.value("op"_L1).toString();
    if (kind == "create"_L1)
        op.kind = domain::OpKind::Create;
    else if (kind == "update"_L1)
        op.kind = domain::OpKind::Update;
    else if (kind == "delete"_L1)
        op.kind = domain::OpKind::Delete;
    else if (kind == "restore"_L1)
        op.kind = domain::OpKind::Restore;
    else
        return fail(ErrorCode::Invalid, u"apply.op"_s, u"op"_s);
    op.type = object.value("type"_L1).toString();
    const catalog::RecordType *type = catalog::findType(op.type);
    if (!type)
        return fail(ErrorCode::Invalid, u"type.unknown"_s, u"type"_s, {{u"type"_s, op.type}});
    const QJsonValue id = object.value("id"_L1);
    if (id.isString()) {
        if (const auto uuid = Id::fromString(id.toString())) {
            op.id = *uuid;
        } else if (op.kind == domain::OpKind::Create) {
            return fail(ErrorCode::Invalid, u"id.invalid"_s, u"id"_s);
        } else {
            C360_TRY(op.id, resolveRecord(db, *type, id.toString()));
        }
    }
    if (op.id.isNull() && op.kind != domain::OpKind::Create)
        return fail(ErrorCode::Invalid, u"id.invalid"_s, u"id"_s);
    const QJsonValue set = object.value("set"_L1);
    if (!set.isUndefined() && !set.isNull() && !set.isObject())
        return fail(ErrorCode::Invalid, u"json.notObject"_s, u"set"_s);
    C360_TRY(op.set, parseFields(db, *type, set.toObject()));
    return op;
}

Result<domain::Outcome> applyLine(store::Transaction &tx, const domain::Rules &rules, const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::Invalid, u"json.invalid"_s);
    if (!document.isObject())
        return fail(ErrorCode::Invalid, u"json.notObject"_s);
    const QJsonObject object = document.object();
    domain::Action action{.name = u"apply"_s, .ops = {}};
    if (object.contains("action"_L1)) {
        if (!object.value("action"_L1).isArray())
            return fail(ErrorCode::Invalid, u"apply.action"_s, u"action"_s);
        const QJsonArray list = object.value("action"_L1).toArray();
        for (const QJsonValue &each : list) {
            C360_TRY(domain::Op op, operationOf(tx.db(), each.toObject()));
            action.ops.push_back(std::move(op));
        }
        if (action.ops.empty())
            return fail(ErrorCode::Invalid, u"apply.action"_s, u"action"_s);
    } else {
        C360_TRY(domain::Op op, operationOf(tx.db(), object));
        action.ops.push_back(std::move(op));
    }
    return domain::Commands::apply(tx, rules, action);
}

class ApplyCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {u"apply"_s,
                u"FILE|-"_s,
                QT_TRANSLATE_NOOP("cli", "Runs JSON lines, each one user action, and answers a line each."),
                {},
                1,
                1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        QFile file(arguments.word(0));
        const bool open = arguments.word(0) == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                                      : file.open(QIODevice::ReadOnly);
        if (!open)
            return fail(ErrorCode::Invalid, u"file.unreadable"_s, u"file"_s);
        C360_TRY(services::Profile * profile, session.profile());
        const domain::Rules rules = profile->settings().rules();
        const qint64 size = file.isSequential() ? 0 : file.size();
        qint64 number = 0;
        while (true) {
            const QByteArray line = file.readLine(longestLine);
            if (line.isEmpty())
                break;
            ++number;
            if (line.trimmed().isEmpty())
                continue;
            m_underWay.push_back({number, profile->store().write([rules, line](store::Transaction &tx) {
                                      return applyLine(tx, rules, line);
                                  })});
            // What is durable is told at once: whoever pipes lines in may wait for each answer.
            while (!m_underWay.empty() && (m_underWay.size() >= mostUnderWay ||
                                           m_underWay.front().answer.isFinished() || !hasMore(file)))
                answer(session.console());
            session.console().progress(file.isSequential() ? 0 : file.pos(), size);
        }
        while (!m_underWay.empty())
            answer(session.console());
        session.console().endProgress();
        if (file.error() != QFile::NoError)
            return fail(ErrorCode::Invalid, u"file.unreadable"_s, u"file"_s);
        return 0;
    }

private:
    struct UnderWay
    {
        qint64 line = 0;
        QFuture<Result<domain::Outcome>> answer;
    };

    /// Whether the next line is there already.
    static bool hasMore(const QFile &file)
    {
        if (!file.isSequential() || file.bytesAvailable() > 0)
            return true;
        pollfd input{file.handle(), POLLIN, 0};
        return ::poll(&input, 1, 0) > 0;
    }

    /// Waits for the oldest line and prints its answer.
    void answer(Console &console)
    {
        UnderWay oldest = std::move(m_underWay.front());
        m_underWay.pop_front();
        const Result<domain::Outcome> outcome = oldest.answer.result();
        QJsonObject json{{u"line"_s, oldest.line}, {u"ok"_s, outcome.has_value()}};
        if (outcome) {
            json.insert("id"_L1, outcome->ids.front().toString());
            json.insert("error"_L1, QJsonValue());
            if (outcome->ids.size() > 1) {
                QJsonArray ids;
                for (const Id &id : outcome->ids)
                    ids.append(id.toString());
                json.insert("ids"_L1, ids);
            }
        } else {
            Error error = outcome.error();
            error.line = oldest.line;
            json.insert("id"_L1, QJsonValue());
            json.insert("error"_L1, errorJson(error));
        }
        console.jsonLine(json, true);
    }

    std::deque<UnderWay> m_underWay;
};
} // namespace

std::unique_ptr<Command> makeApply()
{
    return std::make_unique<ApplyCommand>();
}
} // namespace c360::cli
