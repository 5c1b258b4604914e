// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace c360::ui {

class IconView;
class Label;

/// Why there is nothing to show, and what to do about it. The five reasons look and read differently.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    enum class Kind : quint8
    {
        FirstUse,      ///< nothing yet: "No vehicle yet — add one"
        Filtered,      ///< something exists, but the filter hides it
        NotDownloaded, ///< exists at the centre, not here
        NotAllowed,    ///< this login may not see it
        Error,         ///< could not be read
    };

    explicit EmptyState(QWidget *parent = nullptr);

    /// Icon by kind; `iconName` replaces it for FirstUse and NotDownloaded. No action text hides the button.
    void set(Kind kind, const QString &title, const QString &reason, const QString &action = {},
             const QString &iconName = {});
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// Smaller, for use inside a card.
    void setCompact(bool compact);

Q_SIGNALS:
    void actionRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showIcon();

    Kind m_kind = Kind::FirstUse;
    QString m_iconName;
    bool m_compact = false;
    QVBoxLayout *m_column;
    IconView *m_picture;
    Label *m_title;
    Label *m_reason;
    QPushButton *m_button;
};

} // namespace c360::ui
