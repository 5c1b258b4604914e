// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

QString dashed(const QString &option)
{
    return (option.size() == 1 ? u"-"_s : u"--"_s) + option;
}
} // namespace

std::unexpected<Error> wrongUsage(const QString &reason, const QVariantMap &args)
{
    return fail(ErrorCode::Usage, reason, {}, args);
}

QString nearest(const QString &typed, const QStringList &known)
{
    QString best;
    int least = std::max(2, int(typed.size()) / 3) + 1;
    for (const QString &word : known) {
        if (const int d = distance(typed.toLower(), word); d < least) {
            least = d;
            best = word;
        }
    }
    return best;
}

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &known)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == "--"_L1) {
            arguments.m_words.append(words.mid(i + 1));
            break;
        }
        if (!word.startsWith(u'-') || word == "-"_L1) {
            arguments.m_words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name =
            word.left(equals < 0 ? word.size() : equals).mid(word.startsWith("--"_L1) ? 2 : 1);
        const auto option = std::ranges::find(known, name, &Option::name);
        if (option == known.end()) {
            QStringList names;
            for (const Option &each : known)
                names.append(each.name);
            const QString near = nearest(name, names);
            if (near.isEmpty())
                return wrongUsage(u"cli.option_unknown"_s, {{u"option"_s, dashed(name)}});
            return wrongUsage(u"cli.option_near"_s, {{u"option"_s, dashed(name)}, {u"near"_s, dashed(near)}});
        }
        QStringList &values = arguments.m_options[name];
        if (!values.isEmpty() && !option->several)
            return wrongUsage(u"cli.option_twice"_s, {{u"option"_s, dashed(name)}});
        bool isNumber = false;
        (void)words.value(i + 1).toInt(&isNumber);
        if (option->takes == Option::Value::None) {
            if (equals >= 0)
                return wrongUsage(u"cli.option_no_value"_s, {{u"option"_s, dashed(name)}});
        } else if (equals >= 0) {
            values.append(word.mid(equals + 1));
        } else if (option->takes == Option::Value::Needed) {
            if (i + 1 >= words.size())
                return wrongUsage(u"cli.option_value"_s, {{u"option"_s, dashed(name)}});
            values.append(words[++i]);
        } else if (isNumber) {
            values.append(words[++i]);
        }
    }
    return arguments;
}

Result<int> Arguments::number(const QString &option, int otherwise, int least) const
{
    if (value(option).isEmpty())
        return otherwise;
    bool good = false;
    const int number = value(option).toInt(&good);
    if (!good || number < least)
        return wrongUsage(u"cli.option_number"_s, {{u"option"_s, dashed(option)}, {u"least"_s, least}});
    return number;
}

Result<QString> Arguments::choice(const QString &option, const QStringList &allowed) const
{
    if (!has(option) || allowed.contains(value(option)))
        return value(option);
    return wrongUsage(u"cli.option_choice"_s,
                      {{u"option"_s, dashed(option)}, {u"choices"_s, allowed.join(u", "_s)}});
}

Result<std::optional<bool>> Arguments::yesNo(const QString &option) const
{
    if (!has(option))
        return std::nullopt;
    const QString word = value(option).toLower();
    if (word == "yes"_L1 || word == "true"_L1 || word == "1"_L1)
        return true;
    if (word == "no"_L1 || word == "false"_L1 || word == "0"_L1)
        return false;
    return wrongUsage(u"cli.option_choice"_s, {{u"option"_s, dashed(option)}, {u"choices"_s, u"yes, no"_s}});
}

} // namespace c360::cli
