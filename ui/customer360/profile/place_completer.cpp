// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer360/profile/place_completer.h"

#include "core/text/countries.h"
#include "core/text/format.h"
#include "ui/customer360/map/place_book.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QStandardItemModel>

namespace c360::ui {

PlaceCompleter::PlaceCompleter(QLineEdit *line, PlaceBook &book, const QString &language,
                               std::function<QString()> country)
    : QObject(line), m_line(line), m_book(book), m_language(language), m_country(std::move(country))
{
    m_book.load();
    m_model = new QStandardItemModel(this);
    m_completer = new QCompleter(m_model, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(line);
    m_completer->popup()->setAccessibleName(tr("Places that match"));
    connect(line, &QLineEdit::textEdited, this, &PlaceCompleter::suggest);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const auto row = size_t(index.row());
                if (row < m_suggestions.size())
                    Q_EMIT chosen(m_suggestions[row]);
            });
}

void PlaceCompleter::suggest(const QString &typed)
{
    m_model->clear();
    m_suggestions.clear();
    const auto gazetteer = m_book.gazetteer();
    if (gazetteer && typed.trimmed().size() >= 2)
        m_suggestions = gazetteer->suggest(typed, m_country());
    if (m_suggestions.empty()) {
        m_completer->popup()->hide();
        return;
    }
    for (const domain::places::PlaceSuggestion &suggestion : m_suggestions) {
        const domain::places::Place &place = suggestion.place;
        const QString name = place.nameIn(m_language);
        const QString country = text::countryName(place.country, QLocale());
        QString line = place.region.isEmpty() || place.region == place.name
                           ? tr("%1, %2", "place, country").arg(name, country)
                           : tr("%1, %2, %3", "place, region, country")
                                 .arg(name, text::isolatedByContent(place.region), country);
        if (!suggestion.postalCode.isEmpty())
            line = tr("%1 %2", "postal code, place").arg(text::isolated(suggestion.postalCode), line);
        auto *item = new QStandardItem(line);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_completer->complete();
}

} // namespace c360::ui
