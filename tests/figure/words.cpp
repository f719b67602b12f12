// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/words.hpp>

#include <kawase/figure/currency_words.hpp>
#include <kawase/figure/modifier_words.hpp>
#include <kawase/figure/number_words.hpp>
#include <kawase/figure/other_words.hpp>
#include <kawase/figure/pair_words.hpp>
#include <kawase/figure/read_figure.hpp>
#include <kawase/figure/read_rate.hpp>
#include <kawase/figure/unit_words.hpp>

#include "each_word.hpp"
#include "support/both.hpp"

using namespace kawase;
using namespace kawase::detail;

namespace {

constexpr const char* some_words(char32_t c) noexcept {
  switch (c) {
    case U'約': return "約束=2|約=1";
    case U'o': return "over=3";
    case U'€': return "€=4";
    case U'n': return "no more than=5";
    case U'超': return "超え=7|超=6!過大";
    case U'-': return "-plus=8";
    case U'も': return "もの|もっと";
    case U'社': return "社!債";
    default: return "";
  }
}
constexpr char meaning_at(text s, std::size_t at) { return word_at(some_words, s, at).meaning[0]; }
constexpr char meaning_before(text s, std::size_t end) { return word_before(some_words, s, end, 12).meaning[0]; }

constexpr words_of tables[] = {currencies_before_number, currencies_behind_number, countries_of_currencies, modifiers_before, modifiers_after_but_verbs, verbs_behind_wo, verbs_behind_ni, adverbs, english_magnitudes, numbers_in_words,
                               other_words_behind_currency, units_behind_number, sayings, words_between, words_of_computing, tails, leads, links_of_rates, words_before_base, moves, verbs_of_moving};

}  // namespace

TEST_CASE("the word that stands there, the longer first") {
  CHECK_BOTH(meaning_at("約3億円", 0) == '1');
  CHECK_BOTH(meaning_at("約束", 0) == '2');
  CHECK_BOTH(word_at(some_words, "約束", 0).length == 6);
  CHECK_BOTH(meaning_at("約\xE6\x9D", 0) == '1');  // 約束 cut off
  CHECK_BOTH(meaning_at("a€5", 1) == '4');
  CHECK_BOTH(word_at(some_words, "ものだ", 0).length == 6);
  CHECK_BOTH(meaning_at("ものだ", 0) == '\0');  // means nothing more
  CHECK_BOTH(!word_at(some_words, "束", 0));
  CHECK_BOTH(!word_at(some_words, "", 0));
  CHECK_BOTH(!word_at(some_words, "\xE7\xB4", 0));  // 約 cut off
  CHECK_BOTH(!word_at(some_words, "も", 0));
}

TEST_CASE("what may not follow") {
  CHECK_BOTH(meaning_at("超の", 0) == '6');
  CHECK_BOTH(meaning_at("超", 0) == '6');
  CHECK_BOTH(meaning_at("超え", 0) == '7');
  CHECK_BOTH(!word_at(some_words, "超過", 0));
  CHECK_BOTH(!word_at(some_words, "超大", 0));
  CHECK_BOTH(meaning_at("超!", 0) == '6');
  CHECK_BOTH(meaning_at("超与", 0) == '6');  // 与 ends in the byte that 過 ends in,
  CHECK_BOTH(meaning_at("超ぎ", 0) == '6');  // ぎ in two of them
  CHECK_BOTH(meaning_at("超\xE9\x81", 0) == '6');  // 過 cut off
}

TEST_CASE("letters: in capitals as well, and as whole words only") {
  CHECK_BOTH(meaning_at("Over 5", 0) == '3');
  CHECK_BOTH(meaning_at("OVER", 0) == '3');
  CHECK_BOTH(meaning_at("over5", 0) == '3');
  CHECK_BOTH(!word_at(some_words, "overall", 0));
  CHECK_BOTH(meaning_at("no more than 5", 0) == '5');
  CHECK_BOTH(!word_at(some_words, "no more", 0));
  CHECK_BOTH(meaning_at("-PLUS", 0) == '8');
}

TEST_CASE("what divides a table is no part of a word") {
  CHECK_BOTH(word_at(some_words, "約=1", 0).length == 3);
  CHECK_BOTH(word_at(some_words, "約=1|約束", 0).length == 3);
  CHECK_BOTH(word_at(some_words, "もの|もっと", 0).length == 6);
  CHECK_BOTH(word_at(some_words, "社!", 0).length == 3);
  CHECK_BOTH(!word_at(some_words, "社債", 0));
}

TEST_CASE("the longest word that ends there") {
  CHECK_BOTH(meaning_before("は約", 6) == '1');
  CHECK_BOTH(meaning_before("x over", 6) == '3');
  CHECK_BOTH(meaning_before("no more than", 12) == '5');
  CHECK_BOTH(!word_before(some_words, "no more than", 12, 11));
  CHECK_BOTH(!word_before(some_words, "moreover", 8, 12));  // the rest of a word
  CHECK_BOTH(!word_before(some_words, "5over", 5, 12));
  CHECK_BOTH(!word_before(some_words, "over", 3, 12));
  CHECK_BOTH(!word_before(some_words, "over", 0, 12));
}

// The Unicode Standard, table 3-7: what is well-formed, and what never is.
TEST_CASE("the character at a place, and before it") {
  CHECK_BOTH(character_at("A", 0) == U'a');
  CHECK_BOTH(character_at("z", 0) == U'z');
  CHECK_BOTH(character_at("[", 0) == U'[');
  CHECK_BOTH(character_at("¥", 0) == U'¥');
  CHECK_BOTH(character_at("円", 0) == U'円');
  CHECK_BOTH(character_at("\xE0\xA0\x80", 0) == U'\u0800');
  CHECK_BOTH(character_at("\xEF\xBF\xBD", 0) == U'\ufffd');
  CHECK_BOTH(character_at("", 0) == 0);
  CHECK_BOTH(character_at("a", 1) == 0);
  CHECK_BOTH(character_at("円", 1) == 0);                // inside a character
  CHECK_BOTH(character_at("\xC1\xAB", 0) == 0);          // k, overlong
  CHECK_BOTH(character_at("\xE0\x81\xAB", 0) == 0);      // ... in three bytes
  CHECK_BOTH(character_at("\xC2", 0) == 0);              // cut off
  CHECK_BOTH(character_at("\xE5\x86", 0) == 0);
  CHECK_BOTH(character_at("\xC2$", 0) == 0);             // no continuation
  CHECK_BOTH(character_at("\xE5$\x86", 0) == 0);
  CHECK_BOTH(character_at("\xE5\x86$", 0) == 0);
  CHECK_BOTH(character_at("\xF0\x9F\x92\xB0", 0) == 0);  // four bytes: no word has any
  CHECK_BOTH(character_before("は約", 6) == U'約');
  CHECK_BOTH(character_before("は¥", 5) == U'¥');
  CHECK_BOTH(character_before("は$", 4) == U'$');
  CHECK_BOTH(character_before("は", 0) == 0);
  CHECK_BOTH(character_before("\x86", 1) == 0);
}

// A word behind one that it begins with would not be found.
TEST_CASE("every word of every table stands under its own character and is found") {
  int words = 0;
  for (const words_of table : tables) {
    each_word(table, [&](char32_t c, const std::string& word, const std::string& meaning, const std::string& followers) {
      INFO(word);
      ++words;
      CHECK(character_at(text(word), 0) == c);
      const found_word found = word_at(table, text(word), 0);
      CHECK(found.length == word.size());
      CHECK(std::string(found.meaning).substr(0, meaning.size()) == meaning);
      CHECK(followers.size() % 3 == 0);
      for (std::size_t i = 0; i < followers.size(); i += 3) CHECK(word_at(table, text(word + followers.substr(i, 3)), 0).length != word.size());
    });
  }
  CHECK(words > 500);
}

// A zero in a text is a character like another, and no end: not of a word's table either.
TEST_CASE("a word before a zero, at the end of its list") {
  const char with_zeros[] = "もっと\0\0\0\0";
  CHECK(word_at(some_words, text(with_zeros, sizeof with_zeros), 0).length == 9);
  CHECK_BOTH(word_at(some_words, text("約束\0\0", 8), 0).length == 6);
  for (const words_of table : tables) {
    each_word(table, [&](char32_t, const std::string& word, const std::string&, const std::string&) {
      INFO(word);
      CHECK(word_at(table, text(word + std::string(40, '\0')), 0).length == word.size());
      CHECK(word_before(table, text(word + std::string(40, '\0')), word.size(), word.size()).length <= word.size());
    });
  }
}
