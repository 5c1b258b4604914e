// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_delegate.h"

#include "core/base/id.h"
#include "core/catalog/catalog.h"
#include "core/model/customer_list_model.h"
#include "ui/kit/avatar.h"
#include "ui/kit/chip.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace c360::ui {

using model::CustomerListModel;

namespace {

constexpr int pillPadding = 6;
constexpr auto seenProperty = "seen"; ///< of an editor: a list of the one value that it began with

// Icon beside the word, so that the state is not in a colour alone; empty for fields that are no state.
QString stateIcon(const QString &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (field == u"status") {
        const QString status = value.toString();
        if (status == u"blocked")
            return u"ban"_s;
        if (status == u"former")
            return u"circle-minus"_s;
        if (status == u"lead")
            return u"sparkles"_s;
        return status == u"prospect" ? u"target"_s : u"circle-check"_s;
    }
    const catalog::Field *found = catalog::customerType.find(field);
    if (found && found->kind == catalog::Kind::Boolean)
        return value.toLongLong() ? u"circle-check"_s : u"circle-minus"_s;
    return {};
}

QRect leading(const QStyleOptionViewItem &option, const QRect &rect, int width)
{
    return QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {width, rect.height()},
                               rect);
}

QRect withoutLeading(const QStyleOptionViewItem &option, const QRect &rect, int width)
{
    return option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -width, 0)
                                               : rect.adjusted(width, 0, 0, 0);
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
              Qt::Alignment alignment)
{
    const QString shown = fitted(option.fontMetrics, text, rect.width());
    painter->drawText(rect, int(QStyle::visualAlignment(option.direction, alignment) | Qt::TextSingleLine),
                      shown);
}

void drawTags(QPainter *painter, const QStyleOptionViewItem &option, QRect rect, const QStringList &tags)
{
    const Tokens &tokens = tokensOf(option.palette);
    const int height = option.fontMetrics.height() + 4;
    const int dot = option.fontMetrics.height() / 2;
    for (qsizetype i = 0; i + 1 < tags.size(); i += 2) {
        const QColor colour(tags[i + 1]);
        const int dotWidth = colour.isValid() ? dot + 4 : 0;
        const int wanted = option.fontMetrics.horizontalAdvance(tags[i]) + 2 * pillPadding + dotWidth;
        if (rect.width() < std::min(wanted, height * 2))
            return;
        const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                               {std::min(wanted, rect.width()), height}, rect);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens[Color::Sunken]);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        QRect inner = pill.adjusted(pillPadding, 0, -pillPadding, 0);
        if (colour.isValid()) {
            painter->setPen(ringOf(colour, tokens[Color::Sunken], tokens[Color::TextMuted]));
            painter->setBrush(colour);
            painter->drawEllipse(QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                                     {dot, dot}, inner));
            inner = withoutLeading(option, inner, dotWidth);
        }
        painter->setPen(tokens[Color::Text]);
        drawText(painter, option, inner, tags[i], Qt::AlignLeading | Qt::AlignVCenter);
        rect = withoutLeading(option, rect, pill.width() + 4);
    }
}

} // namespace

CustomerDelegate::CustomerDelegate(const text::Formatter &format, QObject *parent)
    : QStyledItemDelegate(parent), m_format(format)
{
}

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.index = index;
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const Tokens &tokens = tokensOf(option.palette);
    const QString field = index.data(CustomerListModel::FieldRole).toString();
    // Display first: it is what makes the model read the row.
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool loaded = index.data(CustomerListModel::LoadedRole).toBool();

    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    QRect rect = option.rect.adjusted(space::s, 0, -space::s, 0);
    const Qt::Alignment alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (!loaded) {
        const int height = option.fontMetrics.height() / 2;
        const int width = rect.width() * (40 + (index.row() * 7 + index.column() * 13) % 40) / 100;
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens[Color::Skeleton]);
        painter->drawRoundedRect(
            QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {width, height}, rect),
            height / 2.0, height / 2.0);
    } else if (field == u"tags") {
        drawTags(painter, option, rect, index.data(CustomerListModel::TagsRole).toStringList());
    } else {
        if (field == u"name") {
            const int size = std::min(rect.height() - 6, option.fontMetrics.height() + 8);
            const QRect place = leading(option, rect, size);
            Avatar::draw(painter, QRect(place.x(), place.center().y() - size / 2 + 1, size, size),
                         index.data(CustomerListModel::IdRole).value<Id>(), text);
            rect = withoutLeading(option, rect, size + space::s);
        } else if (const QString name = stateIcon(field, index.data(CustomerListModel::ValueRole));
                   !name.isEmpty()) {
            const int size = option.fontMetrics.height();
            icon(name).paint(painter, leading(option, rect, size), Qt::AlignCenter);
            rect = withoutLeading(option, rect, size + space::xs);
        }
        painter->setPen(tokens[field == u"name" ? Color::Text : Color::TextMuted]);
        if (option.state & QStyle::State_Selected)
            painter->setPen(tokens[Color::Text]);
        drawText(painter, option, rect, text, alignment);
    }
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->save();
        painter->setPen(QPen(tokens[Color::Focus], 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

QWidget *CustomerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    const catalog::Field *field =
        catalog::customerType.find(index.data(CustomerListModel::FieldRole).toString());
    if (!field)
        return nullptr;
    FieldEditor *editor = FieldEditor::make(*field, m_format, parent);
    editor->setAutoFillBackground(true);
    editor->input()->setAccessibleName(
        CustomerListModel::columnLabel(index.data(CustomerListModel::FieldRole).toString()));
    // Keys reach the input inside, not the editor that the view watches.
    editor->input()->installEventFilter(const_cast<CustomerDelegate *>(this));
    return editor;
}

void CustomerDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *fields = qobject_cast<FieldEditor *>(editor);
    // Once: the view asks again when the row changes, and would replace what is being typed.
    if (!fields || fields->property(seenProperty).isValid())
        return;
    const QVariant value = index.data(CustomerListModel::ValueRole);
    fields->setProperty(seenProperty, QVariantList{value});
    fields->setValue(value);
    fields->selectAll();
}

void CustomerDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    auto *fields = qobject_cast<FieldEditor *>(editor);
    if (!fields)
        return;
    auto *customers = qobject_cast<CustomerListModel *>(model);
    if (!customers)
        return;
    if (const auto value = fields->value())
        customers->edit(index, *value, fields->property(seenProperty).toList().value(0));
    else
        Q_EMIT customers->editRefused(value.error(), index.data(CustomerListModel::IdRole).value<Id>());
}

void CustomerDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    const QSize wanted = editor->sizeHint();
    QRect place = option.rect;
    if (place.width() < wanted.width())
        place = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                    {wanted.width(), place.height()}, place);
    if (place.height() < wanted.height()) {
        place.moveTop(place.center().y() - wanted.height() / 2);
        place.setHeight(wanted.height());
    }
    editor->setGeometry(place);
}

void CustomerDelegate::finish(FieldEditor *editor, bool commit, EndEditHint hint)
{
    // The editor loses the keyboard when it goes: that is no second end.
    if (editor->property("finished").toBool())
        return;
    editor->setProperty("finished", true);
    if (commit)
        Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, hint);
}

bool CustomerDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *input = qobject_cast<QWidget *>(watched);
    FieldEditor *editor = nullptr;
    for (QWidget *widget = input; widget && !editor; widget = widget->parentWidget())
        editor = qobject_cast<FieldEditor *>(widget);
    if (!editor || input == editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto *box = qobject_cast<QComboBox *>(input);
        if (key == Qt::Key_Escape) {
            finish(editor, false, RevertModelCache);
            return true;
        }
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            finish(editor, true, key == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) &&
            !(box && box->view() && box->view()->isVisible())) {
            finish(editor, true, SubmitModelCache);
            return true;
        }
    } else if (event->type() == QEvent::FocusOut && !editor->isAncestorOf(QApplication::focusWidget()) &&
               !QApplication::activePopupWidget()) {
        finish(editor, true, NoHint);
    }
    return false;
}

} // namespace c360::ui
