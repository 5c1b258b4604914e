// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_options.h"
#include "core/services/import/importer.h"
#include "ui/imports/import_preview.h"
#include "ui/imports/result_names.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

namespace c360::ui {

/// One import from the file to its result: what was found out, what the person decided, and the work, which
/// runs on a thread of its own, one job after the other.
class ImportSession : public QObject
{
    Q_OBJECT
public:
    /// `store` must outlive the session.
    ImportSession(store::Store &store, domain::Rules rules, QObject *parent = nullptr);
    /// Stops the work and waits for the group of rows on its way.
    ~ImportSession() override;

    /// Looks at a file and guesses what it holds. analysed() or analysisFailed() follows, here and below.
    void open(const QString &file);
    void setKind(services::ImportKind kind);
    /// Lets go of the file.
    void forget();
    /// Everything the person decided; the rest is detected.
    void setMapping(services::Mapping mapping);
    [[nodiscard]] const services::Mapping &mapping() const { return m_mapping; }
    /// The target of one column, empty to leave it out; another column loses it.
    void setTarget(const QString &source, const QString &target);

    [[nodiscard]] bool hasPlan() const { return m_plan.has_value(); }
    [[nodiscard]] const services::ImportPlan &plan() const { return *m_plan; }
    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }
    /// Whether the plan has all that the kind needs and is that of the last correction.
    [[nodiscard]] bool canRun() const;
    [[nodiscard]] services::ImportKind kind() const { return m_kind; }

    /// Runs the import without storing anything. checked() or failed() follows.
    void check();
    /// The import itself. finished() or failed() follows.
    void run(services::OnDuplicate policy);
    /// Stops a check or an import; it still finishes, with what it did so far.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Of the last check or import.
    [[nodiscard]] const services::ImportResult &result() const { return m_result; }
    [[nodiscard]] const ResultNames &names() const { return m_names; }
    /// The lines that the import left out, as a file that goes with the session; empty when there are none.
    [[nodiscard]] QString refusedFile() const;

Q_SIGNALS:
    void analysing();
    void analysed();
    void analysisFailed(const c360::Error &error);
    void progressed(const c360::services::ImportProgress &progress);
    void checked();
    void finished();
    void failed(const c360::Error &error);

private:
    void analyse(bool guessKind);
    void start(const services::ImportOptions &options);

    store::Store &m_store;
    domain::Rules m_rules;
    QString m_file;
    services::ImportKind m_kind = services::ImportKind::Customers;
    services::Mapping m_mapping;
    std::optional<services::ImportPlan> m_plan;
    ImportPreview m_preview;
    services::ImportResult m_result;
    ResultNames m_names;
    QTemporaryDir m_folder;
    QString m_refusedFile;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    std::shared_ptr<std::atomic<int>> m_asked; ///< the newest analysis; older ones are not worth doing
    bool m_analysing = false;
    bool m_running = false;
    QThreadPool m_pool;
};

} // namespace c360::ui
