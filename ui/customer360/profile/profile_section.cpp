// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/profile/profile_section.h"

#include "core/catalog/catalog.h"
#include "core/services/profile/draft_store.h"
#include "core/text/messages.h"
#include "ui/customer360/frame/run_command.h"
#include "ui/customer360/map/place_book.h"
#include "ui/customer360/profile/fields_card.h"
#include "ui/customer360/profile/link_card.h"
#include "ui/customer360/profile/map_card.h"
#include "ui/customer360/profile/notes_card.h"
#include "ui/customer360/profile/place_completer.h"
#include "ui/customer360/profile/record_list_card.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chip.h"
#include "ui/kit/field_editor.h"
#include "ui/kit/icons.h"
#include "ui/kit/inline_field.h"
#include "ui/kit/record_dialog.h"
#include "ui/kit/section_header.h"
#include "ui/kit/state_stack.h"
#include "ui/kit/tokens.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using domain::OpKind;

namespace {

/// With what stood there when it was begun: what others have added since must not be taken for deleted.
QString notesDraft(const QString &text, const QString &seen)
{
    if (text.isEmpty())
        return {};
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"text"_s, text}, {u"seen"_s, seen}}).toJson(QJsonDocument::Compact));
}

} // namespace

ProfileSection::ProfileSection(AppContext &context, PlaceBook &places, IdSource &ids, QWidget *parent)
    : Section(context, parent), m_places(places)
{
    setObjectName(u"profile-section"_s);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(space::l, space::m, space::l, space::l);
    outer->setSpacing(space::m);
    m_findings = new Card(content);
    m_findingList = new QWidget(m_findings);
    auto *list = new QVBoxLayout(m_findingList);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    m_findings->body()->addWidget(m_findingList);
    m_findings->setObjectName(u"findings"_s);
    m_findings->hide();
    outer->addWidget(m_findings);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space::m);
    outer->addLayout(m_columns);
    outer->addStretch(1);
    auto *leading = new QVBoxLayout;
    auto *trailing = new QVBoxLayout;
    for (QVBoxLayout *column : {leading, trailing}) {
        column->setSpacing(space::m);
        m_columns->addLayout(column, 1);
    }

    m_identity =
        addFields(content, {u"first_name"_s, u"last_name"_s, u"name_other_script"_s, u"company_name"_s,
                            u"date_of_birth"_s, u"gender"_s, u"preferred_language"_s, u"anniversary"_s});
    m_points = addFields(content, {u"email"_s, u"phone"_s, u"marketing_emails"_s, u"marketing_sms"_s});
    m_address = addFields(content, {u"address_line1"_s, u"address_line2"_s, u"postal_code"_s, u"city"_s,
                                    u"state"_s, u"country"_s, u"latitude"_s, u"longitude"_s});
    m_business = addFields(content, {u"status"_s, u"owner"_s, u"is_active"_s, u"is_verified"_s, u"tax_id"_s,
                                     u"siret"_s, u"credit_limit"_s, u"currency"_s, u"external_id"_s,
                                     u"customer_id"_s, u"username"_s, u"last_login_at"_s});
    // A switch for advertising follows the consents (tab 6), so that there is a proof for it.
    m_points->field(u"marketing_emails"_s)->setReadOnly(true);
    m_points->field(u"marketing_sms"_s)->setReadOnly(true);
    makeContactToggles();

    m_tags =
        new LinkCard(context, ids, {catalog::customerTagType, catalog::tagType, u"tag"_s, true}, content);
    m_groups = new LinkCard(context, ids, {catalog::memberType, catalog::groupType, u"group"_s}, content);
    m_notes = new NotesCard(content);
    m_map = new MapCard(context, places, content);
    m_contacts = new RecordListCard(context,
                                    {.type = catalog::contactType,
                                     .columns = {u"name"_s, u"role"_s, u"phone"_s, u"email"_s, u"preferred"_s,
                                                 u"quiet_from"_s, u"quiet_to"_s},
                                     .formFields = {},
                                     .iconName = u"contact"_s},
                                    content);
    m_addresses = new RecordListCard(
        context,
        {.type = catalog::addressType,
         .columns = {u"label"_s, u"lines"_s, u"postal_code"_s, u"city"_s, u"state"_s, u"country"_s},
         .formFields = {},
         .iconName = u"map-pin"_s},
        content);
    m_vehicles =
        new RecordListCard(context,
                           {.type = catalog::vehicleType,
                            .columns = {u"plate"_s, u"make"_s, u"model"_s, u"year"_s, u"inspection_due"_s,
                                        u"service_due"_s, u"mileage"_s, u"fuel"_s, u"vin"_s, u"notes"_s},
                            .formFields = {},
                            .dueFields = {u"inspection_due"_s, u"service_due"_s},
                            .iconName = u"car"_s},
                           content);

    for (QWidget *card : std::initializer_list<QWidget *>{m_identity, m_points, m_address, m_map})
        leading->addWidget(card);
    for (QWidget *card : std::initializer_list<QWidget *>{m_notes, m_tags, m_groups, m_contacts, m_vehicles,
                                                          m_addresses, m_business})
        trailing->addWidget(card);
    leading->addStretch(1);
    trailing->addStretch(1);

    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    m_stack = new StateStack(m_scroll, this);
    m_stack->startBlank();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_stack->emptyState(), &EmptyState::actionRequested, this, &ProfileSection::load);
    connect(m_addresses, &RecordListCard::dialogMade, this, &ProfileSection::completePlaces);
    connect(m_notes, &NotesCard::saveRequested, this, &ProfileSection::saveNotes);
    connect(m_notes, &NotesCard::draftChanged, this, [this](const QString &text, const QString &seen) {
        if (!customer().isNull())
            this->context().drafts.saveDraft(draftKey(), notesDraft(text, seen));
    });
}

FieldsCard *ProfileSection::addFields(QWidget *parent, const QStringList &fields)
{
    auto *card = new FieldsCard(catalog::customerType, fields, context().format, parent);
    m_cards.push_back(card);
    connect(card, &FieldsCard::committed, this, &ProfileSection::saveField);
    connect(card, &FieldsCard::editingChanged, this, &ProfileSection::fieldOpened);
    return card;
}

void ProfileSection::makeContactToggles()
{
    m_emailVerified = new Chip({}, m_points);
    m_emailVerified->setObjectName(u"email-verified"_s);
    m_phoneVerified = new Chip({}, m_points);
    m_phoneVerified->setObjectName(u"phone-verified"_s);
    m_points->field(u"email"_s)->addTrailing(m_emailVerified);
    m_points->field(u"phone"_s)->addTrailing(m_phoneVerified);
    const auto toggle = [this](Chip *chip, const QString &field) {
        connect(chip, &Chip::clicked, this, [this, chip, field](bool checked) {
            runCommand(
                context(), this,
                {u"edit"_s,
                 {{OpKind::Update, u"customer"_s, customer(), {{field, QVariant(qlonglong(checked))}}}}},
                checked ? tr("Marked as verified") : tr("No longer verified"),
                [this, chip, checked](const Result<domain::Outcome> &outcome) {
                    if (!outcome) {
                        chip->setChecked(!checked);
                        context().notices.fail(outcome.error());
                    }
                });
        });
    };
    toggle(m_emailVerified, u"email_verified"_s);
    toggle(m_phoneVerified, u"phone_verified"_s);
}

QString ProfileSection::draftKey() const
{
    return u"customer/%1/notes"_s.arg(customer().toString());
}

void ProfileSection::load()
{
    if (m_record.isNull())
        m_stack->showLoading();
    const domain::Rules &rules = context().commands.rules();
    const domain::RuleContext about{rules.country, rules.phoneRegion, context().clock.today()};
    context()
        .store
        .read([id = customer(), about](store::Connection &db) -> Result<Answer> {
            Answer answer;
            C360_TRY(answer.profile, domain::customerProfile(db, id, about));
            C360_TRY(answer.tags, domain::allTags(db));
            C360_TRY(answer.groups, domain::allGroups(db));
            return answer;
        })
        .then(this, [this, id = customer()](const Result<Answer> &answer) {
            if (id != customer())
                return;
            if (answer)
                showAnswer(*answer);
            else
                m_stack->showEmpty(EmptyState::Kind::Error, tr("The profile could not be read"),
                                   text::message(answer.error(), context().format), tr("Try again"));
        });
}

void ProfileSection::showAnswer(const Answer &answer)
{
    m_record = answer.profile.customer;
    for (FieldsCard *card : m_cards)
        card->setRecord(m_record);
    using catalog::field;
    m_emailVerified->setVisible(!m_record.text(field<"customer.email">).isEmpty());
    m_emailVerified->setChecked(m_record.flag(field<"customer.email_verified">));
    m_phoneVerified->setVisible(!m_record.text(field<"customer.phone">).isEmpty());
    m_phoneVerified->setChecked(m_record.flag(field<"customer.phone_verified">));
    for (Chip *chip : {m_emailVerified, m_phoneVerified})
        chip->setText(chip->isChecked() ? tr("Verified") : tr("Not verified"));
    m_notes->setText(m_record.text(field<"customer.notes">));
    m_tags->setLinks(customer(), answer.profile.tags, answer.tags);
    m_groups->setLinks(customer(), answer.profile.groups, answer.groups);
    m_contacts->setRecords(customer(), answer.profile.contacts);
    m_addresses->setRecords(customer(), answer.profile.addresses);
    m_vehicles->setRecords(customer(), answer.profile.vehicles);
    m_map->setRecords(m_record, answer.profile.addresses);
    showFindings(answer.profile.findings);
    m_stack->showContent();
    if (!m_draftAsked) {
        m_draftAsked = true;
        context()
            .drafts.drafts(draftKey())
            .then(this, [this, key = draftKey()](const Result<QHash<QString, QString>> &drafts) {
                if (drafts && key == draftKey())
                    restoreNotes(drafts->value(key));
            });
    }
}

void ProfileSection::showFindings(const QList<Error> &findings)
{
    // What comes in above would push what the person types in from under their eyes.
    m_laterFindings.reset();
    if (std::ranges::any_of(findChildren<InlineField *>(), &InlineField::isEditing)) {
        m_laterFindings = findings;
        return;
    }
    const QList<QToolButton *> old = m_findingList->findChildren<QToolButton *>();
    for (QToolButton *button : old) {
        m_findingList->layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    for (const Error &finding : findings) {
        auto *button = new QToolButton(m_findingList);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon(u"triangle-alert"_s, Color::Warning));
        button->setText(text::message(finding, context().format));
        button->setAccessibleName(button->text());
        button->setToolTip(tr("Correct it"));
        connect(button, &QToolButton::clicked, this, [this, field = finding.field] { editField(field); });
        m_findingList->layout()->addWidget(button);
    }
    m_findings->setVisible(!findings.isEmpty());
}

FieldsCard *ProfileSection::cardOf(const QString &field) const
{
    for (FieldsCard *card : m_cards) {
        if (card->field(field))
            return card;
    }
    return nullptr;
}

void ProfileSection::saveField(const QString &field, const QVariant &value, const QVariant &seen)
{
    const catalog::Field *about = catalog::customerType.find(field);
    runCommand(context(), this,
               {u"edit"_s,
                {{.kind = OpKind::Update,
                  .type = u"customer"_s,
                  .id = customer(),
                  .set = {{field, value}},
                  .seen = {{field, seen}}}}},
               tr("%1 saved on this computer", "a field").arg(text::fieldLabel(*about)),
               [this, field, value, id = customer()](const Result<domain::Outcome> &outcome) {
                   if (id != customer())
                       return;
                   FieldsCard *card = cardOf(field);
                   if (outcome) {
                       card->setValue(field, value);
                       load(); // for the canonical form, and what follows from the field
                       return;
                   }
                   Error error = outcome.error();
                   if (error.field == field)
                       error.field.clear(); // the label already stands above
                   card->setError(field, text::message(error, context().format));
               });
}

void ProfileSection::saveNotes(const QString &text, const QString &seen)
{
    runCommand(context(), this,
               {u"edit"_s,
                {{.kind = OpKind::Update,
                  .type = u"customer"_s,
                  .id = customer(),
                  .set = {{u"notes"_s, text.isEmpty() ? QVariant() : text}},
                  .seen = {{u"notes"_s, seen}}}}},
               tr("Notes saved on this computer"),
               [this, text, id = customer()](const Result<domain::Outcome> &outcome) {
                   if (id != customer())
                       return;
                   if (outcome)
                       m_notes->saved(text);
                   else
                       m_notes->setError(text::message(outcome.error(), context().format));
               });
}

void ProfileSection::restoreNotes(const QString &draft)
{
    const QJsonObject kept = QJsonDocument::fromJson(draft.toUtf8()).object();
    if (kept.contains(u"text"_s))
        m_notes->restoreDraft(kept[u"text"].toString(), kept[u"seen"].toString());
    else
        m_notes->restoreDraft(draft, m_notes->stored()); // of an earlier version: the text alone
}

void ProfileSection::fieldOpened(const QString &field, bool editing)
{
    if (!editing && m_laterFindings)
        showFindings(QList<Error>(*m_laterFindings));
    if (!editing || (field != "city"_L1 && field != "postal_code"_L1))
        return;
    FieldEditor *editor = m_address->field(field)->editor();
    auto *line = editor ? qobject_cast<QLineEdit *>(editor->input()) : nullptr;
    if (!line)
        return;
    auto *completer = new PlaceCompleter(line, m_places, context().format.language(), [this] {
        const QString own = m_record.text(catalog::field<"customer.country">);
        return own.isEmpty() ? context().commands.rules().country : own;
    });
    connect(completer, &PlaceCompleter::chosen, this,
            [this, field](const domain::places::PlaceSuggestion &suggestion) {
                // The line that is being typed in takes its part of the place with the others.
                m_address->field(field)->cancelEdit();
                takePlace(suggestion);
            });
}

void ProfileSection::takePlace(const domain::places::PlaceSuggestion &suggestion)
{
    const domain::places::Place &place = suggestion.place;
    domain::Fields fields{{u"city"_s, place.nameIn(context().format.language())},
                          {u"country"_s, place.country}};
    if (!suggestion.postalCode.isEmpty())
        fields.insert(u"postal_code"_s, suggestion.postalCode);
    if (!place.region.isEmpty())
        fields.insert(u"state"_s, place.region);
    fields.insert(u"latitude"_s, place.position ? QVariant(place.position->latitude) : QVariant());
    fields.insert(u"longitude"_s, place.position ? QVariant(place.position->longitude) : QVariant());
    runCommand(context(), this, {u"edit"_s, {{OpKind::Update, u"customer"_s, customer(), fields}}},
               tr("Address saved on this computer"));
}

void ProfileSection::completePlaces(RecordDialog *dialog)
{
    RecordForm *form = dialog->form();
    const auto country = [form, this] {
        const Result<QVariant> typed = form->editor(u"country"_s)->value();
        return typed && !typed->toString().isEmpty() ? typed->toString() : context().commands.rules().country;
    };
    for (const QString &field : {u"city"_s, u"postal_code"_s}) {
        auto *line = qobject_cast<QLineEdit *>(form->editor(field)->input());
        if (!line)
            continue;
        auto *completer = new PlaceCompleter(line, m_places, context().format.language(), country);
        connect(completer, &PlaceCompleter::chosen, form,
                [form, this](const domain::places::PlaceSuggestion &suggestion) {
                    const domain::places::Place &place = suggestion.place;
                    form->setValue(u"city"_s, place.nameIn(context().format.language()));
                    form->setValue(u"country"_s, place.country);
                    if (!suggestion.postalCode.isEmpty())
                        form->setValue(u"postal_code"_s, suggestion.postalCode);
                    if (!place.region.isEmpty())
                        form->setValue(u"state"_s, place.region);
                    if (place.position) {
                        form->setValue(u"latitude"_s, place.position->latitude);
                        form->setValue(u"longitude"_s, place.position->longitude);
                    }
                });
    }
}

bool ProfileSection::concerns(const store::ChangeSet &changes) const
{
    // A tag or group that is renamed or new stands here too.
    return Section::concerns(changes) || changes.touches(catalog::tagType) ||
           changes.touches(catalog::groupType);
}

void ProfileSection::clear()
{
    m_record = {};
    m_draftAsked = false;
    for (FieldsCard *card : m_cards)
        card->clear();
    m_notes->clear();
    m_contacts->clear();
    m_addresses->clear();
    m_vehicles->clear();
    m_map->clear();
    m_laterFindings.reset();
    m_findings->hide();
}

void ProfileSection::editField(const QString &field)
{
    const QString name = field.isEmpty() ? u"first_name"_s : field;
    FieldsCard *card = cardOf(name);
    if (!card)
        return;
    m_scroll->ensureWidgetVisible(card->field(name));
    card->field(name)->beginEdit();
}

QList<QAction *> ProfileSection::actions() const
{
    QList<QAction *> all;
    for (const RecordListCard *card : {m_contacts, m_vehicles, m_addresses})
        all += card->actionList();
    all << m_map->directions();
    return all;
}

QAction *ProfileSection::newAction() const
{
    return m_contacts->addAction();
}

QWidget *ProfileSection::focusTarget()
{
    return m_identity->field(u"first_name"_s)->findChild<QWidget *>(u"first_name"_s);
}

void ProfileSection::resizeEvent(QResizeEvent *event)
{
    Section::resizeEvent(event);
    m_columns->setDirection(event->size().width() < fontMetrics().averageCharWidth() * 125
                                ? QBoxLayout::TopToBottom
                                : QBoxLayout::LeftToRight);
}

void ProfileSection::retranslate()
{
    m_findings->setTitle(tr("Worth a look"));
    m_identity->setTitle(tr("Identity"));
    m_points->setTitle(tr("Contact points"));
    m_address->setTitle(tr("Main address"));
    m_business->setTitle(tr("Account"));
    m_emailVerified->setAccessibleName(tr("E-mail verified"));
    m_emailVerified->setToolTip(tr("Whether the e-mail address is known to be the customer's"));
    m_phoneVerified->setAccessibleName(tr("Phone verified"));
    m_phoneVerified->setToolTip(tr("Whether the phone number is known to be the customer's"));
    m_tags->setTexts(
        {tr("Tags"), tr("Add a tag"), tr("Tag added"), tr("Tag removed"), tr("Colour of the tag changed")});
    m_groups->setTexts(
        {tr("Groups"), tr("Add to a group"), tr("Added to the group"), tr("Taken out of the group")});
    m_notes->retranslate();
    m_map->retranslate();
    m_contacts->setTexts({tr("Contacts"), tr("Add contact"), tr("Edit contact"), tr("Delete contact"),
                          tr("No contact yet"), tr("Who answers the phone, who signs, who pays?"),
                          tr("Contact added"), tr("Contact saved on this computer"),
                          tr("Contact moved to the bin")});
    m_addresses->setTexts({tr("Other addresses"), tr("Add address"), tr("Edit address"), tr("Delete address"),
                           tr("No other address yet"), tr("For deliveries, invoices or a second site."),
                           tr("Address added"), tr("Address saved on this computer"),
                           tr("Address moved to the bin")});
    m_vehicles->setTexts(
        {tr("Vehicles"), tr("Add vehicle"), tr("Edit vehicle"), tr("Delete vehicle"), tr("No vehicle yet"),
         tr("Plate, mileage and the dates when inspection and service are due."), tr("Vehicle added"),
         tr("Vehicle saved on this computer"), tr("Vehicle moved to the bin")});
    if (!m_record.isNull())
        load();
}

} // namespace c360::ui
