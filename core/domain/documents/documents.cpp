// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documents/documents.h"

#include "core/domain/names.h"
#include "core/store/blobs.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

#include <array>

namespace c360::domain {

using namespace Qt::StringLiterals;
using catalog::field;
using catalog::Record;

namespace {

constexpr int titleLength = 255;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failWith(ErrorCode::Failed, u"file.unreadable"_s, file.errorString());
    if (file.size() > largestDocument)
        return fail(ErrorCode::Invalid, u"document.too_large"_s, {},
                    {{u"max"_s, largestDocument / (1024 * 1024)}});
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failWith(ErrorCode::Failed, u"file.unreadable"_s, file.errorString());
    if (content.isEmpty())
        return fail(ErrorCode::Invalid, u"document.empty"_s);
    return content;
}

Result<QByteArray> read(store::Connection &db, const Id &id)
{
    C360_TRY(const Record document, store::findRecord(db, catalog::documentType, id));
    return store::readBlob(db, document[field<"document.sha256">].toByteArray());
}

} // namespace

Result<FileType> fileType(const QByteArray &content, const QString &fileName)
{
    const QMimeDatabase database;
    QMimeType type = database.mimeTypeForData(content);
    // Programs and scripts do not belong into a customer's file, and must not start when it is opened.
    static constexpr std::array executable{
        "application/x-executable"_L1,
        "application/x-sharedlib"_L1,
        "application/x-ms-dos-executable"_L1,
        "application/x-msdownload"_L1,
        "application/x-shellscript"_L1,
        "application/x-desktop"_L1,
        "application/vnd.microsoft.portable-executable"_L1,
        "application/x-msi"_L1,
        "application/x-pie-executable"_L1,
        "application/x-bat"_L1,
        "application/java-archive"_L1,
    };
    const auto forbids = [&](const QMimeType &t) {
        return std::ranges::any_of(executable, [&](QLatin1StringView name) { return t.inherits(name); });
    };
    const QMimeType byName = database.mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    if (forbids(type) || forbids(byName) || content.startsWith("#!"))
        return fail(ErrorCode::Invalid, u"document.executable"_s);
    // A name may say more of what is in a container (office files in ZIP, CSV in text), never something else.
    if ((type.isDefault() || byName.inherits(type.name())) && byName.isValid() && !byName.isDefault() &&
        (type.inherits(u"text/plain"_s) || type.inherits(u"application/zip"_s) ||
         type.inherits(u"application/x-ole-storage"_s)))
        type = byName;
    FileType result{.mimeType = type.name(), .category = u"other"_s};
    if (type.name().startsWith(u"image/"))
        result.category = u"photo"_s;
    else if (type.name() == u"message/rfc822")
        result.category = u"correspondence"_s;
    return result;
}

Future<Result<Outcome>> addDocument(store::Store &store, const Rules &rules, const NewDocument &document)
{
    return store.write([rules, document](store::Transaction &tx) -> Result<Outcome> {
        const QFileInfo info(document.path);
        C360_TRY(const QByteArray content, contentOf(document.path));
        C360_TRY(const FileType type, fileType(content, info.fileName()));
        C360_TRY(const QByteArray sha256, store::putBlob(tx.db(), content));
        Fields set{
            {u"customer"_s, document.customer.toBytes()},
            {u"title"_s,
             (document.title.isEmpty() ? info.completeBaseName() : document.title).left(titleLength)},
            {u"category"_s, document.category.isEmpty() ? type.category : document.category},
            {u"file_name"_s, info.fileName().right(titleLength)},
            {u"mime_type"_s, type.mimeType},
            {u"size"_s, qlonglong(content.size())},
            {u"sha256"_s, sha256},
        };
        if (!document.newVersionOf.isNull()) {
            C360_TRY(const Record earlier, tx.find(catalog::documentType, document.newVersionOf));
            C360_TRY(const qint64 newest,
                     tx.db().scalar(u"SELECT max(version) FROM document WHERE customer = ? AND title = ?"_s,
                                    {document.customer, earlier.text(field<"document.title">)}));
            set[u"title"_s] = earlier[field<"document.title">];
            set[u"category"_s] = earlier[field<"document.category">];
            set[u"version"_s] = newest + 1;
        }
        return Commands::apply(
            tx, rules, {.name = u"create"_s, .ops = {{OpKind::Create, u"document"_s, {}, std::move(set)}}});
    });
}

Future<Result<QByteArray>> documentContent(store::Store &store, const Id &document)
{
    return store.read([document](store::Connection &db) { return read(db, document); });
}

Future<Result<QString>> saveDocument(store::Store &store, const Id &document, const QString &path)
{
    return store.read([document, path](store::Connection &db) -> Result<QString> {
        C360_TRY(const QByteArray content, read(db, document));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
        return path;
    });
}

} // namespace c360::domain
