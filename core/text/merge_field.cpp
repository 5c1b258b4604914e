// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/merge_field.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <ranges>

namespace c360::text {

using namespace Qt::StringLiterals;
using catalog::Field;
using catalog::Kind;
using catalog::Merge;

namespace {

bool isJson(const Field &field)
{
    return field.kind == Kind::Json || field.kind == Kind::Texts;
}

QJsonDocument parsed(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8());
}

MergedField last(const QVariant &mine)
{
    return {.value = mine, .met = true, .kept = false, .keys = {}};
}

/// Two people's additions stand on lines of their own.
QString joined(const QString &text, const QString &added)
{
    const bool seam = text.isEmpty() || added.isEmpty() || text.endsWith(u'\n') || added.startsWith(u'\n');
    return seam ? text + added : text + u'\n' + added;
}

MergedField append(const QVariant &current, const QVariant &before, const QVariant &mine)
{
    if (!current.isValid() || !mine.isValid())
        return last(mine); // cleared on one side
    const QString was = before.toString();
    const QString theirs = current.toString();
    const QString ours = mine.toString();
    if (ours.startsWith(was)) {
        const QString added = ours.mid(was.size());
        return {.value = theirs.endsWith(added) ? current : QVariant(joined(theirs, added))};
    }
    if (theirs.startsWith(was)) {
        const QString added = theirs.mid(was.size());
        return {.value = ours.endsWith(added) ? mine : QVariant(joined(ours, added))};
    }
    return last(mine);
}

MergedField perKey(const QVariant &current, const QVariant &before, const QVariant &mine)
{
    const QVariant all[] = {current, before, mine};
    if (std::ranges::any_of(all, [](const QVariant &v) { return v.isValid() && !parsed(v).isObject(); }))
        return last(mine);
    const QJsonObject theirs = parsed(current).object();
    const QJsonObject was = parsed(before).object();
    const QJsonObject ours = parsed(mine).object();
    MergedField merged;
    QJsonObject result = theirs;
    QStringList keys = theirs.keys() + was.keys() + ours.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue c = theirs.value(key); // Undefined when it is not there
        const QJsonValue o = was.value(key);
        const QJsonValue n = ours.value(key);
        if (c == n || n == o)
            continue;
        if (c != o)
            merged.keys.append(key);
        if (n.isUndefined())
            result.remove(key);
        else
            result.insert(key, n);
    }
    merged.met = !merged.keys.isEmpty();
    merged.value = QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact));
    return merged;
}

/// A State field only moves forward in the order of its choices.
int position(const Field &field, const QVariant &value)
{
    const QString text = value.toString();
    for (size_t i = 0; i < field.choices.size(); ++i) {
        if (QLatin1String(field.choices[i].value.data(), qsizetype(field.choices[i].value.size())) == text)
            return int(i);
    }
    return -1;
}

} // namespace

bool sameValue(const Field &field, const QVariant &a, const QVariant &b)
{
    if (a.isValid() != b.isValid())
        return false;
    return a == b || (isJson(field) && !parsed(a).isNull() && parsed(a) == parsed(b));
}

MergedField mergeField(const Field &field, const QVariant &current, const QVariant &before,
                       const QVariant &mine)
{
    if (sameValue(field, current, mine))
        return {.value = current};
    if (sameValue(field, before, mine))
        return {.value = current}; // nothing was changed
    if (sameValue(field, current, before))
        return {.value = mine};
    switch (field.merge) {
    case Merge::Last:
        return last(mine);
    case Merge::TextAppend:
        return append(current, before, mine);
    case Merge::PerKey:
        return perKey(current, before, mine);
    case Merge::State:
        if (const int from = position(field, current); from >= 0 && position(field, mine) > from)
            return {.value = mine};
        return {.value = current, .met = true, .kept = true, .keys = {}};
    case Merge::Append:
    case Merge::Server:
        break;
    }
    return {.value = current};
}

} // namespace c360::text
