// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace c360::ui {

/// A page of rich text for a PDF. QTextDocument does not mirror tables: whoever writes the HTML turns the
/// order of the cells for a right-to-left language.
struct PdfPage
{
    QString html;
    bool rightToLeft = false;
    QString title; ///< of the file
};

/// Writes it on A4 and gives the path; may run on any thread. Failed "file.unwritable".
[[nodiscard]] Result<QString> writePdf(const PdfPage &page, const QString &path);

} // namespace c360::ui
