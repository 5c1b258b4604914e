// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialog_prompts.h"

#include "ui/kit/buttons.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace c360::ui {

void DialogPrompts::ask(QWidget *parent, const Question &question, std::function<void(bool)> then)
{
    auto *box = new QMessageBox(question.dangerous ? QMessageBox::Warning : QMessageBox::Question,
                                question.title, question.text, QMessageBox::Cancel, parent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    setKind(accept, question.dangerous ? ButtonKind::Danger : ButtonKind::Primary);
    // What cannot be taken back is never one careless Enter away.
    box->setDefaultButton(question.dangerous ? qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel))
                                             : accept);
    box->setEscapeButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<QWidget> asker(parent);
    const bool hadParent = parent != nullptr;
    QObject::connect(box, &QMessageBox::finished, box,
                     [box, accept, asker, hadParent, then = std::move(then)] {
                         if (!hadParent || asker)
                             then(box->clickedButton() == accept);
                     });
    box->open();
}

void DialogPrompts::askText(QWidget *parent, const QString &title, const QString &label,
                            const QString &initial, std::function<void(std::optional<QString>)> then)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(initial);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<QWidget> asker(parent);
    const bool hadParent = parent != nullptr;
    QObject::connect(dialog, &QInputDialog::finished, dialog,
                     [dialog, asker, hadParent, then = std::move(then)](int result) {
                         if (!hadParent || asker)
                             then(result == QDialog::Accepted ? std::optional(dialog->textValue())
                                                              : std::nullopt);
                     });
    dialog->open();
}

namespace {

void chooseFiles(QWidget *parent, const Prompts::Files &files, QFileDialog::AcceptMode mode,
                 std::function<void(QStringList)> then)
{
    auto *dialog = new QFileDialog(parent, files.title, {}, files.filter);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile
                        : files.many                    ? QFileDialog::ExistingFiles
                                                        : QFileDialog::ExistingFile);
    if (!files.suggestedName.isEmpty())
        dialog->selectFile(files.suggestedName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<QWidget> asker(parent);
    const bool hadParent = parent != nullptr;
    QObject::connect(dialog, &QFileDialog::finished, dialog,
                     [dialog, asker, hadParent, then = std::move(then)](int result) {
                         if (!hadParent || asker)
                             then(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
                     });
    dialog->open();
}

} // namespace

void DialogPrompts::openFiles(QWidget *parent, const Files &files, std::function<void(QStringList)> then)
{
    chooseFiles(parent, files, QFileDialog::AcceptOpen, std::move(then));
}

void DialogPrompts::saveFile(QWidget *parent, const Files &files, std::function<void(QString)> then)
{
    chooseFiles(parent, files, QFileDialog::AcceptSave,
                [then = std::move(then)](const QStringList &chosen) { then(chosen.value(0)); });
}

} // namespace c360::ui
