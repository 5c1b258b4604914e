// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/profile/draft_store.h"
#include "core/services/profile/profile.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_store.h"
#include "ui/customer360/section.h"
#include "ui/kit/theme.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/app_context.h"
#include "ui/shell/language.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QTest>

namespace c360::test {

class RecordedNotices : public ui::Notices
{
public:
    void say(const QString &text) override { said.append(text); }
    void sayDone(const QString &text, const Id &action, bool = true) override
    {
        said.append(text);
        last = action;
    }
    void fail(const Error &error) override { failures.append(error.reason + u' ' + error.detail); }

    QStringList said;
    QStringList failures;
    Id last; ///< what an Undo button would take back
};

/// Goes nowhere, and keeps where it was sent.
class RecordedNavigator : public ui::Navigator
{
public:
    void showPage(const QString &key, const QString &inSection) override { page = key + u' ' + inSection; }
    void open(const QString &, const Id &id, const QString &inSection) override
    {
        opened = id;
        section = inSection;
    }
    void close(const QString &, const Id &) override {}
    void back() override {}
    void forward() override {}
    void showDialog(const QString &key) override { dialog = key; }

    Id opened;
    QString section;
    QString dialog;
    QString page; ///< key and section
};

/// A profile of its own and all that a section needs, without a main window.
class SectionHarness
{
public:
    SectionHarness()
        : profile(makeProfile()),
          settings(*profile),
          actions(settings),
          drafts(profile->store()),
          context{*profile,
                  profile->store(),
                  profile->commands(),
                  clock,
                  language.formatter(),
                  settings,
                  theme,
                  language,
                  actions,
                  prompts,
                  navigator,
                  notices,
                  drafts}
    {
        language.set(QStringLiteral("en_GB"), text::Formatter::Digits::Automatic);
    }

    /// Shows a section as the page does: texts, customer, changes.
    void show(ui::Section &section, const Id &customer)
    {
        QObject::connect(&profile->store(), &store::Store::changed, &section, &ui::Section::apply);
        section.retranslate();
        section.resize(1200, 900);
        section.show();
        section.showCustomer(customer);
        section.setInFront(true);
    }
    /// What the window does after a switch.
    void switchTo(ui::Section &section, const QString &locale)
    {
        language.set(locale, text::Formatter::Digits::Automatic);
        section.retranslate();
    }
    Id run(domain::Action action)
    {
        const auto outcome = profile->commands().run(std::move(action)).result();
        if (!outcome)
            qFatal("refused: %ls", qUtf16Printable(outcome.error().reason));
        return outcome->ids.front();
    }
    Id create(const QString &type, const domain::Fields &fields)
    {
        const auto outcome = profile->commands().create(type, fields).result();
        if (!outcome)
            qFatal("refused: %ls", qUtf16Printable(outcome.error().reason));
        return outcome->ids.front();
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 6, 30), QTime(12, 0)).toMSecsSinceEpoch()};
    SystemIdSource ids;
    services::Profile::Ptr profile;
    ui::Settings settings;
    ui::Theme theme;
    ui::Language language;
    ui::ActionRegistry actions;
    ScriptedPrompts prompts;
    RecordedNavigator navigator;
    RecordedNotices notices;
    services::DraftStore drafts;
    ui::AppContext context;

private:
    services::Profile::Ptr makeProfile()
    {
        services::CreateOptions options;
        options.encrypted = false;
        options.country = QStringLiteral("FR");
        options.currency = QStringLiteral("EUR");
        options.phoneRegion = QStringLiteral("FR");
        services::Environment environment;
        environment.clock = &clock;
        environment.ids = &ids;
        auto made =
            services::Profile::create(folder.filePath(QStringLiteral("profile")), options, environment);
        if (!made)
            qFatal("no profile: %ls", qUtf16Printable(made.error().reason + u' ' + made.error().detail));
        return *made;
    }
};

} // namespace c360::test
