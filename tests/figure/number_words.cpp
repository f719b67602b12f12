// SPDX-License-Identifier: BSL-1.0
// The names that <windows.h> and its kin take as macros; no header of this floor may use one.
#include <bit>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <iterator>
#include <limits>
#include <type_traits>
#define small char
#define hyper long long
#define near
#define far
#define interface struct
#define ERROR 0
#define TRY try
#define ALL 1
#define IN
#define OUT
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#include <kawase/figure.hpp>
#include <kawase/figure/number_words.hpp>
#undef small
#undef hyper
#undef near
#undef far
#undef interface
#undef ERROR
#undef TRY
#undef ALL
#undef IN
#undef OUT
#undef min
#undef max

#include "expected.hpp"
#include "support/both.hpp"

using namespace kawase;
using detail::magnitude_kind;

TEST_CASE("magnitudes of each kind") {
  CHECK_BOTH(detail::magnitude_at(text("億円"), 0, magnitude_kind::myriad).exponent == 8);
  CHECK_BOTH(detail::magnitude_at(text("憶円"), 0, magnitude_kind::myriad).exponent == 8);  // the misprint
  CHECK_BOTH(detail::magnitude_at(text("京"), 0, magnitude_kind::myriad).exponent == 16);
  CHECK_BOTH(!detail::magnitude_at(text("千"), 0, magnitude_kind::myriad));
  CHECK_BOTH(detail::magnitude_at(text("千"), 0, magnitude_kind::inner).exponent == 3);
  CHECK_BOTH(detail::magnitude_at(text("Billion "), 0, magnitude_kind::english).exponent == 9);
  CHECK_BOTH(detail::magnitude_at(text("sextillion"), 0, magnitude_kind::english).exponent == 21);
  CHECK_BOTH(!detail::magnitude_at(text("billionth"), 0, magnitude_kind::english));  // not inside a word
  CHECK_BOTH(!detail::magnitude_at(text("億円"), 0, magnitude_kind::english));
  CHECK_BOTH(detail::magnitude_at(text("M "), 0, magnitude_kind::letter).exponent == 6);
  CHECK_BOTH(!detail::magnitude_at(text("May"), 0, magnitude_kind::letter));
}

TEST_CASE("numbers in words") {
  CHECK_BOTH(detail::number_in_words_at(text("one billion"), 0).value == 1);
  CHECK_BOTH(detail::number_in_words_at(text("Ten million"), 0).value == 10);
  CHECK_BOTH(detail::number_in_words_at(text("a million"), 0).value == 1);
  CHECK_BOTH(detail::number_in_words_at(text("oneself"), 0).length == 0);
  CHECK_BOTH(detail::number_in_words_before(text("about seven"), 11).value == 7);
  CHECK_BOTH(detail::number_in_words_before(text("someone"), 7).length == 0);  // not the rest of a word
}

// crore is ten million, lakh a hundred thousand
TEST_CASE("they multiply") {
  CHECK(any_figure::parse("Rs 3 crore")->nominal() == rational(30'000'000));
  CHECK(any_figure::parse("Rs 3 lakh")->nominal() == rational(300'000));
  CHECK(any_figure::parse("$3 quintillion")->nominal() == rational(3'000'000'000'000'000'000));
}

TEST_CASE("every magnitude in print") {
  struct row {
    const char* word;
    int exponent;
  };
  for (const row& r : {row{"万", 4}, row{"萬", 4}, row{"億", 8}, row{"憶", 8}, row{"兆", 12}, row{"京", 16}, row{"千", 3}, row{"百", 2}, row{"十", 1}}) {
    const std::string s = std::string("5") + r.word + "円";
    INFO(s);
    CHECK(any_figure::parse(text(s))->nominal() == rational(5) * rational::from_decimal(detail::wide(1), -r.exponent));
  }
  for (const row& r : {row{"thousand", 3}, row{"million", 6}, row{"billion", 9}, row{"trillion", 12}, row{"quadrillion", 15}, row{"quintillion", 18}, row{"lakh", 5}, row{"crore", 7}, row{"lakh crore", 12},
                       row{"mn", 6}, row{"mln", 6}, row{"mm", 6}, row{"bn", 9}, row{"bln", 9}, row{"tn", 12}, row{"trn", 12}, row{"k", 3}, row{"m", 6}, row{"b", 9}, row{"t", 12}}) {
    const std::string s = std::string("$5") + (r.word[1] == '\0' ? "" : " ") + r.word;
    INFO(s);
    CHECK(any_figure::parse(text(s))->nominal() == rational(5) * rational::from_decimal(detail::wide(1), -r.exponent));
  }
}

// 亿 and 억 are 10^8, 조 10^12; Mio. and Mrd. 10^6 and 10^9, Duden. What is read to the end is never read as its digits alone.
TEST_CASE("magnitudes of other scripts and languages") {
  CHECK(expected::read("₩5,000억") == "KRW 500000000000 exact");
  CHECK(expected::read("₩1조 2,000억") == "KRW 1200000000000 exact");
  CHECK(expected::read("€10亿") == "EUR 1000000000 exact");
  CHECK(expected::read("EUR 5 Mrd") == "EUR 5000000000 exact");
  CHECK(expected::read("€10 Mio") == "EUR 10000000 exact");
  CHECK(expected::scanned("$10 mil") == "");  // a million, or in Spanish a thousand
  CHECK(expected::scanned("$10 miles away") == "USD 10 exact assumed");
}

TEST_CASE("magnitudes of India, of South-East Asia and of Korea's English press") {
  using expected::scanned;
  CHECK(scanned("₹75 lakhs") == "INR 7500000 exact");
  CHECK(scanned("Rs 500 crores") == "INR 5000000000 exact assumed");
  CHECK(scanned("₹4.37 Lakh Crores") == "INR 4370000000000 exact");
  CHECK(scanned("INR 500 Cr") == "INR 5000000000 exact");
  CHECK(scanned("Rs 0 cr") == "INR 0 exact assumed");
  CHECK(scanned("₹50 L") == "INR 5000000 exact");
  CHECK(scanned("₹50L,") == "INR 5000000 exact");
  CHECK(scanned("₹50 lunch") == "INR 50 exact");
  CHECK(scanned("$50 L") == "USD 50 exact assumed");
  CHECK(scanned("Rs 5 lacs") == "INR 500000 exact assumed");
  CHECK(scanned("₹20k crore") == "INR 200000000000 exact");
  CHECK(scanned("RM1.2 bil") == "MYR 1200000000 exact");
  CHECK(scanned("450 tln won") == "KRW 450000000000000 exact");
  CHECK(scanned("$5 mil") == "");  // a thousand of Rome, a million of Malaysia
  CHECK(scanned("$10-mil") == "");
}
