// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace c360::model {

/// Which rows of a long list are read next: those in sight first and alone, because a screen is read sooner
/// than a page; then the pages that were asked for, the latest first; then the pages around them.
class RowSchedule
{
public:
    static constexpr int pageRows = 128;

    /// Rows from `first` to `last`, both included.
    struct Run
    {
        int first = 0;
        int last = -1;
        quint64 epoch = 0; ///< of the list that it was made for

        [[nodiscard]] bool contains(int row) const { return row >= first && row <= last; }
    };

    /// Another list: nothing is wanted, and what is still being read no longer counts.
    void reset();
    /// These rows stand on the screen, and some of them are missing.
    void showing(int first, int last);
    /// This row is missing. False when it is being read already.
    bool want(int row);
    /// This row was looked at: its neighbours may be next. False when nothing follows from it.
    bool lookedAt(int row);

    /// What to read now, if anything; it counts as being read until done().
    [[nodiscard]] std::optional<Run> next();
    void done(const Run &run);

private:
    [[nodiscard]] bool isBeingRead(int row) const;
    Run begin(int first, int last);

    quint64 m_epoch = 0;
    std::optional<Run> m_showing;
    std::vector<int> m_wanted; ///< pages, the latest last
    std::vector<int> m_ahead;  ///< pages that may be looked at next, the likeliest last
    std::vector<Run> m_reading;
    int m_lastPage = -1;
};

} // namespace c360::model
