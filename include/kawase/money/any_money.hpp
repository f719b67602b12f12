// SPDX-License-Identifier: BSL-1.0
// Money and rates whose currencies are known only at run time: the same laws, and every refusal a value.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include <kawase/detail/checked.hpp>
#include <kawase/money/convert.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/date.hpp>
#include <kawase/money/exact_money.hpp>
#include <kawase/money/quoted_rate.hpp>
#include <kawase/money/rational.hpp>
#include <kawase/money/rounding.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// Why an operation on any_money or any_rate has no result.
enum class money_errc : unsigned char {
  none,
  different_currencies,  // amounts of different currencies are not added or compared
  rate_does_not_fit,     // the rate's base is another currency than the amount's, or two rates don't meet
  different_dates,       // the legs of a cross rate are of different days
  no_rate,               // the book has none for this pair and day
  out_of_range,          // the exact result does not fit
  digits_out_of_range,   // digits are 0 to 18
};

constexpr text sentence(money_errc why) noexcept {
  constexpr text sentences[] = {"no error",
                                "amounts of different currencies are not added or compared: convert one of them",
                                "the rate's base is another currency than the amount's",
                                "the two rates are of different days",
                                "there is no rate for this pair and day",
                                "the result does not fit",
                                "an amount has 0 to 18 digits"};
  return sentences[static_cast<int>(why)];
}

// A T, or the reason why there is none.
template <class T>
class [[nodiscard]] outcome {
 public:
  constexpr outcome(const T& value) noexcept : value_(value) {}
  constexpr outcome(money_errc why) noexcept : why_(why) {}
  constexpr bool has_value() const noexcept { return value_.has_value(); }
  constexpr explicit operator bool() const noexcept { return has_value(); }
  constexpr money_errc error() const noexcept { return why_; }
  constexpr text reason() const noexcept { return sentence(why_); }
  // Throws domain_error where there is no value.
  constexpr const T& value() const {
    if (!value_) detail::an_outcome_has_no_value();
    return *value_;
  }
  constexpr const T& operator*() const { return value(); }
  constexpr const T* operator->() const { return &value(); }

 private:
  std::optional<T> value_;
  money_errc why_ = money_errc::none;
};

// A count of 10^-digits units of the currency named. No default: an amount without currency is none.
struct any_money {
  currency_code currency;
  std::int64_t count;
  int digits;

  template <kawase::currency C, int D>
  constexpr any_money(money<C, D> m) noexcept : currency(code_of<C>), count(m.count()), digits(D) {}
  static constexpr outcome<any_money> from_count(const currency_code& currency, std::int64_t count, int digits) noexcept {
    if (digits < 0 || digits > most_digits) return money_errc::digits_out_of_range;
    return any_money(currency, count, digits);
  }
  // The typed amount, or nothing where it is another currency's, or has finer digits than D.
  template <kawase::currency C, int D = static_cast<int>(C::minor_digits)>
  constexpr std::optional<money<C, D>> as() const noexcept {
    money<C, D> m;
    if (currency != code_of<C> || digits > D || !detail::multiply(count, static_cast<std::int64_t>(detail::pow10_64(D - digits)), m.count_)) return std::nullopt;
    return m;
  }
  // In major units, exact.
  constexpr rational value() const { return rational(count, static_cast<std::int64_t>(detail::pow10_64(digits))); }
  // By value: 5 USD equals 5.00 USD. Amounts of different currencies are not equal; ordering them has no answer (compare).
  friend constexpr bool operator==(const any_money& a, const any_money& b) { return a.currency == b.currency && a.value() == b.value(); }

 private:
  constexpr any_money(const currency_code& c, std::int64_t n, int d) noexcept : currency(c), count(n), digits(d) {}
};

namespace detail {

// a and b in the finer of their digits, and then their sum or difference.
template <class Operation>
constexpr outcome<any_money> combine(const any_money& a, const any_money& b, Operation operation) noexcept {
  if (a.currency != b.currency) return money_errc::different_currencies;
  const int digits = a.digits > b.digits ? a.digits : b.digits;
  std::int64_t x = 0, y = 0, result = 0;
  if (!multiply(a.count, static_cast<std::int64_t>(pow10_64(digits - a.digits)), x) || !multiply(b.count, static_cast<std::int64_t>(pow10_64(digits - b.digits)), y) ||
      !operation(x, y, result)) {
    return money_errc::out_of_range;
  }
  return any_money::from_count(a.currency, result, digits);
}

}  // namespace detail

constexpr outcome<any_money> try_add(const any_money& a, const any_money& b) noexcept {
  return detail::combine(a, b, [](std::int64_t x, std::int64_t y, std::int64_t& out) { return detail::add(x, y, out); });
}
constexpr outcome<any_money> try_subtract(const any_money& a, const any_money& b) noexcept {
  return detail::combine(a, b, [](std::int64_t x, std::int64_t y, std::int64_t& out) { return detail::subtract(x, y, out); });
}
constexpr outcome<std::strong_ordering> compare(const any_money& a, const any_money& b) {
  if (a.currency != b.currency) return money_errc::different_currencies;
  return a.value() <=> b.value();
}

// quote per base on a day. No default: no rate is an outcome, never 1.
struct any_rate {
  currency_code base, quote;
  rational value;  // positive; terms below 2^64
  date on;
  rate_kind kind;
  text source;

  template <kawase::currency Base, kawase::currency Quote>
  constexpr any_rate(const quoted_rate<Base, Quote>& q) : any_rate(code_of<Base>, code_of<Quote>, q.rate.value(), q.on, q.kind, q.source) {}
  static constexpr outcome<any_rate> make(const currency_code& base, const currency_code& quote, const rational& value, date on, rate_kind kind, text source) {
    if (value <= rational(0) || detail::high64(value.numerator_) != 0 || detail::high64(value.denominator_) != 0) return money_errc::out_of_range;
    if (base == quote) return money_errc::rate_does_not_fit;
    return any_rate(base, quote, value, on, kind, source);
  }
  constexpr any_rate inverse() const { return any_rate(quote, base, rational(1) / value, on, kawase::inverse(kind), source); }
  // The typed rate, or nothing where the currencies are others.
  template <kawase::currency Base, kawase::currency Quote>
  constexpr std::optional<quoted_rate<Base, Quote>> as() const {
    if (base != code_of<Base> || quote != code_of<Quote>) return std::nullopt;
    return quoted_rate<Base, Quote>{exchange_rate<Base, Quote>::from_value(value), on, kind, source};
  }

 private:
  constexpr any_rate(const currency_code& b, const currency_code& q, const rational& v, date d, rate_kind k, text s) noexcept
      : base(b), quote(q), value(v), on(d), kind(k), source(s) {}
};

// from x the rate = to + remainder, exactly.
struct any_receipt {
  any_money from, to;
  rational remainder;  // in to's major unit
  any_rate rate;
};

// To `digits` decimals of the rate's quote currency, rounded once in the way named.
constexpr outcome<any_receipt> try_convert(const any_money& m, const any_rate& r, int digits, rounding mode) {
  if (m.currency != r.base) return money_errc::rate_does_not_fit;
  if (digits < 0 || digits > most_digits) return money_errc::digits_out_of_range;
  const rational exact = m.value() * r.value;  // 63 + 64 bits over 10^18 x 64 bits: always fits
  detail::rounded_count rounded;
  if (!detail::round_to_count(exact, digits, mode, rounded)) return money_errc::out_of_range;
  const any_money to = *any_money::from_count(r.quote, rounded.count, digits);
  return any_receipt{m, to, exact - to.value(), r};
}

}  // namespace kawase
KAWASE_QUIET_END
