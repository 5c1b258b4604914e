// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/history_centre.h"
#include "tests/sync/history_device.h"
#include "tests/sync/history_model.h"
#include "tests/sync/history_person.h"
#include "tests/sync/history_step.h"

#include <QStringList>

#include <chrono>
#include <memory>
#include <random>
#include <vector>

namespace c360::tests {

/// Plays a plan: several devices, one centre, everything that can go wrong between them. Then all is healed,
/// everybody syncs until nobody has anything more, and the outcome is compared with what it must be.
class History
{
public:
    History(HistoryCentre &centre, const Plan &plan);
    ~History();

    /// What was not as it should be; empty when all was.
    [[nodiscard]] QStringList run();
    /// Instead of the plan's steps: everybody edits and syncs at once for so long, while the line is cut at
    /// random.
    [[nodiscard]] QStringList runTogether(std::chrono::milliseconds time);
    /// What happened, step by step.
    [[nodiscard]] const QStringList &log() const { return m_log; }
    [[nodiscard]] size_t operations() const { return m_model.journal().size(); }

    /// The plan with as few steps as still go wrong, found in so much time at most.
    [[nodiscard]] static Plan shrunk(HistoryCentre &centre, const Plan &plan, std::chrono::milliseconds time);

private:
    void begin();
    [[nodiscard]] QStringList end();
    void take(int number, const Step &step);
    void command(const Step &step);
    void sync(const Step &step);
    void keepHistory(const Step &step);
    void administrate(const Step &step);
    /// A reader sees a user action whole or not at all.
    void checkWhole(HistoryDevice &device);
    void settle();
    void compare();
    void compareWith(HistoryDevice &device, const std::vector<catalog::Record> &rows, const QString &who);
    /// Of what is older than a device keeps it has only what it may have to send again.
    void checkOld(HistoryDevice &device, const QHash<Id, catalog::Record> &centre, const QString &who);
    /// What was erased, or is of a territory that is not the login's, is in no cache file.
    void searchFiles(const Truth &truth);
    void noteSeen(HistoryDevice &device);

    [[nodiscard]] Result<domain::Outcome> perform(store::Transaction &tx, Step::Kind kind,
                                                  std::mt19937_64 &random);
    void problem(const QString &text);

    HistoryCentre &m_centre;
    Plan m_plan;
    HistoryModel m_model;
    std::vector<std::unique_ptr<HistoryDevice>> m_devices;
    std::vector<QSet<Id>> m_seen; ///< customers that a device has held at some time
    QStringList m_log;
    QStringList m_problems;
    int m_step = -1;
    bool m_restored = false; ///< the centre was
    HistoryPerson m_person;
};

} // namespace c360::tests
