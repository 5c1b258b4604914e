// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/format.h"

#include <QTranslator>

namespace c360::ui {

/// The program's texts, with the number of a plural (%Ln) in the digits that were chosen: Qt itself would
/// write it in those of the default locale, which knows the region alone.
class ProgramTranslator : public QTranslator
{
    Q_OBJECT
public:
    /// `format` is kept by reference: it follows the language and the setting.
    explicit ProgramTranslator(const text::Formatter &format, QObject *parent = nullptr);

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;

private:
    const text::Formatter &m_format;
};

} // namespace c360::ui
