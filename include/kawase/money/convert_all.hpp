// SPDX-License-Identifier: BSL-1.0
// convert: an array of amounts at one rate, each exact to the last unit, at a fraction of the cost of one by one. Not behind the door.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <new>
#include <type_traits>
#include <utility>

#include <kawase/detail/bracket.hpp>
#include <kawase/detail/refused.hpp>
#include <kawase/detail/scale.hpp>
#include <kawase/money/convert.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// overflow_error of an array, and which of its amounts: those before position are converted, it and those behind are not.
class overflow_error_at : public overflow_error {
 public:
  // The sentence is a literal; position counts from 0.
  overflow_error_at(const char* sentence, std::size_t position) noexcept : overflow_error(sentence), position_(position) {}
  std::size_t position() const noexcept { return position_; }

 private:
  std::size_t position_;
};

namespace detail {

template <class T>
inline constexpr bool is_money = false;
template <currency C, int D>
inline constexpr bool is_money<money<C, D>> = true;
template <class T>
using element_of = std::remove_cvref_t<decltype(*std::declval<T&>().data())>;

[[noreturn]] inline void a_converted_amount_of_an_array_is_out_of_range(std::size_t position) {
  constexpr const char* sentence = "kawase: a converted amount of an array does not fit its 64-bit count";
#if KAWASE_HAS_EXCEPTIONS
  throw overflow_error_at(sentence, position);
#else
  static_cast<void>(position);
  fail<overflow_error>(sentence);
#endif
}
[[noreturn]] inline void there_are_more_amounts_to_convert_than_room() { fail<domain_error>("kawase: there are more amounts to convert than room for them"); }

}  // namespace detail

// Amounts that lie side by side: std::vector, std::array, std::span and what else has data() and size().
template <class T>
concept array_of_money = requires(T& t) {
  requires detail::is_money<detail::element_of<T>>;
  { t.size() } -> std::convertible_to<std::size_t>;
};
template <class T, class C>
concept array_of_money_in = array_of_money<T> && std::same_as<typename detail::element_of<T>::currency_type, C>;

// out[i] = convert(amounts[i], r, mode) for each i below n, to the digits that out has. Throws overflow_error_at where one does not fit: those
// before it are converted, and nothing is written behind them. try_convert returns how many were converted: n, or the first that does not fit.
// amounts and out do not overlap. Linear, and allocates nothing; at its best where the results are below 2^40 and the rounding is a half_… one.
template <currency Base, int D, currency Quote, int E>
[[nodiscard]] constexpr std::size_t try_convert(const money<Base, D>* amounts, std::size_t n, exchange_rate<Base, Quote> r, rounding mode, money<Quote, E>* out) noexcept;
template <currency Base, int D, currency Quote, int E>
constexpr void convert(const money<Base, D>* amounts, std::size_t n, exchange_rate<Base, Quote> r, rounding mode, money<Quote, E>* out);

// The same for arrays that know their size. Where out has less room than there are amounts, convert throws domain_error and writes nothing,
// and try_convert converts as many as there is room for.
template <class Amounts, currency Base, currency Quote, array_of_money_in<Quote> Out>
  requires array_of_money_in<const Amounts, Base>
[[nodiscard]] constexpr std::size_t try_convert(const Amounts& amounts, exchange_rate<Base, Quote> r, rounding mode, Out&& out) noexcept {
  return try_convert(amounts.data(), amounts.size() < out.size() ? amounts.size() : out.size(), r, mode, out.data());
}
template <class Amounts, currency Base, currency Quote, array_of_money_in<Quote> Out>
  requires array_of_money_in<const Amounts, Base>
constexpr void convert(const Amounts& amounts, exchange_rate<Base, Quote> r, rounding mode, Out&& out) {
  if (amounts.size() > out.size()) detail::there_are_more_amounts_to_convert_than_room();
  convert(amounts.data(), amounts.size(), r, mode, out.data());
}

// In place: the n amounts end, and as many in the other currency begin where they lay; what is returned points to the first. Throws as convert,
// with those before position() converted and the others still there. try_convert_in_place returns how many were converted; the first of them is
// at std::launder(reinterpret_cast<money<Quote, E>*>(amounts)). Not for constant evaluation, which knows no reuse of storage.
template <int Digits = detail::of_the_currency, currency Base, int D, currency Quote>
[[nodiscard]] std::size_t try_convert_in_place(money<Base, D>* amounts, std::size_t n, exchange_rate<Base, Quote> r, rounding mode) noexcept;
template <int Digits = detail::of_the_currency, currency Base, int D, currency Quote>
money<Quote, detail::digits_or_minor<Quote, Digits>>* convert_in_place(money<Base, D>* amounts, std::size_t n, exchange_rate<Base, Quote> r, rounding mode);

// clang-format off
template <array_of_money Amounts, currency Base, currency Quote, array_of_money Out>
void convert(const Amounts&, exchange_rate<Base, Quote>, Out&&) requires(detail::reason("a conversion rounds, and the rounding is named at the call: convert(amounts, rate, rounding::half_even, out)")) = delete;
template <array_of_money Amounts, currency Base, currency Quote, array_of_money Out> requires(!array_of_money_in<Amounts, Base>)
void convert(const Amounts&, exchange_rate<Base, Quote>, rounding, Out&&) requires(detail::reason("the rate has another base than the amounts: turn it with rate.inverse()")) = delete;
template <array_of_money Amounts, currency Base, currency Quote, array_of_money Out> requires(array_of_money_in<Amounts, Base> && !array_of_money_in<Out, Quote>)
void convert(const Amounts&, exchange_rate<Base, Quote>, rounding, Out&&) requires(detail::reason("out is in another currency than the rate quotes: give it amounts of the second currency of the rate")) = delete;
// clang-format on

namespace detail {

constexpr scale_rule rule_of(rounding mode, bool negative, std::uint64_t denominator) noexcept {
  constexpr std::uint64_t half = std::uint64_t{1} << 63;
  const auto d = static_cast<std::int64_t>(denominator);
  const scale_rule away{half, 0, 0}, towards_zero{0, 0, 2 * d - 1};
  switch (mode) {
    case rounding::half_even: return {half, 1, d};
    case rounding::half_up: return {half, 0, d - 1};
    case rounding::half_down: return {half, 0, d};
    case rounding::up: return away;
    case rounding::down: return towards_zero;
    case rounding::ceiling: return negative ? towards_zero : away;
    case rounding::floor: return negative ? away : towards_zero;
  }
  a_rounding_is_none_of_the_seven();
}

// Counts times a factor, a block at a time.
class block_scaler {
 public:
  static constexpr std::size_t block = bracket::block;

  block_scaler(const scale& s, rounding mode) noexcept
      : scale_(s), bracket_(s), rules_{rule_of(mode, false, s.denominator()), rule_of(mode, true, s.denominator())}, mode_(mode) {
    bracketed_ = bracket_.usable() && (mode == rounding::half_even || mode == rounding::half_up || mode == rounding::half_down);
  }

  // out[k] = x[k].count() r, rounded, for each k below n, which is at most block; how many fitted.
  template <class Counted>
  std::size_t run(const Counted* x, std::size_t n, std::int64_t (&out)[block]) noexcept {
    // A block that the bracket can't settle costs its time twice. Where two in a row are such, more will be: ties, or large amounts.
    constexpr int wait_of_blocks = 15;
    if (wait_ > 0) {
      --wait_;
    } else if (bracketed_ && n == block) {
      if (bracket_.round(x, out)) {
        failed_ = false;
        return n;
      }
      wait_ = failed_ ? wait_of_blocks : 0;
      failed_ = true;
    }
    for (std::size_t k = 0; k < n; ++k) out[k] = x[k].count();
    return run_exactly(out, n);
  }

 private:
  std::size_t run_exactly(std::int64_t (&counts)[block], std::size_t n) const noexcept {
    std::int64_t rounded[block];
    if (scale_.round(counts, n, rules_, rounded) <= scale_.limit()) {
      for (std::size_t k = 0; k < n; ++k) counts[k] = rounded[k];
      return n;
    }
    for (std::size_t k = 0; k < n; ++k) {  // some are so large that they may not fit
      const converted_count c = scale_count(counts[k], scale_.numerator(), scale_.denominator(), mode_);
      if (!c.fits) return k;
      counts[k] = c.count;
    }
    return n;
  }

  scale scale_;
  bracket bracket_;
  scale_rule rules_[2];
  rounding mode_;
  bool bracketed_, failed_ = false;
  int wait_ = 0;
};

// store(i, x[i].count() r) for each i below n, in this order; how many fitted.
template <class Counted, class Store>
std::size_t scale_counts(const Counted* x, std::size_t n, block_scaler scaler, const Store& store) noexcept {
  constexpr std::size_t block = block_scaler::block;
  std::int64_t counts[block];
  std::size_t i = 0;
  for (; n - i >= block; i += block) {
    const std::size_t fitted = scaler.run(x + i, block, counts);
    if (fitted != block) {
      for (std::size_t k = 0; k < fitted; ++k) store(i + k, counts[k]);
      return i + fitted;
    }
    for (std::size_t k = 0; k < block; ++k) store(i + k, counts[k]);
  }
  const std::size_t fitted = scaler.run(x + i, n - i, counts);
  for (std::size_t k = 0; k < fitted; ++k) store(i + k, counts[k]);
  return i + fitted;
}

template <int E, currency Base, int D, currency Quote, class Store>
constexpr std::size_t convert_counts(const money<Base, D>* amounts, std::size_t n, exchange_rate<Base, Quote> r, rounding mode, const Store& store) noexcept {
  constexpr std::size_t worth_it = 8;  // making a scale costs as much as some divisions
  if (!std::is_constant_evaluated() && n >= worth_it) {
    uint128 numerator = multiply(r.numerator_, pow10_64(E > D ? E - D : 0)), denominator = multiply(r.denominator_, pow10_64(D > E ? D - E : 0));
    if (high64(numerator) != 0 || (denominator >> 61) != uint128{0}) {
      const uint128 common = gcd(numerator, denominator);
      numerator /= common;
      denominator /= common;
    }
    if (high64(numerator) == 0 && high64(denominator) == 0 && scale::takes(low64(numerator), low64(denominator))) {
      return scale_counts(amounts, n, block_scaler(scale(low64(numerator), low64(denominator)), mode), store);
    }
  }
  for (std::size_t i = 0; i < n; ++i) {
    const auto converted = try_convert<E>(amounts[i], r, mode);
    if (!converted) return i;
    store(i, converted->count());
  }
  return n;
}

}  // namespace detail

template <currency Base, int D, currency Quote, int E>
constexpr std::size_t try_convert(const money<Base, D>* amounts, std::size_t n, exchange_rate<Base, Quote> r, rounding mode, money<Quote, E>* out) noexcept {
  return detail::convert_counts<E>(amounts, n, r, mode, [=](std::size_t i, std::int64_t count) { out[i].count_ = count; });
}
template <currency Base, int D, currency Quote, int E>
constexpr void convert(const money<Base, D>* amounts, std::size_t n, exchange_rate<Base, Quote> r, rounding mode, money<Quote, E>* out) {
  const std::size_t converted = try_convert(amounts, n, r, mode, out);
  if (converted != n) detail::a_converted_amount_of_an_array_is_out_of_range(converted);
}

template <int Digits, currency Base, int D, currency Quote>
std::size_t try_convert_in_place(money<Base, D>* amounts, std::size_t n, exchange_rate<Base, Quote> r, rounding mode) noexcept {
  using converted = money<Quote, detail::digits_or_minor<Quote, Digits>>;
  static_assert(sizeof(converted) == sizeof(money<Base, D>) && std::is_trivially_destructible_v<money<Base, D>>);
  return detail::convert_counts<converted::digits>(amounts, n, r, mode, [=](std::size_t i, std::int64_t count) {
    (::new (static_cast<void*>(amounts + i)) converted)->count_ = count;
  });
}
template <int Digits, currency Base, int D, currency Quote>
money<Quote, detail::digits_or_minor<Quote, Digits>>* convert_in_place(money<Base, D>* amounts, std::size_t n, exchange_rate<Base, Quote> r, rounding mode) {
  const std::size_t converted = try_convert_in_place<Digits>(amounts, n, r, mode);
  if (converted != n) detail::a_converted_amount_of_an_array_is_out_of_range(converted);
  return std::launder(reinterpret_cast<money<Quote, detail::digits_or_minor<Quote, Digits>>*>(amounts));
}

}  // namespace kawase
KAWASE_QUIET_END
