// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompts.h"

#include <QQueue>

namespace c360::test {

/// Answers in the order that the test wrote them; without an answer left it says no. Keeps what was asked.
class ScriptedPrompts : public ui::Prompts
{
public:
    void ask(QWidget *, const Question &question, std::function<void(bool)> then) override
    {
        questions << question;
        then(!answers.isEmpty() && answers.dequeue());
    }
    void askText(QWidget *, const QString &title, const QString &, const QString &,
                 std::function<void(std::optional<QString>)> then) override
    {
        titles << title;
        then(texts.isEmpty() ? std::nullopt : std::optional(texts.dequeue()));
    }
    void openFiles(QWidget *, const Files &asked, std::function<void(QStringList)> then) override
    {
        titles << asked.title;
        then(files.isEmpty() ? QStringList() : files.dequeue());
    }
    void saveFile(QWidget *, const Files &asked, std::function<void(QString)> then) override
    {
        titles << asked.title;
        then(files.isEmpty() ? QString() : files.dequeue().value(0));
    }

    QQueue<bool> answers;
    QQueue<QString> texts;
    QQueue<QStringList> files;
    QList<Question> questions;
    QStringList titles;
};

} // namespace c360::test
