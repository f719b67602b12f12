// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/word_index.hpp>

#include "support/both.hpp"

using namespace kawase;
using detail::indexed_by;
using detail::table_word;

namespace {
struct row {
  table_word word;
  int value;
};
constexpr row some_words[] = {{"約", 1}, {"約束", 2}, {"over", 3}, {"€", 4}, {"no more than", 5}};
constexpr detail::word_index forwards{some_words, indexed_by::first_character};
constexpr detail::word_index backwards{some_words, indexed_by::last_character};
}  // namespace

TEST_CASE("the longest word that stands there") {
  CHECK_BOTH(forwards.at("約3億円", 0)->value == 1);
  CHECK_BOTH(forwards.at("約束", 0)->value == 2);
  CHECK_BOTH(forwards.at("約束", 0).length == 6);
  CHECK_BOTH(forwards.at("約束", 0, [](const row& r, std::size_t) { return r.value != 2; })->value == 1);
  CHECK_BOTH(forwards.at_among("約束", 0, [](const row& r) { return r.value != 2; })->value == 1);
  CHECK_BOTH(!forwards.at_among("約束", 0, [](const row& r) { return r.value > 2; }));
  CHECK_BOTH(forwards.at("約\xE6\x9D", 0)->value == 1);  // 約束 cut off
  CHECK_BOTH(forwards.at("€5", 0)->value == 4);
  CHECK_BOTH(!forwards.at("束", 0));
  CHECK_BOTH(!forwards.at("", 0));
  CHECK_BOTH(!forwards.at("\xE7\xB4", 0));  // 約 cut off
}

TEST_CASE("letters: in capitals as well, and as whole words only") {
  CHECK_BOTH(forwards.at("Over 5", 0)->value == 3);
  CHECK_BOTH(forwards.at("OVER", 0)->value == 3);
  CHECK_BOTH(!forwards.at("overall", 0));
  CHECK_BOTH(forwards.at("no more than 5", 0)->value == 5);
}

TEST_CASE("the longest word that ends there") {
  CHECK_BOTH(backwards.before("は約", 6)->value == 1);
  CHECK_BOTH(backwards.before("x over", 6)->value == 3);
  CHECK_BOTH(!backwards.before("moreover", 8));  // the rest of a word
  CHECK_BOTH(!backwards.before("5over", 5));
  CHECK_BOTH(!backwards.before("over", 3));
  CHECK_BOTH(!backwards.before("over", 0));
}

TEST_CASE("a word matches to its last byte, whatever characters it has") {
  using detail::length_of_match;
  CHECK(length_of_match(text("a~b"), 0, "a~") == 2);
  CHECK(length_of_match(text("a-b"), 0, "a~") == 0);
  CHECK(length_of_match(text("A b"), 0, "a b") == 3);
  CHECK(length_of_match(text("ABC"), 0, "ab") == 0);  // goes on as a word
  CHECK(length_of_match(text("a"), 0, "ab") == 0);
  CHECK(detail::bucket_of("\xe5", 1, 0) == 0);  // a character that the text's end cuts off
  CHECK(detail::bucket_of("\xe5\x86", 2, 0) == 0x06);
}
