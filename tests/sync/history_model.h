// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/history_device.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace c360::tests {

/// What the centre holds in the end.
struct Truth
{
    QHash<Id, catalog::Record> rows; ///< of every type, those in the bin too
    QSet<Id> erased;
    std::vector<catalog::Record> conflicts;
    QSet<QByteArray> refused; ///< HistoryModel::key() of what the devices list as refused
};

/// Knows every operation that a device has committed, and what must have become of it.
class HistoryModel
{
public:
    void note(std::vector<JournalOp> ops);
    [[nodiscard]] const std::vector<JournalOp> &journal() const { return m_journal; }
    [[nodiscard]] static QByteArray key(const Id &action, const Id &record, const QString &kind);

    /// Records that one user action has made: a reader has all of them or none.
    struct Made
    {
        int device = 0;
        std::vector<std::pair<QString, Id>> records; ///< type and id
    };
    [[nodiscard]] std::vector<Made> wholeActions() const;

    /// What is not as it should be, in sentences; empty when every operation is accounted for.
    [[nodiscard]] QStringList check(const Truth &truth) const;
    /// The customer a record is below of; the record itself when it has none.
    [[nodiscard]] Id customerOf(const Id &record) const;

private:
    struct Writing
    {
        const JournalOp *op = nullptr;
        QJsonValue before;
        QJsonValue after;
        bool refused = false;
    };
    using Writings = QHash<std::pair<Id, QString>, std::vector<Writing>>; ///< by record and field

    [[nodiscard]] bool isRefused(const Truth &truth, const JournalOp &op) const;
    [[nodiscard]] bool isGone(const Truth &truth, const Id &record) const;
    void checkCreated(const Truth &truth, const JournalOp &op, QStringList &problems) const;
    void checkBin(const Truth &truth, QStringList &problems) const;
    void checkFields(const Truth &truth, QStringList &problems) const;
    void checkTexts(const Truth &truth, const std::pair<Id, QString> &where,
                    const std::vector<Writing> &writings, QStringList &problems) const;
    void checkSums(const Truth &truth, QStringList &problems) const;
    void checkNothingElse(const Truth &truth, QStringList &problems) const;

    std::vector<JournalOp> m_journal;
    QHash<Id, Id> m_owner; ///< record to what it is a part of
    QHash<Id, std::vector<std::shared_ptr<const catalog::Record>>> m_made;
};

} // namespace c360::tests
