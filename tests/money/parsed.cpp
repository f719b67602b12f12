// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/parsed.hpp>

// enum class parse_errc    sentence(parse_errc) -> text
// class parsed<T> { has_value  explicit bool  value  *  ->  value_or  position  error  reason }

#include <string>
#include <string_view>
#include <type_traits>

#include "support/both.hpp"
#include "support/fails.hpp"

using kawase::parse_errc;
using kawase::parsed;
using kawase::text;

static_assert(std::is_trivially_copyable_v<parsed<int>>);
static_assert(std::is_convertible_v<int, parsed<int>> && !std::is_convertible_v<parsed<int>, bool> && !std::is_convertible_v<parsed<int>, int>);
static_assert(noexcept(parsed<int>(1).value_or(2)) && !noexcept(parsed<int>(1).value()));

TEST_CASE("a value") {
  constexpr parsed<int> p = 7;
  CHECK_BOTH(p.has_value());
  CHECK_BOTH(static_cast<bool>(p));
  CHECK_BOTH(p.value() == 7);
  CHECK_BOTH(*p == 7);
  CHECK_BOTH(p.value_or(9) == 7);
  CHECK_BOTH(p.error() == parse_errc::none);
  CHECK_BOTH(p.position() == 0);
  constexpr parsed<text> t = text("yen");
  CHECK_BOTH(t->size() == 3);
}

TEST_CASE("no value: a position, a reason, and no access") {
  constexpr parsed<int> p = {parse_errc::trailing_text, 4};
  CHECK_BOTH(!p.has_value());
  CHECK_BOTH(!p);
  CHECK_BOTH(p.value_or(9) == 9);
  CHECK_BOTH(p.error() == parse_errc::trailing_text);
  CHECK_BOTH(p.position() == 4);
  CHECK_BOTH(p.reason() == text("the value ends before this text"));
  constexpr char sentence[] = "kawase: value() of a text that could not be read; ask has_value() first";
  CHECK_FAILS(p.value(), domain_error, sentence);
  CHECK_FAILS(*p, domain_error, sentence);
}

// In the order of the enumerators, read for what they mean.
TEST_CASE("every reason has a sentence of its own") {
  constexpr text sentences[] = {
      "no error",
      "the text is empty",
      "a digit is expected here",
      "the value ends before this text",
      "an amount does not begin with 0",
      "more digits than can be held exactly",
      "the number is too large to be held exactly",
      "a separator must stand before every group of three digits",
      "this comma or point may mark decimals or thousands",
      "a decimal point needs digits behind it",
      "more decimals than the type holds: take more Digits, or round by name",
      "an exchange rate must be positive",
      "a date is written YYYY-MM-DD",
      "the calendar has no such day",
      "magnitudes must descend, as in 1\u5146 2000\u5104",
      "the number before a smaller magnitude must be below 10000",
      "a currency word or symbol is expected here",
      "this may be several currencies, or none: print the code",
      "the figure is in another currency than the type asks for",
      "a figure has one currency",
      "these two modifiers contradict each other",
      "an unknown word before the figure",
      "a range needs a second number",
      "the second end of a range must be larger than the first",
      "a second figure that restates the first is expected here",
      "a restatement has two different currencies",
      "the bracket must be closed here",
      "the two figures are bounded in opposite directions",
      "no figure begins here",
      "the bytes here are not UTF-8",
  };
  for (int i = 0; i <= static_cast<int>(parse_errc::not_utf8); ++i) {
    const text s = sentence(static_cast<parse_errc>(i));
    CHECK(s == sentences[i]);
    for (int j = 0; j < i; ++j) CHECK(s != sentences[j]);
  }
  CHECK(sentence(static_cast<parse_errc>(255)) == text("unknown reason"));
}
