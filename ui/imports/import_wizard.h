// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/app_context.h"

#include <QDialog>

class QPushButton;

namespace c360 {
struct Error;
class Id;
} // namespace c360

namespace c360::ui {

class DuplicatesStep;
class FileStep;
class ImportSession;
class Label;
class MappingStep;
class OwnProfileStep;
class PageStack;
class ProgressStep;
class ResultView;

/// From a file to stored records: file, mapping with a live preview, duplicates, progress, result. A window
/// of its own that leaves the main window usable: make it, connect ownProfileRequested() and show() it; it
/// deletes itself when it is closed.
class ImportWizard : public QDialog
{
    Q_OBJECT
public:
    enum class Step
    {
        OwnProfile, ///< only in the demo profile
        File,
        Mapping,
        Duplicates,
        Progress,
        Result,
    };

    explicit ImportWizard(AppContext &context, QWidget *parent = nullptr);

    /// As if the person had chosen it.
    void openFile(const QString &file);
    [[nodiscard]] Step step() const { return m_step; }

Q_SIGNALS:
    /// In the demo: the person wants a profile of their own first. The wizard closes.
    void ownProfileRequested();
    /// An import was stored or undone.
    void imported();

public Q_SLOTS:
    /// Stops a running import first; the result shows what was stored.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go(Step step);
    void next();
    void back();
    void updateButtons();
    void retranslate();
    void finish();
    void say(const QString &text);
    void fail(const Error &error);
    void openCustomer(const Id &customer);

    AppContext &m_context;
    ImportSession *m_session;
    Step m_step = Step::File;
    bool m_closing = false;   ///< as soon as the check has stopped
    bool m_checkNext = false; ///< go on as soon as the preview is made
    Label *m_title;
    PageStack *m_stack;
    OwnProfileStep *m_ownProfile;
    FileStep *m_file;
    MappingStep *m_mapping;
    DuplicatesStep *m_duplicates;
    ProgressStep *m_progress;
    ResultView *m_result;
    Label *m_message;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace c360::ui
