// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QVBoxLayout;

namespace c360::ui {

class SectionHeader;

/// A soft, rounded panel on the window's ground with an optional header.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// Makes the header when there is none yet. Also the card's accessible name.
    void setTitle(const QString &title);
    [[nodiscard]] SectionHeader *header();
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
    SectionHeader *m_header = nullptr;
};

} // namespace c360::ui
