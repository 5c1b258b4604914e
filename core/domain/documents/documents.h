// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"
#include "core/domain/commands.h"

#include <QFuture>
#include <QString>

namespace c360::domain {

/// Largest file that may be stored, in bytes.
inline constexpr qint64 largestDocument = 50LL * 1024 * 1024;

/// A file on its way into a customer's documents.
struct NewDocument
{
    Id customer;
    QString path;
    QString title;    ///< empty: the file's name without its ending
    QString category; ///< a value of documentCategoryChoices; empty: guessed from the type
    Id newVersionOf;  ///< null, or the document that this is a later version of
};

/// What the file is, by its content and not by its name.
struct FileType
{
    QString mimeType;
    QString category; ///< a sensible category for it
};

/// Invalid "document.executable" for a program or script, whatever its name says.
[[nodiscard]] Result<FileType> fileType(const QByteArray &content, const QString &fileName);

/// Reads and checks the file and stores content and record in one transaction, all on the store's writer
/// thread. Invalid "document.too_large", "document.empty", "document.executable"; Failed "file.unreadable".
[[nodiscard]] Future<Result<Outcome>> addDocument(store::Store &store, const Rules &rules,
                                                  const NewDocument &document);

/// The content of a document. NotFound "blob.missing" when it has not been fetched yet.
[[nodiscard]] Future<Result<QByteArray>> documentContent(store::Store &store, const Id &document);

/// Writes the content to `path` (a copy for another program, or "save as").
[[nodiscard]] Future<Result<QString>> saveDocument(store::Store &store, const Id &document,
                                                   const QString &path);

} // namespace c360::domain
