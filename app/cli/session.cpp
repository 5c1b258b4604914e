// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "core/text/messages.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
// Scripts should not hang on a keychain that waits for somebody.
constexpr std::chrono::seconds keychainPatience{20};
constexpr qint64 longestPassphrase = 4096;
} // namespace

Result<GlobalOptions> GlobalOptions::take(QStringList &words)
{
    GlobalOptions options;
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == "--"_L1) {
            rest.append(words.mid(i));
            break;
        }
        const QString name = word.section(u'=', 0, 0);
        QString *target = name == "--profile"_L1           ? &options.profile
                          : name == "--passphrase-file"_L1 ? &options.passphraseFile
                          : name == "--lang"_L1            ? &options.language
                                                           : nullptr;
        if (target) {
            if (word.size() > name.size())
                *target = word.mid(name.size() + 1);
            else if (i + 1 < words.size())
                *target = words[++i];
            else
                return wrongUsage(u"cli.option_value"_s, {{u"option"_s, name}});
        } else if (word == "--json"_L1) {
            options.json = true;
        } else if (word == "--verbose"_L1) {
            options.verbose = true;
        } else if (word == "--help"_L1 || word == "-h"_L1) {
            options.help = true;
        } else if (word == "--version"_L1) {
            options.version = true;
        } else {
            rest.append(word);
        }
    }
    words = rest;
    if (options.profile.isEmpty())
        options.profile = qEnvironmentVariable("C360_PROFILE");
    return options;
}

Session::Session(GlobalOptions options) : m_options(std::move(options)), m_keychain(keychainPatience)
{
    if (m_options.profile.isEmpty())
        m_options.profile = services::Profile::defaultFolder();
    m_environment.clock = &m_clock;
    m_environment.ids = &m_ids;
    m_environment.keychain = &m_keychain;
    m_console.setJson(m_options.json);
    m_console.setVerbose(m_options.verbose);
}

Result<Secret> Session::givenPassphrase() const
{
    if (!m_options.passphraseFile.isEmpty()) {
        QFile file(m_options.passphraseFile);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound, u"file.unreadable"_s, u"passphrase-file"_s);
        QByteArray line = file.readLine(longestPassphrase);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        QString text = QString::fromUtf8(line);
        Secret::wipe(line);
        Secret secret = Secret::fromText(text);
        Secret::wipe(text);
        if (secret.isEmpty())
            return fail(ErrorCode::Invalid, u"passphrase.empty"_s, u"passphrase-file"_s);
        return secret;
    }
    return Secret::fromText(qEnvironmentVariable("C360_PASSPHRASE"));
}

Result<Secret> Session::passphrase(bool isNew)
{
    C360_TRY(Secret given, givenPassphrase());
    if (!given.isEmpty())
        return given;
    auto typed = m_console.askSecret(QCoreApplication::translate("cli", "Passphrase:"));
    if (!typed)
        return Secret();
    if (isNew) {
        const auto again = m_console.askSecret(QCoreApplication::translate("cli", "Once more:"));
        if (!again || again->view() != typed->view())
            return fail(ErrorCode::Invalid, u"passphrase.differ"_s, u"passphrase"_s);
    }
    return *std::move(typed);
}

Result<services::Profile *> Session::profile()
{
    if (m_profile)
        return m_profile.get();
    services::Unlock unlock;
    C360_TRY(unlock.passphrase, givenPassphrase());
    auto opened = services::Profile::open(folder(), unlock, m_environment);
    if (!opened && opened.error().reason == "passphrase.needed"_L1) {
        C360_TRY(unlock.passphrase, passphrase(false));
        if (unlock.passphrase.isEmpty())
            return std::unexpected(opened.error());
        opened = services::Profile::open(folder(), unlock, m_environment);
    }
    if (!opened)
        return std::unexpected(opened.error());
    m_profile = *std::move(opened);
    if (const auto notice = m_profile->recoveryNotice())
        m_console.complain(text::message(*notice));
    return m_profile.get();
}

} // namespace c360::cli
