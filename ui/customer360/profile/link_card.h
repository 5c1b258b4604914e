// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/catalog/record.h"
#include "core/domain/queries/profile_queries.h"
#include "ui/kit/card.h"
#include "ui/shell/app_context.h"

namespace c360::ui {

class LinkEditor;

/// What a customer is linked to by name, as chips with a line to add more: tags, groups. A name that nobody
/// has yet makes a new record.
class LinkCard : public Card
{
    Q_OBJECT
public:
    struct Options
    {
        const catalog::RecordType &link;   ///< customer_tag, group_member
        const catalog::RecordType &target; ///< tag, customer_group
        QString field;                     ///< of the link, for the target
        bool coloured = false;             ///< a chip has a colour of its own, to choose
    };
    /// Whole sentences, because languages need them.
    struct Texts
    {
        QString title;
        QString prompt;  ///< "Add a tag"
        QString added;   ///< "Tag added"
        QString removed; ///< "Tag removed"
        QString recoloured{};
    };

    /// `context` and `ids` must outlive the card.
    LinkCard(AppContext &context, IdSource &ids, const Options &options, QWidget *parent);

    void setTexts(const Texts &texts);
    /// The customer's links, and every target there is.
    void setLinks(const Id &customer, const QList<domain::LinkLabel> &links,
                  const QList<domain::LinkLabel> &all);

private:
    void add(const QString &name, const Id &known);
    void remove(const domain::LinkLabel &link);
    void recolour(const Id &target, const QString &colour);

    AppContext &m_context;
    IdSource &m_ids;
    Options m_options;
    Texts m_texts;
    Id m_customer;
    LinkEditor *m_editor;
};

} // namespace c360::ui
