// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/record.h"
#include "core/domain/commands.h"

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace c360::bench {

/// The value; a benchmark that fails ends here.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%ls %ls", qUtf16Printable(result.error().reason), qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// `--rows N`, 1,000,000 otherwise.
inline qint64 rowsOf(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--rows") == 0)
            return QByteArray(argv[i + 1]).toLongLong();
    }
    return 1'000'000;
}

/// A line of the table: what, what was measured, the goal, and whether it was met ("-" without a goal).
inline void line(const QString &what, const QString &measured, const QString &goal = {}, int met = -1)
{
    std::printf("%s\t%s\t%s\t%s\n", qPrintable(what), qPrintable(measured), qPrintable(goal),
                met < 0 ? "-"
                : met   ? "ok"
                        : "miss");
    std::fflush(stdout);
}

inline double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Percentile of measured times; sorts them.
inline double percentile(std::vector<double> &times, double p)
{
    std::ranges::sort(times);
    return times.empty() ? 0 : times[std::min(times.size() - 1, size_t(p * double(times.size())))];
}

inline QString spread(std::vector<double> &times)
{
    return QStringLiteral("p50 %1 ms, p95 %2 ms, p99 %3 ms")
        .arg(percentile(times, 0.5), 0, 'f', 2)
        .arg(percentile(times, 0.95), 0, 'f', 2)
        .arg(percentile(times, 0.99), 0, 'f', 2);
}

/// The same made-up customers every time, with 26 fields filled, in both scripts.
class Customers
{
public:
    Customers();
    /// The n-th, with an id that rises with n.
    [[nodiscard]] catalog::Record make(qint64 n) const;

private:
    std::vector<catalog::Record> m_patterns;
};

/// A new cache of `rows` customers at `file`.
void loadCustomers(const QString &file, const QByteArray &key, const Customers &customers, qint64 rows);
/// 1,000 activities and 200 paid invoices for one of them.
void addHistory(domain::Commands &commands, const Id &customer);
/// Bytes of this process in memory.
[[nodiscard]] double residentBytes();

} // namespace c360::bench
