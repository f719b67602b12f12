// SPDX-License-Identifier: BSL-1.0
// Sums, differences and multiples of money; and what is refused, with the way out.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>

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

// clang-format off
template <class A, class B> requires amounts_of_different_currencies<A, B>
void operator+(const A&, const B&) = delete;  // amounts of different currencies are not added: convert one of them first, convert(amount, rate, rounding::half_even)
template <class A, class B> requires amounts_of_different_currencies<A, B>
void operator-(const A&, const B&) = delete;  // amounts of different currencies are not subtracted: convert one of them first, convert(amount, rate, rounding::half_even)
template <class A, class B> requires amounts_of_different_currencies<A, B>
void operator+=(A&, const B&) = delete;  // amounts of different currencies are not added: convert one of them first, convert(amount, rate, rounding::half_even)
template <class A, class B> requires amounts_of_different_currencies<A, B>
void operator-=(A&, const B&) = delete;  // amounts of different currencies are not subtracted: convert one of them first, convert(amount, rate, rounding::half_even)
template <currency C, int D, int E> requires(E > D)
void operator+=(money<C, D>&, money<C, E>) = delete;  // the finer digits would be lost: add into a finer amount, or round_to<Digits>(amount, rounding::half_even) first
template <currency C, int D, int E> requires(E > D)
void operator-=(money<C, D>&, money<C, E>) = delete;  // the finer digits would be lost: subtract from a finer amount, or round_to<Digits>(amount, rounding::half_even) first

template <amount A, amount B>
void operator*(const A&, const B&) = delete;  // money times money is no amount: multiply by a whole number, a rational, percent(10) or an exchange rate
template <amount A, bare_number N>
void operator+(const A&, N) = delete;  // a bare number has no currency: write a + 5_USD
template <amount A, bare_number N>
void operator+(N, const A&) = delete;  // a bare number has no currency: write 5_USD + a
template <amount A, bare_number N>
void operator-(const A&, N) = delete;  // a bare number has no currency: write a - 5_USD
template <amount A, bare_number N>
void operator-(N, const A&) = delete;  // a bare number has no currency: write 5_USD - a
template <amount A, std::floating_point F>
void operator*(const A&, F) = delete;  // no floating point goes into money: multiply by percent(10), rational(3, 2) or an exchange rate
template <amount A, std::floating_point F>
void operator*(F, const A&) = delete;  // no floating point goes into money: multiply by percent(10), rational(3, 2) or an exchange rate
template <currency C, int D, bare_number N>
void operator/(money<C, D>, N) = delete;  // a quotient of money may have no exact amount: allocate(a, {1, 1, 1}, odd_units::to_first) splits it, a * rational(1, 3) keeps it exact
template <amount A, bare_number N>
void operator/(N, const A&) = delete;  // a number by money is no amount: money / money of the same currency is a rational, of another an exchange rate
// clang-format on

}  // namespace kawase
