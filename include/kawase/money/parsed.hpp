// SPDX-License-Identifier: BSL-1.0
// What every parse returns: a value, or where reading stopped and why.
#pragma once

#include <cstddef>
#include <type_traits>

#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/money/failure.hpp>
#include <kawase/money/text.hpp>

namespace kawase {

// Why a text was not read. The enumerators' names are what a compiler prints for a literal that it can't read; sentence() is for people.
enum class parse_errc : unsigned char {
  none,
  text_is_empty,
  digit_expected,
  trailing_text,
  leading_zero,
  too_many_digits,
  number_too_large,
  separators_not_every_three_digits,
  comma_or_point_may_be_either,
  decimals_need_digits,
  more_digits_than_the_currency_has,
  rate_is_not_positive,
  date_expected,
  no_such_day,
  magnitudes_do_not_descend,
  magnitude_part_too_large,
  currency_expected,
  currency_is_ambiguous,
  currency_is_another,
  two_currencies,
  modifiers_contradict,
  modifier_unknown,
  range_expected_second_number,
  range_descends,
  restatement_expected,
  same_currency_twice,
  closing_bracket_expected,
  opposite_bounds,
  not_a_figure,
  not_utf8,
};

KAWASE_QUIET_BEGIN
namespace detail {
// A C string, for one conversion to text is cheaper to compile than forty.
constexpr const char* sentence_of(parse_errc why) noexcept {
  switch (why) {
    case parse_errc::none: return "no error";
    case parse_errc::text_is_empty: return "the text is empty";
    case parse_errc::digit_expected: return "a digit is expected here";
    case parse_errc::trailing_text: return "the value ends before this text";
    case parse_errc::leading_zero: return "an amount does not begin with 0";
    case parse_errc::too_many_digits: return "more digits than can be held exactly";
    case parse_errc::number_too_large: return "the number is too large to be held exactly";
    case parse_errc::separators_not_every_three_digits: return "a separator must stand before every group of three digits";
    case parse_errc::comma_or_point_may_be_either: return "this comma or point may mark decimals or thousands";
    case parse_errc::decimals_need_digits: return "a decimal point needs digits behind it";
    case parse_errc::more_digits_than_the_currency_has: return "more decimals than the type holds: take more Digits, or round by name";
    case parse_errc::rate_is_not_positive: return "an exchange rate must be positive";
    case parse_errc::date_expected: return "a date is written YYYY-MM-DD";
    case parse_errc::no_such_day: return "the calendar has no such day";
    case parse_errc::magnitudes_do_not_descend: return "magnitudes must descend, as in 1\u5146 2000\u5104";
    case parse_errc::magnitude_part_too_large: return "the number before a smaller magnitude must be below 10000";
    case parse_errc::currency_expected: return "a currency word or symbol is expected here";
    case parse_errc::currency_is_ambiguous: return "this may be several currencies, or none: print the code";
    case parse_errc::currency_is_another: return "the figure is in another currency than the type asks for";
    case parse_errc::two_currencies: return "a figure has one currency";
    case parse_errc::modifiers_contradict: return "these two modifiers contradict each other";
    case parse_errc::modifier_unknown: return "an unknown word before the figure";
    case parse_errc::range_expected_second_number: return "a range needs a second number";
    case parse_errc::range_descends: return "the second end of a range must be larger than the first";
    case parse_errc::restatement_expected: return "a second figure that restates the first is expected here";
    case parse_errc::same_currency_twice: return "a restatement has two different currencies";
    case parse_errc::closing_bracket_expected: return "the bracket must be closed here";
    case parse_errc::opposite_bounds: return "the two figures are bounded in opposite directions";
    case parse_errc::not_a_figure: return "no figure begins here";
    case parse_errc::not_utf8: return "the bytes here are not UTF-8";
  }
  return "unknown reason";
}
}  // namespace detail
constexpr text sentence(parse_errc why) noexcept { return detail::sentence_of(why); }
KAWASE_QUIET_END

// A T, or a position (byte offset into the text that was parsed) and a reason. T is default constructible.
template <class T>
class [[nodiscard]] parsed {
 public:
  // A value that was read.
  constexpr parsed(T value) noexcept : value_(value) {}
  // A reason, and the byte where reading stopped.
  constexpr parsed(parse_errc why, std::size_t position) noexcept : position_(position), why_(why) {}

  // Whether there is a value.
  constexpr bool has_value() const noexcept { return detail::same(why_, parse_errc::none); }
  constexpr explicit operator bool() const noexcept { return has_value(); }
  template <class U> requires(std::is_same_v<U, T> && std::is_aggregate_v<U>) operator U() const requires(detail::reason("it may not have been readable: ask has_value(), then take .value()")) = delete;

  // The value; throws domain_error where there is none.
  constexpr const T& value() const {
    if (!has_value()) detail::a_parsed_value_is_not_there();
    return value_;
  }
  constexpr const T& operator*() const { return value(); }
  constexpr const T* operator->() const { return &value(); }
  constexpr T value_or(T other) const noexcept { return has_value() ? value_ : other; }

  // Byte offset of the first thing that could not be read; 0 where all could.
  constexpr std::size_t position() const noexcept { return position_; }
  constexpr parse_errc error() const noexcept { return why_; }
  // A sentence without its subject, for "FILE:7: " + reason().
  constexpr text reason() const noexcept { return sentence(why_); }

 private:
  T value_{};
  std::size_t position_ = 0;
  parse_errc why_ = parse_errc::none;
};

namespace detail {
// T, named so that it depends on User: a template of T that is used within one of User is compiled for those alone who use that.
template <class T, class User>
struct as_used {
  using type = T;
};
template <class T, class User>
using as_used_by = typename as_used<T, User>::type;
}  // namespace detail

}  // namespace kawase
