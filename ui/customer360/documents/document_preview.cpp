// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/documents/document_preview.h"

#include "core/text/messages.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/state_stack.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QtConcurrentRun>

#include <poppler-qt6.h>

namespace c360::ui {

using namespace Qt::StringLiterals;
using catalog::field;

namespace {
constexpr qsizetype textShown = 256 * 1024;
constexpr int largestSide = 4096; ///< pixels: a huge picture must not take the memory of a hundred
} // namespace

DocumentPreview::DocumentPreview(const text::Formatter &format, QWidget *parent)
    : QWidget(parent), m_format(format)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *content = new QWidget(this);
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins({});
    m_scroll = new QScrollArea(content);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_picture = new QLabel(m_scroll);
    m_picture->setAlignment(Qt::AlignCenter);
    m_scroll->setWidget(m_picture);
    m_text = new QPlainTextEdit(content);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_pager = new QWidget(content);
    auto *pager = new QHBoxLayout(m_pager);
    pager->setContentsMargins({});
    m_previous = iconButton(u"chevron-left"_s, {}, m_pager);
    m_next = iconButton(u"chevron-right"_s, {}, m_pager);
    m_pageText = new Label(TypeRole::Caption, m_pager);
    pager->addStretch();
    pager->addWidget(m_previous);
    pager->addWidget(m_pageText);
    pager->addWidget(m_next);
    pager->addStretch();
    body->addWidget(m_scroll, 1);
    body->addWidget(m_text, 1);
    body->addWidget(m_pager);
    m_stack = new StateStack(content, this);
    m_stack->emptyState()->setCompact(true);
    column->addWidget(m_stack);
    connect(m_stack->emptyState(), &EmptyState::actionRequested, this, &DocumentPreview::fetchRequested);
    connect(m_previous, &QToolButton::clicked, this, [this] { draw(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { draw(m_page + 1); });
}

void DocumentPreview::clear()
{
    ++m_request;
    m_chosen = false;
    m_content.clear();
    m_stack->showEmpty(EmptyState::Kind::FirstUse, tr("No document chosen"),
                       tr("Choose a document to see it here."), {}, u"eye"_s);
}

void DocumentPreview::retranslate()
{
    nameButton(m_previous, tr("Previous page"));
    nameButton(m_next, tr("Next page"));
    m_text->setAccessibleName(tr("Text of the document"));
    m_scroll->setAccessibleName(tr("Preview of the document"));
    if (!m_chosen)
        clear();
    else if (m_pages > 1)
        m_pageText->setText(tr("Page %1 of %2").arg(m_format.number(m_page + 1), m_format.number(m_pages)));
}

void DocumentPreview::show(const catalog::Record &document, Future<Result<QByteArray>> content)
{
    m_chosen = true;
    m_mimeType = document.text(field<"document.mime_type">);
    m_title = document.text(field<"document.title">);
    m_stack->showLoading();
    content.then(this, [this, request = ++m_request](const Result<QByteArray> &bytes) {
        if (request != m_request)
            return;
        if (!bytes)
            return nothingToShow(&bytes.error());
        m_content = *bytes;
        draw(0);
    });
}

void DocumentPreview::draw(int page)
{
    m_page = page;
    m_drawnFor = size();
    const Future<Page> drawing = QtConcurrent::run(&DocumentPreview::render, m_content, m_mimeType, page,
                                                   m_scroll->viewport()->size(), devicePixelRatioF());
    drawing.then(this, [this, request = ++m_request](const Page &drawn) {
        if (request == m_request)
            showPage(drawn);
    });
}

DocumentPreview::Page DocumentPreview::render(const QByteArray &content, const QString &mimeType, int page,
                                              QSize room, qreal ratio)
{
    Page drawn;
    const QSize fit = (room * ratio).expandedTo({200, 200}).boundedTo({largestSide, largestSide});
    if (mimeType == u"application/pdf") {
        const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(content);
        if (!pdf || pdf->isLocked())
            return drawn;
        pdf->setRenderHint(Poppler::Document::Antialiasing);
        pdf->setRenderHint(Poppler::Document::TextAntialiasing);
        drawn.pages = pdf->numPages();
        if (const std::unique_ptr<Poppler::Page> sheet = pdf->page(page)) {
            const QSizeF points = sheet->pageSizeF();
            const double scale = std::min(fit.width() / points.width(), fit.height() / points.height());
            drawn.image = sheet->renderToImage(72 * scale, 72 * scale);
            drawn.image.setDevicePixelRatio(ratio);
            drawn.text = sheet->text({});
        }
        drawn.shown = !drawn.image.isNull();
    } else if (mimeType.startsWith(u"image/")) {
        QBuffer buffer;
        buffer.setData(content);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        const QSize natural = reader.size();
        if (natural.isValid() && (natural.width() > fit.width() || natural.height() > fit.height()))
            reader.setScaledSize(natural.scaled(fit, Qt::KeepAspectRatio));
        drawn.image = reader.read();
        drawn.image.setDevicePixelRatio(ratio);
        drawn.shown = !drawn.image.isNull();
    } else if (mimeType.startsWith(u"text/") || mimeType == u"application/json" ||
               mimeType == u"message/rfc822") {
        drawn.text = QString::fromUtf8(content.first(std::min(content.size(), textShown)));
        drawn.shown = true;
    }
    return drawn;
}

void DocumentPreview::showPage(const Page &page)
{
    if (!page.shown)
        return nothingToShow(nullptr);
    const bool picture = !page.image.isNull();
    m_scroll->setVisible(picture);
    m_text->setVisible(!picture);
    if (picture) {
        m_picture->setPixmap(QPixmap::fromImage(page.image));
        m_picture->setAccessibleName(m_title);
        m_picture->setAccessibleDescription(page.text);
    } else {
        m_text->setPlainText(page.text);
    }
    m_pages = page.pages;
    m_pager->setVisible(m_pages > 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_pages);
    retranslate();
    m_stack->showContent();
}

void DocumentPreview::nothingToShow(const Error *error)
{
    if (error && error->reason == u"blob.missing")
        m_stack->showEmpty(EmptyState::Kind::NotDownloaded, tr("Not on this computer yet"),
                           text::message(*error), m_fetchable ? tr("Fetch it now") : QString());
    else if (error)
        m_stack->showEmpty(EmptyState::Kind::Error, tr("The document cannot be shown"),
                           text::message(*error));
    else
        m_stack->showEmpty(EmptyState::Kind::FirstUse, tr("No preview for this kind of file"),
                           tr("Open it with the program that made it."), {}, u"eye-off"_s);
}

void DocumentPreview::setFetching()
{
    m_stack->showEmpty(EmptyState::Kind::NotDownloaded, tr("On its way"),
                       tr("The content is being fetched from the central database."), {}, u"download"_s);
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Pictures are drawn for the room they have; small changes are not worth drawing again.
    const QSize grown = size() - m_drawnFor;
    if (m_chosen && !m_content.isEmpty() && !m_mimeType.startsWith(u"text/") &&
        (std::abs(grown.width()) > 80 || std::abs(grown.height()) > 80))
        draw(m_page);
}

} // namespace c360::ui
