// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/cursor.hpp>

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
