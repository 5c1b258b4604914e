// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_texts.h"

#include "core/catalog/catalog.h"
#include "core/services/import/import_targets.h"
#include "core/text/messages.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace c360::ui {

using services::DateOrder;
using services::Encoding;
using services::ImportFormat;
using services::ImportKind;
using services::Recognised;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(c360::ui::ImportTexts)
};

struct ActionName
{
    const char16_t *name;
    const char *label;
};

constexpr std::array actionNames{
    ActionName{u"create", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Created")},
    ActionName{u"update", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Changed")},
    ActionName{u"edit", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Changed")},
    ActionName{u"delete", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Deleted")},
    ActionName{u"erase", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Erased for good")},
    ActionName{u"restore", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Restored")},
    ActionName{u"duplicate", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Duplicated")},
    ActionName{u"tag", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Tagged")},
    ActionName{u"untag", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Tag removed")},
    ActionName{u"undo", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Undone")},
    ActionName{u"redo", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Redone")},
    ActionName{u"import", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Imported")},
    ActionName{u"import_undo", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Import undone")},
    ActionName{u"apply", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Script applied")},
    ActionName{u"demo", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Demo data made")},
    ActionName{u"read", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Looked at")},
    ActionName{u"merge", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Merged")},
    ActionName{u"retry", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Refused change sent again")},
    ActionName{u"discard", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Change taken back")},
    ActionName{u"sent_again",
               QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Sent again after the database was restored")},
    ActionName{u"customer_moved", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Moved to another territory")},
    ActionName{u"organization_created", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Organization added")},
    ActionName{u"territory_added", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Territory added")},
    ActionName{u"territory_given", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Territory given")},
    ActionName{u"territory_taken", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Territory taken away")},
    ActionName{u"user_added", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "User added or changed")},
    ActionName{u"user_removed", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "User removed")},
    ActionName{u"device_block", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Device blocked")},
    ActionName{u"device_unblock", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Device let in again")},
    ActionName{u"device_wipe", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Device told to erase its data")},
    ActionName{u"device_wiped", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Device has erased its data")},
    ActionName{u"restored",
               QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Central database restored from a backup")},
    ActionName{u"floor_raised", QT_TRANSLATE_NOOP("c360::ui::ImportTexts", "Old moves forgotten")},
};

} // namespace

QString importKindLabel(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers:
        return Texts::tr("Customers");
    case ImportKind::Contacts:
        return Texts::tr("Contacts");
    case ImportKind::Activities:
        return Texts::tr("Activities");
    case ImportKind::Sales:
        return Texts::tr("Sales");
    }
    return {};
}

QString importKindLabel(QStringView name)
{
    const auto kind = services::importKindFromName(name);
    return kind ? importKindLabel(*kind) : name.toString();
}

QString importFormatLabel(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Csv:
        return Texts::tr("Table (CSV)");
    case ImportFormat::VCard:
        return Texts::tr("Address cards (vCard)");
    case ImportFormat::Json:
        return Texts::tr("JSON");
    }
    return {};
}

QString encodingLabel(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return Texts::tr("Unicode (UTF-8)");
    case Encoding::Utf16LE:
        return Texts::tr("Unicode (UTF-16, little-endian)");
    case Encoding::Utf16BE:
        return Texts::tr("Unicode (UTF-16, big-endian)");
    case Encoding::Windows1252:
        return Texts::tr("Western European (Windows-1252)");
    case Encoding::Windows1256:
        return Texts::tr("Arabic (Windows-1256)");
    }
    return {};
}

QString delimiterLabel(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return Texts::tr("Comma");
    case u';':
        return Texts::tr("Semicolon");
    case u'\t':
        return Texts::tr("Tab");
    case u'|':
        return Texts::tr("Vertical bar");
    default:
        return text::isolated(QString(delimiter));
    }
}

QString dateOrderLabel(DateOrder order)
{
    switch (order) {
    case DateOrder::Ymd:
        return Texts::tr("Year, month, day");
    case DateOrder::Dmy:
        return Texts::tr("Day, month, year");
    case DateOrder::Mdy:
        return Texts::tr("Month, day, year");
    }
    return {};
}

QString targetLabel(ImportKind kind, const QString &target)
{
    if (const auto *known = services::findTarget(kind, target))
        return QCoreApplication::translate(known->context, known->label);
    for (const catalog::RecordType *type :
         {&catalog::customerType, &catalog::contactType, &catalog::activityType, &catalog::invoiceType}) {
        if (const auto *field = type->find(target))
            return text::fieldLabel(*field);
    }
    return target;
}

QString recognisedLabel(const services::ColumnPlan &column, const text::Formatter &format)
{
    const QString share = format.percent(column.confidence);
    if (column.target.isEmpty()) {
        if (column.how == Recognised::No)
            return Texts::tr("Not recognised");
        return column.how == Recognised::Given ? Texts::tr("Left out by you") : Texts::tr("Not needed");
    }
    switch (column.how) {
    case Recognised::Given:
        return Texts::tr("By you, %1 fit", "share of the values").arg(share);
    case Recognised::Header:
        return Texts::tr("By its name, %1 fit", "share of the values").arg(share);
    default:
        return Texts::tr("By its content, %1 fit", "share of the values").arg(share);
    }
}

QString issueText(ImportKind kind, Error error, const text::Formatter &format)
{
    if (error.args.contains(u"target"_s))
        error.args.insert(u"target"_s, targetLabel(kind, error.args.value(u"target"_s).toString()));
    if (error.args.contains(u"order"_s)) {
        if (const auto order = services::dateOrderFromName(error.args.value(u"order"_s).toString()))
            error.args.insert(u"order"_s, dateOrderLabel(*order));
    }
    return text::message(error, format);
}

QString duplicateByLabel(const QString &by)
{
    if (by == u"email")
        return Texts::tr("E-mail");
    if (by == u"external_id")
        return Texts::tr("External number");
    if (by == u"phone")
        return Texts::tr("Phone");
    if (by == u"customer_id")
        return Texts::tr("Customer number");
    if (by == u"name")
        return Texts::tr("Name");
    if (by == u"number")
        return Texts::tr("Invoice number");
    return by;
}

QString auditActionLabel(const QString &action)
{
    for (const ActionName &known : actionNames) {
        if (action == QStringView(known.name))
            return QCoreApplication::translate("c360::ui::ImportTexts", known.label);
    }
    return action;
}

QStringList auditActions()
{
    QStringList names;
    for (const ActionName &known : actionNames)
        names.append(QStringView(known.name).toString());
    return names;
}

} // namespace c360::ui
