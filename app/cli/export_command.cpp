// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/records.h"
#include "core/domain/names.h"
#include "core/services/export/exporter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
class ExportCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            u"export"_s,
            u"customers|TYPE"_s,
            QT_TRANSLATE_NOOP("cli", "Writes customers, or the records of another type, to a file."),
            {valued(u"format"_s, u"csv|json|vcard|vcard3"_s,
                    QT_TRANSLATE_NOOP("cli", "Format; otherwise told from the file's name.")),
             severalOf(u"where"_s, u"NAME=VALUE"_s,
                       QT_TRANSLATE_NOOP("cli", "Only these; several conditions all hold. For customers also "
                                                "query, tags, groups, created_after, created_before.")),
             valued(u"fields"_s, u"A,B"_s, QT_TRANSLATE_NOOP("cli", "Only these fields (CSV and JSON).")),
             valued(u"delimiter"_s, u"C"_s, QT_TRANSLATE_NOOP("cli", "Delimiter of CSV (comma).")),
             valued(u"o"_s, u"FILE"_s, QT_TRANSLATE_NOOP("cli", "Where to; otherwise the standard output."))},
            1,
            1};
    }

    Result<int> run(Session &session, const Arguments &arguments) override
    {
        services::ExportOptions options;
        C360_TRY(options.type, typeOf(arguments.word(0)));
        C360_CHECK(setFormat(options, arguments));
        options.fields = arguments.value(u"fields"_s).split(u',', Qt::SkipEmptyParts);
        if (options.type->has(catalog::FullText)) {
            C360_TRY(options.customers, customersWhere(arguments.values(u"where"_s)));
        } else {
            C360_TRY(const auto fields,
                     session.read([type = options.type, words = arguments.values(u"where"_s)](
                                      store::Connection &db) { return parseConditions(db, *type, words); }));
            for (auto it = fields.begin(); it != fields.end(); ++it)
                options.equals.append({options.type->indexOf(it.key()), it.value()});
        }
        C360_TRY(services::Profile * profile, session.profile());
        Console &console = session.console();
        const QString path = arguments.value(u"o"_s);
        if (path.isEmpty() || path == "-"_L1) {
            QFile out;
            if (!out.open(stdout, QIODevice::WriteOnly))
                return fail(ErrorCode::Failed, u"file.unwritable"_s);
            C360_TRY([[maybe_unused]] const qint64 written,
                     services::exportRecords(profile->store(), options, &out));
            return 0;
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // personal data
        C360_TRY(const qint64 written, services::exportRecords(profile->store(), options, &file));
        if (!file.commit())
            return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
        console.say(QCoreApplication::translate("cli", "%n records were written.", nullptr, int(written)));
        console.document({{u"file"_s, QFileInfo(path).absoluteFilePath()}, {u"records"_s, written}});
        return 0;
    }

private:
    /// "customers", "activities", "customer_tag" …
    static Result<const catalog::RecordType *> typeOf(const QString &word)
    {
        QStringList plurals;
        for (const catalog::RecordType &type : catalog::allTypes) {
            const QString name = domain::latin(type.name);
            const QString plural = name.endsWith(u'y')      ? name.chopped(1) + u"ies"_s
                                   : name.endsWith("ss"_L1) ? name + u"es"_s
                                                            : name + u's';
            if (word == name || word == plural)
                return &type;
            plurals.append(plural);
        }
        const QString near = nearest(word, plurals);
        if (near.isEmpty())
            return wrongUsage(u"cli.type_unknown"_s,
                              {{u"name"_s, word}, {u"types"_s, plurals.join(u", "_s)}});
        return wrongUsage(u"cli.type_near"_s, {{u"name"_s, word}, {u"near"_s, near}});
    }

    static Result<void> setFormat(services::ExportOptions &options, const Arguments &arguments)
    {
        QString word = arguments.value(u"format"_s);
        if (word.isEmpty()) {
            const QString suffix = QFileInfo(arguments.value(u"o"_s)).suffix().toLower();
            word = suffix == "vcf"_L1 ? u"vcard"_s : suffix == "json"_L1 ? u"json"_s : u"csv"_s;
        }
        const auto format = services::exportFormatFromName(word);
        if (!format)
            return wrongUsage(u"cli.option_choice"_s,
                              {{u"option"_s, u"--format"_s}, {u"choices"_s, u"csv, json, vcard, vcard3"_s}});
        options.format = *format;
        const QString delimiter = arguments.value(u"delimiter"_s);
        if (delimiter == "tab"_L1 || delimiter == "\\t"_L1)
            options.csv.delimiter = u'\t';
        else if (delimiter.size() == 1)
            options.csv.delimiter = delimiter.front();
        else if (!delimiter.isEmpty())
            return wrongUsage(u"cli.option_choice"_s,
                              {{u"option"_s, u"--delimiter"_s}, {u"choices"_s, u"',', ';', tab"_s}});
        return {};
    }

    /// The conditions of the registry's search, by its own names.
    static Result<domain::CustomerQuery> customersWhere(const QStringList &conditions)
    {
        static const QStringList texts{u"query"_s, u"first_name"_s, u"last_name"_s, u"email"_s,
                                       u"company_name"_s};
        static const QStringList lists{u"city"_s,   u"state"_s,  u"country"_s, u"tags"_s,
                                       u"groups"_s, u"status"_s, u"owner"_s};
        static const QStringList flags{u"is_active"_s, u"is_verified"_s};
        static const QStringList instants{u"created_after"_s, u"created_before"_s};
        QJsonObject json;
        for (const QString &condition : conditions) {
            const qsizetype equals = condition.indexOf(u'=');
            if (equals <= 0)
                return wrongUsage(u"cli.field_form"_s, {{u"word"_s, condition}});
            QString name = condition.left(equals);
            const QString value = condition.mid(equals + 1);
            if (name == "active"_L1 || name == "verified"_L1)
                name.prepend(u"is_"_s);
            if (name == "tag"_L1 || name == "group"_L1)
                name.append(u's');
            if (flags.contains(name)) {
                const QString word = value.toLower();
                json.insert(name, word == "yes"_L1 || word == "true"_L1 || word == "1"_L1);
            } else if (lists.contains(name)) {
                QJsonArray all = json.value(name).toArray();
                for (const QString &each : value.split(u',', Qt::SkipEmptyParts))
                    all.append(each);
                json.insert(name, all);
            } else if (texts.contains(name) || instants.contains(name)) {
                json.insert(name, value);
            } else {
                const QString near = nearest(name, texts + lists + flags + instants);
                return wrongUsage(near.isEmpty() ? u"cli.where_unknown"_s : u"cli.where_near"_s,
                                  {{u"name"_s, name}, {u"near"_s, near}});
            }
        }
        return domain::CustomerQuery::fromJson(json);
    }
};
} // namespace

std::unique_ptr<Command> makeExport()
{
    return std::make_unique<ExportCommand>();
}

} // namespace c360::cli
