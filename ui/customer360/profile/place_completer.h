// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/places/gazetteer.h"

#include <QObject>

#include <functional>
#include <vector>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace c360::ui {

class PlaceBook;

/// Suggests places under a line in which a city or a postal code is typed. Dies with the line.
class PlaceCompleter : public QObject
{
    Q_OBJECT
public:
    /// `country`: ISO 3166-1 alpha-2 of the address as it stands now; its places come first. `language`: of
    /// the names.
    PlaceCompleter(QLineEdit *line, PlaceBook &book, const QString &language,
                   std::function<QString()> country);

Q_SIGNALS:
    void chosen(const c360::domain::places::PlaceSuggestion &suggestion);

private:
    void suggest(const QString &typed);

    QLineEdit *m_line;
    PlaceBook &m_book;
    QString m_language;
    std::function<QString()> m_country;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
    std::vector<domain::places::PlaceSuggestion> m_suggestions;
};

} // namespace c360::ui
