// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/find_number.hpp>

#include <cstddef>
#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace kawase;

namespace {
// As find_number_mark() has it, by one of its sieves, where there is one.
[[maybe_unused]] std::size_t found_by(std::size_t (*sieve)(const char*, std::size_t, std::size_t) noexcept, text s) {
  for (std::size_t at = 0; at < s.size(); ++at) {
    at = sieve(s.data(), s.size(), at);
    if (at < s.size() && detail::number_mark_at(s.data(), s.size(), at)) return at;
  }
  return s.size();
}
}  // namespace

TEST_CASE("the fast search finds what its portable twin finds, at every distance from the text's end") {
  const std::string all = "あいう5えお七か八十百千数おＡ５million Thou tho一二三四五六九〇0123456789\xe4\xb8\x80\xef\xbc\x90 \xe4\xb8";
  for (std::size_t begin = 0; begin <= all.size(); ++begin) {
    for (std::size_t padding = 0; padding < 40; ++padding) {
      const std::string s = std::string(padding / 2, 'x') + all.substr(begin) + std::string(padding, 'x');
      std::size_t slow = 0;
      while (slow < s.size() && !detail::number_mark_at(s.data(), s.size(), slow)) ++slow;
      CHECK(detail::find_number_mark(text(s), 0) == slow);
#if KAWASE_HAS_BYTE_VECTORS
      CHECK(found_by(detail::find_number_mark_by_16, text(s)) == slow);
#endif
#if KAWASE_MAY_HAVE_AVX2
      if (__builtin_cpu_supports("avx2")) CHECK(found_by(detail::find_number_mark_by_32, text(s)) == slow);
#endif
    }
  }
}

#if KAWASE_MAY_HAVE_AVX2
TEST_CASE("the tables of the wider sieve are those of the marks") {
  struct mark {
    unsigned kind;
    std::string bytes;  // three, or the one that counts
  };
  std::vector<mark> marks = {{2, "ill"}, {2, "tho"}};
  for (const char digit : std::string("0123456789")) marks.push_back({1, std::string(1, digit)});
  for (const char* s : {"一", "七", "三", "九", "二", "五"}) marks.push_back({4, s});
  for (const char* s : {"八", "六", "十", "千", "四"}) marks.push_back({8, s});
  for (const char* s : {"数", "百"}) marks.push_back({16, s});
  for (const char* s : {"\uff10", "\uff11", "\uff12", "\uff13", "\uff14", "\uff15", "\uff16", "\uff17", "\uff18", "\uff19"}) marks.push_back({32, s});
  unsigned halves[6][16] = {};
  for (const mark& m : marks) {
    for (std::size_t n = 0; n < 3; ++n) {
      if (n < m.bytes.size()) {
        const unsigned byte = static_cast<unsigned char>(m.bytes[n]);
        halves[n][byte / 16] |= m.kind;
        halves[3 + n][byte % 16] |= m.kind;
      } else {
        for (unsigned i = 0; i < 16; ++i) halves[n][i] |= m.kind, halves[3 + n][i] |= m.kind;
      }
    }
  }
  for (std::size_t n = 0; n < 6; ++n) {
    for (std::size_t i = 0; i < 32; ++i) CHECK(static_cast<unsigned>(detail::halves_of_marks[n][i]) == halves[n][i % 16]);
  }
}
#endif

// Said apart from the fast search: what a number may begin with, by the grammar.
TEST_CASE("marks of numbers") {
  const auto is_mark = [](text s) { return detail::number_mark_at(s.data(), s.size(), 0); };
  for (const char* s : {"0", "9", "illion", "thousand", "\uff10", "\uff19", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "数"}) {
    INFO(s);
    CHECK(is_mark(s));
  }
  for (const char* s : {"a", "il", "th", "ilk", "the", "tax", "I", "/", ":", "\uff0f", "\uff1a", "万", "億", "上", "下", "円", "約", "目", "人", "入", "升", "協"}) {
    INFO(s);
    CHECK(!is_mark(s));
  }
}

TEST_CASE("the fast search passes over no character of three bytes that begins a number, and stops at no other") {
  int faults = 0;
  std::string s(40, 'x');
  for (int a = 0xe0; a <= 0xef; ++a) {
    for (int b = 0x80; b <= 0xbf; ++b) {
      for (int c = 0x80; c <= 0xbf; ++c) {
        s[3] = static_cast<char>(a);
        s[4] = static_cast<char>(b);
        s[5] = static_cast<char>(c);
        faults += detail::find_number_mark(text(s), 0) != (detail::number_mark_at(s.data(), s.size(), 3) ? 3 : s.size());
      }
    }
  }
  CHECK(faults == 0);
}

// A place that this says no to is never looked at again.
TEST_CASE("what may stand before a number of a figure, and behind it") {
  for (const char* s : {"$", "US$", "¥", "USD ", "USD/JPY=", "ドル円は", "ドル円は約"}) {
    INFO(s);
    CHECK(detail::may_precede_a_number(text(s), text(s).size()));
  }
  for (const char* s : {"", "約", "第", ".", "(", "and "}) {
    INFO(s);
    CHECK(!detail::may_precede_a_number(text(s), text(s).size()));
  }
  for (const char* s : {"円", "億円", " billion", "ドル", "$", "-5円", "~5円", "から5円", "〜5円", " JPY", " to $5", "日元", "日本円"}) {
    INFO(s);
    CHECK(detail::may_follow_a_number(text(s), 0));
  }
  for (const char* s : {"", "%", "年", "日", "日本", ")"}) {
    INFO(s);
    CHECK(!detail::may_follow_a_number(text(s), 0));
  }
}

TEST_CASE("what is cut off behind a number may have been the beginning of a unit") {
  CHECK(detail::may_follow_a_number(text("\xe5\x86"), 0));
  CHECK(!detail::may_follow_a_number(text("\0円", 4), 0));
  CHECK(detail::may_follow_a_number(text("円"), 0));
  CHECK(!detail::may_follow_a_number(text(""), 0));
}
