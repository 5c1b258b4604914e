// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/customer_queries.h"
#include "core/text/format.h"

#include <QFrame>
#include <QStringList>

#include <functional>
#include <vector>

class QListWidget;
class QListWidgetItem;

namespace c360::ui {

class Label;
class SearchField;

/// A small window with values to tick, most frequent first, and a field to find one. Opens below a widget;
/// Esc or a click elsewhere closes it.
class FilterPicker : public QFrame
{
    Q_OBJECT
public:
    enum class Mode : quint8
    {
        Many,     ///< tick any number: changed()
        One,      ///< choose one: chosen()
        OneOrNew, ///< choose one or type a new one: chosen()
    };

    FilterPicker(Mode mode, const text::Formatter &format, QWidget *parent);

    void setPrompt(const QString &prompt);
    /// `display` turns a value into what people read (a country's name).
    void setValues(const std::vector<domain::ValueCount> &values, const QStringList &ticked,
                   const std::function<QString(const QString &)> &display);
    /// What stands there instead of values.
    void setMessage(const QString &message);
    void openBelow(QWidget *anchor);
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed(const QStringList &ticked);
    void chosen(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void toggle(QListWidgetItem *item);
    void enter();

    Mode m_mode;
    const text::Formatter &m_format;
    SearchField *m_field;
    QListWidget *m_list;
    Label *m_message;
};

} // namespace c360::ui
