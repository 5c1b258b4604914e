// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/analytics/chart_export.h"

#include "core/base/error.h"
#include "core/base/future.h"
#include "ui/customer360/finances/table_export.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chart_card.h"
#include "ui/kit/icons.h"
#include "ui/kit/prompts.h"
#include "ui/kit/section_header.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

/// Sharp enough for paper and dense screens.
constexpr qreal pictureScale = 2;

QImage pictureOf(QWidget *card)
{
    // Buttons have no place in a picture.
    QList<QToolButton *> hidden;
    const auto buttons = card->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (!button->isHidden()) {
            button->hide();
            hidden.append(button);
        }
    }
    QImage image(card->size() * pictureScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureScale);
    image.fill(tokensOf(card)[Color::Window]);
    QPainter painter(&image);
    card->render(&painter);
    painter.end();
    for (QToolButton *button : std::as_const(hidden))
        button->show();
    return image;
}

} // namespace

ChartExport::ChartExport(AppContext &context, ChartCard *card, const QString &fileName)
    : QToolButton(card),
      m_context(context),
      m_card(card),
      m_fileName(fileName),
      m_data(new QAction(ui::icon(u"file-spreadsheet"_s), QString(), this)),
      m_picture(new QAction(ui::icon(u"image"_s), QString(), this))
{
    setObjectName(u"chart.export"_s);
    setAutoRaise(true);
    setIcon(ui::icon(u"download"_s));
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    menu->addAction(m_data);
    menu->addAction(m_picture);
    setMenu(menu);
    card->header()->addWidget(this);
    connect(m_data, &QAction::triggered, this, &ChartExport::exportData);
    connect(m_picture, &QAction::triggered, this, &ChartExport::exportPicture);
}

void ChartExport::retranslate()
{
    nameButton(this, tr("Save this chart"), {});
    m_data->setText(tr("Save the data as CSV…"));
    m_picture->setText(tr("Save as a picture…"));
}

void ChartExport::exportData()
{
    const ChartData &data = m_card->data();
    std::vector<QStringList> rows;
    QStringList header{data.categoryTitle};
    for (const ChartData::Series &series : data.series)
        header.append(series.name);
    rows.push_back(header);
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        QStringList row{data.longCategories.value(i, data.categories.at(i))};
        for (const ChartData::Series &series : data.series)
            row.append(QString::number(series.values.value(i), 'g', 15));
        rows.push_back(row);
    }
    exportCsv(m_context, this, tr("Save the data"), m_fileName + u".csv"_s, std::move(rows));
}

void ChartExport::exportPicture()
{
    const QImage image = pictureOf(m_card);
    const Prompts::Files files{.title = tr("Save the picture"),
                               .filter = tr("PNG pictures (*.png)"),
                               .suggestedName = m_fileName + u".png"_s};
    m_context.prompts.saveFile(this, files, [this, image](const QString &file) {
        if (file.isEmpty())
            return;
        Future(QtConcurrent::run([image, file] {
            return image.save(file, "PNG");
        })).then(this, [this, file](bool saved) {
            if (saved) {
                m_context.notices.say(tr("Saved as %1").arg(QFileInfo(file).fileName()));
                return;
            }
            Error error;
            error.reason = u"file.unwritable"_s;
            m_context.notices.fail(error);
        });
    });
}

} // namespace c360::ui
