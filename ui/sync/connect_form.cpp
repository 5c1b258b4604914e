// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/connect_form.h"

#include "core/text/messages.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/prompts.h"
#include "ui/shell/passphrase_field.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

constexpr int usualPort = 5432;

struct Place
{
    QStringView reason;
    QStringView field;
};
constexpr std::array places{
    Place{u"sync.host_unknown", u"host"},
    Place{u"sync.tls.hostname", u"host"},
    Place{u"sync.refused", u"port"},
    Place{u"sync.timeout", u"port"},
    Place{u"sync.no_database", u"database"},
    Place{u"sync.schema_missing", u"database"},
    Place{u"sync.not_admitted", u"user"},
    Place{u"sync.no_organization", u"user"},
    Place{u"sync.no_permission", u"user"},
    Place{u"sync.password", u"password"},
    Place{u"sync.tls.certificate", u"ca"},
    Place{u"sync.tls.required", u"security"},
    Place{u"sync.organization_needed", u"organization"},
    Place{u"sync.organization_unknown", u"organization"},
};

} // namespace

ConnectForm::ConnectForm(Prompts &prompts, const text::Formatter &format, QWidget *parent)
    : QWidget(parent), m_prompts(prompts), m_format(format)
{
    setObjectName(u"connectForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(space::m);
    m_form->setVerticalSpacing(space::s);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(m_form);

    m_host = new QLineEdit(this);
    m_port = new QSpinBox(this);
    m_port->setRange(1, 65535);
    m_port->setValue(usualPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setLocale(QLocale::c()); // a code, not an amount
    m_database = new QLineEdit(this);
    m_user = new QLineEdit(this);
    m_organization = new QComboBox(this);
    m_password = new PassphraseField({}, this);
    auto *caRow = new QWidget(this);
    auto *ca = new QHBoxLayout(caRow);
    ca->setContentsMargins(0, 0, 0, 0);
    m_ca = new QLineEdit(caRow);
    m_browse = pushButton({}, u"folder-open"_s, ButtonKind::Normal, caRow);
    m_browse->setObjectName(u"browse"_s);
    m_browse->setAutoDefault(false);
    ca->addWidget(m_ca, 1);
    ca->addWidget(m_browse);
    addRow(u"host"_s, m_host);
    addRow(u"port"_s, m_port);
    addRow(u"database"_s, m_database);
    addRow(u"user"_s, m_user);
    addRow(u"organization"_s, m_organization);
    addRow(u"password"_s, m_password);
    offerOrganizations({}, {});
    addRow(u"ca"_s, m_ca, caRow);
    for (QLineEdit *code : {m_host, m_database, m_user, m_ca})
        code->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    // An address reads from left to right in every language, its example and its caret too.
    m_host->setLayoutDirection(Qt::LeftToRight);
    m_host->setPlaceholderText(u"db.example.com, postgresql://…"_s);

    m_more = pushButton({}, u"settings-2"_s, ButtonKind::Normal, this);
    m_more->setObjectName(u"administrator"_s);
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    m_admin = new QWidget(this);
    auto *admin = new QVBoxLayout(m_admin);
    admin->setContentsMargins(0, 0, 0, 0);
    m_insecure = new QCheckBox(m_admin);
    m_insecure->setObjectName(u"insecure"_s);
    m_insecureText = new Label({}, TypeRole::Caption, Color::TextMuted, m_admin);
    m_insecureText->setWordWrap(true);
    auto *problem = new Label({}, TypeRole::Caption, Color::Danger, m_admin);
    problem->setWordWrap(true);
    problem->setObjectName(u"problem.security"_s);
    problem->hide();
    m_rows.insert(u"security"_s, {nullptr, m_insecure, problem});
    m_keptText = new Label({}, TypeRole::Caption, Color::TextMuted, m_admin);
    m_keptText->setWordWrap(true);
    m_keptText->setObjectName(u"kept"_s);
    m_keptText->hide();
    for (QWidget *each : std::initializer_list<QWidget *>{m_insecure, m_insecureText, m_keptText, problem})
        admin->addWidget(each);
    m_admin->hide();
    column->addWidget(m_admin);
    m_general = new Label({}, TypeRole::Body, Color::Danger, this);
    m_general->setObjectName(u"problem"_s);
    m_general->setWordWrap(true);
    m_general->hide();
    column->addWidget(m_general);

    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_host, m_database, m_user, m_password, m_ca})
        connect(edit, &QLineEdit::textEdited, this, &ConnectForm::clearProblems);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectForm::clearProblems);
    connect(m_organization, &QComboBox::activated, this, &ConnectForm::clearProblems);
    // Another login, or another server, has others.
    for (QLineEdit *edit : {m_host, m_database, m_user})
        connect(edit, &QLineEdit::textEdited, this, [this] { offerOrganizations({}, {}); });
    // Pasted as a whole it is taken apart at once, typed when the field is left.
    connect(m_host, &QLineEdit::textChanged, this, [this](const QString &text) {
        const qsizetype before = std::exchange(m_hostLength, text.size());
        if (text.size() > before + 1)
            takeUrl();
    });
    connect(m_host, &QLineEdit::editingFinished, this, &ConnectForm::takeUrl);
    connect(m_more, &QPushButton::toggled, m_admin, &QWidget::setVisible);
    connect(m_insecure, &QCheckBox::clicked, this, &ConnectForm::askInsecure);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        m_prompts.openFiles(this,
                            {.title = tr("Certificate of the authority"),
                             .filter = tr("Certificates (*.crt *.pem *.cer);;All files (*)")},
                            [this](const QStringList &files) {
                                if (files.isEmpty())
                                    return;
                                m_ca->setText(files.front());
                                clearProblems();
                            });
    });
}

ConnectForm::Row &ConnectForm::addRow(const QString &key, QWidget *input, QWidget *field)
{
    Row row;
    input->setObjectName(key);
    row.input = input;
    row.caption = new Label(TypeRole::Body, this);
    row.caption->setBuddy(input);
    auto *cell = new QWidget(this);
    // As wide as the form, for the words below a narrow box.
    cell->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (qobject_cast<QSpinBox *>(input))
        column->addWidget(input, 0, Qt::AlignLeading);
    else
        column->addWidget(field ? field : input);
    row.problem = new Label({}, TypeRole::Caption, Color::Danger, cell);
    row.problem->setObjectName(u"problem."_s + key);
    row.problem->setWordWrap(true);
    row.problem->hide();
    column->addWidget(row.problem);
    m_form->addRow(row.caption, cell);
    return *m_rows.insert(key, row);
}

void ConnectForm::retranslate()
{
    const auto name = [this](const QString &key, const QString &text, const QString &tip) {
        const Row &row = m_rows[key];
        row.caption->setText(text);
        row.input->setAccessibleName(text);
        row.input->setToolTip(tip);
        if (auto *edit = qobject_cast<QLineEdit *>(row.input); edit && key != u"password" && key != u"host")
            edit->setPlaceholderText(tip);
    };
    name(u"host"_s, tr("Server"), tr("db.example.com, or a whole postgresql:// address"));
    name(u"port"_s, tr("Port"), tr("5432 unless your administrator says otherwise"));
    name(u"database"_s, tr("Database"), tr("Name of the database"));
    name(u"user"_s, tr("User name"), tr("As your administrator gave it to you"));
    name(u"organization"_s, tr("Organization"), tr("The one to work for"));
    m_organization->setItemText(0, tr("Choose…"));
    name(u"password"_s, tr("Password"), tr("Of your login at the central database"));
    name(u"ca"_s, tr("Certificate of the authority"), tr("Only when your administrator gave you a file"));
    m_browse->setText(tr("Choose…"));
    m_browse->setToolTip(tr("Choose the certificate file"));
    m_more->setText(tr("Administrator's options"));
    m_more->setToolTip(m_more->text());
    m_insecure->setText(tr("Allow a connection that is not verified"));
    m_insecure->setToolTip(m_insecure->text());
    m_insecureText->setText(
        tr("Somebody between this computer and the server could then read and change what is sent. "
           "The window keeps saying so for as long as it is allowed."));
    showKept();
}

services::CentralTarget ConnectForm::target() const
{
    services::CentralTarget target = m_kept;
    target.host = m_host->text().trimmed();
    target.port = m_port->value();
    target.database = m_database->text().trimmed();
    target.user = m_user->text().trimmed();
    target.organization = m_organization->currentData().toString();
    target.caFile = m_ca->text().trimmed();
    target.insecure = m_insecure->isChecked();
    return target;
}

void ConnectForm::setTarget(const services::CentralTarget &target)
{
    m_kept = target;
    m_host->setText(target.host);
    m_port->setValue(target.port > 0 ? target.port : usualPort);
    m_database->setText(target.database);
    m_user->setText(target.user);
    offerOrganizations(target.organization.isEmpty() ? QStringList() : QStringList{target.organization},
                       target.organization);
    m_ca->setText(target.caFile);
    m_insecure->setChecked(target.insecure);
    m_more->setChecked(target.insecure);
    showKept();
}

void ConnectForm::showKept()
{
    QStringList kept;
    if (!m_kept.sslMode.isEmpty())
        kept << u"sslmode="_s + m_kept.sslMode;
    for (auto it = m_kept.options.cbegin(); it != m_kept.options.cend(); ++it)
        kept << it.key() + u'=' + it.value();
    m_keptText->setText(
        tr("Also from the address: %1", "settings of a connection").arg(text::isolated(kept.join(u", "_s))));
    m_keptText->setVisible(!kept.isEmpty());
}

/// Without names nobody is asked.
void ConnectForm::offerOrganizations(const QStringList &names, const QString &chosen)
{
    m_organization->clear();
    m_organization->addItem(tr("Choose…"));
    for (const QString &each : names)
        m_organization->addItem(each, each);
    m_organization->setCurrentIndex(std::max(0, m_organization->findData(chosen)));
    m_form->setRowVisible(m_organization->parentWidget(), !names.isEmpty());
}

Secret ConnectForm::password() const
{
    return m_password->secret();
}

QWidget *ConnectForm::focusTarget() const
{
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_host, m_database, m_user, m_password}) {
        if (edit->text().isEmpty())
            return edit;
    }
    return m_password;
}

void ConnectForm::takeUrl()
{
    // An address from a mail, pasted as a whole.
    if (!m_host->text().contains(u"://"_s) && !m_host->text().contains(u"host="_s))
        return;
    const services::CentralTarget found = services::CentralTarget::fromUrl(m_host->text());
    if (found.host.isEmpty() || found.database.isEmpty())
        return; // still being typed
    services::CentralTarget all = target();
    all.host = found.host;
    all.port = found.port;
    all.database = found.database;
    all.sslMode = found.sslMode;
    all.options = found.options;
    if (!found.user.isEmpty())
        all.user = found.user;
    if (!found.caFile.isEmpty())
        all.caFile = found.caFile;
    setTarget(all);
}

void ConnectForm::askInsecure(bool on)
{
    clearProblems();
    if (!on)
        return;
    m_insecure->setChecked(false); // until it is confirmed
    m_prompts.ask(this,
                  {.title = tr("Allow a connection that is not verified?"),
                   .text = tr("Only an administrator should decide this."),
                   .accept = tr("Allow it"),
                   .dangerous = true,
                   .detail = m_insecureText->text()},
                  [this](bool yes) { m_insecure->setChecked(yes); });
}

bool ConnectForm::check()
{
    clearProblems();
    const std::array<std::pair<QString, QString>, 4> needed{{{u"host"_s, m_host->text()},
                                                             {u"database"_s, m_database->text()},
                                                             {u"user"_s, m_user->text()},
                                                             {u"password"_s, m_password->text()}}};
    for (const auto &[key, text] : needed) {
        if (text.trimmed().isEmpty()) {
            problem(key, tr("This is needed."));
            return false;
        }
    }
    if (!m_ca->text().trimmed().isEmpty() && !QFileInfo(m_ca->text().trimmed()).isFile()) {
        problem(u"ca"_s, tr("There is no such file."));
        return false;
    }
    return true;
}

QString ConnectForm::fieldOf(const Error &error)
{
    for (const Place &place : places) {
        if (error.reason == place.reason)
            return place.field.toString();
    }
    return {};
}

void ConnectForm::showProblem(const Error &error)
{
    clearProblems();
    if (const QStringList choices = error.args.value(u"choices"_s).toStringList(); !choices.isEmpty())
        offerOrganizations(choices, m_organization->currentData().toString());
    // Before the first word there is no "that" which a role could allow.
    problem(fieldOf(error),
            error.reason == u"sync.no_permission"
                ? tr("This login may not use this database. Ask the administrator to let it in.")
                : text::message(error, m_format));
}

void ConnectForm::problem(const QString &key, const QString &text)
{
    const Row row = m_rows.value(key);
    if (key == u"security")
        m_more->setChecked(true);
    Label *label = row.problem ? row.problem : m_general;
    label->setText(text);
    label->show();
    if (row.input) {
        row.input->setAccessibleDescription(text);
        row.input->setFocus(Qt::OtherFocusReason);
        if (row.input == m_password)
            m_password->selectAll(); // nobody mends what cannot be read
    }
    QAccessibleEvent announcement(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void ConnectForm::clearProblems()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.problem->hide();
        row.input->setAccessibleDescription({});
    }
    m_general->hide();
}

} // namespace c360::ui
