// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/prompts.h"

namespace c360::ui {

/// Prompts as window-modal dialogs; never a nested event loop.
class DialogPrompts : public Prompts
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void(bool)> then) override;
    void askText(QWidget *parent, const QString &title, const QString &label, const QString &initial,
                 std::function<void(std::optional<QString>)> then) override;
    void openFiles(QWidget *parent, const Files &files, std::function<void(QStringList)> then) override;
    void saveFile(QWidget *parent, const Files &files, std::function<void(QString)> then) override;
};

} // namespace c360::ui
