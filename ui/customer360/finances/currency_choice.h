// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/format.h"

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace c360::ui {

/// One chip a currency, only when there are several: amounts of different currencies are never added up.
class CurrencyChoice : public QWidget
{
    Q_OBJECT
public:
    explicit CurrencyChoice(const text::Formatter &format, QWidget *parent = nullptr);

    /// Chips stay (and keep the keyboard) when the currencies are the same as before.
    void setCurrencies(const QStringList &codes, const QString &chosen);

Q_SIGNALS:
    void chosen(const QString &code);

private:
    const text::Formatter &m_format;
    QStringList m_codes;
    QButtonGroup *m_buttons;
};

} // namespace c360::ui
