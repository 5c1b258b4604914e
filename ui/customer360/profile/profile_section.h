// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/gazetteer.h"
#include "core/domain/queries/profile_queries.h"
#include "ui/customer360/section.h"

class QBoxLayout;
class QScrollArea;

namespace c360::ui {

class Card;
class Chip;
class FieldsCard;
class LinkCard;
class MapCard;
class NotesCard;
class PlaceBook;
class RecordDialog;
class RecordListCard;
class StateStack;

/// Tab 1 of Customer 360: who the customer is, edited in place.
class ProfileSection : public Section
{
    Q_OBJECT
public:
    /// `places` and `ids` must outlive the section.
    ProfileSection(AppContext &context, PlaceBook &places, IdSource &ids, QWidget *parent);

    void load() override;
    void clear() override;
    void retranslate() override;
    [[nodiscard]] QList<QAction *> actions() const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QAction *newAction() const override;
    [[nodiscard]] bool concerns(const store::ChangeSet &changes) const override;

    /// Starts editing the customer's field; the first name without one.
    void editField(const QString &field = {});

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Answer
    {
        domain::CustomerProfile profile;
        QList<domain::LinkLabel> tags;
        QList<domain::LinkLabel> groups;
    };

    FieldsCard *addFields(QWidget *parent, const QStringList &fields);
    void makeContactToggles();
    void showAnswer(const Answer &answer);
    void showFindings(const QList<Error> &findings);
    void saveField(const QString &field, const QVariant &value, const QVariant &seen);
    void saveNotes(const QString &text, const QString &seen);
    void restoreNotes(const QString &draft);
    void fieldOpened(const QString &field, bool editing);
    void takePlace(const domain::places::PlaceSuggestion &suggestion);
    void completePlaces(RecordDialog *dialog);
    [[nodiscard]] FieldsCard *cardOf(const QString &field) const;
    [[nodiscard]] QString draftKey() const;

    PlaceBook &m_places;
    catalog::Record m_record;
    bool m_draftAsked = false;
    StateStack *m_stack;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    Card *m_findings;
    std::optional<QList<Error>> m_laterFindings; ///< when no editor is open any more
    QWidget *m_findingList;
    std::vector<FieldsCard *> m_cards;
    FieldsCard *m_identity;
    FieldsCard *m_points;
    FieldsCard *m_address;
    FieldsCard *m_business;
    Chip *m_emailVerified;
    Chip *m_phoneVerified;
    MapCard *m_map;
    RecordListCard *m_contacts;
    RecordListCard *m_addresses;
    RecordListCard *m_vehicles;
    LinkCard *m_tags;
    LinkCard *m_groups;
    NotesCard *m_notes;
};

} // namespace c360::ui
