// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/history_step.h"

#include "core/sync/history_limit.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace c360::tests {

namespace {

constexpr qint64 tenYears = 3'652LL * 86'400'000;

struct Weight
{
    Step::Kind kind;
    int weight;
};
constexpr std::array weights{
    Weight{Step::Kind::NewCustomer, 6}, Weight{Step::Kind::NewChild, 4},
    Weight{Step::Kind::NewActivity, 4}, Weight{Step::Kind::NewInvoice, 4},
    Weight{Step::Kind::NewLine, 4},     Weight{Step::Kind::Pay, 5},
    Weight{Step::Kind::Tag, 4},         Weight{Step::Kind::Untag, 2},
    Weight{Step::Kind::Consent, 3},     Weight{Step::Kind::AppendNote, 8},
    Weight{Step::Kind::Edit, 14},       Weight{Step::Kind::EditChild, 5},
    Weight{Step::Kind::EditJson, 4},    Weight{Step::Kind::InvoiceStatus, 4},
    Weight{Step::Kind::TakeEmail, 3},   Weight{Step::Kind::Bulk, 3},
    Weight{Step::Kind::Delete, 3},      Weight{Step::Kind::DeleteCustomer, 2},
    Weight{Step::Kind::Restore, 3},     Weight{Step::Kind::Erase, 2},
    Weight{Step::Kind::Undo, 5},        Weight{Step::Kind::Sync, 32},
    Weight{Step::Kind::KeepHistory, 2}, Weight{Step::Kind::MoveCustomer, 3},
    Weight{Step::Kind::Revoke, 1},      Weight{Step::Kind::Grant, 2},
    Weight{Step::Kind::Backup, 1},      Weight{Step::Kind::RestoreBackup, 1},
};

constexpr std::array kindNames{
    u"new customer", u"new child",
    u"new activity", u"new invoice",
    u"new line",     u"pay",
    u"tag",          u"untag",
    u"consent",      u"append note",
    u"edit",         u"edit child",
    u"edit json",    u"invoice status",
    u"take e-mail",  u"bulk edit",
    u"delete",       u"delete customer",
    u"restore",      u"erase",
    u"undo",         u"sync",
    u"keep history", u"move",
    u"revoke",       u"grant",
    u"backup",       u"restore the centre",
};
static_assert(kindNames.size() == size_t(Step::Kind::Count));

constexpr std::array faultNames{
    u"",          u"cut sending", u"cut receiving", u"lost push answer", u"lost answer", u"late push",
    u"half-open", u"refused",     u"slow",          u"server dies",      u"device dies", u"disk full",
};
static_assert(faultNames.size() == size_t(Fault::Count));

} // namespace

QString Step::text() const
{
    QString text = u"device %1: %2"_s.arg(device).arg(QString::fromUtf16(kindNames[size_t(kind)]));
    if (fault != Fault::None)
        text += u" with "_s + QString::fromUtf16(faultNames[size_t(fault)]);
    return text + u" (%1)"_s.arg(chance, 0, 16);
}

Plan Plan::draw(quint64 seed)
{
    Plan plan;
    plan.seed = seed;
    std::mt19937_64 random(seed);
    const auto below = [&random](int n) {
        return int(random() % quint64(n));
    };
    const int devices = 2 + below(4);
    for (int i = 0; i < devices; ++i) {
        Cast cast;
        cast.login = i > 0 && below(6) == 0 ? plan.cast.back().login : i;
        if (cast.login != i) {
            cast.role = plan.cast.back().role;
            cast.territories = plan.cast.back().territories;
        } else {
            const int role = below(20);
            cast.role = i == 0 || role < 5 ? u"manager"_s : role == 5 ? u"viewer"_s : u"sales"_s;
            cast.territories = {below(3)};
            if (below(2))
                cast.territories.push_back((cast.territories.front() + 1) % 3);
        }
        const int wrong = below(6);
        if (below(3) == 0)
            cast.historyMonths =
                sync::historyChoices[size_t(1 + below(int(sync::historyChoices.size()) - 1))];
        cast.clockAhead = wrong == 0 ? tenYears : wrong == 1 ? -tenYears : below(4000) - 2000;
        plan.cast.push_back(std::move(cast));
    }
    int total = 0;
    for (const Weight &weight : weights)
        total += weight.weight;
    const int steps = 12 + below(40);
    for (int i = 0; i < steps; ++i) {
        int at = below(total);
        Step step;
        for (const Weight &weight : weights) {
            if (at < weight.weight) {
                step.kind = weight.kind;
                break;
            }
            at -= weight.weight;
        }
        step.device = below(devices);
        step.chance = random();
        if (step.kind == Step::Kind::Sync && below(2)) {
            step.fault = Fault(1 + below(int(Fault::Count) - 1));
            // Starting a server again takes a second.
            if (step.fault == Fault::ServerDies && below(3))
                step.fault = Fault::CutReceiving;
        }
        plan.steps.push_back(step);
    }
    return plan;
}

QString Plan::text() const
{
    QString text = u"seed %1\n"_s.arg(seed);
    for (size_t i = 0; i < cast.size(); ++i) {
        QStringList numbers;
        for (const int territory : cast[i].territories)
            numbers.append(QString::number(territory));
        text += u"  device %1: login %2, %3 of territories %4, clock %5 s ahead, %6\n"_s.arg(i)
                    .arg(cast[i].login)
                    .arg(cast[i].role, numbers.join(u'+'))
                    .arg(cast[i].clockAhead / 1000)
                    .arg(cast[i].historyMonths == 0 ? u"all history"_s
                                                    : u"history of %1 months"_s.arg(cast[i].historyMonths));
    }
    for (size_t i = 0; i < steps.size(); ++i)
        text += u"  %1. %2\n"_s.arg(i).arg(steps[i].text());
    return text;
}

} // namespace c360::tests
