// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/consents/consent_matrix_model.h"

#include "core/catalog/catalog.h"
#include "core/domain/names.h"
#include "core/text/messages.h"
#include "ui/kit/icons.h"

namespace c360::ui {

using namespace Qt::StringLiterals;
using catalog::field;
using domain::ConsentState;

ConsentMatrixModel::ConsentMatrixModel(const text::Formatter &format, QObject *parent)
    : QAbstractTableModel(parent), m_format(format)
{
}

void ConsentMatrixModel::setView(const domain::ConsentView &view)
{
    m_view = view;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ConsentMatrixModel::retranslate()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QString ConsentMatrixModel::purpose(int row) const
{
    return domain::latin(catalog::consentPurposeChoices[size_t(row)].value);
}

QString ConsentMatrixModel::channel(int column) const
{
    return domain::latin(catalog::consentChannelChoices[size_t(column)].value);
}

domain::ConsentCell ConsentMatrixModel::cell(const QModelIndex &index) const
{
    return index.isValid() ? m_view.matrix.value(purpose(index.row())).value(channel(index.column()))
                           : domain::ConsentCell();
}

QString ConsentMatrixModel::stateText(ConsentState state)
{
    switch (state) {
    case ConsentState::None:
        return tr("Not asked");
    case ConsentState::Granted:
        return tr("Granted");
    case ConsentState::Refused:
        return tr("Refused");
    case ConsentState::Withdrawn:
        return tr("Withdrawn");
    case ConsentState::Expired:
        return tr("Expired");
    }
    return {};
}

QString ConsentMatrixModel::stateIcon(ConsentState state)
{
    switch (state) {
    case ConsentState::None:
        return u"circle"_s;
    case ConsentState::Granted:
        return u"circle-check"_s;
    case ConsentState::Refused:
        return u"ban"_s;
    case ConsentState::Withdrawn:
        return u"circle-x"_s;
    case ConsentState::Expired:
        return u"clock"_s;
    }
    return {};
}

int ConsentMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(catalog::consentPurposeChoices.size());
}

int ConsentMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(catalog::consentChannelChoices.size());
}

QVariant ConsentMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::ConsentCell at = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return stateText(at.state);
    case Qt::DecorationRole:
        return icon(stateIcon(at.state), at.state == ConsentState::Granted   ? Color::Success
                                         : at.state == ConsentState::None    ? Color::TextMuted
                                         : at.state == ConsentState::Expired ? Color::Warning
                                                                             : Color::Danger);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        if (at.state == ConsentState::None)
            return tr("No consent was ever recorded: no contact for this purpose on this channel.");
        QStringList lines{tr("%1 since %2").arg(stateText(at.state), m_format.instant(at.since))};
        if (at.viaAny)
            lines.append(tr("By a consent for any channel"));
        if (at.validUntil.isValid())
            lines.append(tr("Valid until %1").arg(m_format.date(at.validUntil)));
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), stateText(at.state));
    default:
        return {};
    }
}

QVariant ConsentMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal
               ? text::choiceLabel(*field<"consent_event.channel">, channel(section))
               : text::choiceLabel(*field<"consent_event.purpose">, purpose(section));
}

} // namespace c360::ui
