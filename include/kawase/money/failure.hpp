// SPDX-License-Identifier: BSL-1.0
// How an operation fails that has no result: in constant evaluation, with exceptions, and without.
#pragma once

#include <kawase/detail/config.hpp>

// std::exception is complete wherever std::bad_alloc is; <exception> brings exception_ptr besides, which costs a twentieth of this floor.
#if KAWASE_HAS_EXCEPTIONS
#include <new>
#else
#include <exception>
#endif

// Whatever can fail does so in either of two styles. One throws; the other begins with try_, returns maybe<T>, which has no value then, and never
// throws. (maybe.hpp; it converts into std::optional.)
//
//   a + b   a - b   a += b   a -= b     try_add(a, b)   try_subtract(a, b)      money, exact_money, rational; a date and days
//   a * b   a / b   -a                  try_multiply(a, b)   try_divide(a, b)   try_negate(a)     and by numbers, rationals, rates
//   percent(x)                          try_divide(rational(x), 100)
//   numerator   denominator   round     try_numerator   try_denominator   try_round               of a rational
//   from_count, _major, _ratio, _value  try_from_count, …
//   a % b   abs(a)                      try_remainder   try_abs                                   of money
//   round_to   convert   cross          try_round_to   try_convert   try_cross, try_cross_mixing_dates
//   write(x) with room of its own       try_write                                                 a rational, rate or exact_money
//   allocate   allocate_evenly          try_allocate   try_allocate_evenly      into the caller's memory: bool
//   a constructor of T                  T::try_make                             rational(1, n), date(y, m, d), rate_table, money in finer digits
//
// Reading and writing text, and look-ups, only have the second: parse gives parsed<T>, write write_result, find a maybe, pointer or outcome.
// So has whatever knows its currencies at run time only (any_money, any_rate, rate_book): each try_ gives outcome<T>, the value or the reason,
// and .value() is the first style. tests/money/failures.cpp holds every entry to both.

// Without exceptions (-fno-exceptions) a failure calls this macro with a sentence (a const char*), which is what() otherwise. Define it before the
// first include to log and stop in your own way, and in every translation unit alike. Where it returns, or none is defined, std::terminate() ends
// the program: after a failure there is no value to go on with.
#ifndef KAWASE_ON_FAILURE
#define KAWASE_ON_FAILURE(sentence) static_cast<void>(sentence)
#endif

KAWASE_QUIET_BEGIN
namespace kawase {

// The root of what kawase throws. what() is a sentence that says which operation failed and why; it points to static storage.
class error : public std::exception {
 public:
  // The sentence is a literal.
  explicit error(const char* sentence) noexcept : sentence_(sentence) {}
  const char* what() const noexcept override { return sentence_; }

 private:
  const char* sentence_;
};
// A result exists but does not fit its type.
class overflow_error : public error {
  using error::error;
};
// The operation has no result: a rate that is not positive, a division by zero, a day that the calendar does not have.
class domain_error : public error {
  using error::error;
};

namespace detail {

template <class Error>
[[noreturn]] inline void fail(const char* sentence) {
#if KAWASE_HAS_EXCEPTIONS
  throw Error(sentence);
#else
  KAWASE_ON_FAILURE(sentence);
  std::terminate();
#endif
}

// None of these is constexpr: constant evaluation stops at the call, and the compiler prints the name, which is the reason.
[[noreturn]] inline void a_sum_of_money_is_out_of_range() { fail<overflow_error>("kawase: a sum of money does not fit its 64-bit count"); }
[[noreturn]] inline void a_difference_of_money_is_out_of_range() { fail<overflow_error>("kawase: a difference of money does not fit its 64-bit count"); }
[[noreturn]] inline void a_multiple_of_money_is_out_of_range() { fail<overflow_error>("kawase: a multiple of money does not fit its 64-bit count"); }
[[noreturn]] inline void the_negative_of_money_is_out_of_range() { fail<overflow_error>("kawase: the negative of the lowest money does not fit its 64-bit count"); }
[[noreturn]] inline void money_in_finer_digits_is_out_of_range() { fail<overflow_error>("kawase: money in finer digits does not fit its 64-bit count"); }
[[noreturn]] inline void a_count_of_money_is_out_of_range() { fail<overflow_error>("kawase: a count of money does not fit 64 bits"); }
[[noreturn]] inline void a_rounded_amount_is_out_of_range() { fail<overflow_error>("kawase: a rounded amount does not fit its 64-bit count, or its remainder terms of 128 bits"); }
[[noreturn]] inline void a_converted_amount_is_out_of_range() { fail<overflow_error>("kawase: a converted amount does not fit its 64-bit count"); }
[[noreturn]] inline void a_rational_needs_more_than_128_bits() { fail<overflow_error>("kawase: an exact result needs terms of more than 128 bits"); }
[[noreturn]] inline void a_rational_does_not_fit_64_bits() { fail<overflow_error>("kawase: a term of a rational does not fit 64 bits"); }
[[noreturn]] inline void a_rate_needs_more_than_64_bits() { fail<overflow_error>("kawase: an exact exchange rate needs terms of more than 64 bits"); }
[[noreturn]] inline void the_ratios_of_an_allocation_must_not_be_negative_nor_all_zero() { fail<domain_error>("kawase: the ratios of an allocation must not be negative, nor all zero"); }
[[noreturn]] inline void an_allocation_has_more_parts_than_ratios_or_room() { fail<domain_error>("kawase: an allocation has more parts than ratios, or than room for them"); }
[[noreturn]] inline void an_allocation_needs_at_least_one_part() { fail<domain_error>("kawase: an allocation needs at least one part"); }
[[noreturn]] inline void a_number_has_no_finite_decimal() { fail<domain_error>("kawase: this number has no finite decimal: round it first, round_to<Digits>(x, rounding::half_even)"); }
[[noreturn]] inline void a_division_by_zero() { fail<domain_error>("kawase: a division by zero"); }
[[noreturn]] inline void an_exchange_rate_must_be_positive() { fail<domain_error>("kawase: an exchange rate must be positive"); }
[[noreturn]] inline void a_rounding_is_none_of_the_seven() { fail<domain_error>("kawase: a rounding that is none of the seven"); }
[[noreturn]] inline void there_is_no_such_day_in_the_calendar() { fail<domain_error>("kawase: no such day in the calendar (years 1 to 9999)"); }
[[noreturn]] inline void a_date_is_out_of_range() { fail<overflow_error>("kawase: a date lies outside the years 1 to 9999"); }
[[noreturn]] inline void an_outcome_has_no_value(const char* reason) { fail<domain_error>(reason); }
[[noreturn]] inline void an_outcome_is_out_of_range(const char* reason) { fail<overflow_error>(reason); }
[[noreturn]] inline void the_rows_of_a_rate_table_must_ascend_by_day() { fail<domain_error>("kawase: the rows of a rate table must ascend by day, one a day"); }
[[noreturn]] inline void the_legs_of_a_cross_rate_are_of_different_days() { fail<domain_error>("kawase: the legs of a cross rate are of different days: cross_mixing_dates says that you mean it"); }
[[noreturn]] inline void a_parsed_value_is_not_there() { fail<domain_error>("kawase: value() of a text that could not be read; ask has_value() first"); }
[[noreturn]] inline void there_is_no_value() { fail<domain_error>("kawase: value() of a maybe that has none; ask has_value() first"); }
[[noreturn]] inline void a_nominal_value_does_not_fit_its_money() { fail<overflow_error>("kawase: the nominal value of a figure does not fit the digits of this money type"); }
[[noreturn]] inline void a_restated_figure_is_out_of_range() { fail<overflow_error>("kawase: a restated figure lies beyond 9999京"); }

}  // namespace detail
}  // namespace kawase
KAWASE_QUIET_END
