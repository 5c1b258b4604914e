// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conflicts/sync_records.h"
#include "core/domain/queries/profile_queries.h"
#include "ui/customer360/frame/customer_export.h"
#include "ui/customer360/section.h"
#include "ui/shell/page.h"

#include <QTimer>

class QStackedWidget;
class QTabBar;

namespace c360::ui {

class CustomerHeader;
class StateStack;

/// Everything about one customer: the header, and a tab for each section, made and loaded when it is first
/// shown.
class Customer360Page : public Page
{
    Q_OBJECT
public:
    Customer360Page(AppContext &context, const Id &customer, SectionFactories sections,
                    QWidget *parent = nullptr);

    [[nodiscard]] const Id &customer() const { return m_customer; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("circle-user-round"); }
    [[nodiscard]] QList<QAction *> actions() const override;
    void refresh() override;
    void retranslate() override;
    void showSection(const QString &key) override;
    [[nodiscard]] QString section() const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QAction *newAction() const override;
    [[nodiscard]] QAction *filterAction() const override;

    /// The section, made when it was not yet; null for an unknown key.
    Section *sectionOf(const QString &key);
    [[nodiscard]] CustomerHeader *header() const { return m_header; }

Q_SIGNALS:
    /// Alt+Up (−1) or Alt+Down (+1): the neighbour in the list that the customer was opened from.
    void neighbourRequested(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void load();
    void loadState();
    void showState();
    void showHead(const domain::CustomerHead &head);
    void storeChanged(const store::ChangeSet &changes);
    void bringToFront(int index);
    Section *make(int index);
    [[nodiscard]] Section *front() const;
    void compose(const QString &type);
    void copyEmail();
    void editCustomer();
    void toggleActive();
    void removeCustomer();
    void showPicture(const Id &document);
    void choosePicture();
    void removePicture();
    void exportAs(services::ExportFormat format);

    AppContext &m_context;
    Id m_customer;
    SectionFactories m_factories;
    std::vector<Section *> m_sections; ///< null until first shown
    domain::CustomerHead m_head;
    domain::RecordState m_state = domain::RecordState::Saved;
    Id m_picture;
    QTimer m_stateTimer;
    bool m_stale = true;
    CustomerHeader *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    StateStack *m_stack;

    QAction *m_call;
    QAction *m_email;
    QAction *m_visit;
    QAction *m_task;
    QAction *m_note;
    QAction *m_edit;
    QAction *m_active;
    QAction *m_choosePicture;
    QAction *m_removePicture;
    QAction *m_remove;
    QAction *m_csv;
    QAction *m_json;
    QAction *m_vcard;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_nextTab;
    QAction *m_previousTab;
    QList<QAction *> m_tabActions;
};

} // namespace c360::ui
