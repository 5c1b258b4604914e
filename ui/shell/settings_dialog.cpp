// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "core/services/central/sync_service.h"
#include "core/services/profile/profile.h"
#include "core/text/countries.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/shell/keychain_dialog.h"
#include "ui/shell/language.h"
#include "ui/shell/navigator.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/shell/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

QFormLayout *formOf(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(space::m);
    form->setHorizontalSpacing(space::l);
    return form;
}

/// A row whose label is also the field's accessible name.
void addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    field->setToolTip(label);
    form->addRow(label, field);
}

QComboBox *codesBox(std::vector<std::pair<QString, QString>> named, const QString &chosen, QWidget *parent)
{
    std::ranges::sort(named, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const auto &[name, code] : named)
        box->addItem(name, code);
    box->setCurrentIndex(box->findData(chosen));
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const Parts &parts, QWidget *parent) : QDialog(parent), m_parts(parts)
{
    setObjectName(u"settings"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    new QVBoxLayout(this);
    build();
    resizeToText(*this, 100, 34);
}

void SettingsDialog::build()
{
    // Rebuilt whole when the language changes: simpler than writing fifty texts twice.
    const int section = m_sections ? m_sections->currentRow() : 0;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    setWindowTitle(tr("Settings"));
    auto *all = new QWidget(this);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    m_sections = new QListWidget(all);
    m_sections->setObjectName(u"sections"_s);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_pages = new QStackedWidget(all);
    const auto add = [this](const QString &iconName, const QString &title, QWidget *page) {
        m_sections->addItem(new QListWidgetItem(icon(iconName), title));
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto *holder = new QWidget;
        auto *column = new QVBoxLayout(holder);
        column->addWidget(new Label(title, TypeRole::Title, holder));
        column->addSpacing(space::s);
        column->addWidget(page);
        column->addStretch(1);
        scroll->setWidget(holder);
        m_pages->addWidget(scroll);
    };
    add(u"globe"_s, tr("Language and region"), makeGeneral());
    add(u"palette"_s, tr("Appearance"), makeAppearance());
    add(u"sliders-horizontal"_s, tr("Defaults"), makeDefaults());
    add(u"shield-check"_s, tr("Security"), makeSecurity());
    if (m_parts.sync)
        add(u"database"_s, tr("Central database"), makeCentral());
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + 2 * space::xl);
    row->addWidget(m_sections);
    row->addWidget(m_pages, 1);
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(std::max(0, section));
    static_cast<QVBoxLayout *>(layout())->addWidget(all, 1);
    auto *foot = new QWidget(this);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *keys = pushButton(tr("Keyboard shortcuts"), u"keyboard"_s, ButtonKind::Normal, foot);
    auto *done = pushButton(tr("Close"), {}, ButtonKind::Primary, foot);
    keys->setToolTip(keys->text());
    done->setToolTip(done->text());
    buttons->addWidget(keys);
    buttons->addStretch(1);
    buttons->addWidget(done);
    layout()->addWidget(foot);
    connect(keys, &QPushButton::clicked, this, [this] { m_parts.navigator.showDialog(u"shortcuts"_s); });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *SettingsDialog::makeGeneral()
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    Settings &settings = m_parts.settings;

    auto *language = new QComboBox(page);
    language->setObjectName(u"language"_s);
    language->addItem(tr("As the system"), QString());
    for (const QString &code : Language::codes())
        language->addItem(Language::nativeName(code), code);
    // Regions decide digits, dates and month names.
    for (const QString &code : {u"ar_EG"_s, u"ar_MA"_s, u"ar_DZ"_s, u"ar_TN"_s, u"ar_SA"_s, u"ar_AE"_s,
                                u"en_GB"_s, u"en_US"_s, u"fr_FR"_s, u"fr_MA"_s}) {
        const QLocale locale(code);
        language->addItem(
            tr("%1 (%2)", "language and country")
                .arg(Language::nativeName(code.left(2)), text::countryName(code.mid(3), locale)),
            code);
    }
    language->setCurrentIndex(std::max(0, language->findData(settings.language())));
    addRow(form, tr("Language"), language);

    auto *digits = new QComboBox(page);
    digits->setObjectName(u"digits"_s);
    using Digits = text::Formatter::Digits;
    digits->addItem(tr("As usual in the region"), int(Digits::Automatic));
    digits->addItem(tr("Latin digits (123)"), int(Digits::Latin));
    digits->addItem(tr("Arabic-Indic digits (١٢٣)"), int(Digits::ArabicIndic));
    digits->setCurrentIndex(digits->findData(int(settings.digits())));
    addRow(form, tr("Digits"), digits);

    auto *firstDay = new QComboBox(page);
    firstDay->addItem(tr("As usual in the region"), 0);
    for (const int day : {Qt::Monday, Qt::Saturday, Qt::Sunday})
        firstDay->addItem(m_parts.language.formatter().locale().standaloneDayName(day), day);
    firstDay->setCurrentIndex(std::max(0, firstDay->findData(settings.firstDayOfWeek())));
    addRow(form, tr("First day of the week"), firstDay);

    auto *charts = new QCheckBox(tr("Time on charts runs from left to right in Arabic too"), page);
    charts->setToolTip(charts->text());
    charts->setChecked(settings.chartsLeftToRight());
    form->addRow(charts);

    connect(language, &QComboBox::activated, this, [this, language, digits] {
        m_parts.settings.setLanguage(language->currentData().toString());
        m_parts.language.set(m_parts.settings.language(), Digits(digits->currentData().toInt()));
    });
    connect(digits, &QComboBox::activated, this, [this, digits] {
        m_parts.settings.setDigits(Digits(digits->currentData().toInt()));
        m_parts.language.set(m_parts.settings.language(), m_parts.settings.digits());
    });
    connect(firstDay, &QComboBox::activated, this,
            [this, firstDay] { m_parts.settings.setFirstDayOfWeek(firstDay->currentData().toInt()); });
    connect(charts, &QCheckBox::toggled, this,
            [this](bool on) { m_parts.settings.setChartsLeftToRight(on); });
    return page;
}

QWidget *SettingsDialog::makeAppearance()
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    auto *mode = new QComboBox(page);
    mode->setObjectName(u"theme"_s);
    mode->addItem(tr("As the system"), int(Theme::Mode::System));
    mode->addItem(tr("Light"), int(Theme::Mode::Light));
    mode->addItem(tr("Dark"), int(Theme::Mode::Dark));
    mode->setCurrentIndex(mode->findData(int(m_parts.settings.themeMode())));
    addRow(form, tr("Colours"), mode);

    auto *size = new QWidget(page);
    auto *row = new QHBoxLayout(size);
    row->setContentsMargins(0, 0, 0, 0);
    auto *slider = new QSlider(Qt::Horizontal, size);
    slider->setObjectName(u"textSize"_s);
    slider->setRange(10, 20);
    slider->setPageStep(1);
    slider->setTickInterval(1);
    slider->setValue(qRound(m_parts.settings.textScale() * 10));
    auto *shown =
        new Label(m_parts.language.formatter().percent(slider->value() / 10.0), TypeRole::Body, size);
    shown->setMinimumWidth(fontMetrics().horizontalAdvance(u"200 %"_s) + space::s);
    row->addWidget(slider, 1);
    row->addWidget(shown);
    slider->setAccessibleName(tr("Text size"));
    slider->setToolTip(tr("Text size"));
    form->addRow(tr("Text size"), size);

    connect(mode, &QComboBox::activated, this, [this, mode] {
        m_parts.settings.setThemeMode(Theme::Mode(mode->currentData().toInt()));
        m_parts.theme.setMode(m_parts.settings.themeMode());
    });
    connect(slider, &QSlider::valueChanged, this, [this, shown, slider](int tenths) {
        shown->setText(m_parts.language.formatter().percent(tenths / 10.0));
        if (!slider->isSliderDown()) {
            m_parts.settings.setTextScale(tenths / 10.0);
            m_parts.theme.setTextScale(tenths / 10.0);
        }
    });
    connect(slider, &QSlider::sliderReleased, this, [this, slider] {
        m_parts.settings.setTextScale(slider->value() / 10.0);
        m_parts.theme.setTextScale(slider->value() / 10.0);
    });
    return page;
}

QWidget *SettingsDialog::makeDefaults()
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    const text::Formatter &format = m_parts.language.formatter();
    std::vector<std::pair<QString, QString>> countries;
    for (const QString &code : text::countryCodes())
        countries.emplace_back(format.country(code), code);
    std::vector<std::pair<QString, QString>> currencies;
    for (const QString &code : text::currencyCodes())
        currencies.emplace_back(tr("%1 – %2", "currency code and name").arg(code, format.currency(code)),
                                code);
    QComboBox *country = codesBox(countries, m_parts.settings.country(), page);
    QComboBox *currency = codesBox(std::move(currencies), m_parts.settings.currency(), page);
    QComboBox *region = codesBox(std::move(countries), m_parts.settings.phoneRegion(), page);
    addRow(form, tr("Country of new customers"), country);
    addRow(form, tr("Currency of new invoices"), currency);
    addRow(form, tr("Phone numbers without a country code are from"), region);
    auto *sender = new QPlainTextEdit(page);
    sender->setObjectName(u"invoiceSender"_s);
    sender->setTabChangesFocus(true);
    sender->setFixedHeight(fontMetrics().lineSpacing() * 5 + 2 * space::s);
    sender->setPlainText(m_parts.settings.value(u"invoices/sender"_s).toString());
    addRow(form, tr("Your name and address on invoices"), sender);
    connect(sender, &QPlainTextEdit::textChanged, this,
            [this, sender] { m_parts.settings.setValue(u"invoices/sender"_s, sender->toPlainText()); });
    connect(country, &QComboBox::activated, this,
            [this, country] { m_parts.settings.setCountry(country->currentData().toString()); });
    connect(currency, &QComboBox::activated, this,
            [this, currency] { m_parts.settings.setCurrency(currency->currentData().toString()); });
    connect(region, &QComboBox::activated, this,
            [this, region] { m_parts.settings.setPhoneRegion(region->currentData().toString()); });
    return page;
}

QWidget *SettingsDialog::makeCentral()
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    const services::SyncService *sync = m_parts.sync;
    const bool connected = sync->mode() == services::SyncService::Mode::Connected;
    const bool demo = sync->mode() == services::SyncService::Mode::Demo;
    auto *words = new Label(
        connected ? tr("Connected to %1 as %2.", "server, login")
                        .arg(text::isolated(sync->target().host), text::isolated(sync->target().user))
        : demo ? tr("Demo data is never sent anywhere.")
               : tr("This profile lives on this computer only. Connect it to share your customers with your "
                    "team."),
        TypeRole::Body, page);
    words->setWordWrap(true);
    form->addRow(words);
    auto *open = pushButton(connected ? tr("Account…")
                            : demo    ? tr("Use my own data…")
                                      : tr("Connect to a central database…"),
                            u"database"_s, ButtonKind::Normal, page);
    open->setObjectName(u"central"_s);
    open->setToolTip(open->text());
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch(1);
    form->addRow(row);
    connect(open, &QPushButton::clicked, this, [this] {
        accept();
        m_parts.navigator.showDialog(u"central"_s);
    });
    return page;
}

QWidget *SettingsDialog::makeSecurity()
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    services::Profile &profile = m_parts.profile;
    if (!profile.isEncrypted()) {
        auto *words = new Label(
            profile.isDemo() ? tr("This profile holds made-up data only, so it is not encrypted.")
                             : tr("This profile is not encrypted: whoever can read this computer's files can "
                                  "read your customers."),
            TypeRole::Body, page);
        words->setWordWrap(true);
        form->addRow(words);
        return page;
    }
    const bool passphrase = profile.has(services::SlotKind::Passphrase);
    auto *minutes = new QSpinBox(page);
    minutes->setObjectName(u"idleLock"_s);
    minutes->setRange(0, 240);
    minutes->setSpecialValueText(tr("Never"));
    minutes->setSuffix(tr(" min", "minutes, after a number"));
    minutes->setValue(m_parts.settings.idleLockMinutes());
    minutes->setEnabled(passphrase);
    addRow(form, tr("Lock when nobody has used it for"), minutes);
    connect(minutes, &QSpinBox::valueChanged, this,
            [this](int value) { m_parts.settings.setIdleLockMinutes(value); });

    auto *change = pushButton(passphrase ? tr("Change the passphrase…") : tr("Set a passphrase…"),
                              u"key-round"_s, ButtonKind::Normal, page);
    change->setObjectName(u"passphrase"_s);
    change->setToolTip(change->text());
    form->addRow(tr("Passphrase"), change);
    connect(change, &QPushButton::clicked, this,
            [this] { openThenRebuild(new PassphraseDialog(m_parts.profile, m_parts.language, this)); });

    auto *recovery = pushButton(profile.has(services::SlotKind::Recovery) ? tr("Make a new recovery key…")
                                                                          : tr("Make a recovery key…"),
                                u"life-buoy"_s, ButtonKind::Normal, page);
    recovery->setObjectName(u"recovery"_s);
    recovery->setToolTip(recovery->text());
    form->addRow(tr("Recovery key"), recovery);
    connect(recovery, &QPushButton::clicked, this,
            [this] { openThenRebuild(new RecoveryDialog(m_parts.profile, m_parts.language, this)); });
    addKeychain(form, page);
    return page;
}

void SettingsDialog::addKeychain(QFormLayout *form, QWidget *page)
{
    const services::Profile &profile = m_parts.profile;
    const bool on = profile.has(services::SlotKind::Keychain);
    auto *keychain = new QCheckBox(tr("Open with my system's keychain"), page);
    keychain->setObjectName(u"keychain"_s);
    keychain->setToolTip(keychain->text());
    keychain->setChecked(on);
    auto *state = new Label({}, TypeRole::Caption, Color::TextMuted, page);
    state->setObjectName(u"keychainState"_s);
    state->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->addWidget(keychain);
    column->addWidget(state);
    form->addRow(tr("Keychain"), column);

    state->setText(tr("Looking for a keychain…"));
    // Switching it off needs no keychain; switching it on does.
    keychain->setEnabled(on);
    profile.keychainIsThere().then(keychain, [on, keychain, state, this](bool there) {
        const bool passphrase = m_parts.profile.has(services::SlotKind::Passphrase);
        keychain->setEnabled(on || there);
        if (on)
            state->setText(!there ? tr("On, but no keychain answers on this computer: the passphrase or "
                                       "the recovery key opens your customers.")
                           : passphrase
                               ? tr("On: no passphrase is asked for while you are signed in.")
                               : tr("On, and the only way in besides a recovery key: to switch it off, "
                                    "you first set a passphrase."));
        else
            state->setText(
                there ? tr("Off: the passphrase is asked for each time.")
                      : tr("Off. No keychain answers on this computer. Desktops such as KDE (KWallet) "
                           "and GNOME (Keyring) bring one; start it, then open Settings again."));
        keychain->setAccessibleDescription(state->text());
    });
    connect(keychain, &QCheckBox::clicked, this, [this, keychain, on] {
        keychain->setChecked(on); // as it is until the dialog has done it
        QDialog *dialog = nullptr;
        if (on && !m_parts.profile.has(services::SlotKind::Passphrase)) {
            dialog = new PassphraseDialog(m_parts.profile, m_parts.language, this);
            // Of the one that was only in the way.
            connect(dialog, &QDialog::accepted, this, [this] {
                openThenRebuild(new KeychainDialog(m_parts.profile, m_parts.language, false, this));
            });
        } else {
            dialog = new KeychainDialog(m_parts.profile, m_parts.language, !on, this);
        }
        openThenRebuild(dialog);
    });
}

void SettingsDialog::openThenRebuild(QDialog *dialog)
{
    connect(dialog, &QDialog::accepted, this, &SettingsDialog::build);
    dialog->open();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace c360::ui
