// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_step.h"

#include "core/base/future.h"
#include "core/text/messages.h"
#include "ui/imports/constants_editor.h"
#include "ui/imports/import_texts.h"
#include "ui/imports/list_table.h"
#include "ui/imports/mapping_model.h"
#include "ui/imports/preview_model.h"
#include "ui/imports/target_delegate.h"
#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"
#include "ui/kit/prompts.h"
#include "ui/kit/section_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace c360::ui {

using services::DateOrder;
using services::Encoding;
using services::ImportFormat;
using services::ImportKind;
using services::Mapping;

namespace {

constexpr qint64 longestMapping = 1 << 20; ///< bytes

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failWith(ErrorCode::Failed, u"file.unwritable"_s, file.errorString());
    return {};
}

Result<Mapping> readMapping(const QString &path, ImportKind kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failWith(ErrorCode::Failed, u"file.unreadable"_s, file.errorString());
    return Mapping::fromJson(file.read(longestMapping), kind);
}

void choose(QComboBox *box, int value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

MappingStep::MappingStep(ImportSession &session, Prompts &prompts, const text::Formatter &format,
                         QWidget *parent)
    : QWidget(parent), m_session(session), m_prompts(prompts), m_format(format)
{
    m_file = new Label(TypeRole::Strong, this);
    m_file->setElided(true);
    m_busy = new BusyBar(this);
    m_busy->setBusy(false);

    m_boxes = new QWidget(this);
    auto *flow = new FlowLayout(m_boxes, space::m);
    const auto addBox = [&](const QString &name) {
        auto *cell = new QWidget(m_boxes);
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::xs);
        auto *label = new Label(TypeRole::Caption, cell);
        label->setColor(Color::TextMuted);
        auto *box = new QComboBox(cell);
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(box);
        column->addWidget(label);
        column->addWidget(box);
        flow->addWidget(cell);
        m_choices.append({label, box});
        connect(box, &QComboBox::activated, this, [this, box] { choose(box); });
        return box;
    };
    m_kind = addBox(u"kind"_s);
    m_fileFormat = addBox(u"format"_s);
    m_encoding = addBox(u"encoding"_s);
    m_delimiter = addBox(u"delimiter"_s);
    m_dateOrder = addBox(u"dateOrder"_s);
    m_decimal = addBox(u"decimal"_s);
    m_header = new QCheckBox(m_boxes);
    m_header->setObjectName(u"header"_s);
    flow->addWidget(m_header);
    connect(m_header, &QCheckBox::clicked, this, [this](bool on) {
        Mapping mapping = m_session.mapping();
        mapping.header = on;
        mapping.columns.clear(); // columns have other names now
        m_session.setMapping(std::move(mapping));
    });

    m_warnings = new QWidget(this);
    m_warnings->setObjectName(u"warnings"_s);
    m_warningList = new QVBoxLayout(m_warnings);
    m_warningList->setContentsMargins(0, 0, 0, 0);
    m_warningList->setSpacing(space::xs);

    m_mapping = new MappingModel(format, this);
    m_mappingTable = listTable(m_mapping, this);
    m_mappingTable->setObjectName(u"mapping"_s);
    m_mappingTable->setItemDelegateForColumn(MappingModel::Target, new TargetDelegate(this));
    m_mappingTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_mappingTable->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked |
                                    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    connect(m_mappingTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_mappingTable->edit(index.siblingAtColumn(MappingModel::Target));
    });
    connect(m_mappingTable, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == MappingModel::Target)
            m_mappingTable->edit(index);
    });
    connect(m_mapping, &MappingModel::targetChosen, &m_session, &ImportSession::setTarget);
    m_constants = new ConstantsEditor(format, this);
    connect(m_constants, &ConstantsEditor::changed, this, [this] {
        Mapping mapping = m_session.mapping();
        mapping.constants = m_constants->values();
        mapping.constants.removeIf(
            [](const std::pair<const QString &, QString &> &entry) { return entry.second.isEmpty(); });
        m_session.setMapping(std::move(mapping));
    });
    m_save = pushButton({}, u"save"_s, ButtonKind::Normal, this);
    m_save->setObjectName(u"saveMapping"_s);
    m_load = pushButton({}, u"folder-open"_s, ButtonKind::Normal, this);
    m_load->setObjectName(u"loadMapping"_s);
    for (QPushButton *button : {m_save, m_load})
        button->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &MappingStep::saveMapping);
    connect(m_load, &QPushButton::clicked, this, &MappingStep::loadMapping);

    m_preview = new PreviewModel(format, this);
    m_previewTable = listTable(m_preview, this);
    m_previewTable->setObjectName(u"preview"_s);
    // Both stay in sight on a small screen and share what room there is.
    for (QTableView *table : {m_mappingTable, m_previewTable})
        table->setMinimumHeight(table->fontMetrics().lineSpacing() * 6);
    m_previewNote = new Label(TypeRole::Caption, this);
    m_previewNote->setObjectName(u"previewNote"_s);
    m_previewNote->setColor(Color::TextMuted);

    m_mappingCard = new Card(this);
    m_mappingCard->header()->addWidget(m_constants->addButton());
    m_mappingCard->header()->addWidget(m_load);
    m_mappingCard->header()->addWidget(m_save);
    m_mappingCard->body()->addWidget(m_mappingTable, 1);
    m_mappingCard->body()->addWidget(m_constants);
    m_previewCard = new Card(this);
    m_previewCard->header()->addWidget(m_previewNote);
    m_previewCard->body()->addWidget(m_previewTable, 1);

    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::m);
    inner->addWidget(m_file);
    inner->addWidget(m_boxes);
    inner->addWidget(m_busy);
    inner->addWidget(m_warnings);
    inner->addWidget(m_mappingCard, 3);
    inner->addWidget(m_previewCard, 2);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);

    connect(&m_session, &ImportSession::analysing, this, [this] { m_busy->setBusy(true); });
    connect(&m_session, &ImportSession::analysed, this, &MappingStep::show);
    connect(&m_session, &ImportSession::analysisFailed, this, [this](const Error &error) {
        m_busy->setBusy(false);
        if (m_session.hasPlan()) { // what was there before still counts
            show();
            Q_EMIT failed(error);
        }
    });
}

void MappingStep::retranslate()
{
    const QStringList labels{tr("What the file holds"), tr("Format"),         tr("Encoding"),
                             tr("Separator"),           tr("Order of dates"), tr("Decimal sign")};
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        m_choices.at(i).first->setText(labels.at(i));
        m_choices.at(i).second->setAccessibleName(labels.at(i));
        m_choices.at(i).second->setToolTip(labels.at(i));
    }
    m_header->setText(tr("First line: &names of columns"));
    m_mappingCard->setTitle(tr("Columns"));
    m_mappingTable->setAccessibleName(tr("Columns of the file and where they go"));
    m_previewCard->setTitle(tr("As it will be stored"));
    m_previewTable->setAccessibleName(tr("The first lines as they will be stored"));
    m_save->setText(tr("&Save the mapping…"));
    m_save->setToolTip(tr("Keep these choices in a file, for the next list of this kind"));
    m_load->setText(tr("&Load a mapping…"));
    m_load->setToolTip(tr("Use choices that were saved before"));
    m_constants->retranslate();
    fillBoxes();
    m_mapping->retranslate();
    m_preview->retranslate();
    if (m_session.hasPlan())
        show();
}

void MappingStep::fillBoxes()
{
    for (const auto &[label, box] : std::as_const(m_choices)) {
        const QSignalBlocker quiet(box);
        box->clear();
    }
    for (const ImportKind kind :
         {ImportKind::Customers, ImportKind::Contacts, ImportKind::Activities, ImportKind::Sales})
        m_kind->addItem(importKindLabel(kind), int(kind));
    for (const ImportFormat format : {ImportFormat::Csv, ImportFormat::VCard, ImportFormat::Json})
        m_fileFormat->addItem(importFormatLabel(format), int(format));
    for (const Encoding encoding :
         {Encoding::Utf8, Encoding::Windows1252, Encoding::Windows1256, Encoding::Utf16LE, Encoding::Utf16BE})
        m_encoding->addItem(encodingLabel(encoding), int(encoding));
    for (const QChar delimiter : {u',', u';', u'\t', u'|'})
        m_delimiter->addItem(delimiterLabel(delimiter), int(delimiter.unicode()));
    for (const DateOrder order : {DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd})
        m_dateOrder->addItem(dateOrderLabel(order), int(order));
    m_decimal->addItem(tr("Point (1,234.56)"), int(u'.'));
    m_decimal->addItem(tr("Comma (1.234,56)"), int(u','));
}

void MappingStep::show()
{
    m_busy->setBusy(false);
    const services::ImportPlan &plan = m_session.plan();
    m_file->setText(
        tr("%1 – %2, about %Ln records", "file name – size", int(plan.estimatedRows))
            .arg(text::isolatedByContent(QFileInfo(plan.file).fileName()), m_format.fileSize(plan.bytes)));
    const int delimiter = plan.delimiter.unicode();
    if (m_delimiter->findData(delimiter) < 0)
        m_delimiter->addItem(delimiterLabel(plan.delimiter), delimiter);
    ui::choose(m_kind, int(plan.kind));
    ui::choose(m_fileFormat, int(plan.format));
    ui::choose(m_encoding, int(plan.encoding));
    ui::choose(m_delimiter, delimiter);
    ui::choose(m_dateOrder, int(plan.dateOrder));
    ui::choose(m_decimal, plan.decimal.unicode());
    const bool table = plan.format == ImportFormat::Csv;
    m_encoding->parentWidget()->setVisible(table);
    m_delimiter->parentWidget()->setVisible(table);
    m_header->setVisible(table);
    m_header->setChecked(plan.header);
    showWarnings();

    QSet<QString> taken;
    QStringList sources;
    for (const services::ColumnPlan &column : plan.columns) {
        sources.append(column.source);
        if (!column.target.isEmpty())
            taken.insert(column.target);
    }
    m_mapping->setPlan(plan.kind, plan.columns);
    if (sources != m_shownSources) {
        m_shownSources = sources;
        fitColumns(m_mappingTable);
        if (!sources.isEmpty())
            m_mappingTable->setCurrentIndex(m_mapping->index(0, MappingModel::Target));
    }
    m_constants->set(plan.kind, plan.constants, taken);
    m_preview->setPreview(m_session.preview());
    if (m_shownColumns != m_preview->preview().columns) {
        m_shownColumns = m_preview->preview().columns;
        fitColumns(m_previewTable);
    }
    const int rows = int(m_preview->preview().rows.size());
    const int refused = m_preview->preview().refused;
    m_previewNote->setColor(refused > 0 ? Color::Danger : Color::TextMuted);
    m_previewNote->setText(refused > 0 ? tr("%Ln of the first lines cannot be stored", nullptr, refused)
                                       : tr("The first %Ln lines", nullptr, rows));
}

void MappingStep::showWarnings()
{
    while (QLayoutItem *item = m_warningList->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const services::ImportPlan &plan = m_session.plan();
    for (const Error &warning : plan.warnings) {
        Error shown = warning;
        shown.field.clear();
        const bool blocking = warning.reason == u"import.missingColumn" || warning.reason == u"import.empty";
        auto *line = new QWidget(m_warnings);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        auto *text = new Label(issueText(plan.kind, shown, m_format), TypeRole::Body,
                               blocking ? Color::Danger : Color::Text, line);
        text->setWordWrap(true);
        row->addWidget(new IconView(blocking ? u"circle-x"_s : u"triangle-alert"_s, 16, line), 0,
                       Qt::AlignTop);
        row->addWidget(text, 1);
        m_warningList->addWidget(line);
    }
    m_warnings->setVisible(!plan.warnings.isEmpty());
}

void MappingStep::choose(QComboBox *box)
{
    const int value = box->currentData().toInt();
    if (box == m_kind) {
        m_session.setKind(ImportKind(value));
        return;
    }
    Mapping mapping = m_session.mapping();
    if (box == m_fileFormat) {
        mapping.format = ImportFormat(value);
        mapping.columns.clear();
    } else if (box == m_encoding) {
        mapping.encoding = Encoding(value);
        mapping.columns.clear();
    } else if (box == m_delimiter) {
        mapping.delimiter = QChar(value);
        mapping.columns.clear();
    } else if (box == m_dateOrder) {
        mapping.dateOrder = DateOrder(value);
    } else if (box == m_decimal) {
        mapping.decimal = QChar(value);
    }
    m_session.setMapping(std::move(mapping));
}

void MappingStep::saveMapping()
{
    m_prompts.saveFile(
        this,
        {.title = tr("Save the mapping"),
         .filter = tr("Mappings (*.json)"),
         .suggestedName = QFileInfo(m_session.plan().file).completeBaseName() + u".mapping.json"_s},
        [this](const QString &path) {
            if (path.isEmpty())
                return;
            Future(QtConcurrent::run(&writeFile, path, m_session.plan().mapping().toJson()))
                .then(this, [this](const Result<void> &done) {
                    if (done)
                        Q_EMIT said(tr("Mapping saved"));
                    else
                        Q_EMIT failed(done.error());
                });
        });
}

void MappingStep::loadMapping()
{
    m_prompts.openFiles(this,
                        {.title = tr("Load a mapping"), .filter = tr("Mappings (*.json);;All files (*)")},
                        [this](const QStringList &files) {
                            if (files.isEmpty())
                                return;
                            Future(QtConcurrent::run(&readMapping, files.front(), m_session.kind()))
                                .then(this, [this](const Result<Mapping> &mapping) {
                                    if (mapping)
                                        m_session.setMapping(*mapping);
                                    else
                                        Q_EMIT failed(mapping.error());
                                });
                        });
}

bool MappingStep::flush()
{
    return m_constants->flush();
}

QWidget *MappingStep::focusTarget() const
{
    return m_mappingTable;
}

} // namespace c360::ui
