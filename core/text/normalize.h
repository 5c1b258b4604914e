// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace c360::text {

/// Text as the search index holds it: NFKD without marks and tatweel, Arabic letter variants folded
/// (أ إ آ ٱ → ا, ى → ي, ة → ه, ؤ → و, ئ → ي, ء dropped, Persian forms to Arabic), every script's digits to
/// ASCII, case folded, œ æ ß ø ł … spelt out; anything but letters and digits becomes one space. No
/// leading or trailing space. normalized(normalized(x)) == normalized(x). Safe from any thread.
[[nodiscard]] QString normalized(QStringView text);
/// The same, put behind what `to` holds.
void appendNormalized(QString &to, QStringView text);

/// The distinct normalised words of a query, in typing order.
[[nodiscard]] QStringList searchWords(QStringView query);

/// Consonant skeleton of one word, the same for a name in Arabic script and its Latin spellings:
/// محمد, Mohamed, Muhammad, Mohammed → "mhmd". Lower-case ASCII; empty for a word without Arabic or
/// Latin letters or with digits.
[[nodiscard]] QString romanKey(QStringView word);

/// What the index holds for a text: the keys of all its words joined by spaces, without repeats, and for
/// names with an article or عبد / الدين in them also the joined and the separated form.
[[nodiscard]] QString romanKeys(QStringView text);
/// The same for a text that is normalized() already.
[[nodiscard]] QString romanKeysOfNormalized(QStringView text);

/// The key to look up as a prefix for a word being typed: the article is left out, and a last letter
/// whose sound the next one decides (c, p) too. Empty when less than two letters are left: then only the
/// normalised text can be searched.
[[nodiscard]] QString romanPrefix(QStringView typedWord);

/// Readable romanisation, lower-case ASCII letters and digits with single spaces: the usual spelling for
/// common Arabic names (محمد → "mohamed"), letter by letter for the others; other scripts through ICU.
[[nodiscard]] QString romanized(QStringView text);

/// Sort key of ICU's root collation, to be compared bytewise. Safe from any thread.
[[nodiscard]] QByteArray sortKey(QStringView text);

} // namespace c360::text
