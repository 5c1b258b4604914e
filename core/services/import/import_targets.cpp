// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/import_targets.h"

#include "core/catalog/catalog.h"
#include "core/text/normalize.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace c360::services {

namespace {

using catalog::Kind;

TargetForm formOf(const catalog::Field &field)
{
    switch (field.kind) {
    case Kind::LongText:
        return TargetForm::LongText;
    case Kind::Choice:
        return field.name == "gender"               ? TargetForm::Gender
               : field.name == "preferred_language" ? TargetForm::Language
                                                    : TargetForm::Choice;
    case Kind::Country:
        return TargetForm::Country;
    case Kind::Email:
        return TargetForm::Email;
    case Kind::Phone:
        return TargetForm::Phone;
    case Kind::Boolean:
        return TargetForm::Boolean;
    case Kind::Date:
        return TargetForm::Date;
    case Kind::Instant:
        return TargetForm::Instant;
    case Kind::Money:
        return TargetForm::Money;
    case Kind::Integer:
    case Kind::Decimal:
        return TargetForm::Decimal;
    case Kind::Real:
        return TargetForm::Real;
    default:
        return field.name == "external_id" ? TargetForm::Id : TargetForm::Text;
    }
}

void addField(QList<ImportTarget> &targets, const catalog::RecordType &type, std::string_view name)
{
    const int index = type.indexOf(name);
    Q_ASSERT(index >= 0);
    const auto &field = type.fields[size_t(index)];
    targets.append(
        {QString::fromUtf8(name.data(), qsizetype(name.size())), field.label, "catalog", formOf(field)});
}

void addOwn(QList<ImportTarget> &targets, const QString &name, const char *label, TargetForm form)
{
    targets.append({name, label, "import", form});
}

void addCustomer(QList<ImportTarget> &targets)
{
    addOwn(targets, u"customer"_s, QT_TRANSLATE_NOOP("import", "Customer (number, user name or e-mail)"),
           TargetForm::CustomerRef);
    addOwn(targets, u"customer.external_id"_s, QT_TRANSLATE_NOOP("import", "Customer: external number"),
           TargetForm::Id);
    addOwn(targets, u"customer.email"_s, QT_TRANSLATE_NOOP("import", "Customer: e-mail"), TargetForm::Email);
    addOwn(targets, u"customer.name"_s, QT_TRANSLATE_NOOP("import", "Customer: name"), TargetForm::Text);
}

QList<ImportTarget> makeTargets(ImportKind kind)
{
    QList<ImportTarget> targets;
    switch (kind) {
    case ImportKind::Customers:
        addField(targets, catalog::customerType, "external_id");
        addOwn(targets, u"full_name"_s, QT_TRANSLATE_NOOP("import", "Full name"), TargetForm::Text);
        for (const auto *name : {"first_name",
                                 "last_name",
                                 "name_other_script",
                                 "company_name",
                                 "email",
                                 "phone",
                                 "address_line1",
                                 "address_line2",
                                 "city",
                                 "state",
                                 "postal_code",
                                 "country",
                                 "latitude",
                                 "longitude",
                                 "date_of_birth",
                                 "gender",
                                 "preferred_language",
                                 "tax_id",
                                 "siret",
                                 "notes"})
            addField(targets, catalog::customerType, name);
        addOwn(targets, u"tags"_s, QT_TRANSLATE_NOOP("import", "Tags"), TargetForm::List);
        for (const auto *name : {"owner", "status", "credit_limit", "currency", "anniversary", "is_active",
                                 "is_verified", "marketing_emails", "marketing_sms"})
            addField(targets, catalog::customerType, name);
        addOwn(targets, u"customer_id"_s,
               QT_TRANSLATE_NOOP("import", "Customer number of an existing customer"), TargetForm::Text);
        addOwn(targets, u"created_at"_s, QT_TRANSLATE_NOOP("import", "Created on"), TargetForm::Instant);
        break;
    case ImportKind::Contacts:
        addCustomer(targets);
        for (const auto *name : {"name", "role", "email", "phone", "preferred", "quiet_from", "quiet_to"})
            addField(targets, catalog::contactType, name);
        break;
    case ImportKind::Activities:
        addCustomer(targets);
        for (const auto *name : {"interaction_type", "status", "subject", "body", "interaction_date",
                                 "due_at", "assigned_to", "source", "pinned"})
            addField(targets, catalog::activityType, name);
        break;
    case ImportKind::Sales:
        addField(targets, catalog::invoiceType, "number");
        addField(targets, catalog::invoiceType, "issued_on");
        addField(targets, catalog::invoiceType, "due_on");
        for (const auto *name : {"product_code", "description", "quantity", "unit_price", "tax_rate"})
            addField(targets, catalog::invoiceLineType, name);
        addOwn(targets, u"customer.external_id"_s, QT_TRANSLATE_NOOP("import", "Customer: external number"),
               TargetForm::Id);
        addOwn(targets, u"customer.email"_s, QT_TRANSLATE_NOOP("import", "Customer: e-mail"),
               TargetForm::Email);
        addOwn(targets, u"customer.name"_s, QT_TRANSLATE_NOOP("import", "Customer: name"), TargetForm::Text);
        addField(targets, catalog::invoiceType, "country");
        addField(targets, catalog::invoiceType, "currency");
        addField(targets, catalog::invoiceType, "status");
        break;
    }
    return targets;
}

struct Synonyms
{
    const char16_t *target;
    const char16_t *names; ///< separated by |
};

// Spaces, punctuation, case, accents and the Arabic article do not count (see key()).
constexpr std::array customerNames{
    Synonyms{
        u"external_id",
        u"customer id|customer no|customer number|customer code|client id|client no|code client|"
        u"numero client|n client|id client|external id|external number|reference|ref|uid|account|account id|"
        u"account number|numero|code|organization id|organisation id|"
        u"رقم العميل|رقم الزبون|معرف العميل|كود العميل|الرقم الخارجي|معرف|id|الرقم|index"},
    Synonyms{u"full_name", u"name|full name|fullname|contact name|customer name|client name|display name|nom "
                           u"complet|nom et prenom|"
                           u"nom prenom|contact|الاسم|الاسم الكامل|اسم العميل|اسم الزبون|الاسم بالكامل|fn"},
    Synonyms{u"first_name", u"first name|firstname|given name|givenname|forename|fname|prenom|prenoms|"
                            u"الاسم الاول|الاسم الشخصي|اسم الشخص|first"},
    Synonyms{u"last_name", u"last name|lastname|surname|family name|familyname|lname|nom|nom de famille|"
                           u"اسم العائلة|الاسم الاخير|اللقب|النسب|الكنية|last"},
    Synonyms{u"name_other_script",
             u"name other script|name in the other script|arabic name|latin name|nom en arabe|nom arabe|"
             u"nom latin|الاسم بالعربية|الاسم بالعربي|الاسم اللاتيني"},
    Synonyms{u"company_name",
             u"company|company name|organization|organisation|organization name|business|business name|firm|"
             u"employer|entreprise|societe|nom de la societe|raison sociale|"
             u"الشركة|اسم الشركة|المؤسسة|المنظمة|org"},
    Synonyms{
        u"email",
        u"email|e mail|mail|email address|e mail address|courriel|adresse email|adresse e mail|adresse mail|"
        u"adresse electronique|mel|email 1|البريد الالكتروني|بريد الكتروني|الايميل|ايميل|البريد"},
    Synonyms{
        u"phone",
        u"phone|phone number|telephone|tel|mobile|mobile phone|cell|cell phone|cellphone|phone 1|telephone 1|"
        u"numero de telephone|portable|tel portable|gsm|"
        u"الهاتف|رقم الهاتف|هاتف|الجوال|رقم الجوال|المحمول|الهاتف المحمول|الموبايل|تلفون"},
    Synonyms{u"address_line1",
             u"address|address 1|address line 1|street|street address|adresse|adresse 1|rue|voie|"
             u"mailing address|العنوان|الشارع|عنوان"},
    Synonyms{u"address_line2", u"address 2|address line 2|street 2|adresse 2|complement d "
                               u"adresse|complement|العنوان 2|تكملة العنوان"},
    Synonyms{u"city", u"city|town|ville|commune|locality|localite|office city|المدينة|مدينة|البلدة"},
    Synonyms{u"state",
             u"state|region|province|county|departement|gouvernorat|etat|الولاية|المنطقة|المحافظة|الجهة"},
    Synonyms{
        u"postal_code",
        u"postal code|postcode|post code|zip|zip code|zipcode|code postal|cp|الرمز البريدي|الرقم البريدي"},
    Synonyms{u"country", u"country|country code|nation|pays|office location|البلد|الدولة|بلد|دولة"},
    Synonyms{u"latitude", u"latitude|lat|خط العرض"},
    Synonyms{u"longitude", u"longitude|lon|lng|long|خط الطول"},
    Synonyms{u"date_of_birth",
             u"date of birth|birth date|birthdate|birthday|dob|date de naissance|naissance|ne le|bday|"
             u"تاريخ الميلاد|تاريخ الولادة|الميلاد"},
    Synonyms{u"gender", u"gender|sex|sexe|genre|civilite|الجنس|النوع"},
    Synonyms{u"preferred_language",
             u"language|preferred language|lang|langue|langue preferee|اللغة|اللغة المفضلة"},
    Synonyms{u"tax_id", u"tax id|tax number|vat|vat number|tva|numero de tva|n tva|matricule fiscal|ice|"
                        u"identifiant fiscal|الرقم الضريبي|المعرف الضريبي|المعرف الجبائي"},
    Synonyms{u"siret", u"siret|numero siret|n siret|siren"},
    Synonyms{u"notes",
             u"notes|note|comment|comments|remarks|remarque|remarques|commentaire|commentaires|observations|"
             u"ملاحظات|ملاحظة|تعليق|other emails|other phones|other addresses"},
    Synonyms{u"tags", u"tags|tag|labels|categories|keywords|etiquettes|mots cles|الوسوم|وسوم|التصنيفات"},
    Synonyms{u"owner",
             u"owner|sales agent|account manager|assigned to|commercial|responsable|المسؤول|مندوب المبيعات"},
    Synonyms{u"status", u"customer status|statut client|حالة العميل"},
    Synonyms{u"credit_limit",
             u"credit limit|limite de credit|plafond de credit|encours autorise|حد الائتمان|سقف الائتمان"},
    Synonyms{u"currency", u"currency|devise|monnaie|العملة"},
    Synonyms{u"anniversary", u"anniversary|anniversaire de mariage|ذكرى سنوية"},
    Synonyms{u"is_active", u"active|is active|actif|enabled|نشط|مفعل"},
    Synonyms{u"is_verified", u"verified|is verified|verifie|موثق"},
    Synonyms{u"marketing_emails", u"marketing emails|email opt in|newsletter|اشتراك البريد"},
    Synonyms{u"marketing_sms", u"marketing sms|sms opt in|اشتراك الرسائل"},
    Synonyms{u"customer_id", u"c360 customer id|customer360 id"},
    Synonyms{
        u"created_at",
        u"created at|created on|created|creation date|date created|date de creation|cree le|"
        u"subscription date|registration date|date d inscription|تاريخ الانشاء|تاريخ التسجيل|تاريخ الاشتراك"},
};
constexpr std::array referenceNames{
    Synonyms{u"customer", u"customer|client|customer id|username|user name|العميل|الزبون"},
    Synonyms{u"customer.external_id", u"external id|customer external id|customer number|customer "
                                      u"no|customer code|code client|numero client|"
                                      u"account|account id|رقم العميل|رقم الزبون"},
    Synonyms{u"customer.email", u"customer email|client email|email client|email du client|بريد العميل"},
    Synonyms{u"customer.name",
             u"customer name|client name|company|company name|nom du client|nom client|societe|entreprise|"
             u"اسم العميل|الشركة|اسم الشركة"},
};
constexpr std::array contactNames{
    Synonyms{u"name", u"name|contact name|full name|contact|nom|nom du contact|nom complet|الاسم|اسم جهة "
                      u"الاتصال|الاسم الكامل"},
    Synonyms{
        u"role",
        u"role|title|job title|position|function|contact title|fonction|poste|titre|المنصب|الوظيفة|الصفة"},
    Synonyms{u"email", u"email|e mail|mail|contact email|email address|courriel|البريد الالكتروني|الايميل"},
    Synonyms{u"phone",
             u"phone|phone number|telephone|tel|mobile|contact phone|portable|الهاتف|رقم الهاتف|الجوال"},
    Synonyms{u"preferred", u"preferred|main|primary|principal|prefere|مفضل|رئيسي"},
    Synonyms{u"quiet_from", u"quiet from"},
    Synonyms{u"quiet_to", u"quiet to"},
};
constexpr std::array activityNames{
    Synonyms{u"interaction_type",
             u"type|interaction type|activity type|kind|type d activite|نوع|نوع النشاط|النوع"},
    Synonyms{u"status", u"status|state|statut|etat|الحالة"},
    Synonyms{u"subject", u"subject|title|summary|objet|sujet|titre|الموضوع|العنوان"},
    Synonyms{
        u"body",
        u"body|text|description|notes|note|details|comment|texte|commentaire|النص|الوصف|التفاصيل|ملاحظات"},
    Synonyms{u"interaction_date", u"date|interaction date|activity date|when|timestamp|occurred at|date d "
                                  u"activite|التاريخ|تاريخ النشاط"},
    Synonyms{u"due_at", u"due|due at|due date|deadline|echeance|تاريخ الاستحقاق|الموعد النهائي"},
    Synonyms{u"assigned_to", u"assigned to|owner|user|agent|assigne a|responsable|المسؤول"},
    Synonyms{u"source", u"source|origin|origine|المصدر"},
    Synonyms{u"pinned", u"pinned|epingle|مثبت"},
};
constexpr std::array salesNames{
    Synonyms{u"status", u"invoice status|statut facture|حالة الفاتورة"},
    Synonyms{u"number", u"invoice no|invoice|invoice number|invoice id|number|order id|order|order "
                        u"number|order no|transaction id|"
                        u"facture|numero de facture|n facture|no facture|commande|numero de commande|"
                        u"رقم الفاتورة|الفاتورة|رقم الطلب"},
    Synonyms{
        u"issued_on",
        u"invoice date|date|issued on|order date|transaction date|purchase date|date de facture|date facture|"
        u"date de commande|تاريخ الفاتورة|التاريخ|تاريخ الطلب"},
    Synonyms{u"due_on", u"due date|due on|due|echeance|date d echeance|تاريخ الاستحقاق"},
    Synonyms{
        u"product_code",
        u"stock code|product code|product id|product|sku|item code|item|code article|reference|ref article|"
        u"code produit|رمز المنتج|كود المنتج|المنتج"},
    Synonyms{u"description",
             u"description|product name|item description|label|designation|libelle|الوصف|البيان|اسم المنتج"},
    Synonyms{u"quantity", u"quantity|qty|count|units|quantite|qte|الكمية|كمية"},
    Synonyms{u"unit_price", u"unit price|price|unit cost|prix unitaire|prix|pu|سعر الوحدة|السعر"},
    Synonyms{u"tax_rate", u"tax rate|vat rate|taux de tva|taux tva|نسبة الضريبة"},
    Synonyms{u"customer.external_id",
             u"customer id|customer|customer number|customer no|customer code|client|client id|code client|"
             u"numero client|رقم العميل|العميل|رقم الزبون"},
    Synonyms{u"customer.email",
             u"customer email|email|e mail|client email|courriel|البريد الالكتروني|بريد العميل"},
    Synonyms{u"customer.name",
             u"customer name|client name|name|nom du client|nom client|اسم العميل|اسم الزبون"},
    Synonyms{u"country", u"country|pays|ship country|البلد|الدولة"},
    Synonyms{u"currency", u"currency|devise|monnaie|العملة"},
};

/// What is compared: normalised words without the article, joined.
QString key(const QString &header)
{
    QString joined;
    const QString normalized = text::normalized(header);
    const auto words = QStringView(normalized).split(u' ', Qt::SkipEmptyParts);
    for (QStringView word : words) {
        if (word.size() > 3 && word.startsWith(u"ال"))
            word = word.sliced(2);
        joined += word;
    }
    return joined;
}

using HeaderMap = QHash<QString, HeaderMatch>;

template <typename Table>
void addNames(HeaderMap &map, const Table &table)
{
    for (const auto &entry : table) {
        const QString target = QString::fromUtf16(entry.target);
        if (target != u"customer_id") // other programs' "customer id" is our external number
            map.insert(key(target), {target, 0});
        const auto names = QString::fromUtf16(entry.names).split(u'|');
        for (int i = 0; i < names.size(); ++i) {
            const QString k = key(names.at(i));
            if (!map.contains(k))
                map.insert(k, {target, i + 1});
        }
    }
}

HeaderMap makeHeaders(ImportKind kind)
{
    HeaderMap map;
    switch (kind) {
    case ImportKind::Customers:
        addNames(map, customerNames);
        break;
    case ImportKind::Contacts:
        addNames(map, contactNames);
        addNames(map, referenceNames);
        break;
    case ImportKind::Activities:
        addNames(map, activityNames);
        addNames(map, referenceNames);
        break;
    case ImportKind::Sales:
        addNames(map, salesNames);
        break;
    }
    return map;
}

} // namespace

const QList<ImportTarget> &importTargets(ImportKind kind)
{
    static const std::array<QList<ImportTarget>, 4> targets{
        makeTargets(ImportKind::Customers), makeTargets(ImportKind::Contacts),
        makeTargets(ImportKind::Activities), makeTargets(ImportKind::Sales)};
    return targets[size_t(kind)];
}

const ImportTarget *findTarget(ImportKind kind, QStringView name)
{
    for (const auto &target : importTargets(kind)) {
        if (target.name == name)
            return &target;
    }
    return nullptr;
}

HeaderMatch targetForHeader(ImportKind kind, const QString &header)
{
    static const std::array<HeaderMap, 4> maps{
        makeHeaders(ImportKind::Customers), makeHeaders(ImportKind::Contacts),
        makeHeaders(ImportKind::Activities), makeHeaders(ImportKind::Sales)};
    const HeaderMap &map = maps[size_t(kind)];
    if (findTarget(kind, header)) // our own name, as in our exports
        return {header, 0};
    if (const auto found = map.constFind(key(header)); found != map.cend())
        return *found;
    // "address.city" of nested JSON.
    if (const qsizetype dot = header.lastIndexOf(u'.'); dot > 0)
        return map.value(key(header.sliced(dot + 1)));
    return {};
}

QStringList jsonCollections(ImportKind kind)
{
    QStringList names{u"data"_s, u"items"_s, u"records"_s, u"results"_s, u"rows"_s, u"entries"_s};
    switch (kind) {
    case ImportKind::Customers:
        return names << u"customers"_s << u"customer"_s << u"clients"_s << u"client"_s << u"accounts"_s
                     << u"people"_s;
    case ImportKind::Contacts:
        return names << u"contacts"_s << u"contact"_s;
    case ImportKind::Activities:
        return names << u"activities"_s << u"activity"_s << u"interactions"_s;
    case ImportKind::Sales:
        return names << u"sales"_s << u"lines"_s << u"invoice_lines"_s << u"transactions"_s << u"orders"_s;
    }
    return names;
}

} // namespace c360::services
