// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation/customer_rules.h"

#include "core/domain/validation/check_digits.h"
#include "core/domain/validation/company_ids.h"
#include "core/domain/validation/email.h"
#include "core/domain/validation/field_rules.h"
#include "core/domain/validation/phone.h"
#include "core/domain/validation/postal_code.h"
#include "core/domain/validation/vin.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using c360::catalog::Field;
using c360::catalog::Kind;
using c360::catalog::RecordType;

namespace c360::domain {

namespace {

using Values = QHash<QString, QVariant>;

/// One check of one draft.
class Check
{
public:
    Check(const RecordType &type, Values &fields, const RuleContext &context, const Values &before)
        : m_type(type),
          m_fields(fields),
          m_context(context),
          m_before(before),
          m_typeName(QString::fromLatin1(type.name.data(), qsizetype(type.name.size())))
    {
    }

    Findings run()
    {
        for (const Field &field : m_type.fields)
            one(field);
        for (const QString &name : std::as_const(m_phones)) // after the country that they depend on
            phone(m_fields.find(name), name);
        const QList<QString> names = m_fields.keys();
        for (const QString &name : names) {
            if (m_type.indexOf(name) < 0)
                refuse(u"field.unknown"_s, name);
        }
        if (m_type.name == "customer")
            customer();
        else if (m_type.name == "contact")
            contact();
        else if (m_type.name == "address")
            address();
        else if (m_type.name == "vehicle")
            vehicle();
        return std::move(m_findings);
    }

private:
    // ---- what was found
    void add(QList<Error> &list, Error error, const QString &field)
    {
        error.code = ErrorCode::Invalid;
        error.type = m_typeName;
        error.field = field;
        list += std::move(error);
    }
    void refuse(const QString &reason, const QString &field, QVariantMap args = {})
    {
        Error error;
        error.reason = reason;
        error.args = std::move(args);
        add(m_findings.errors, std::move(error), field);
    }
    void warn(const QString &reason, const QString &field, QVariantMap args = {})
    {
        Error error;
        error.reason = reason;
        error.args = std::move(args);
        add(m_findings.warnings, std::move(error), field);
    }

    // ---- the draft
    [[nodiscard]] bool isNew() const { return m_before.isEmpty(); }
    [[nodiscard]] bool touches(const QString &field) const { return m_fields.contains(field); }
    [[nodiscard]] bool touchesOneOf(std::initializer_list<QString> fields) const
    {
        return std::ranges::any_of(fields, [this](const QString &field) { return touches(field); });
    }
    /// The value as it will be stored.
    [[nodiscard]] QVariant value(const QString &field) const
    {
        const auto it = m_fields.constFind(field);
        return it != m_fields.constEnd() ? *it : m_before.value(field);
    }
    [[nodiscard]] QString text(const QString &field) const { return value(field).toString(); }
    [[nodiscard]] bool isEmpty(const QString &field) const { return text(field).isEmpty(); }
    [[nodiscard]] bool isSet(const QString &field) const { return value(field).toLongLong() != 0; }
    [[nodiscard]] QString country() const
    {
        const QString own = text(u"country"_s);
        return own.isEmpty() ? m_context.country : own;
    }

    void one(const Field &field)
    {
        const QString name = QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
        const auto it = m_fields.find(name);
        if (it == m_fields.end()) {
            if (isNew() && field.has(catalog::Required) && field.initial.empty() &&
                !field.has(catalog::ReadOnly))
                refuse(u"required"_s, name);
            return;
        }
        // As typed they have blanks between groups, which do not count for the length.
        if ((field.name == "siret" || field.name == "vin") && it->typeId() == QMetaType::QString)
            *it = compactCode(it->toString());
        Result<QVariant> checked = checkField(field, *it);
        if (!checked)
            return add(m_findings.errors, std::move(checked).error(), name);
        if (!checked->isValid() && field.has(catalog::Required) && !field.has(catalog::ReadOnly))
            return refuse(u"required"_s, name);
        *it = *std::move(checked);
        if (!it->isValid())
            return;
        if (field.kind == Kind::Email)
            replace(it, validateEmail(it->toString()), name);
        else if (field.kind == Kind::Phone)
            m_phones += name;
    }

    void replace(Values::iterator it, Result<QString> result, const QString &field)
    {
        if (result)
            *it = *std::move(result);
        else
            add(m_findings.errors, std::move(result).error(), field);
    }
    /// A value whose form is doubtful is kept as it was written.
    void replaceOrWarn(const QString &field, Result<QString> result)
    {
        if (result)
            m_fields[field] = *std::move(result);
        else
            add(m_findings.warnings, std::move(result).error(), field);
    }

    void phone(Values::iterator it, const QString &field)
    {
        const QString own = text(u"country"_s);
        const QString home = m_context.phoneRegion.isEmpty() ? m_context.country : m_context.phoneRegion;
        const QString region = own.isEmpty() ? home : own;
        bool verified = false;
        Result<QString> result = canonicalPhone(it->toString(), region, &verified);
        // A customer abroad may well have a number at home.
        if (result && !verified && region != home) {
            bool atHome = false;
            Result<QString> other = canonicalPhone(it->toString(), home, &atHome);
            if (other && atHome) {
                result = std::move(other);
                verified = true;
            }
        }
        const bool possible = result.has_value();
        replace(it, std::move(result), field);
        if (possible && !verified)
            warn(u"phone.unverifiable"_s, field);
    }

    // ---- rules between fields
    void place()
    {
        if (touches(u"postal_code"_s) && !isEmpty(u"postal_code"_s) && !country().isEmpty())
            replaceOrWarn(u"postal_code"_s, validatePostalCode(text(u"postal_code"_s), country()));
        if (touchesOneOf({u"latitude"_s, u"longitude"_s}) &&
            value(u"latitude"_s).isValid() != value(u"longitude"_s).isValid())
            warn(u"coordinates.half"_s, value(u"latitude"_s).isValid() ? u"longitude"_s : u"latitude"_s);
    }

    void customer()
    {
        if (isNew() || touchesOneOf({u"first_name"_s, u"last_name"_s, u"company_name"_s, u"external_id"_s})) {
            if (isEmpty(u"first_name"_s) && isEmpty(u"last_name"_s) && isEmpty(u"company_name"_s) &&
                isEmpty(u"external_id"_s))
                refuse(u"customer.noName"_s, u"last_name"_s);
        }
        born();
        company();
        place();
        if (touchesOneOf({u"marketing_emails"_s, u"email"_s}) && isSet(u"marketing_emails"_s) &&
            isEmpty(u"email"_s))
            warn(u"customer.marketingWithoutEmail"_s, u"marketing_emails"_s);
        if (touchesOneOf({u"marketing_sms"_s, u"phone"_s}) && isSet(u"marketing_sms"_s) &&
            isEmpty(u"phone"_s))
            warn(u"customer.marketingWithoutPhone"_s, u"marketing_sms"_s);
    }

    void born()
    {
        constexpr int oldest = 130;
        constexpr int ofAge = 16; // GDPR article 8, where the member state says nothing else
        if (!touches(u"date_of_birth"_s))
            return;
        const QDate date = QDate::fromString(text(u"date_of_birth"_s), Qt::ISODate);
        if (!date.isValid() || !m_context.today.isValid())
            return;
        if (date > m_context.today)
            refuse(u"date.future"_s, u"date_of_birth"_s);
        else if (date < m_context.today.addYears(-oldest))
            refuse(u"date.tooOld"_s, u"date_of_birth"_s, {{u"years"_s, oldest}});
        else if (date > m_context.today.addYears(-ofAge))
            warn(u"customer.minor"_s, u"date_of_birth"_s, {{u"years"_s, ofAge}});
    }

    void company()
    {
        const bool french = country() == u"FR";
        if (const auto it = m_fields.find(u"siret"_s); it != m_fields.end() && it->isValid()) {
            // A SIREN alone is often all that is known of a company.
            const bool siren = compactCode(it->toString()).size() == 9;
            replace(it, siren ? validateSiren(it->toString()) : validateSiret(it->toString()), u"siret"_s);
            if (!text(u"country"_s).isEmpty() && !french)
                warn(u"siret.abroad"_s, u"siret"_s);
        }
        if (touches(u"tax_id"_s) && !isEmpty(u"tax_id"_s) && !country().isEmpty())
            replaceOrWarn(u"tax_id"_s, validateTaxId(text(u"tax_id"_s), country()));
        if ((isNew() || touchesOneOf({u"company_name"_s, u"country"_s, u"siret"_s, u"tax_id"_s})) && french &&
            !isEmpty(u"company_name"_s) && isEmpty(u"siret"_s) && isEmpty(u"tax_id"_s))
            warn(u"customer.companyWithoutTaxId"_s, u"siret"_s);
    }

    void contact()
    {
        static const QRegularExpression hour(u"^([01]?\\d|2[0-3]):([0-5]\\d)$"_s);
        for (const QString &field : {u"quiet_from"_s, u"quiet_to"_s}) {
            if (!touches(field) || isEmpty(field))
                continue;
            const auto match = hour.match(text(field));
            if (match.hasMatch())
                m_fields[field] =
                    QString(match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2));
            else
                refuse(u"contact.quietHours"_s, field);
        }
    }

    void address()
    {
        place();
        if (isEmpty(u"lines"_s) && isEmpty(u"city"_s) && isEmpty(u"postal_code"_s) && isEmpty(u"country"_s) &&
            !value(u"latitude"_s).isValid())
            refuse(u"address.empty"_s, u"lines"_s);
    }

    void vehicle()
    {
        if (isEmpty(u"plate"_s) && isEmpty(u"vin"_s) && isEmpty(u"make"_s) && isEmpty(u"model"_s))
            refuse(u"vehicle.unnamed"_s, u"plate"_s);
        // Vehicles from before 1981 have other numbers.
        if (touches(u"vin"_s) && !isEmpty(u"vin"_s))
            replaceOrWarn(u"vin"_s, validateVin(text(u"vin"_s)));
        if (touches(u"plate"_s) && !isEmpty(u"plate"_s))
            m_fields[u"plate"_s] = text(u"plate"_s).simplified().toUpper();
    }

    const RecordType &m_type;
    Values &m_fields;
    const RuleContext &m_context;
    const Values &m_before;
    QString m_typeName;
    QStringList m_phones;
    Findings m_findings;
};

} // namespace

Findings checkRecord(const RecordType &type, Values &fields, const RuleContext &context, const Values &before)
{
    return Check(type, fields, context, before).run();
}

} // namespace c360::domain
