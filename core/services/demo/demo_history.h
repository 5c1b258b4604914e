// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commands.h"
#include "core/services/demo/demo_random.h"
#include "core/services/demo/demo_words.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <vector>

namespace c360::services::demo {

/// Something that happened at one moment of the made-up history.
struct Event
{
    Instant at = 0;
    std::vector<domain::Op> ops;
    QByteArray file{}; ///< content of the document that the operation creates, or empty
    size_t order = 0;  ///< among events of the same moment
};

/// Makes up customers and what happened to them, up to `today` and a little beyond. Events of one customer
/// come in order; those of all are to be sorted by time.
class History
{
public:
    History(DemoIds &ids, QDate today, int customers);

    /// Tags, groups and product categories, at the beginning of the history.
    [[nodiscard]] Event basics();
    /// Everything about customer number `n` of those that the constructor was told of.
    [[nodiscard]] std::vector<Event> customer(int n);

    [[nodiscard]] Instant begin() const { return m_begin; }

private:
    enum class Origin : quint8
    {
        Maghreb,
        France,
        Britain,
    };
    struct Person
    {
        Id id;
        Instant since = 0;
        Origin origin = Origin::Maghreb;
        bool arabicScript = false; ///< of the name as it is entered
        bool company = false;
        bool female = false;
        QString first;
        QString last;
        QString other; ///< the name in the other script
        QString firm;
        QString email;
        QString phone;
        QString currency;
        const Town *town = nullptr;
    };
    using Events = std::vector<Event>;

    [[nodiscard]] Person person(int n);
    [[nodiscard]] QString named(Person &who);
    [[nodiscard]] QString phoneOf(const Person &who);
    [[nodiscard]] QString streetOf(const Person &who);
    [[nodiscard]] QString words(const Words &words, const Person &who) const;
    void introduce(const Person &who, Events &events);
    void addContacts(const Person &who, Events &events);
    void addVehicles(const Person &who, Events &events);
    void addActivities(const Person &who, Events &events);
    void addSales(const Person &who, Events &events);
    void addConsents(const Person &who, Events &events);
    void addDocuments(const Person &who, Events &events);
    void sell(const Person &who, Instant at, Events &events);
    [[nodiscard]] Instant between(Instant from, Instant to);
    [[nodiscard]] static domain::Op create(const QString &type, const Id &id, domain::Fields set);

    DemoIds &m_ids;
    DemoRandom m_random{20260101};
    QDate m_today;
    int m_customers;
    Instant m_begin; ///< two years ago
    Instant m_now;   ///< this morning
    int m_invoiceNumber = 0;
    std::vector<Id> m_tags;
    std::vector<Id> m_groups;
    std::vector<Id> m_categories;
};

} // namespace c360::services::demo
