// SPDX-License-Identifier: BSL-1.0
// Sums, differences and multiples of money; and what is refused, with the way out.
#pragma once

#include <concepts>
#include <cstdint>

#include <kawase/detail/refused.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/money.hpp>

namespace kawase {

// Amounts of one currency with different digits meet at the finer ones, as std::chrono's durations do.
template <currency C, int D, int E>
using common_money = money<C, (D > E ? D : E)>;

namespace detail {
// The counts of both in the finer digits; false where one does not fit.
template <currency C, int D, int E>
constexpr bool in_common_digits(money<C, D> a, money<C, E> b, std::int64_t& x, std::int64_t& y) noexcept {
  return multiply(a.count(), units<(D > E ? 0 : E - D)>, x) && multiply(b.count(), units<(E > D ? 0 : D - E)>, y);
}
// y is not zero. Of the lowest count by -1 there is no quotient to the processor.
constexpr std::int64_t rest_of(std::int64_t x, std::int64_t y) noexcept { return y == -1 ? 0 : x % y; }
}  // namespace detail

// Each is exact, or throws overflow_error (does not compile, in constant evaluation) where the result, or an operand in the finer digits, does not
// fit its count. The try_ functions return nothing then.
template <currency C, int D, int E>
constexpr maybe<common_money<C, D, E>> try_add(money<C, D> a, money<C, E> b) noexcept {
  std::int64_t x = 0, y = 0;
  if (!detail::in_common_digits(a, b, x, y) || !detail::add(x, y, x)) return {};
  return common_money<C, D, E>::from_count(x);
}
template <currency C, int D, int E>
constexpr maybe<common_money<C, D, E>> try_subtract(money<C, D> a, money<C, E> b) noexcept {
  std::int64_t x = 0, y = 0;
  if (!detail::in_common_digits(a, b, x, y) || !detail::subtract(x, y, x)) return {};
  return common_money<C, D, E>::from_count(x);
}
template <currency C, int D, whole_number I>
constexpr maybe<money<C, D>> try_multiply(money<C, D> a, I n) noexcept {
  money<C, D> product;
  if (!detail::multiply_by(a.count(), n, product.count_)) return {};
  return product;
}
template <currency C, int D>
constexpr maybe<money<C, D>> try_negate(money<C, D> a) noexcept {
  return try_subtract(money<C, D>(), a);
}

// In the finer of both digits. Throws overflow_error (does not compile, in constant evaluation) where the count does not fit.
template <currency C, int D, int E>
constexpr common_money<C, D, E> operator+(money<C, D> a, money<C, E> b) {
  common_money<C, D, E> sum = a;
  if (!detail::add(sum.count(), common_money<C, D, E>(b).count(), sum.count_)) detail::a_sum_of_money_is_out_of_range();
  return sum;
}
// In the finer of both digits. Throws overflow_error (does not compile, in constant evaluation) where the count does not fit.
template <currency C, int D, int E>
constexpr common_money<C, D, E> operator-(money<C, D> a, money<C, E> b) {
  common_money<C, D, E> difference = a;
  if (!detail::subtract(difference.count(), common_money<C, D, E>(b).count(), difference.count_)) detail::a_difference_of_money_is_out_of_range();
  return difference;
}
// The same.
template <currency C, int D>
constexpr money<C, D> operator+(money<C, D> a) noexcept {
  return a;
}
// The negative. Throws overflow_error for the lowest amount.
template <currency C, int D>
constexpr money<C, D> operator-(money<C, D> a) {
  if (a == money<C, D>::lowest()) detail::the_negative_of_money_is_out_of_range();
  return money<C, D>::from_count(-a.count());
}
template <currency C, int D, whole_number I>
constexpr money<C, D> operator*(money<C, D> a, I n) {
  money<C, D> product;
  if (!detail::multiply_by(a.count(), n, product.count_)) detail::a_multiple_of_money_is_out_of_range();
  return product;
}
template <currency C, int D, whole_number I>
constexpr money<C, D> operator*(I n, money<C, D> a) {
  return a * n;
}

// The magnitude, as std::chrono::abs. Throws overflow_error for the lowest money; of an exact_money it never does.
template <amount A>
constexpr A abs(const A& a) {
  return a.is_negative() ? -a : a;
}
template <currency C, int D>
constexpr maybe<money<C, D>> try_abs(money<C, D> a) noexcept {
  if (a.is_negative()) return try_negate(a);
  return a;
}

// += and -= take digits no finer than the left side's; finer ones would be lost.
template <currency C, int D, int E>
  requires(E <= D)
constexpr money<C, D>& operator+=(money<C, D>& a, money<C, E> b) {
  return a = a + b;
}
template <currency C, int D, int E>
  requires(E <= D)
constexpr money<C, D>& operator-=(money<C, D>& a, money<C, E> b) {
  return a = a - b;
}
template <currency C, int D, whole_number I>
constexpr money<C, D>& operator*=(money<C, D>& a, I n) {
  return a = a * n;
}

// The ratio of two amounts of one currency, exact. Throws domain_error for a zero divisor; try_divide returns nothing then.
template <currency C, int D, int E>
constexpr rational operator/(money<C, D> a, money<C, E> b) {
  return a.value() / b.value();
}
template <currency C, int D, int E, std::same_as<rational> R = rational>
constexpr maybe<R> try_divide(money<C, D> a, money<C, E> b) noexcept {
  return try_divide(a.value(), b.value());
}

// What is left of a once b is taken as often as it goes: 10.07_USD % 0.05_USD is 0.02_USD, with a's sign. In the finer of both digits, as +. Throws
// domain_error for a zero divisor, overflow_error where an operand does not fit the finer digits; try_remainder returns nothing then.
template <currency C, int D, int E>
constexpr maybe<common_money<C, D, E>> try_remainder(money<C, D> a, money<C, E> b) noexcept {
  std::int64_t x = 0, y = 0;
  if (!detail::in_common_digits(a, b, x, y) || y == 0) return {};
  return common_money<C, D, E>::from_count(detail::rest_of(x, y));
}
template <currency C, int D, int E>
constexpr common_money<C, D, E> operator%(money<C, D> a, money<C, E> b) {
  if (b.count() == 0) detail::a_division_by_zero();
  std::int64_t x = 0, y = 0;
  if (!detail::in_common_digits(a, b, x, y)) detail::money_in_finer_digits_is_out_of_range();
  return common_money<C, D, E>::from_count(detail::rest_of(x, y));
}

// clang-format off
template <class A, class B> requires amounts_of_different_currencies<A, B>
void operator+(const A&, const B&) requires(detail::reason("amounts of different currencies are not added: convert one of them first, convert(amount, rate, rounding::half_even)")) = delete;
template <class A, class B> requires amounts_of_different_currencies<A, B>
void operator-(const A&, const B&) requires(detail::reason("amounts of different currencies are not subtracted: convert one of them first, convert(amount, rate, rounding::half_even)")) = delete;
template <class A, class B> requires amounts_of_different_currencies<A, B>
void operator+=(A&, const B&) requires(detail::reason("amounts of different currencies are not added: convert one of them first, convert(amount, rate, rounding::half_even)")) = delete;
template <class A, class B> requires amounts_of_different_currencies<A, B>
void operator-=(A&, const B&) requires(detail::reason("amounts of different currencies are not subtracted: convert one of them first, convert(amount, rate, rounding::half_even)")) = delete;
template <currency C, int D, int E> requires(E > D)
void operator+=(money<C, D>&, money<C, E>) requires(detail::reason("the finer digits would be lost: add into a finer amount, or round_to<Digits>(amount, rounding::half_even) first")) = delete;
template <currency C, int D, int E> requires(E > D)
void operator-=(money<C, D>&, money<C, E>) requires(detail::reason("the finer digits would be lost: subtract from a finer amount, or round_to<Digits>(amount, rounding::half_even) first")) = delete;

template <amount A, amount B>
void operator*(const A&, const B&) requires(detail::reason("money times money is no amount: multiply by a whole number, a rational, percent(10) or an exchange rate")) = delete;
template <amount A, bare_number N>
void operator+(const A&, N) requires(detail::reason("a bare number has no currency: write a + 5_USD")) = delete;
template <amount A, bare_number N>
void operator+(N, const A&) requires(detail::reason("a bare number has no currency: write 5_USD + a")) = delete;
template <amount A, bare_number N>
void operator-(const A&, N) requires(detail::reason("a bare number has no currency: write a - 5_USD")) = delete;
template <amount A, bare_number N>
void operator-(N, const A&) requires(detail::reason("a bare number has no currency: write 5_USD - a")) = delete;
template <amount A, bare_number N>
void operator+=(A&, N) requires(detail::reason("a bare number has no currency: write a += 5_USD")) = delete;
template <amount A, bare_number N>
void operator-=(A&, N) requires(detail::reason("a bare number has no currency: write a -= 5_USD")) = delete;
template <amount A, std::same_as<rational> R>
void operator+(const A&, const R&) requires(detail::reason("a part is of an amount: write a + a * percent(10), or a * (1 + percent(10))")) = delete;
template <amount A, std::same_as<rational> R>
void operator-(const A&, const R&) requires(detail::reason("a part is of an amount: write a - a * percent(10), or a * (1 - percent(10))")) = delete;
template <class A, class B> requires amounts_of_different_currencies<A, B>
void try_add(const A&, const B&) requires(detail::reason("amounts of different currencies are not added: convert one of them first, try_convert(amount, rate, rounding::half_even)")) = delete;
template <class A, class B> requires amounts_of_different_currencies<A, B>
void try_subtract(const A&, const B&) requires(detail::reason("amounts of different currencies are not subtracted: convert one of them first, try_convert(amount, rate, rounding::half_even)")) = delete;
template <amount A, std::floating_point F>
void operator*(const A&, F) requires(detail::reason("no floating point goes into money: multiply by percent(10), rational(3, 2) or an exchange rate")) = delete;
template <amount A, std::floating_point F>
void operator*(F, const A&) requires(detail::reason("no floating point goes into money: multiply by percent(10), rational(3, 2) or an exchange rate")) = delete;
template <currency C, int D, bare_number N>
void operator/(money<C, D>, N) requires(detail::reason("a quotient of money may have no exact amount: allocate(a, {1, 1, 1}, odd_units::to_first) splits it, a * rational(1, 3) keeps it exact")) = delete;
template <currency C, int D, bare_number N>
void operator/=(money<C, D>&, N) requires(detail::reason("a quotient of money may have no exact amount: allocate(a, {1, 1, 1}, odd_units::to_first) splits it, a * rational(1, 3) keeps it exact")) = delete;
template <currency C, int D, std::same_as<rational> R>
void operator/=(money<C, D>&, const R&) requires(detail::reason("an exact quotient is no money until it is rounded: write m = round_to(m / r, rounding::half_even)")) = delete;
template <currency C, int D, std::same_as<rational> R>
void operator*=(money<C, D>&, const R&) requires(detail::reason("an exact product is no money until it is rounded: write m = round_to(m * percent(10), rounding::half_even)")) = delete;
template <currency C, int D, std::floating_point F>
void operator*=(money<C, D>&, F) requires(detail::reason("no floating point goes into money: write m = round_to(m * percent(10), rounding::half_even)")) = delete;
template <currency C, int D, bare_number N>
void operator%(money<C, D>, N) requires(detail::reason("what is left of which amount? write m % 0.05_USD, or allocate_evenly for the odd units of n parts")) = delete;
template <amount A, bare_number N>
void operator/(N, const A&) requires(detail::reason("a number by money is no amount: money / money of the same currency is a rational, of another an exchange rate")) = delete;
// clang-format on

}  // namespace kawase
