// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/services/central/central_target.h"
#include "core/text/format.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace c360::ui {

class Label;
class PassphraseField;
class Prompts;

/// Where the central database is and who signs in. What is wrong is said below the field that is wrong.
class ConnectForm : public QWidget
{
    Q_OBJECT
public:
    ConnectForm(Prompts &prompts, const text::Formatter &format, QWidget *parent = nullptr);

    /// With what the address says beside the fields (sslmode, several hosts, libpq's options).
    [[nodiscard]] services::CentralTarget target() const;
    void setTarget(const services::CentralTarget &target);
    [[nodiscard]] Secret password() const;
    /// Whether enough is filled in to try; says below a field what is missing.
    [[nodiscard]] bool check();
    /// Below the field it concerns, which gets the keyboard; below all of them when it concerns none.
    void showProblem(const Error &error);
    void clearProblems();
    /// Key of the field where a failure to connect belongs: "host", "port", "database", "user",
    /// "organization", "password", "ca", "security"; empty: none.
    [[nodiscard]] static QString fieldOf(const Error &error);
    [[nodiscard]] QWidget *focusTarget() const;
    void retranslate();

private:
    struct Row
    {
        Label *caption = nullptr;
        QWidget *input = nullptr;
        Label *problem = nullptr;
    };
    Row &addRow(const QString &key, QWidget *input, QWidget *field = nullptr);
    void offerOrganizations(const QStringList &names, const QString &chosen);
    void takeUrl();
    void showKept();
    void askInsecure(bool on);
    void problem(const QString &key, const QString &text);

    Prompts &m_prompts;
    const text::Formatter &m_format;
    QFormLayout *m_form;
    QHash<QString, Row> m_rows;
    QLineEdit *m_host;
    qsizetype m_hostLength = 0;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QComboBox *m_organization; ///< asked for once the login turns out to have several
    PassphraseField *m_password;
    QLineEdit *m_ca;
    QPushButton *m_browse;
    QPushButton *m_more;
    QWidget *m_admin;
    QCheckBox *m_insecure;
    Label *m_insecureText;
    Label *m_keptText;
    services::CentralTarget m_kept; ///< what no field shows
    Label *m_general;
};

} // namespace c360::ui
