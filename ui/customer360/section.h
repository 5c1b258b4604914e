// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/change_set.h"
#include "ui/shell/app_context.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;

namespace c360::ui {

/// One tab of Customer 360.
///
/// How to write one: build the widgets in the constructor without texts; write all texts in retranslate(),
/// which is called once after construction and again whenever language, digits or direction change; start
/// reading in load() (futures, never waiting) and take the answer only when `customer()` is still the one
/// that was asked for. load() is called when the section is shown for the first time, and again when it comes
/// to the front after something of the customer has changed; while it is in front, changed() is called.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(AppContext &context, QWidget *parent = nullptr);

    /// The customer to show; nothing is read before the section comes to the front.
    void showCustomer(const Id &customer);
    [[nodiscard]] const Id &customer() const { return m_customer; }

    /// The page tells: in front or behind. Loads when stale.
    void setInFront(bool inFront);
    [[nodiscard]] bool isInFront() const { return m_inFront; }
    /// The page tells what was committed.
    void apply(const store::ChangeSet &changes);

    /// Starts reading what is shown.
    virtual void load() = 0;
    /// The section has come to the front, or to another customer there: the person looks at it.
    virtual void lookedAt() {}
    /// Something that concerns() this section was committed while it is in front. Reloads unless overridden.
    virtual void changed(const store::ChangeSet &changes);
    /// Whether the commit may change what is shown: anything of the customer unless overridden.
    [[nodiscard]] virtual bool concerns(const store::ChangeSet &changes) const;
    /// The customer was exchanged: forget what was shown (and typed) of the one before.
    virtual void clear() {}
    /// Brings a record of this section into view, now or when it is read.
    virtual void showRecord(const Id &) {}
    /// Writes every text again.
    virtual void retranslate() = 0;
    /// What can be done here; made with context().actions.make(this, …).
    [[nodiscard]] virtual QList<QAction *> actions() const { return {}; }
    /// Where the keyboard goes when the section comes to the front.
    [[nodiscard]] virtual QWidget *focusTarget() { return this; }
    /// Ctrl+N and Ctrl+F here, or nullptr.
    [[nodiscard]] virtual QAction *newAction() const { return nullptr; }
    [[nodiscard]] virtual QAction *filterAction() const { return nullptr; }

Q_SIGNALS:
    void actionsChanged();
    /// Asks the page to bring another section to the front: "timeline".
    void sectionRequested(const QString &key);
    /// The same, to look at one of its records there.
    void recordRequested(const QString &key, const c360::Id &record);

protected:
    [[nodiscard]] AppContext &context() const { return m_context; }

private:
    AppContext &m_context;
    Id m_customer;
    bool m_inFront = false;
    bool m_stale = true;
};

/// How the page makes a section when its tab is first shown.
struct SectionFactory
{
    QString key;      ///< "profile", "timeline", "analytics", "finances", "documents", "consents"
    QString iconName; ///< of ui/kit/icons.h
    std::function<QString()> title; ///< of the tab, in the window's language
    std::function<Section *(AppContext &, QWidget *parent)> make;
};

/// In the order of the tabs; the composition root fills it.
using SectionFactories = std::vector<SectionFactory>;

} // namespace c360::ui
