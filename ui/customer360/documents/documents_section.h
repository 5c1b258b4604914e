// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queries/document_queries.h"
#include "ui/customer360/section.h"

#include <QCoroTask>
#include <QTemporaryDir>

class QSortFilterProxyModel;
class QTableView;

namespace c360::ui {

class Chip;
class DocumentModel;
class DocumentPreview;
class FlowLayout;
class Label;
class StateStack;

/// The Documents tab: files dropped or chosen, by category with counts and sizes, with a preview.
class DocumentsSection : public Section
{
    Q_OBJECT
public:
    explicit DocumentsSection(AppContext &context, QWidget *parent = nullptr);

    void load() override;
    void clear() override;
    void retranslate() override;
    [[nodiscard]] QList<QAction *> actions() const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QAction *newAction() const override { return m_add; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(domain::DocumentList list);
    void showCategories();
    void filter(const QString &category);
    void choose();
    void chooseAdded(const Id &added);
    void addFiles(const QStringList &paths, const Id &newVersionOf = {});
    QCoro::Task<> storeFiles(QStringList paths, Id newVersionOf);
    void open();
    [[nodiscard]] bool canFetch() const;
    /// Brings the content here from the central database.
    void fetch(const Id &document, bool thenOpen);
    void saveAs();
    void edit();
    void setCategory(const QString &category);
    void togglePinned();
    void remove();
    [[nodiscard]] const catalog::Record *current() const;
    [[nodiscard]] QList<Id> selected() const;
    void update(const QList<Id> &documents, const QString &field, const QVariant &value, const QString &done);

    DocumentModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    DocumentPreview *m_preview;
    StateStack *m_stack;
    QWidget *m_chipBar;
    FlowLayout *m_chips;
    Label *m_total;
    QAction *m_add;
    QAction *m_open;
    QAction *m_save;
    QAction *m_edit;
    QAction *m_version;
    QAction *m_pin;
    QAction *m_delete;
    QMenu *m_categoryMenu;
    domain::DocumentList m_list;
    QString m_category; ///< what is shown; empty: all
    Id m_added{};       ///< to be chosen as soon as it is in the list
    bool m_dragging = false;
    bool m_loaded = false;
    QTemporaryDir m_opened; ///< copies that other programs show, removed with the tab
};

} // namespace c360::ui
