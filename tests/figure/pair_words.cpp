// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/pair_words.hpp>

#include "support/both.hpp"

using namespace kawase;
using namespace kawase::detail;

TEST_CASE("each bracket is closed by its own partner, round ones in half or full width alike") {
  struct row {
    const char *open, *close;
  };
  for (const row& r : {row{"(", ")"}, row{"（", "）"}, row{"[", "]"}, row{"［", "］"}, row{"〔", "〕"}, row{"【", "】"}, row{"＜", "＞"}, row{"<", ">"}, row{"「", "」"}, row{"〈", "〉"}, row{"《", "》"}, row{"｛", "｝"}, row{"{", "}"}, row{"｢", "｣"}, row{"〖", "〗"}}) {
    INFO(r.open << " " << r.close);
    const opening open = bracket_at(text(r.open), 0);
    CHECK(open.length == text(r.open).size());
    CHECK(after_close(text(r.close), 0, open) == text(r.close).size());
    CHECK(after_close(text("円"), 0, open) == 0);
    CHECK(after_close(text(""), 0, open) == 0);
  }
  const opening round = bracket_at(text("("), 0);
  CHECK(after_close(text("）"), 0, round) == 3);
  CHECK(after_close(text("】"), 0, round) == 0);
  CHECK(!bracket_at(text(")"), 0));
}

TEST_CASE("a word counts in its table alone") {
  CHECK_BOTH(word_at(sayings, "日本円で約9億円", 0).length == text("日本円で").size());
  CHECK_BOTH(!word_at(tails, "日本円で約9億円", 0));
  CHECK_BOTH(after_word(tails, text("相当額の"), 0) == text("相当額").size());
  CHECK_BOTH(after_word(tails, text("増"), 0) == 0);
}

TEST_CASE("blanks and line breaks, at most eight; note marks, at most four") {
  CHECK_BOTH(after_white(text(" \r\n\u3000x"), 0) == 6);
  CHECK_BOTH(after_white(text("          x"), 0) == 8);
  CHECK_BOTH(after_marks(text("※1"), 0) == 4);
  CHECK_BOTH(after_marks(text("**"), 0) == 2);
  CHECK_BOTH(after_marks(text("[12]"), 0) == 4);
  CHECK_BOTH(after_marks(text("[123]"), 0) == 0);  // a number
  CHECK_BOTH(after_marks(text("（注１）"), 0) == text("（注１）").size());
  CHECK_BOTH(after_marks(text("(*1)"), 0) == 4);
  CHECK_BOTH(after_marks(text("²"), 0) == 2);
  CHECK_BOTH(after_marks(text("()"), 0) == 0);
  CHECK_BOTH(after_marks(text("(約9億円)"), 0) == 0);
  CHECK_BOTH(after_marks(text("*****"), 0) == 4);
}

TEST_CASE("brackets close as they were opened, half or full width alike where they are round") {
  using detail::after_close, detail::bracket_at;
  const auto round = bracket_at(text("("), 0), wide = bracket_at(text("（"), 0), square = bracket_at(text("["), 0);
  CHECK(after_close(text(")"), 0, round) == 1);
  CHECK(after_close(text("）"), 0, round) == 3);
  CHECK(after_close(text(")"), 0, wide) == 1);
  CHECK(after_close(text("）"), 0, wide) == 3);
  CHECK(after_close(text("]"), 0, square) == 1);
  CHECK(after_close(text(")"), 0, square) == 0);
  CHECK(after_close(text("あ"), 0, round) == 0);
  CHECK(after_close(text(""), 0, round) == 0);
}

TEST_CASE("white space of every kind, eight characters at most") {
  using detail::after_white;
  CHECK(after_white(text("\t\r\n x"), 0) == 4);
  CHECK(after_white(text("\u3000x"), 0) == 3);
  CHECK(after_white(text("\u3001x"), 0) == 0);
  CHECK(after_white(text("         x"), 0) == 8);
  CHECK(after_white(text("  "), 0) == 2);
}

TEST_CASE("marks of notes") {
  using detail::after_bracketed_mark, detail::after_marks;
  CHECK(after_bracketed_mark(text("[*1]"), 0) == 4);
  CHECK(after_bracketed_mark(text("(注12)"), 0) == 7);
  CHECK(after_bracketed_mark(text("[123]"), 0) == 0);
  CHECK(after_bracketed_mark(text("["), 0) == 0);
  CHECK(after_bracketed_mark(text("[]"), 0) == 0);
  CHECK(after_bracketed_mark(text("[1)"), 0) == 0);
  CHECK(after_marks(text("*1"), 0) == 2);
  CHECK(after_marks(text("*123"), 0) == 3);
  CHECK(after_marks(text("`x"), 0) == 1);
  CHECK(after_marks(text("_x"), 0) == 1);
  CHECK(after_marks(text("¹x"), 0) == 2);
  CHECK(after_marks(text("²x"), 0) == 2);
  CHECK(after_marks(text("³x"), 0) == 2);
  CHECK(after_marks(text("µx"), 0) == 0);
  CHECK(after_marks(text("※1x"), 0) == 4);
  CHECK(after_marks(text("*****"), 0) == 4);
}

// A shorter word of another table would be found first.
TEST_CASE("a comma behind i.e. and that is belongs to it") {
  CHECK(word_at(sayings, text("i.e., $5"), 0).length == 5);
  CHECK(word_at(sayings, text("i.e. $5"), 0).length == 4);
  CHECK(word_at(sayings, text("that is, $5"), 0).length == 8);
  CHECK(word_at(sayings, text("that is $5"), 0).length == 7);
}

TEST_CASE("per what: at most 18 bytes, and no further than the text") {
  CHECK(after_per(text("/user/月 x"), 0) == 9);
  CHECK(after_per(text("/abcdefghijklmnopqrs"), 0) == 19);
  CHECK(after_per(text("/一二三四五六七"), 0) == 19);
  CHECK(after_per(text(" per person, a"), 0) == 11);
  CHECK(after_per(text("/a\xe6\x9c"), 0) == 2);
  CHECK(after_per(text(" month"), 0) == 0);
  CHECK(after_per(text("/月、"), 0) == 4);
  CHECK(after_per(text("/月【"), 0) == 4);
}
