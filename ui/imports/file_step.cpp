// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/file_step.h"

#include "ui/kit/busy_bar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"
#include "ui/kit/prompts.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

namespace {

QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

FileStep::FileStep(Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_title(new Label(TypeRole::Title, this)),
      m_reason(new Label(TypeRole::Body, this)),
      m_error(new Label(TypeRole::Strong, this)),
      m_choose(pushButton({}, u"folder-open"_s, ButtonKind::Primary, this)),
      m_busy(new BusyBar(this))
{
    setAcceptDrops(true);
    m_choose->setObjectName(u"chooseFile"_s);
    m_error->setObjectName(u"fileError"_s);
    m_error->setColor(Color::Danger);
    m_reason->setColor(Color::TextMuted);
    for (Label *label : {m_title, m_reason, m_error}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_error->hide();
    m_busy->setBusy(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(new IconView(u"file-up"_s, 40, this), 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addWidget(m_error);
    column->addWidget(m_busy);
    column->addStretch(2);
    connect(m_choose, &QPushButton::clicked, this, &FileStep::choose);
}

void FileStep::retranslate()
{
    m_title->setText(tr("Drop a file here"));
    m_reason->setText(
        tr("Customers, contacts, activities or sales as a table (CSV), address cards (vCard) or "
           "JSON. Nothing is stored before you have seen what it will be."));
    m_choose->setText(tr("Choose a file…"));
}

void FileStep::choose()
{
    m_prompts.openFiles(
        this,
        {.title = tr("Import a file"),
         .filter = tr("Tables, cards and JSON (*.csv *.tsv *.txt *.vcf *.json);;All files (*)")},
        [this](const QStringList &files) {
            if (!files.isEmpty())
                Q_EMIT fileChosen(files.front());
        });
}

void FileStep::setBusy(bool busy)
{
    m_busy->setBusy(busy);
    m_choose->setEnabled(!busy);
}

void FileStep::setError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
}

QWidget *FileStep::focusTarget() const
{
    return m_choose;
}

void FileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFile(event->mimeData()).isEmpty() || !m_choose->isEnabled())
        return;
    event->acceptProposedAction();
    m_dragging = true;
    update();
}

void FileStep::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dragging = false;
    update();
}

void FileStep::dropEvent(QDropEvent *event)
{
    m_dragging = false;
    update();
    event->acceptProposedAction();
    Q_EMIT fileChosen(localFile(event->mimeData()));
}

void FileStep::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(tokens[m_dragging ? Color::Accent : Color::Border], m_dragging ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_dragging ? QBrush(tokens[Color::AccentSoft]) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect().adjusted(space::xs, space::xs, -space::xs, -space::xs), radius::card,
                            radius::card);
}

} // namespace c360::ui
