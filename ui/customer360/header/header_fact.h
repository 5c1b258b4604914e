// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QWidget>

namespace c360::ui {

class IconView;
class Label;

/// A caption with a value below: "Balance" over "1,250.00 €". A screen reader says both in one.
class HeaderFact : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderFact(QWidget *parent);

    void set(const QString &caption, const QString &value, Color color = Color::Text,
             const QString &detail = {}, const QString &iconName = {});
    [[nodiscard]] QString value() const;

private:
    Label *m_caption;
    IconView *m_icon;
    Label *m_value;
};

} // namespace c360::ui
