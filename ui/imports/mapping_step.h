// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/format.h"
#include "ui/imports/import_session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace c360::ui {

class BusyBar;
class Card;
class ConstantsEditor;
class Label;
class MappingModel;
class PreviewModel;
class Prompts;

/// What was found out about the file, where its columns go, and the first lines as they will be stored. Every
/// correction shows at once in the preview.
class MappingStep : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the widget.
    MappingStep(ImportSession &session, Prompts &prompts, const text::Formatter &format,
                QWidget *parent = nullptr);

    void retranslate();
    /// Applies what was typed a moment ago; true: the preview is made anew.
    bool flush();
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    /// Something to tell the person in passing; `error` when it went wrong.
    void said(const QString &text);
    void failed(const c360::Error &error);

private:
    void fillBoxes();
    void show();
    void showWarnings();
    void choose(QComboBox *box);
    void saveMapping();
    void loadMapping();

    ImportSession &m_session;
    Prompts &m_prompts;
    const text::Formatter &m_format;
    QWidget *m_boxes;
    QList<std::pair<Label *, QComboBox *>> m_choices;
    QComboBox *m_kind;
    QComboBox *m_fileFormat;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_dateOrder;
    QComboBox *m_decimal;
    QCheckBox *m_header;
    Label *m_file;
    BusyBar *m_busy;
    QWidget *m_warnings;
    QVBoxLayout *m_warningList;
    Card *m_mappingCard;
    Card *m_previewCard;
    MappingModel *m_mapping;
    QTableView *m_mappingTable;
    PreviewModel *m_preview;
    QTableView *m_previewTable;
    Label *m_previewNote;
    ConstantsEditor *m_constants;
    QPushButton *m_save;
    QPushButton *m_load;
    QStringList m_shownColumns;
    QStringList m_shownSources;
};

} // namespace c360::ui
