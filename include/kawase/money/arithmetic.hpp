// SPDX-License-Identifier: BSL-1.0
// Sums, differences and multiples of money; and what is refused, with the way out.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>

#include <kawase/detail/refused.hpp>
#include <kawase/money/money.hpp>

namespace kawase {

// Amounts of one currency with different digits meet at the finer ones, as std::chrono's durations do.
template <currency C, int D, int E>
using common_money = money<C, (D > E ? D : E)>;

// Each is exact, or throws overflow_error (does not compile, in constant evaluation) where the result, or an operand in the finer digits, does not
// fit its count. The try_ functions return nothing then.
template <currency C, int D, int E>
constexpr std::optional<common_money<C, D, E>> try_add(money<C, D> a, money<C, E> b) noexcept {
  std::int64_t x = 0, y = 0;
  common_money<C, D, E> sum;
  if (!detail::multiply(a.count(), detail::units<sum.digits - D>, x) || !detail::multiply(b.count(), detail::units<sum.digits - E>, y)) return std::nullopt;
  if (!detail::add(x, y, sum.count_)) return std::nullopt;
  return sum;
}
template <currency C, int D, int E>
constexpr std::optional<common_money<C, D, E>> try_subtract(money<C, D> a, money<C, E> b) noexcept {
  std::int64_t x = 0, y = 0;
  common_money<C, D, E> difference;
  if (!detail::multiply(a.count(), detail::units<difference.digits - D>, x) || !detail::multiply(b.count(), detail::units<difference.digits - E>, y)) return std::nullopt;
  if (!detail::subtract(x, y, difference.count_)) return std::nullopt;
  return difference;
}
template <currency C, int D, whole_number I>
constexpr std::optional<money<C, D>> try_multiply(money<C, D> a, I n) noexcept {
  money<C, D> product;
  if (!detail::multiply_by(a.count(), n, product.count_)) return std::nullopt;
  return product;
}
template <currency C, int D>
constexpr std::optional<money<C, D>> try_negate(money<C, D> a) noexcept {
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
constexpr std::optional<money<C, D>> try_abs(money<C, D> a) noexcept {
  return a.is_negative() ? try_negate(a) : std::optional(a);
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
constexpr std::optional<R> try_divide(money<C, D> a, money<C, E> b) noexcept {
  return try_divide(a.value(), b.value());
}

// What is left of a once b is taken as often as it goes: 10.07_USD % 0.05_USD is 0.02_USD, with a's sign. In the finer of both digits, as +. Throws
// domain_error for a zero divisor, overflow_error where an operand does not fit the finer digits; try_remainder returns nothing then.
template <currency C, int D, int E>
constexpr std::optional<common_money<C, D, E>> try_remainder(money<C, D> a, money<C, E> b) noexcept {
  std::int64_t x = 0, y = 0;
  common_money<C, D, E> rest;
  if (!detail::multiply(a.count(), detail::units<rest.digits - D>, x) || !detail::multiply(b.count(), detail::units<rest.digits - E>, y) || y == 0) return std::nullopt;
  rest.count_ = y == -1 ? 0 : x % y;  // of the lowest count by -1 there is no quotient to the processor
  return rest;
}
template <currency C, int D, int E>
constexpr common_money<C, D, E> operator%(money<C, D> a, money<C, E> b) {
  if (b.count() == 0) detail::a_division_by_zero();
  const auto rest = try_remainder(a, b);
  if (!rest) detail::money_in_finer_digits_is_out_of_range();
  return *rest;
}

// clang-format off
template <class A, class B> requires amounts_of_different_currencies<A, B>
detail::refused<detail::why{"amounts of different currencies are not added: convert one of them first, convert(amount, rate, rounding::half_even)"}> operator+(const A&, const B&) = delete;
template <class A, class B> requires amounts_of_different_currencies<A, B>
detail::refused<detail::why{"amounts of different currencies are not subtracted: convert one of them first, convert(amount, rate, rounding::half_even)"}> operator-(const A&, const B&) = delete;
template <class A, class B> requires amounts_of_different_currencies<A, B>
detail::refused<detail::why{"amounts of different currencies are not added: convert one of them first, convert(amount, rate, rounding::half_even)"}> operator+=(A&, const B&) = delete;
template <class A, class B> requires amounts_of_different_currencies<A, B>
detail::refused<detail::why{"amounts of different currencies are not subtracted: convert one of them first, convert(amount, rate, rounding::half_even)"}> operator-=(A&, const B&) = delete;
template <currency C, int D, int E> requires(E > D)
detail::refused<detail::why{"the finer digits would be lost: add into a finer amount, or round_to<Digits>(amount, rounding::half_even) first"}> operator+=(money<C, D>&, money<C, E>) = delete;
template <currency C, int D, int E> requires(E > D)
detail::refused<detail::why{"the finer digits would be lost: subtract from a finer amount, or round_to<Digits>(amount, rounding::half_even) first"}> operator-=(money<C, D>&, money<C, E>) = delete;

template <amount A, amount B>
detail::refused<detail::why{"money times money is no amount: multiply by a whole number, a rational, percent(10) or an exchange rate"}> operator*(const A&, const B&) = delete;
template <amount A, bare_number N>
detail::refused<detail::why{"a bare number has no currency: write a + 5_USD"}> operator+(const A&, N) = delete;
template <amount A, bare_number N>
detail::refused<detail::why{"a bare number has no currency: write 5_USD + a"}> operator+(N, const A&) = delete;
template <amount A, bare_number N>
detail::refused<detail::why{"a bare number has no currency: write a - 5_USD"}> operator-(const A&, N) = delete;
template <amount A, bare_number N>
detail::refused<detail::why{"a bare number has no currency: write 5_USD - a"}> operator-(N, const A&) = delete;
template <amount A, std::floating_point F>
detail::refused<detail::why{"no floating point goes into money: multiply by percent(10), rational(3, 2) or an exchange rate"}> operator*(const A&, F) = delete;
template <amount A, std::floating_point F>
detail::refused<detail::why{"no floating point goes into money: multiply by percent(10), rational(3, 2) or an exchange rate"}> operator*(F, const A&) = delete;
template <currency C, int D, bare_number N>
detail::refused<detail::why{"a quotient of money may have no exact amount: allocate(a, {1, 1, 1}, odd_units::to_first) splits it, a * rational(1, 3) keeps it exact"}> operator/(money<C, D>, N) = delete;
template <currency C, int D, bare_number N>
detail::refused<detail::why{"a quotient of money may have no exact amount: allocate(a, {1, 1, 1}, odd_units::to_first) splits it, a * rational(1, 3) keeps it exact"}> operator/=(money<C, D>&, N) = delete;
template <currency C, int D, std::same_as<rational> R>
detail::refused<detail::why{"an exact quotient is no money until it is rounded: write m = round_to(m / r, rounding::half_even)"}> operator/=(money<C, D>&, const R&) = delete;
template <currency C, int D, std::same_as<rational> R>
detail::refused<detail::why{"an exact product is no money until it is rounded: write m = round_to(m * percent(10), rounding::half_even)"}> operator*=(money<C, D>&, const R&) = delete;
template <currency C, int D, std::floating_point F>
detail::refused<detail::why{"no floating point goes into money: write m = round_to(m * percent(10), rounding::half_even)"}> operator*=(money<C, D>&, F) = delete;
template <currency C, int D, bare_number N>
detail::refused<detail::why{"what is left of which amount? write m % 0.05_USD, or allocate_evenly for the odd units of n parts"}> operator%(money<C, D>, N) = delete;
template <amount A, bare_number N>
detail::refused<detail::why{"a number by money is no amount: money / money of the same currency is a rational, of another an exchange rate"}> operator/(N, const A&) = delete;
// clang-format on

}  // namespace kawase
