// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/kit/buttons.h"
#include "ui/kit/dialog_size.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/label.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace c360::ui {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Customer 360"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::l);
    auto *picture = new IconView(u"circle-user-round"_s, 56, this);
    picture->setGround(Tone::Accent);
    head->addWidget(picture);
    auto *words = new QVBoxLayout;
    words->addWidget(new Label(tr("Customer 360"), TypeRole::Title, this));
    words->addWidget(new Label(tr("Version %1").arg(QLatin1StringView(C360_VERSION)), TypeRole::Body,
                               Color::TextMuted, this));
    head->addLayout(words, 1);
    column->addLayout(head);
    auto *what = new Label(
        tr("Everything about a customer in one window, with or without a network. Free software under the "
           "GNU General Public License, version 3 or later."),
        TypeRole::Body, this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(new Label(tr("Credits"), TypeRole::Subtitle, this));
    auto *credits = new QTextBrowser(this);
    credits->setObjectName(u"credits"_s);
    credits->setAccessibleName(tr("Credits"));
    credits->setOpenExternalLinks(true);
    credits->setLayoutDirection(Qt::LeftToRight);
    QFile file(u":/about/CREDITS.md"_s);
    if (file.open(QIODevice::ReadOnly))
        credits->setMarkdown(QString::fromUtf8(file.readAll()));
    column->addWidget(credits, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *done = pushButton(tr("Close"), {}, ButtonKind::Primary, this);
    done->setToolTip(done->text());
    row->addWidget(done);
    column->addLayout(row);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    resizeToText(*this, 80, 32);
}

} // namespace c360::ui
