// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/commands.h"

#include "core/domain/apply.h"
#include "core/domain/undo.h"

namespace c360::domain {

using namespace Qt::StringLiterals;

Commands::Commands(store::Store &store, Rules rules, QObject *parent)
    : QObject(parent), m_store(store), m_rules(std::move(rules))
{
}

Future<Result<Outcome>> Commands::run(Action action, store::Priority priority)
{
    return m_store.write([rules = m_rules, action = std::move(action)](
                             store::Transaction &tx) { return apply(tx, rules, action); },
                         priority);
}

Future<Result<Outcome>> Commands::create(const QString &type, Fields set)
{
    return run({.name = u"create"_s, .ops = {{OpKind::Create, type, {}, std::move(set)}}});
}

Future<Result<Outcome>> Commands::update(const QString &type, const Id &id, Fields set, Fields seen)
{
    return run({.name = u"edit"_s,
                .ops = {{.kind = OpKind::Update,
                         .type = type,
                         .id = id,
                         .set = std::move(set),
                         .seen = std::move(seen)}}});
}

Future<Result<Outcome>> Commands::remove(const QString &type, const Id &id)
{
    return run({.name = u"delete"_s, .ops = {{OpKind::Delete, type, id, {}}}});
}

Result<Outcome> Commands::apply(store::Transaction &tx, const Rules &rules, const Action &action)
{
    return Applier(tx, rules, action).run();
}

Future<Result<Outcome>> Commands::undo(const Id &action)
{
    return m_store.write([action](store::Transaction &tx) -> Result<Outcome> {
        Id step = action;
        if (step.isNull()) {
            C360_TRY(step, nextUndo(tx.db()));
        }
        return flipStep(tx, step);
    });
}

Future<Result<Outcome>> Commands::redo()
{
    return m_store.write([](store::Transaction &tx) -> Result<Outcome> {
        C360_TRY(const Id step, nextRedo(tx.db()));
        return flipStep(tx, step);
    });
}

Future<Result<UndoState>> Commands::undoState()
{
    return m_store.read([](store::Connection &db) { return readUndoState(db); });
}

Future<Result<void>> Commands::noteRead(const QString &what, const Id &customer)
{
    return m_store.write([what, customer](store::Transaction &tx) { return noteRead(tx, what, customer); });
}

Result<void> Commands::noteRead(store::Transaction &tx, const QString &what, const Id &customer)
{
    if (customer.isNull())
        return audit(tx, readAction, nullptr, what);
    C360_TRY(const catalog::Record record, tx.find(catalog::customerType, customer));
    return audit(tx, readAction, &record, what);
}

} // namespace c360::domain
