// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_start.h"

#include "core/text/countries.h"
#include "core/text/messages.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"
#include "ui/shell/language.h"
#include "ui/shell/passphrase_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

constexpr int shortestPassphrase = 8;

/// The content in the middle of a page that scrolls when it is too small.
QWidget *centered(QWidget *content, int characters)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    for (const int edge : {0, 2}) {
        grid->setRowStretch(edge, 1);
        grid->setColumnStretch(edge, 1);
    }
    content->setMaximumWidth(content->fontMetrics().averageCharWidth() * characters);
    grid->addWidget(content, 1, 1);
    grid->setColumnStretch(1, 20);
    scroll->setWidget(page);
    return scroll;
}

} // namespace

FirstStart::FirstStart(Language &language, bool keychain, QWidget *parent)
    : QWidget(parent), m_language(language), m_keychainThere(keychain)
{
    setObjectName(u"firststart"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack);
    m_welcomePage = makeWelcome();
    m_ownPage = makeOwn();
    m_busyPage = makeBusy();
    for (QWidget *page : {m_welcomePage, m_ownPage, m_busyPage})
        m_stack->addWidget(page);
    retranslate();
    resize(980, 680);
}

QWidget *FirstStart::makeWelcome()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setSpacing(space::l);
    m_languages = new QComboBox(content);
    m_languages->setObjectName(u"language"_s);
    for (const QString &code : Language::codes())
        m_languages->addItem(Language::nativeName(code), code);
    m_languages->setCurrentIndex(m_languages->findData(m_language.code()));
    connect(m_languages, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_languages->currentData().toString()); });
    grid->addWidget(m_languages, 0, 0, 1, 3, Qt::AlignTrailing);
    m_hello = new Label(TypeRole::Display, content);
    m_hello->setWordWrap(true);
    m_helloReason = new Label({}, TypeRole::Body, Color::TextMuted, content);
    m_helloReason->setWordWrap(true);
    grid->addWidget(m_hello, 1, 0, 1, 3);
    grid->addWidget(m_helloReason, 2, 0, 1, 3);
    const auto choice = [&](const QString &iconName, Label *&title, Label *&reason, QPushButton *&button,
                            ButtonKind kind, int at) {
        auto *card = new Card(content);
        auto *picture = new IconView(iconName, 48, card);
        picture->setGround(Tone::Accent);
        card->body()->addWidget(picture, 0, Qt::AlignLeading);
        title = new Label(TypeRole::Subtitle, card);
        reason = new Label({}, TypeRole::Body, Color::TextMuted, card);
        reason->setWordWrap(true);
        reason->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        button = pushButton({}, {}, kind, card);
        card->body()->addWidget(title);
        card->body()->addWidget(reason, 1);
        card->body()->addSpacing(space::s);
        card->body()->addWidget(button);
        grid->addWidget(card, 3, at);
        grid->setColumnStretch(at, 1);
    };
    choice(u"users-round"_s, m_demoTitle, m_demoReason, m_demo, ButtonKind::Normal, 0);
    choice(u"shield-check"_s, m_ownTitle, m_ownReason, m_own, ButtonKind::Primary, 1);
    choice(u"database"_s, m_teamTitle, m_teamReason, m_team, ButtonKind::Normal, 2);
    m_team->setObjectName(u"start.team"_s);
    connect(m_team, &QPushButton::clicked, this, &FirstStart::askTeam);
    m_demo->setObjectName(u"start.demo"_s);
    m_own->setObjectName(u"start.own"_s);
    connect(m_demo, &QPushButton::clicked, this, &FirstStart::demoChosen);
    connect(m_own, &QPushButton::clicked, this, &FirstStart::askOwn);
    return centered(content, 150);
}

QWidget *FirstStart::makeOwn()
{
    auto *card = new Card;
    m_head = new Label(TypeRole::Title, card);
    card->body()->addWidget(m_head);
    const auto list = [&](Label *&label, QComboBox *&box, const QString &name) {
        label = new Label({}, TypeRole::Caption, Color::TextMuted, card);
        box = new QComboBox(card);
        box->setObjectName(name);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        label->setBuddy(box);
        card->body()->addWidget(label);
        card->body()->addWidget(box);
    };
    list(m_countryLabel, m_country, u"country"_s);
    list(m_currencyLabel, m_currency, u"currency"_s);
    list(m_regionLabel, m_region, u"region"_s);
    connect(m_country, &QComboBox::activated, this, [this] {
        const QString country = m_country->currentData().toString();
        if (const int at = m_currency->findData(text::currencyOfCountry(country)); at >= 0)
            m_currency->setCurrentIndex(at);
        m_region->setCurrentIndex(m_region->findData(country));
    });
    card->body()->addSpacing(space::m);
    m_protection = new Label(TypeRole::Subtitle, card);
    m_protectionReason = new Label({}, TypeRole::Body, Color::TextMuted, card);
    m_protectionReason->setWordWrap(true);
    m_keychain = new QCheckBox(card);
    m_keychain->setObjectName(u"keychain"_s);
    m_keychain->setChecked(m_keychainThere);
    m_keychain->setVisible(m_keychainThere);
    m_withPassphrase = new QCheckBox(card);
    m_withPassphrase->setObjectName(u"withPassphrase"_s);
    m_withPassphrase->setChecked(!m_keychainThere);
    m_withPassphrase->setVisible(m_keychainThere);
    m_passphrase = new PassphraseField({}, card);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_again = new PassphraseField({}, card);
    m_again->setObjectName(u"passphraseAgain"_s);
    m_strength = new Label({}, TypeRole::Caption, Color::TextMuted, card);
    m_strength->setWordWrap(true);
    m_error = new Label({}, TypeRole::Body, Color::Danger, card);
    m_error->setWordWrap(true);
    m_error->hide();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_protection, m_protectionReason, m_keychain, m_withPassphrase,
                                          m_passphrase, m_again, m_strength, m_error})
        card->body()->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    m_back = pushButton({}, u"arrow-left"_s, ButtonKind::Normal, card);
    m_create = pushButton({}, u"check"_s, ButtonKind::Primary, card);
    m_create->setObjectName(u"start.create"_s);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    card->body()->addSpacing(space::m);
    card->body()->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { m_stack->setCurrentWidget(m_welcomePage); });
    connect(m_create, &QPushButton::clicked, this, &FirstStart::finish);
    connect(m_again, &QLineEdit::returnPressed, this, &FirstStart::finish);
    for (PassphraseField *field : {m_passphrase, m_again})
        connect(field, &QLineEdit::textChanged, this, &FirstStart::judge);
    for (QCheckBox *box : {m_keychain, m_withPassphrase})
        connect(box, &QCheckBox::toggled, this, &FirstStart::judge);
    return centered(card, 90);
}

QWidget *FirstStart::makeBusy()
{
    auto *card = new Card;
    m_busyText = new Label(TypeRole::Subtitle, card);
    m_busyText->setWordWrap(true);
    m_busy = new BusyBar(card);
    card->body()->addWidget(m_busyText);
    card->body()->addWidget(m_busy);
    return centered(card, 70);
}

void FirstStart::fillLists()
{
    const text::Formatter &format = m_language.formatter();
    const auto fill = [](QComboBox *box, std::vector<std::pair<QString, QString>> named,
                         const QString &chosen) {
        std::ranges::sort(named, [](const auto &a, const auto &b) {
            return QString::localeAwareCompare(a.first, b.first) < 0;
        });
        box->clear();
        for (const auto &[name, code] : named)
            box->addItem(name, code);
        box->setCurrentIndex(box->findData(chosen));
    };
    const QString country = m_country->count() > 0 ? m_country->currentData().toString()
                                                   : QLocale::system().name().section(u'_', 1, 1).left(2);
    const QString currency =
        m_currency->count() > 0 ? m_currency->currentData().toString() : text::currencyOfCountry(country);
    const QString region = m_region->count() > 0 ? m_region->currentData().toString() : country;
    std::vector<std::pair<QString, QString>> countries;
    for (const QString &code : text::countryCodes())
        countries.emplace_back(format.country(code), code);
    std::vector<std::pair<QString, QString>> currencies;
    for (const QString &code : text::currencyCodes())
        currencies.emplace_back(tr("%1 – %2", "currency code and name").arg(code, format.currency(code)),
                                code);
    fill(m_country, countries, text::isCountryCode(country) ? country : u"FR"_s);
    fill(m_currency, std::move(currencies), currency.isEmpty() ? u"EUR"_s : currency);
    fill(m_region, std::move(countries), text::isCountryCode(region) ? region : u"FR"_s);
}

void FirstStart::retranslate()
{
    setWindowTitle(tr("Welcome to Customer 360"));
    m_languages->setAccessibleName(tr("Language"));
    m_languages->setToolTip(tr("Language"));
    m_languages->setCurrentIndex(m_languages->findData(m_language.code()));
    m_hello->setText(tr("Welcome to Customer 360"));
    m_helloReason->setText(
        tr("Everything about your customers in one window, on this computer, with or without a network."));
    m_demoTitle->setText(tr("Look around"));
    m_demoReason->setText(tr("Made-up customers with two years of history. Nothing is asked, nothing is "
                             "encrypted, and you can begin "
                             "with your own data at any time."));
    m_demo->setText(tr("Look around with demo data"));
    m_ownTitle->setText(tr("My own data"));
    m_ownReason->setText(tr(
        "An empty, encrypted profile on this computer. You can import your customers from CSV, vCard or JSON "
        "files right after."));
    m_own->setText(tr("Begin with my own data"));
    m_teamTitle->setText(tr("My team's data"));
    m_teamReason->setText(
        tr("Your team shares its customers through a central database. You have its address, a user "
           "name and a password from your administrator."));
    m_team->setText(tr("Connect to my team"));
    m_head->setText(m_forTeam ? tr("My team's data") : tr("My own data"));
    m_countryLabel->setText(tr("Country of most of your customers"));
    m_currencyLabel->setText(tr("Currency of your invoices"));
    m_regionLabel->setText(tr("Phone numbers without a country code are from"));
    m_country->setAccessibleName(m_countryLabel->text());
    m_currency->setAccessibleName(m_currencyLabel->text());
    m_region->setAccessibleName(m_regionLabel->text());
    m_protection->setText(tr("Protection"));
    m_protectionReason->setText(
        m_keychainThere
            ? tr("Your customers are encrypted. Your system's keychain can open them when you are signed in; "
                 "a passphrase also opens them on another computer and allows locking.")
            : tr("Your customers are encrypted with a passphrase of yours. Without it nobody can read them, "
                 "so do not lose it. You can make a recovery key in the settings."));
    m_keychain->setText(tr("Open with my system's keychain"));
    m_withPassphrase->setText(tr("Also set a passphrase"));
    const QString passphrase = tr("Passphrase");
    const QString again = tr("The same passphrase again");
    m_passphrase->setPlaceholderText(passphrase);
    m_passphrase->setAccessibleName(passphrase);
    m_again->setPlaceholderText(again);
    m_again->setAccessibleName(again);
    m_back->setText(tr("Back"));
    m_create->setText(tr("Create my profile"));
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{
             m_demo, m_own, m_team, m_keychain, m_withPassphrase, m_back, m_create})
        button->setToolTip(button->text());
    for (QComboBox *box : {m_country, m_currency, m_region})
        box->setToolTip(box->accessibleName());
    m_passphrase->setToolTip(passphrase);
    m_again->setToolTip(again);
    fillLists();
    judge();
}

void FirstStart::judge()
{
    const bool asked = !m_keychain->isChecked() || !m_keychainThere || m_withPassphrase->isChecked();
    m_passphrase->setVisible(asked);
    m_again->setVisible(asked);
    m_strength->setVisible(asked);
    m_error->hide();
    const QString typed = m_passphrase->text();
    switch (typed.size() < shortestPassphrase ? std::min(1, passphraseStrength(typed))
                                              : passphraseStrength(typed)) {
    case 0:
        m_strength->setText(m_language.formatter().withDigits(
            tr("At least 8 characters; four or five unrelated words are easy to keep in mind "
               "and hard to guess.")));
        break;
    case 1:
        m_strength->setText(typed.size() < shortestPassphrase
                                ? m_language.formatter().withDigits(tr("Too short: at least 8 characters"))
                                : tr("Weak: easy to guess"));
        break;
    case 2:
        m_strength->setText(tr("Fair"));
        break;
    case 3:
        m_strength->setText(tr("Good"));
        break;
    default:
        m_strength->setText(tr("Strong"));
        break;
    }
    const bool enough = !asked || (typed.size() >= shortestPassphrase && typed == m_again->text());
    m_create->setEnabled(enough);
    if (asked && !m_again->text().isEmpty() && typed != m_again->text())
        m_strength->setText(tr("The two passphrases differ"));
}

void FirstStart::finish()
{
    if (!m_create->isEnabled())
        return;
    services::CreateOptions options;
    options.encrypted = true;
    options.country = m_country->currentData().toString();
    options.currency = m_currency->currentData().toString();
    options.phoneRegion = m_region->currentData().toString();
    options.language = m_language.code();
    options.keychain = m_keychainThere && m_keychain->isChecked();
    if (m_passphrase->isVisibleTo(m_ownPage))
        options.passphrase = m_passphrase->take();
    m_again->clear();
    Q_EMIT ownChosen(options, m_forTeam);
}

void FirstStart::askOwn()
{
    showOwn(false);
}

void FirstStart::askTeam()
{
    showOwn(true);
}

void FirstStart::showOwn(bool forTeam)
{
    m_forTeam = forTeam;
    retranslate();
    m_stack->setCurrentWidget(m_ownPage);
    m_country->setFocus();
}

void FirstStart::setBusy(const QString &what)
{
    m_busyText->setText(what);
    m_busy->setShare(-1);
    m_stack->setCurrentWidget(m_busyPage);
}

void FirstStart::setProgress(double share)
{
    m_busy->setShare(share);
}

void FirstStart::showError(const Error &error)
{
    m_stack->setCurrentWidget(m_ownPage);
    m_error->setText(text::message(error, m_language.formatter()));
    m_error->show();
}

void FirstStart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace c360::ui
