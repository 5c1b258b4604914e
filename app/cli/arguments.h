// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace c360::cli {

/// An option of a command. Texts are English literals of the context "cli".
struct Option
{
    enum class Value : quint8
    {
        None,
        Needed,
        Maybe, ///< a number may follow
    };
    QString name;     ///< without "--"; "o" is written -o
    QString value;    ///< what the help calls its value; empty: none
    const char *help; ///< QT_TRANSLATE_NOOP("cli", …)
    Value takes = Value::None;
    bool several = false; ///< may be given more than once
};

/// A flag.
[[nodiscard]] inline Option flag(const QString &name, const char *help)
{
    return {name, {}, help, Option::Value::None};
}
/// An option with a value.
[[nodiscard]] inline Option valued(const QString &name, const QString &value, const char *help)
{
    return {name, value, help, Option::Value::Needed};
}

/// An option with a value that may be given several times.
[[nodiscard]] inline Option severalOf(const QString &name, const QString &value, const char *help)
{
    return {name, value, help, Option::Value::Needed, true};
}

/// What was typed behind a command.
class Arguments
{
public:
    /// Usage ("cli.option_unknown", "cli.option_value", "cli.option_twice") when an option is not one of
    /// `known`, lacks its value, or has a second one. "--" ends the options.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const QList<Option> &known);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] QString word(int n) const { return m_words.value(n); }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }
    /// Usage when the value is no whole number of at least `least`; `otherwise` when it is not given.
    [[nodiscard]] Result<int> number(const QString &option, int otherwise, int least = 1) const;
    /// One of the words; Usage for another one; empty when it is not given.
    [[nodiscard]] Result<QString> choice(const QString &option, const QStringList &allowed) const;
    /// yes or no; nothing when it is not given.
    [[nodiscard]] Result<std::optional<bool>> yesNo(const QString &option) const;

private:
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

/// The word of `known` that is nearest to what was typed, or empty when none is near.
[[nodiscard]] QString nearest(const QString &typed, const QStringList &known);

/// A wrong call: exit code 2.
[[nodiscard]] std::unexpected<Error> wrongUsage(const QString &reason, const QVariantMap &args = {});

} // namespace c360::cli
