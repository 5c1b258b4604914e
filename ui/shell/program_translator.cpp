// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program_translator.h"

using namespace Qt::StringLiterals;

namespace c360::ui {

ProgramTranslator::ProgramTranslator(const text::Formatter &format, QObject *parent)
    : QTranslator(parent), m_format(format)
{
}

QString ProgramTranslator::translate(const char *context, const char *source, const char *disambiguation,
                                     int n) const
{
    QString text = QTranslator::translate(context, source, disambiguation, n);
    return n >= 0 && text.contains("%Ln"_L1) ? text.replace("%Ln"_L1, m_format.number(n)) : text;
}

} // namespace c360::ui
