// SPDX-License-Identifier: BSL-1.0
// money<C>: an exact count of a currency's units.
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>

#include <kawase/detail/checked.hpp>
#include <kawase/detail/refused.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/failure.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/parsed.hpp>
#include <kawase/money/rational.hpp>

namespace kawase {

namespace detail {
// 10^N, N in [0, 18]
template <int N>
inline constexpr std::int64_t units = static_cast<std::int64_t>(pow10_64(N));
}  // namespace detail

template <currency C>
class exact_money;

// A count of 10^-Digits units of C, between -(2^63) and 2^63 - 1: cents for USD, yen for JPY, hundredths of a yen for money<JPY, 2>.
// 8 bytes, trivially copyable, structural. Sums and multiples (arithmetic.hpp) are exact or fail; what needs rounding has types of its own.
template <currency C, int Digits = static_cast<int>(C::minor_digits)>
  requires has_digits_from_0_to_18_or_names_them<Digits>  // a currency without minor unit needs them named: money<XAU, 4>
class money {
 public:
  using currency_type = C;
  static constexpr int digits = Digits;

  // Zero.
  constexpr money() noexcept = default;

  // n units of 10^-Digits: money<USD>::from_count(1999) is 19.99 USD. Throws overflow_error where n does not fit; the try_ functions return nothing.
  template <whole_number I>
  static constexpr money from_count(I n) {
    if (!detail::fits64(n)) detail::a_count_of_money_is_out_of_range();
    return money(raw{}, static_cast<std::int64_t>(n));
  }
  // n major units: money<USD>::from_major(20) is 20.00 USD. Throws overflow_error where it does not fit.
  template <whole_number I>
  static constexpr money from_major(I n) {
    std::int64_t count = 0;
    if (!detail::multiply_by(detail::units<Digits>, n, count)) detail::a_count_of_money_is_out_of_range();
    return money(raw{}, count);
  }
  template <whole_number I>
  static constexpr maybe<detail::as_used_by<money, I>> try_from_count(I n) noexcept {
    if (!detail::fits64(n)) return {};
    return money(raw{}, static_cast<std::int64_t>(n));
  }
  template <whole_number I>
  static constexpr maybe<detail::as_used_by<money, I>> try_from_major(I n) noexcept {
    std::int64_t count = 0;
    if (!detail::multiply_by(detail::units<Digits>, n, count)) return {};
    return money(raw{}, count);
  }
  template <std::floating_point F>
  static void from_count(F) requires(detail::reason("no floating point goes into money: write 19.99_USD, money<USD>::from_count(1999) or parse() of a text")) = delete;
  template <std::floating_point F>
  static void from_major(F) requires(detail::reason("no floating point goes into money: write 19.99_USD, money<USD>::from_count(1999) or parse() of a text")) = delete;

  template <std::floating_point F>
  money(F) requires(detail::reason("no floating point goes into money: write 19.99_USD, money<USD>::from_count(1999) or parse() of a text")) = delete;
  template <whole_number I>
  money(I) requires(detail::reason("a bare number has no unit: write 20_USD, money<USD>::from_major(20) or money<USD>::from_count(2000)")) = delete;
  template <std::size_t N>
  money(const char (&)[N]) requires(detail::reason("a text may hold no amount: write 19.99_USD, or money<USD>::parse(text) and ask has_value()")) = delete;
  template <currency D, int N>
    requires(!std::same_as<C, D>)
  money(money<D, N>) requires(detail::reason("another currency: only convert(amount, rate, rounding::half_even) changes the currency")) = delete;

  // From coarser digits: exact. Throws overflow_error where the finer count does not fit; try_make returns nothing then.
  template <int Coarser>
    requires(Coarser < Digits)
  constexpr money(money<C, Coarser> m) {
    if (!detail::multiply(m.count(), detail::units<Digits - Coarser>, count_)) detail::money_in_finer_digits_is_out_of_range();
  }
  template <int Coarser>
    requires(Coarser < Digits)
  static constexpr maybe<detail::as_used_by<money, money<C, Coarser>>> try_make(money<C, Coarser> m) noexcept {
    std::int64_t count = 0;
    if (!detail::multiply(m.count(), detail::units<Digits - Coarser>, count)) return {};
    return money(raw{}, count);
  }
  template <currency D>
  money(const exact_money<D>&) requires(detail::reason("an exact amount is rounded by name: write round_to<Digits>(amount, rounding::half_even).amount")) = delete;
  template <class T>
  money(const maybe<T>&) requires(detail::reason("there may be none: ask has_value(), then take .value()")) = delete;
  template <class T>
  money(const parsed<T>&) requires(detail::reason("it may not have been readable: ask has_value(), then take .value()")) = delete;
  template <class Figure>
    requires requires(const Figure& f) { f.nominal(); }
  money(const Figure&) requires(detail::reason("a printed figure is no amount: write figure.nominal_as<money<JPY>>()")) = delete;
  template <int Finer>
    requires(Finer > Digits)
  money(money<C, Finer>) requires(detail::reason("digits would be lost: write round_to<Digits>(amount, rounding::half_even), with the rounding you want")) = delete;

  // "19.99", "-5", "0.10": a plain decimal, the whole text or nothing; "1,234.50" where the format names the group separator. Zeros beyond Digits
  // decimals are no loss and taken; other digits there are refused.
  static constexpr parsed<money> parse(text s, const decimal_format& format = {}) noexcept {
    std::int64_t count = 0;
    if (detail::parse_count<Digits>(s, format.point, count)) return money(raw{}, count);
    const auto n = detail::parse_rare_count<detail::as_used_by<std::int64_t, C>>(s, format, Digits);
    if (!n) return {n.error(), n.position()};
    return money(raw{}, *n);
  }

  // Below zero.
  constexpr bool is_negative() const noexcept { return count_ < 0; }
  // How many units of 10^-Digits, as std::chrono::duration's count().
  constexpr std::int64_t count() const noexcept { return count_; }
  // In major units, exact.
  constexpr rational value() const noexcept { return rational(count_, detail::units<Digits>); }
  // In major units, for charts: the nearest double or a neighbour of it.
  constexpr double approximate_double() const noexcept { return static_cast<double>(count_) / static_cast<double>(detail::units<Digits>); }

  template <class N> requires std::is_arithmetic_v<N> operator N() const requires(detail::reason("an amount is no number: approximate_double() is one for charts, count() has the units, value() is exact")) = delete;

  // The ends of the range: counts of 2^63 - 1 and -2^63.
  static constexpr money highest() noexcept { return money(raw{}, detail::highest64); }
  static constexpr money lowest() noexcept { return money(raw{}, detail::lowest64); }

  // Private, and public only because a structural type has no private members.
  std::int64_t count_ = 0;

 private:
  struct raw {};
  constexpr money(raw, std::int64_t count) noexcept : count_(count) {}
};

// Compared by value: 5 USD equals 5.0000 USD. Never fails.
template <currency C, int D, int E>
constexpr std::strong_ordering operator<=>(money<C, D> a, money<C, E> b) noexcept {
  if constexpr (D == E) {
    return a.count() <=> b.count();
  } else if constexpr (D < E) {
    const auto whole = a.count() <=> b.count() / detail::units<E - D>;  // truncated towards zero, so the rest has b's sign
    return whole == std::strong_ordering::equal ? std::int64_t{0} <=> b.count() % detail::units<E - D> : whole;
  } else {
    const auto whole = a.count() / detail::units<D - E> <=> b.count();
    return whole == std::strong_ordering::equal ? a.count() % detail::units<D - E> <=> std::int64_t{0} : whole;
  }
}
template <currency C, int D, int E>
constexpr bool operator==(money<C, D> a, money<C, E> b) noexcept {
  return (a <=> b) == std::strong_ordering::equal;
}

// An amount of one currency: money, exact_money, and what else has a currency_type and can be summed.
template <class T>
concept amount = requires { typename T::currency_type; } && currency<typename T::currency_type> && requires(const T& t) { t.value(); };

template <class A, class B>
concept amounts_of_different_currencies = amount<A> && amount<B> && !std::same_as<typename A::currency_type, typename B::currency_type>;

template <class N>
concept bare_number = std::is_arithmetic_v<N>;

template <class S>
concept stream_like = requires { typename S::traits_type; typename S::char_type; };
template <class S>
concept lvalue_of_a_stream = std::is_lvalue_reference_v<S> && stream_like<std::remove_reference_t<S>>;  // for Stream&&: the Stream& of interop/ostream.hpp is the better match

// clang-format off
template <class A, class B> requires amounts_of_different_currencies<A, B>
void operator==(const A&, const B&) requires(detail::reason("amounts of different currencies are not compared: convert one of them with convert(amount, rate, rounding::half_even)")) = delete;
template <class A, class B> requires amounts_of_different_currencies<A, B>
void operator<=>(const A&, const B&) requires(detail::reason("amounts of different currencies are not compared: convert one of them with convert(amount, rate, rounding::half_even)")) = delete;
template <lvalue_of_a_stream Stream, amount A>
void operator<<(Stream&&, const A&) requires(detail::reason("#include <kawase/interop/ostream.hpp> for streams, <kawase/interop/format.hpp> for std::format; or write(amount)")) = delete;
template <amount A, bare_number N>
void operator==(const A&, N) requires(detail::reason("an amount is compared with an amount: write a == 5_USD, or a == money<USD>{} for zero")) = delete;
template <amount A, bare_number N>
void operator<=>(const A&, N) requires(detail::reason("an amount is compared with an amount: write a < 5_USD, or a < money<USD>{} for zero")) = delete;
// clang-format on

}  // namespace kawase
