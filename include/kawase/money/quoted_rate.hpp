// SPDX-License-Identifier: BSL-1.0
// A rate with its history - whose, of which day, of what kind - and conversions that leave a receipt.
#pragma once

#include <kawase/detail/refused.hpp>
#include <kawase/money/convert.hpp>
#include <kawase/money/date.hpp>
#include <kawase/money/exchange_rate.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// As the foreign-exchange market names them; reference and irrevocable as the European Central Bank does.
enum class rate_kind : unsigned char {
  mid,          // halfway between bid and ask
  bid,          // at which the quoting side buys the base currency
  ask,          // at which it sells it
  reference,    // published for information, as the ECB's daily rates
  irrevocable,  // fixed for good, as between the euro and the currencies that it replaced
};

// As the enumerator is spelled, for messages and other programs.
constexpr text name(rate_kind k) noexcept {
  constexpr text names[] = {"mid", "bid", "ask", "reference", "irrevocable"};
  return names[static_cast<int>(k)];
}
// Seen from the other currency, who buys is who sells.
constexpr rate_kind inverse(rate_kind k) noexcept {
  switch (k) {
    case rate_kind::bid: return rate_kind::ask;
    case rate_kind::ask: return rate_kind::bid;
    default: return k;
  }
}

// quoted_rate<USD, JPY>{154.23_JPY / 1_USD, date(2025, 1, 27), rate_kind::reference, "ECB"}. source views a text that must outlive it.
template <currency Base, currency Quote>
struct quoted_rate {
  exchange_rate<Base, Quote> rate;
  date on;
  rate_kind kind;
  text source;

  // The same rate seen from the other currency; bid and ask change places.
  constexpr quoted_rate<Quote, Base> inverse() const noexcept { return {rate.inverse(), on, kawase::inverse(kind), source}; }
  friend constexpr bool operator==(const quoted_rate&, const quoted_rate&) noexcept = default;
};
template <currency Base, currency Quote>
quoted_rate(exchange_rate<Base, Quote>, date, rate_kind, text) -> quoted_rate<Base, Quote>;

// What a conversion did: from x the rate = to + remainder, exactly.
template <currency Base, int D, currency Quote, int T>
struct receipt {
  money<Base, D> from;
  money<Quote, T> to;
  exact_money<Quote> remainder;
  quoted_rate<Base, Quote> rate;
};

// As convert(amount, rate, mode), with the receipt. Throws overflow_error where the amount does not fit; try_convert returns nothing then.
template <int Digits = detail::of_the_currency, currency Base, int D, currency Quote>
constexpr maybe<receipt<Base, D, Quote, detail::digits_or_minor<Quote, Digits>>> try_convert(money<Base, D> m, const quoted_rate<Base, Quote>& q, rounding mode) {
  const auto to = try_convert<Digits>(m, q.rate, mode);
  if (!to) return {};
  return receipt<Base, D, Quote, detail::digits_or_minor<Quote, Digits>>{m, *to, m * q.rate - exact_money<Quote>(*to), q};
}
template <int Digits = detail::of_the_currency, currency Base, int D, currency Quote>
constexpr receipt<Base, D, Quote, detail::digits_or_minor<Quote, Digits>> convert(money<Base, D> m, const quoted_rate<Base, Quote>& q, rounding mode) {
  const auto to = convert<Digits>(m, q.rate, mode);
  return {m, to, m * q.rate - exact_money<Quote>(to), q};
}

// clang-format off
template <int Digits = detail::of_the_currency, amount A, currency Base, currency Quote>
void convert(const A&, const quoted_rate<Base, Quote>&) requires(detail::reason("a conversion rounds, and the rounding is named at the call: convert(amount, quoted, rounding::half_even)")) = delete;
template <int Digits = detail::of_the_currency, amount A, currency Base, currency Quote> requires(!std::same_as<typename A::currency_type, Base>)
void convert(const A&, const quoted_rate<Base, Quote>&, rounding) requires(detail::reason("the rate has another base than the amount: turn it with quoted.inverse()")) = delete;
// clang-format on

}  // namespace kawase
KAWASE_QUIET_END
