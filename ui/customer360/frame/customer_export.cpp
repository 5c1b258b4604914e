// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/frame/customer_export.h"

#include "core/services/export/exporter.h"
#include "core/store/store.h"
#include "core/text/format.h"
#include "ui/kit/prompts.h"
#include "ui/shell/notices.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CustomerExport", text);
}

Result<void> writeFile(store::Connection &db, const Id &id, services::ExportFormat format,
                       const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
    services::ExportOptions options;
    options.format = format;
    options.selection = {id};
    C360_CHECK(services::exportRecords(db, options, &file));
    if (!file.commit())
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
    return {};
}

} // namespace

void exportCustomer(AppContext &context, QWidget *parent, const Id &customer, services::ExportFormat format,
                    const QString &suggestedName)
{
    Prompts::Files files;
    files.title = tr(QT_TRANSLATE_NOOP("CustomerExport", "Export customer"));
    switch (format) {
    case services::ExportFormat::Csv:
        files.filter = tr(QT_TRANSLATE_NOOP("CustomerExport", "CSV files (*.csv)"));
        files.suggestedName = suggestedName + u".csv"_s;
        break;
    case services::ExportFormat::Json:
        files.filter = tr(QT_TRANSLATE_NOOP("CustomerExport", "JSON files (*.json)"));
        files.suggestedName = suggestedName + u".json"_s;
        break;
    case services::ExportFormat::VCard3:
    case services::ExportFormat::VCard4:
        files.filter = tr(QT_TRANSLATE_NOOP("CustomerExport", "vCard files (*.vcf)"));
        files.suggestedName = suggestedName + u".vcf"_s;
        break;
    }
    context.prompts.saveFile(parent, files, [&context, parent, customer, format](const QString &path) {
        if (path.isEmpty())
            return;
        context.store
            .read([customer, format, path](store::Connection &db) {
                return writeFile(db, customer, format, path);
            })
            .then(parent, [&context, path](const Result<void> &done) {
                if (done)
                    context.notices.say(tr(QT_TRANSLATE_NOOP("CustomerExport", "Exported to %1"))
                                            .arg(text::isolated(QDir::toNativeSeparators(path))));
                else
                    context.notices.fail(done.error());
            });
    });
}

} // namespace c360::ui
