// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompts.h"

namespace c360::test {

/// Answers every question at once with what the test set, and keeps what was asked.
class ScriptedPrompts : public ui::Prompts
{
public:
    void ask(QWidget *, const Question &question, std::function<void(bool)> then) override
    {
        questions.append(question);
        then(yes);
    }
    void askText(QWidget *, const QString &, const QString &, const QString &initial,
                 std::function<void(std::optional<QString>)> then) override
    {
        then(typed.value_or(initial));
    }
    void openFiles(QWidget *, const Files &, std::function<void(QStringList)> then) override { then(files); }
    void saveFile(QWidget *, const Files &asked, std::function<void(QString)> then) override
    {
        suggested = asked.suggestedName;
        then(file);
    }

    bool yes = true;
    std::optional<QString> typed; ///< else the text that stands there
    QString file;                 ///< to save; empty: cancelled
    QStringList files;            ///< to open
    QList<Question> questions;
    QString suggested; ///< name of the last file to save
};

} // namespace c360::test
