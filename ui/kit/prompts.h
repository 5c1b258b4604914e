// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace c360::ui {

/// Everything the program asks in a dialog of its own. Tests answer through their own Prompts. The answer
/// comes later, in the window's thread; it does not come when `parent` is gone by then.
class Prompts
{
public:
    struct Question
    {
        QString title;
        QString text;
        QString accept; ///< the verb on the button: "Delete", not "OK"
        bool dangerous = false;
        QString detail{}; ///< smaller, below the text
    };
    struct Files
    {
        QString title;
        QString filter{};        ///< as QFileDialog takes it
        QString suggestedName{}; ///< when saving
        bool many = false;       ///< when opening
    };

    virtual ~Prompts() = default;

    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool)> then) = 0;
    /// One line of text; nothing when cancelled.
    virtual void askText(QWidget *parent, const QString &title, const QString &label, const QString &initial,
                         std::function<void(std::optional<QString>)> then) = 0;
    /// Existing files; empty when cancelled.
    virtual void openFiles(QWidget *parent, const Files &files, std::function<void(QStringList)> then) = 0;
    /// A file to write; empty when cancelled.
    virtual void saveFile(QWidget *parent, const Files &files, std::function<void(QString)> then) = 0;
};

} // namespace c360::ui
