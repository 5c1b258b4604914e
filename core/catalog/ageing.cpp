// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ageing.h"

#include "core/catalog/catalog.h"

#include <algorithm>

namespace c360::catalog {

namespace {

consteval bool agesAlone()
{
    // What leaves must leave nothing behind: no type that ages owns rows, and its own fields say when it
    // goes.
    return std::ranges::all_of(allTypes, [](const RecordType &type) {
        const Ageing &ageing = type.ageing;
        if (ageing.isNone())
            return true;
        const int by = type.indexOf(ageing.by);
        return by >= 0 && type.fields[size_t(by)].kind == Kind::Instant && !type.has(FullText) &&
               (ageing.state.empty() || type.indexOf(ageing.state) >= 0) &&
               (ageing.pinned.empty() || type.indexOf(ageing.pinned) >= 0) &&
               std::ranges::none_of(allTypes, [&type](const RecordType &other) {
                   return other.owner() >= 0 && other.fields[size_t(other.owner())].target == type.name;
               });
    });
}
static_assert(agesAlone());

} // namespace

bool isRecent(const Record &row, Instant since)
{
    const Ageing &ageing = row.type().ageing;
    if (ageing.isNone() || since == 0)
        return true;
    const QVariant &at = row.at(row.type().indexOf(ageing.by));
    if (at.isNull() || at.toLongLong() >= since)
        return true;
    if (!ageing.state.empty()) {
        const QVariant &state = row.at(row.type().indexOf(ageing.state));
        const QString value = state.toString();
        const bool closed = std::ranges::any_of(ageing.closed, [&value](std::string_view each) {
            return value == QLatin1StringView(each.data(), qsizetype(each.size()));
        });
        if (!closed)
            return true;
    }
    return !ageing.pinned.empty() && row.at(row.type().indexOf(ageing.pinned)).toLongLong() != 0;
}

const std::vector<const RecordType *> &ageingTypes()
{
    static const std::vector<const RecordType *> types = [] {
        std::vector<const RecordType *> list;
        for (const RecordType &type : allTypes) {
            if (!type.ageing.isNone())
                list.push_back(&type);
        }
        return list;
    }();
    return types;
}

} // namespace c360::catalog
