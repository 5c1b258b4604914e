// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/profile/link_card.h"

#include "core/catalog/catalog.h"
#include "core/domain/commands.h"
#include "core/domain/names.h"
#include "ui/customer360/frame/run_command.h"
#include "ui/customer360/profile/link_editor.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

using domain::OpKind;

LinkCard::LinkCard(AppContext &context, IdSource &ids, const Options &options, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_ids(ids),
      m_options(options),
      m_editor(new LinkEditor(options.coloured, this))
{
    body()->addWidget(m_editor);
    connect(m_editor, &LinkEditor::addRequested, this, &LinkCard::add);
    connect(m_editor, &LinkEditor::removeRequested, this, &LinkCard::remove);
    connect(m_editor, &LinkEditor::colourRequested, this, &LinkCard::recolour);
}

void LinkCard::setTexts(const Texts &texts)
{
    m_texts = texts;
    setTitle(texts.title);
    m_editor->setPrompt(texts.prompt);
}

void LinkCard::setLinks(const Id &customer, const QList<domain::LinkLabel> &links,
                        const QList<domain::LinkLabel> &all)
{
    m_customer = customer;
    m_editor->setLinks(links, all);
}

void LinkCard::add(const QString &name, const Id &known)
{
    domain::Action action{u"create"_s, {}};
    Id target = known;
    if (target.isNull()) {
        target = m_ids.next();
        domain::Fields fields{{u"name"_s, name}};
        if (m_options.target.indexOf("colour") >= 0)
            fields.insert(u"colour"_s, LinkEditor::colours().front().first);
        action.ops.push_back({OpKind::Create, domain::latin(m_options.target.name), target, fields});
    }
    action.ops.push_back({OpKind::Create,
                          domain::latin(m_options.link.name),
                          {},
                          {{u"customer"_s, m_customer.toBytes()}, {m_options.field, target.toBytes()}}});
    runCommand(m_context, this, std::move(action), m_texts.added);
}

void LinkCard::remove(const domain::LinkLabel &link)
{
    runCommand(m_context, this,
               {u"delete"_s, {{OpKind::Delete, domain::latin(m_options.link.name), link.link, {}}}},
               m_texts.removed);
}

void LinkCard::recolour(const Id &target, const QString &colour)
{
    runCommand(m_context, this,
               {u"edit"_s,
                {{OpKind::Update, domain::latin(m_options.target.name), target, {{u"colour"_s, colour}}}}},
               m_texts.recoloured);
}

} // namespace c360::ui
