// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/record.h"
#include "core/text/format.h"
#include "ui/kit/card.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

class QGridLayout;

namespace c360::ui {

class InlineField;

/// Some fields of one record, each edited in place; two columns where there is room.
class FieldsCard : public Card
{
    Q_OBJECT
public:
    /// `fields` by name, in reading order.
    FieldsCard(const catalog::RecordType &type, const QStringList &fields, const text::Formatter &format,
               QWidget *parent);

    /// All values but those whose save is still under way.
    void setRecord(const catalog::Record &record);
    /// Another record comes: saves of the one before end elsewhere.
    void clear() { m_saving.clear(); }
    /// Ends a save that was refused (message below the field).
    void setError(const QString &field, const QString &message);
    /// Ends a save that was stored.
    void setValue(const QString &field, const QVariant &value);
    /// Null for a field that is not on this card.
    [[nodiscard]] InlineField *field(const QString &name) const { return m_fields.value(name); }

Q_SIGNALS:
    /// `seen`: what stood there when the person began.
    void committed(const QString &field, const QVariant &value, const QVariant &seen);
    void editingChanged(const QString &field, bool editing);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    const catalog::RecordType &m_type;
    QGridLayout *m_grid;
    std::vector<InlineField *> m_order;
    QHash<QString, InlineField *> m_fields;
    QSet<QString> m_saving;
    int m_columns = 0;
};

} // namespace c360::ui
