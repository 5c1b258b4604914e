// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/finances/table_export.h"

#include "core/base/error.h"
#include "core/base/future.h"
#include "core/services/formats/csv_writer.h"
#include "ui/kit/prompts.h"
#include "ui/shell/notices.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QWidget>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

Result<void> writeRows(const QString &file, const std::vector<QStringList> &rows)
{
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly))
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, device.errorString());
    services::CsvWriter writer(&device, {.byteOrderMark = true});
    for (const QStringList &row : rows)
        C360_CHECK(writer.write(row));
    if (!device.commit())
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, device.errorString());
    return {};
}

} // namespace

std::vector<QStringList> tableRows(const QAbstractItemModel &model, int role)
{
    std::vector<QStringList> rows;
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header.append(model.headerData(column, Qt::Horizontal).toString());
    rows.push_back(header);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(model.index(row, column).data(role).toString());
        rows.push_back(texts);
    }
    return rows;
}

void exportCsv(AppContext &context, QWidget *parent, const QString &title, const QString &suggestedName,
               std::vector<QStringList> rows)
{
    const Prompts::Files files{.title = title,
                               .filter = QCoreApplication::translate("TableExport", "CSV files (*.csv)"),
                               .suggestedName = suggestedName};
    Notices *notices = &context.notices;
    context.prompts.saveFile(parent, files, [notices, parent, rows = std::move(rows)](const QString &file) {
        if (file.isEmpty())
            return;
        Future(QtConcurrent::run([file, rows] {
            return writeRows(file, rows);
        })).then(parent, [notices, file](const Result<void> &done) {
            if (done)
                notices->say(QCoreApplication::translate("TableExport", "Saved as %1")
                                 .arg(QFileInfo(file).fileName()));
            else
                notices->fail(done.error());
        });
    });
}

} // namespace c360::ui
