// SPDX-License-Identifier: BSL-1.0
// Rates whose currencies are known only at run time, and conversions at them that leave a receipt.
#pragma once

#include <kawase/money/any_money.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/date.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/quoted_rate.hpp>
#include <kawase/money/rational.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// quote per base on a day. No default: no rate is an outcome, never 1.
class any_rate {
 public:
  // The same rate without its type.
  template <kawase::currency Base, kawase::currency Quote>
  constexpr any_rate(const quoted_rate<Base, Quote>& q) noexcept : any_rate(code_of<Base>, code_of<Quote>, q.rate.value(), q.on, q.kind, q.source) {
    static_assert(!code_of<Base>.empty() && !code_of<Quote>.empty(), "at run time a currency is known by its code, which has 1 to 7 characters");
  }
  // A positive value with terms below 2^64, between two currencies; source views a text that must outlive the rate.
  static constexpr outcome<any_rate> try_make(const currency_code& base, const currency_code& quote, const rational& value, date on, rate_kind kind, text source) noexcept {
    if (base.empty() || quote.empty()) return money_errc::no_currency;
    if (base == quote) return money_errc::rate_does_not_fit;
    if (value <= rational(0)) return money_errc::rate_is_not_positive;
    if (detail::high64(value.numerator_) != 0 || detail::high64(value.denominator_) != 0) return money_errc::out_of_range;
    return any_rate(base, quote, value, on, kind, source);
  }

  // How much of the quote currency one of the base costs, on which day, of which kind, by whose account.
  constexpr const currency_code& base() const noexcept { return base_; }
  constexpr const currency_code& quote() const noexcept { return quote_; }
  constexpr const rational& value() const noexcept { return value_; }
  constexpr date on() const noexcept { return on_; }
  constexpr rate_kind kind() const noexcept { return kind_; }
  constexpr text source() const noexcept { return source_; }

  // The same rate seen from the other currency; bid and ask change places.
  constexpr any_rate inverse() const noexcept { return any_rate(quote_, base_, rational(1) / value_, on_, kawase::inverse(kind_), source_); }
  // The typed rate, or nothing where the currencies are others.
  template <kawase::currency Base, kawase::currency Quote>
  constexpr maybe<quoted_rate<Base, Quote>> as() const noexcept {
    if (base_ != code_of<Base> || quote_ != code_of<Quote>) return {};
    return quoted_rate<Base, Quote>{exchange_rate<Base, Quote>::from_value(value_), on_, kind_, source_};
  }
  friend constexpr bool operator==(const any_rate&, const any_rate&) noexcept = default;

 private:
  constexpr any_rate(const currency_code& b, const currency_code& q, const rational& v, date d, rate_kind k, text s) noexcept
      : base_(b), quote_(q), value_(v), on_(d), kind_(k), source_(s) {}

  currency_code base_, quote_;
  rational value_;  // positive; terms below 2^64
  date on_;
  rate_kind kind_;
  text source_;
};

// from x the rate = to + remainder, exactly.
struct any_receipt {
  any_money from, to;
  rational remainder;  // in to's major unit
  any_rate rate;
};

// To `digits` decimals of the rate's quote currency, rounded once in the way named.
constexpr outcome<any_receipt> try_convert(const any_money& m, const any_rate& r, int digits, rounding mode) noexcept {
  if (m.currency() != r.base()) return money_errc::rate_does_not_fit;
  const rational exact = m.value() * r.value();  // 63 + 64 bits over 10^18 x 64 bits: always fits
  const auto to = any_money::try_from_value(r.quote(), exact, digits, mode);
  if (!to) return to.error();
  return any_receipt{m, *to, exact - to->value(), r};
}

}  // namespace kawase
KAWASE_QUIET_END
