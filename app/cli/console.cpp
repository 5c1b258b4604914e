// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/text/format.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace c360::cli {

namespace {
constexpr int barWidth = 30;
constexpr int patienceMs = 1000;
constexpr int redrawMs = 100;
constexpr qsizetype widestCell = 40;

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Failed:
        return u"failed"_s;
    case ErrorCode::Usage:
        return u"usage"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Invalid:
        return u"invalid"_s;
    case ErrorCode::Unreachable:
        return u"unreachable"_s;
    case ErrorCode::NotPermitted:
        return u"not_permitted"_s;
    case ErrorCode::Locked:
        return u"locked"_s;
    case ErrorCode::Damaged:
        return u"damaged"_s;
    case ErrorCode::TooNew:
        return u"too_new"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

/// Keeps the terminal from showing what is typed while it lives.
class SilentTyping
{
public:
    SilentTyping()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTyping() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(SilentTyping)

private:
    termios m_before{};
};
} // namespace

QJsonObject errorJson(const Error &error)
{
    return {{u"code"_s, codeName(error.code)},
            {u"reason"_s, error.reason},
            {u"message"_s, text::plain(text::message(error))},
            {u"field"_s, error.field.isEmpty() ? QJsonValue() : QJsonValue(error.field)},
            {u"line"_s, error.line < 0 ? QJsonValue() : QJsonValue(error.line)}};
}

Console::Console() : m_terminal(isatty(STDERR_FILENO))
{
    (void)m_out.open(stdout, QIODevice::WriteOnly);
    (void)m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Console::say(const QString &text)
{
    if (!m_json)
        line(text);
}

void Console::line(const QString &text)
{
    // Direction marks are for a window; a terminal and a script do without.
    m_out.write(text::plain(text).toUtf8() + '\n');
}

void Console::document(const QJsonObject &object)
{
    if (m_json)
        m_out.write(QJsonDocument(object).toJson());
}

void Console::jsonLine(const QJsonObject &object, bool flush)
{
    m_out.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    if (flush)
        m_out.flush();
}

void Console::flush()
{
    m_out.flush();
}

void Console::complain(const QString &text)
{
    endProgress();
    m_err.write(text::plain(text).toUtf8() + '\n');
}

void Console::detail(const QString &text)
{
    if (m_verbose && !text.isEmpty())
        complain(text);
}

void Console::error(const Error &error)
{
    endProgress();
    if (m_json) {
        m_err.write(
            QJsonDocument(QJsonObject{{u"error"_s, errorJson(error)}}).toJson(QJsonDocument::Compact) + '\n');
    } else {
        QString line = u"customer360-cli: "_s + text::plain(text::message(error));
        if (error.line >= 0)
            line += u' ' + QCoreApplication::translate("cli", "(line %1)").arg(error.line);
        m_err.write(line.replace(u'\n', u' ').toUtf8() + '\n');
    }
    detail(error.detail);
}

void Console::progress(qint64 done, qint64 total)
{
    if (!m_terminal || total <= 0)
        return;
    if (!m_since.isValid()) {
        m_since.start();
        m_drawn.start();
    }
    if (m_since.elapsed() < patienceMs || m_drawn.elapsed() < redrawMs)
        return;
    m_drawn.restart();
    const double share = std::clamp(double(done) / double(total), 0.0, 1.0);
    const int filled = int(share * barWidth);
    m_err.write("\r[" + QByteArray(filled, '#') + QByteArray(barWidth - filled, ' ') + "] " +
                QByteArray::number(int(share * 100)) + " %");
    m_barShown = true;
}

void Console::endProgress()
{
    if (m_barShown)
        m_err.write("\r\x1b[K");
    m_barShown = false;
    m_since.invalidate();
}

std::optional<Secret> Console::askSecret(const QString &question)
{
    if (!isatty(STDIN_FILENO))
        return std::nullopt;
    m_err.write(question.toUtf8() + ' ');
    QByteArray line;
    {
        const SilentTyping silent;
        QFile in;
        if (!in.open(stdin, QIODevice::ReadOnly))
            return std::nullopt;
        line = in.readLine();
    }
    m_err.write("\n");
    QString text = QString::fromUtf8(line).remove(u'\n');
    Secret::wipe(line);
    Secret secret = Secret::fromText(text);
    Secret::wipe(text);
    return secret;
}

bool Console::confirm(const QString &question)
{
    if (!isatty(STDIN_FILENO))
        return true;
    const QString yes = QCoreApplication::translate("cli", "yes", "typed to confirm");
    m_err.write(u"%1 [%2] "_s.arg(question, yes).toUtf8());
    QFile in;
    return in.open(stdin, QIODevice::ReadOnly) &&
           QString::fromUtf8(in.readLine()).trimmed().compare(yes, Qt::CaseInsensitive) == 0;
}

void Console::table(const QStringList &header, const QList<QStringList> &rows)
{
    if (m_json)
        return;
    QList<qsizetype> widths;
    const auto shortened = [](const QString &cell) {
        return cell.size() <= widestCell ? cell : cell.left(widestCell - 1) + u'…';
    };
    for (qsizetype c = 0; c < header.size(); ++c) {
        qsizetype width = header[c].size();
        for (const QStringList &row : rows)
            width = std::max(width, shortened(row.value(c)).size());
        widths.append(width);
    }
    const auto write = [&](const QStringList &cells) {
        QString text;
        for (qsizetype c = 0; c < widths.size(); ++c) {
            const bool last = c + 1 == widths.size();
            text += last ? cells.value(c) : shortened(cells.value(c)).leftJustified(widths[c] + 2);
        }
        line(text);
    };
    write(header);
    for (const QStringList &row : rows)
        write(row);
}

} // namespace c360::cli
