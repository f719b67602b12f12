// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/cursor.hpp>

#include <string>

#include "support/catch.hpp"

using namespace kawase;
using namespace kawase::detail;

TEST_CASE("digits of three kinds, and what is none") {
  static_assert(digit_at("7", 0).value == 7 && digit_at("7", 0).length == 1);
  static_assert(digit_at("７", 0).value == 7 && digit_at("７", 0).length == 3 && !digit_at("７", 0).kanji);
  static_assert(digit_at("七", 0).value == 7 && digit_at("七", 0).kanji);
  static_assert(digit_at("〇", 0).value == 0 && digit_at("〇", 0).length == 3);
  static_assert(digit_at("万", 0).length == 0 && digit_at("a", 0).length == 0 && digit_at("", 0).length == 0);
}

TEST_CASE("a sequence that is cut off is no character") {
  static_assert(digit_at("\xef\xbc", 0).length == 0 && digit_at("\xe4", 0).length == 0);
  static_assert(!stands_at("\xe5\x86", 0, "円"));
}

TEST_CASE("small letters match capitals, nothing else does") {
  static_assert(stands_at("ABOUT", 0, "about") && stands_at("About", 0, "about") && !stands_at("usd", 0, "USD"));
}

TEST_CASE("each kanji digit has its value") {
  int expected = 0;
  for (const char* s : {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"}) {
    INFO(s);
    CHECK(detail::digit_at(text(s), 0).value == expected);
    CHECK((detail::digit_at(text(s), 0).length == 3 && detail::digit_at(text(s), 0).kanji));
    ++expected;
  }
}

TEST_CASE("a word matches to its last byte, and only small letters are found in capitals") {
  CHECK(stands_at("~5", 0, "~"));
  CHECK(stands_at("[1]", 0, "[1"));
  CHECK(!stands_at("[2]", 0, "[1"));
  CHECK(!stands_at("a-b", 0, "a b"));
  CHECK(!stands_at("a-", 0, "a~"));
  CHECK(!stands_at("a", 0, "ab"));
  // 一 is e4 b8 80, 帀 e5 b8 80
  CHECK(one_of_stands_at("一", 0, "一"));
  CHECK(!one_of_stands_at("帀", 0, "一"));
}

// RFC 3629, section 4: a first byte of c2 to df begins two bytes, of e0 to ef three, of f0 to f4 four; no other above 7f begins any.
TEST_CASE("the length of a character by its first byte") {
  CHECK(character_length('a') == 1);
  CHECK(character_length('\x80') == 1);
  CHECK(character_length('\xc1') == 1);
  CHECK(character_length('\xc2') == 2);
  CHECK(character_length('\xdf') == 2);
  CHECK(character_length('\xe0') == 3);
  CHECK(character_length('\xef') == 3);
  CHECK(character_length('\xf0') == 4);
  CHECK(character_length('\xf4') == 4);
  CHECK(character_length('\xf5') == 1);
  CHECK(character_length('\xff') == 1);
}

TEST_CASE("a digit ends a text of one byte as well") {
  CHECK(!digit_ends_at("", 0));
  CHECK(!digit_ends_at("a", 1));
  CHECK(digit_ends_at("7", 1));
  CHECK(digit_ends_at("七", 3));
  CHECK(!digit_ends_at("万", 3));
}

// A no-break space is c2 a0; ¡ is c2 a1 and à is c3 a0.
TEST_CASE("a line break, with blanks on either side or not, is passed once") {
  for (const char* at : {"\n", " \n", "\n ", " \n\u3000", "\r\n", " \r\n ", " ", "", "\u00a0"}) {
    const std::string before = "x" + std::string(at), s = before + "y";
    CHECK(detail::after_break(text(s), 1) == before.size());
    CHECK(detail::before_break(text(s), before.size()) == 1);
  }
  CHECK(detail::after_break("x\n\ny", 1) == 2);
  CHECK(detail::before_break("x\n\ny", 3) == 2);
  CHECK(detail::after_break("x\ry", 1) == 1);
  CHECK(detail::before_break("x\ry", 2) == 2);
  CHECK(detail::after_break("x\r", 1) == 1);
  CHECK(detail::after_break("x", 1) == 1);
  CHECK(detail::before_break("", 0) == 0);
  CHECK(detail::before_break("\n", 1) == 0);
  CHECK(detail::before_break("\r\n", 2) == 0);
}
TEST_CASE("blanks of one, two and three bytes") {
  CHECK(after_blank(" x", 0) == 1);
  CHECK(after_blank("\u00a0x", 0) == 2);
  CHECK(after_blank("\u3000x", 0) == 3);
  CHECK(after_blank("\u00a1x", 0) == 0);
  CHECK(after_blank("\u3001x", 0) == 0);
  CHECK(after_blank("\x7fx", 0) == 0);
  CHECK(after_blank("", 0) == 0);
  // cut off at the text's end, or a part of another character
  CHECK(after_blank("\xe3\x80", 0) == 0);
  CHECK(after_blank("\xe3\x81\x80x", 0) == 0);
  CHECK(after_blank("\xc2", 0) == 0);
  CHECK(before_blank("\x80", 1) == 1);
  CHECK(before_blank("\x80\x80", 2) == 2);
  CHECK(before_blank("\xe4\x80\x80", 3) == 3);
  CHECK(before_blank("\xa0", 1) == 1);
  CHECK(before_blank("x ", 2) == 1);
  CHECK(before_blank("x\u00a0", 3) == 1);
  CHECK(before_blank("x\u3000", 4) == 1);
  CHECK(before_blank("x\u00e0", 3) == 3);
  CHECK(before_blank("一", 3) == 3);
  CHECK(before_blank("", 0) == 0);
}

TEST_CASE("a word that begins with a capital is found as it is written alone") {
  CHECK(stands_at("U.S. $5", 0, "U.S."));
  CHECK(!stands_at("U.s. $5", 0, "U.S."));
  CHECK(stands_at("HKドル", 0, "HK"));
  CHECK(!stands_at("Hk", 0, "HK"));
}

TEST_CASE("what stands between letters and other characters is told from both") {
  for (const char* sign : {"{", "|", "~", "`", "@"}) {
    INFO(sign);
    CHECK(detail::stands_at(text(sign), 0, sign));
    CHECK(!detail::stands_at("a", 0, sign));
    CHECK(!detail::stands_at("A", 0, sign));
    CHECK(!detail::stands_at(text(sign), 0, "a"));
  }
  CHECK(!detail::stands_at("[", 0, "{"));  // { less what lies between a and A
}

TEST_CASE("a set ends where it holds a character of another length, and no further byte is read") {
  CHECK(one_of_stands_at(text("円"), 0, "弗円α"));
  CHECK(!one_of_stands_at(text("\xE3\xE8\x86"), 0, "弗円α"));
  CHECK(!one_of_stands_at(text("円"), 0, "α円"));
}
