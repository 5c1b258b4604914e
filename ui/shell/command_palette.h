// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_provider.h"

#include <QFrame>
#include <QPointer>

#include <memory>
#include <vector>

class QListView;

namespace c360::ui {

class PaletteModel;
class SearchField;

/// Ctrl+K: one box that goes to screens, finds records and runs actions. It floats over its parent's top; Esc
/// or a click elsewhere closes it and gives the keyboard back.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent);
    ~CommandPalette() override;

    /// Groups appear in the order they are added.
    void addProvider(std::unique_ptr<PaletteProvider> provider);
    void open(const QString &text = {});
    void dismiss();
    void retranslate();
    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] PaletteModel *model() const { return m_model; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void move(int key);
    void run(int row);
    void place();

    SearchField *m_field;
    QListView *m_list;
    PaletteModel *m_model;
    std::vector<std::unique_ptr<PaletteProvider>> m_providers;
    quint64 m_generation = 0;
    int m_waiting = 0;         ///< providers that have not answered yet
    bool m_runPending = false; ///< Enter was pressed meanwhile
    QPointer<QWidget> m_before;
};

} // namespace c360::ui
