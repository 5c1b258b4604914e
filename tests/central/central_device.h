// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/central_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace c360::tests {

/// A device as the centre sees one: speaks the functions in plain SQL, without any of the client's code.
class CentralDevice
{
public:
    CentralDevice(CentralFixture &central, QString login, QString id)
        : m_central(central), m_login(std::move(login)), m_id(std::move(id))
    {
    }

    static QString quoted(QString text) { return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\''; }
    static QString uuid(int n)
    {
        return QStringLiteral("00000000-0000-7000-8000-%1").arg(n, 12, 10, QLatin1Char('0'));
    }
    static QString json(const QJsonValue &value)
    {
        return QString::fromUtf8(value.isArray()
                                     ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                     : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }

    /// One value of a query as this login; `state` takes the SQLSTATE of a failure.
    QString ask(const QString &sql)
    {
        const auto answer = m_central.runAs(m_login, sql);
        static const QRegularExpression code(QStringLiteral("(?:ERROR|FATAL):  ([0-9A-Z]{5}):"));
        state = answer.ok ? QString() : code.match(answer.error).captured(1);
        error = answer.error;
        return answer.output;
    }
    QJsonObject hello(int schema = 1)
    {
        const QJsonObject answer = object(
            ask(QStringLiteral("SELECT c360.hello(%1, NULL, %2, 'laptop')").arg(quoted(m_id)).arg(schema)));
        if (!answer.isEmpty()) {
            epoch = answer[u"epoch"].toString();
            lastOp = answer[u"last_op"].toInteger();
        }
        return answer;
    }
    /// Numbers the operations and sends them as one group; its answer.
    QJsonObject push(QJsonArray ops, const QString &hash = {})
    {
        for (qsizetype i = 0; i < ops.size(); ++i) {
            QJsonObject op = ops[i].toObject();
            op[u"n"] = lastOp + 1 + i;
            if (!op.contains(u"age"))
                op[u"age"] = 10;
            ops[i] = op;
        }
        return send({QJsonObject{{QStringLiteral("hash"), hash.isEmpty() ? json(ops) : hash},
                                 {QStringLiteral("ops"), ops}}});
    }
    /// Groups as they are; the first one's answer.
    QJsonObject send(const QJsonArray &groups, int schema = 1)
    {
        last = object(ask(QStringLiteral("SELECT c360.push(%1, NULL, %2, %3, %4)")
                              .arg(quoted(m_id), quoted(epoch))
                              .arg(schema)
                              .arg(quoted(json(groups)))));
        if (!last.isEmpty())
            lastOp = last[u"last_op"].toInteger();
        return last[u"groups"].toArray().first().toObject();
    }
    static QJsonObject create(const QString &type, const QString &id, QJsonObject body)
    {
        if (!body.contains(u"created_at"))
            body[u"created_at"] = QStringLiteral("2026-01-02T03:04:05.678Z");
        return {{QStringLiteral("k"), QStringLiteral("create")},
                {QStringLiteral("t"), type},
                {QStringLiteral("id"), id},
                {QStringLiteral("b"), body}};
    }
    static QJsonObject update(const QString &type, const QString &id, const QString &field,
                              const QJsonValue &before, const QJsonValue &after)
    {
        return {{QStringLiteral("k"), QStringLiteral("update")},
                {QStringLiteral("t"), type},
                {QStringLiteral("id"), id},
                {QStringLiteral("c"), QJsonObject{{field, QJsonArray{before, after}}}}};
    }
    static QJsonObject plain(const QString &kind, const QString &type, const QString &id, qint64 seen = 0)
    {
        return {{QStringLiteral("k"), kind},
                {QStringLiteral("t"), type},
                {QStringLiteral("id"), id},
                {QStringLiteral("s"), seen}};
    }
    /// What has come since the numbers in `cursors` (territory → seq), which move on.
    QList<QJsonObject> pull(QMap<QString, qint64> &cursors, int limit = 1000)
    {
        QStringList territories, numbers;
        for (auto it = cursors.cbegin(); it != cursors.cend(); ++it) {
            territories.append(it.key());
            numbers.append(QString::number(it.value()));
        }
        const QJsonArray rows =
            QJsonDocument::fromJson(
                ask(QStringLiteral(
                        "SELECT json_agg(json_build_object('kind', kind, 'type', type, 'seq', seq, 'body', "
                        "body::json)) FROM c360.pull(NULL, %1, '{%2}', '{%3}', %4)")
                        .arg(quoted(m_id), territories.join(u','), numbers.join(u','))
                        .arg(limit))
                    .toUtf8())
                .array();
        QList<QJsonObject> list;
        for (const QJsonValue &row : rows)
            list.append(row.toObject());
        if (!list.isEmpty()) {
            end = list.takeLast();
            for (const QJsonValue &territory : end[u"body"][u"territories"].toArray())
                cursors[territory.toString()] =
                    std::max(cursors[territory.toString()], end[u"seq"].toInteger());
        }
        return list;
    }

    const QString &login() const { return m_login; }
    const QString &id() const { return m_id; }

    QString epoch;
    qint64 lastOp = 0;
    QString state;    ///< SQLSTATE of the last failure, empty after a success
    QString error;    ///< its whole text
    QJsonObject last; ///< the last push's whole answer
    QJsonObject end;  ///< the last pull's end

private:
    static QJsonObject object(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

    CentralFixture &m_central;
    QString m_login;
    QString m_id;
};

} // namespace c360::tests
