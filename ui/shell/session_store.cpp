// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_store.h"

#include "core/services/profile/draft_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {
const QString settingKey = u"window/session"_s;
constexpr int pause = 500;
} // namespace

QString Session::toText() const
{
    QJsonArray list;
    for (const Tab &tab : tabs)
        list << QJsonObject{{u"kind"_s, tab.place.kind},
                            {u"id"_s, tab.place.id.toString()},
                            {u"section"_s, tab.place.section},
                            {u"title"_s, tab.title}};
    const QJsonObject object{{u"page"_s, page}, {u"tabs"_s, list}, {u"current"_s, current}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Session> Session::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.isEmpty())
        return {};
    Session session;
    session.page = object.value(u"page").toString();
    session.current = object.value(u"current").toInt();
    for (const QJsonValue &value : object.value(u"tabs").toArray()) {
        const auto id = Id::fromString(value[u"id"].toString());
        if (id)
            session.tabs << Tab{{value[u"kind"].toString(), *id, value[u"section"].toString()},
                                value[u"title"].toString()};
    }
    return session;
}

SessionStore::SessionStore(services::DraftStore &drafts, QObject *parent) : QObject(parent), m_drafts(drafts)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &SessionStore::write);
}

SessionStore::~SessionStore()
{
    if (m_timer.isActive())
        write();
}

void SessionStore::write()
{
    if (m_text != m_saved)
        m_drafts.saveSetting(settingKey, m_text);
    m_saved = m_text;
}

void SessionStore::save(const Session &session)
{
    m_text = session.toText();
    m_timer.start();
}

void SessionStore::load(QObject *context, std::function<void(std::optional<Session>)> then)
{
    m_drafts.setting(settingKey).then(context, [then = std::move(then)](const Result<QString> &text) {
        then(text ? Session::fromText(*text) : std::nullopt);
    });
}

} // namespace c360::ui
