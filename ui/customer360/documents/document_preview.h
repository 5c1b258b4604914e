// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/future.h"
#include "core/catalog/record.h"
#include "core/text/format.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QToolButton;

namespace c360::ui {

class EmptyState;
class Label;
class StateStack;

/// A look at a document without leaving the window, drawn from memory: pictures, the pages of a PDF, plain
/// text. Nothing is written to disk. Rendering happens on a pool thread.
class DocumentPreview : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentPreview(const text::Formatter &format, QWidget *parent = nullptr);

    /// Nothing chosen.
    void clear();
    /// Shows `content` (a future from documentContent()) as what the record says it is.
    void show(const catalog::Record &document, Future<Result<QByteArray>> content);
    void retranslate();
    /// Whether a content that is not here can be brought here.
    void setFetchable(bool fetchable) { m_fetchable = fetchable; }
    /// While it is on its way.
    void setFetching();

Q_SIGNALS:
    void fetchRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Page
    {
        QImage image;
        QString text;
        int pages = 0;
        bool shown = false; ///< whether there is anything to see
    };
    static Page render(const QByteArray &content, const QString &mimeType, int page, QSize room, qreal ratio);
    void draw(int page);
    void showPage(const Page &page);
    void nothingToShow(const Error *error);

    const text::Formatter &m_format;
    StateStack *m_stack;
    QScrollArea *m_scroll;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QWidget *m_pager;
    Label *m_pageText;
    QToolButton *m_previous;
    QToolButton *m_next;
    QByteArray m_content;
    QString m_mimeType;
    QString m_title;
    QSize m_drawnFor;
    int m_page = 0;
    int m_pages = 0;
    int m_request = 0; ///< an answer to an earlier request is dropped
    bool m_chosen = false;
    bool m_fetchable = false;
};

} // namespace c360::ui
