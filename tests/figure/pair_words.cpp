// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/pair_words.hpp>

#include "support/both.hpp"

using namespace kawase;
using namespace kawase::detail;

TEST_CASE("each bracket is closed by its own partner, round ones in half or full width alike") {
  for (const pair_word& w : pair_words) {
    if (w.role != pair_role::bracket) continue;
    INFO(w.word << " " << w.close);
    CHECK(after_close(w.close, 0, w) == text(w.close).size());
    CHECK(after_close("円", 0, w) == 0);
    CHECK(after_close("", 0, w) == 0);
  }
  const auto open = pair_word_at("(", 0, pair_role::bracket);
  CHECK(after_close("）", 0, *open.row) == 3);
  CHECK(after_close("】", 0, *open.row) == 0);
}

TEST_CASE("a word counts in its role alone") {
  CHECK_BOTH(pair_word_at("日本円で約9億円", 0, pair_role::saying).length == text("日本円で").size());
  CHECK_BOTH(!pair_word_at("日本円で約9億円", 0, pair_role::tail));
  CHECK_BOTH(after_word(pair_role::tail, "相当額の", 0) == text("相当額").size());
  CHECK_BOTH(after_word(pair_role::tail, "増", 0) == 0);
}

TEST_CASE("blanks and line breaks, at most eight; note marks, at most four") {
  CHECK_BOTH(after_white(" \r\n\u3000x", 0) == 6);
  CHECK_BOTH(after_white("          x", 0) == 8);
  CHECK_BOTH(after_marks("※1", 0) == 4);
  CHECK_BOTH(after_marks("**", 0) == 2);
  CHECK_BOTH(after_marks("[12]", 0) == 4);
  CHECK_BOTH(after_marks("[123]", 0) == 0);  // a number
  CHECK_BOTH(after_marks("（注１）", 0) == text("（注１）").size());
  CHECK_BOTH(after_marks("(*1)", 0) == 4);
  CHECK_BOTH(after_marks("²", 0) == 2);
  CHECK_BOTH(after_marks("()", 0) == 0);
  CHECK_BOTH(after_marks("(約9億円)", 0) == 0);
  CHECK_BOTH(after_marks("*****", 0) == 4);
}
