// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>

namespace c360::test {

/// Every text as it stands in the source, 40 % longer: what a language with long words would ask of the
/// window. Lives as long as the language is wanted; construct it after the real one is set.
class PseudoTranslator : public QTranslator
{
public:
    PseudoTranslator() { QCoreApplication::installTranslator(this); }
    ~PseudoTranslator() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QByteArrayView place(context);
        // Qt's own texts and those of formats stay: only words are longer elsewhere.
        if (place.startsWith("Q"))
            return {};
        QString text = QString::fromUtf8(source);
        const qsizetype letters = std::ranges::count_if(text, [](QChar each) { return each.isLetter(); });
        if (letters < 2)
            return text;
        // The rest in words of the usual length, so that lines break as they do in a language.
        static const QString more = QStringLiteral(" überaus längere Wörter");
        QString tail;
        while (tail.size() * 10 < letters * 4)
            tail += more;
        tail.truncate((letters * 4 + 9) / 10);
        // Before what asks for more or ends the sentence, which stays at the end.
        qsizetype end = text.size();
        while (end > 0 && (text[end - 1].isPunct() || text[end - 1].isSpace()))
            --end;
        return text.insert(end, tail.size() > 1 ? tail : QStringLiteral("ü"));
    }
};

} // namespace c360::test
