// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/any_rate.hpp>

// class any_rate { any_rate(quoted)  try_make  base  quote  value  on  kind  source  inverse  as<Base, Quote>  == };
// try_convert(any_money, any_rate, digits, mode) -> outcome<any_receipt>

#include <utility>

#include <kawase/money/literals.hpp>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/random.hpp"

using namespace kawase;
using namespace kawase::literals;
using test::big;

namespace {
constexpr any_rate usd_jpy(quoted_rate{154.23_JPY / 1_USD, date(2025, 1, 27), rate_kind::ask, "a bank"});

static_assert(!std::is_default_constructible_v<any_rate>);  // no rate is not a rate of 1
template <class R>
concept has_open_members = requires(R r) { r.value = rational(-1); } || requires(R r) { r.base = r.quote; };
static_assert(!has_open_members<any_rate>);  // a rate stays positive, and between two currencies

big big_of(detail::uint128 x) { return big(detail::high64(x)) * big("18446744073709551616") + big(detail::low64(x)); }
}  // namespace

// By hand: 19.99 x 154.23 = 3083.0577; 3083 / 154.23 = 19.98962…
TEST_CASE("conversions leave a receipt") {
  constexpr auto r = try_convert(any_money(19.99_USD), usd_jpy, 0, rounding::half_even);
  CHECK_BOTH(r->to == any_money(3083_JPY));
  CHECK_BOTH(r->remainder == rational(577, 10000));
  CHECK_BOTH(r->rate.source() == text("a bank"));
  CHECK_BOTH(try_convert(any_money(3083_JPY), usd_jpy.inverse(), 2, rounding::half_even)->to == any_money(19.99_USD));
  CHECK_BOTH(usd_jpy.inverse().kind() == rate_kind::bid);
  CHECK_BOTH(try_convert(any_money(3083_JPY), usd_jpy, 2, rounding::half_even).error() == money_errc::rate_does_not_fit);
  CHECK_BOTH(try_convert(any_money(1_USD), usd_jpy, 19, rounding::half_even).error() == money_errc::digits_out_of_range);
  CHECK_BOTH(try_convert(any_money(money<USD>::highest()), usd_jpy, 6, rounding::half_even).error() == money_errc::out_of_range);
}

TEST_CASE("a rate is positive, and between two currencies") {
  CHECK_BOTH(any_rate::try_make("USD", "JPY", rational(0), date(2025, 1, 27), rate_kind::mid, "x").error() == money_errc::rate_is_not_positive);
  CHECK_BOTH(any_rate::try_make("USD", "JPY", rational(-1), date(2025, 1, 27), rate_kind::mid, "x").error() == money_errc::rate_is_not_positive);
  CHECK_BOTH(any_rate::try_make("USD", "USD", rational(1), date(2025, 1, 27), rate_kind::mid, "x").error() == money_errc::rate_does_not_fit);
  CHECK_BOTH((usd_jpy.as<USD, JPY>())->rate == 154.23_JPY / 1_USD);
  CHECK_BOTH(!(usd_jpy.as<JPY, USD>()).has_value());
  CHECK_BOTH(any_rate::try_make("USD", "", rational(1), date(2025, 1, 27), rate_kind::mid, "x").error() == money_errc::no_currency);
  CHECK_BOTH(any_rate::try_make("USD", "JPY", rational(1, 3) * rational(1, ~std::uint64_t{0}), date(2025, 1, 27), rate_kind::mid, "x").error() == money_errc::out_of_range);
  CHECK_BOTH(any_rate::try_make("USD", "JPY", rational(15423, 100), date(2025, 1, 27), rate_kind::ask, "a bank").value() == usd_jpy);
}

TEST_CASE("a conversion is exact and rounds once, for any amount, rate, digits and rounding") {
  test::numbers random(6);
  const auto fraction = [](const rational& r) { return std::pair(big_of(r.numerator_), big_of(r.denominator_)); };
  int fitted = 0;
  for (int i = 0; i < 3000; ++i) {
    const std::int64_t count = random.i64();
    const int from = static_cast<int>(random.below(19)), to = static_cast<int>(random.below(19));
    const std::uint64_t n = random.positive(), d = random.positive();
    const auto mode = random.below(7);
    CAPTURE(count, from, to, n, d, mode);
    const any_money m = *any_money::try_from_count("USD", count, from);
    const any_rate r = *any_rate::try_make("USD", "JPY", rational(n, d), date(2025, 1, 27), rate_kind::mid, "x");
    const big top = big(count) * big(n) * big::power(10, to), bottom = big(d) * big::power(10, from);
    const big expected = test::round_quotient(top, bottom, static_cast<test::mode>(mode));
    const auto got = try_convert(m, r, to, static_cast<rounding>(mode));
    REQUIRE(got.has_value() == test::is_a_count(expected));
    if (!got) continue;
    ++fitted;
    REQUIRE(big(got->to.count()) == expected);
    REQUIRE(got->to.currency() == currency_code("JPY"));
    const auto [rn, rd] = fraction(got->remainder);  // from x rate == to + remainder, exactly
    const big signed_rn = got->remainder.is_negative() ? -rn : rn;
    REQUIRE(top * rd == (expected * rd + signed_rn * big::power(10, to)) * bottom);
  }
  CHECK(fitted > 500);
}

TEST_CASE("a rate between currencies of which one is none, or with terms of more than 64 bits, is not made") {
  constexpr date day(2025, 1, 27);
  constexpr detail::uint128 one{1}, two_to_64 = detail::make128(1, 0);
  CHECK_BOTH(any_rate::try_make("", "JPY", rational(1), day, rate_kind::mid, "x").error() == money_errc::no_currency);
  CHECK_BOTH(any_rate::try_make("USD", "JPY", rational(two_to_64, one, false), day, rate_kind::mid, "x").error() == money_errc::out_of_range);
  CHECK_BOTH(any_rate::try_make("USD", "JPY", rational(one, two_to_64, false), day, rate_kind::mid, "x").error() == money_errc::out_of_range);
  CHECK_BOTH(any_rate::try_make("USD", "JPY", rational(two_to_64 - one, one, false), day, rate_kind::mid, "x").has_value());
}

TEST_CASE("rates are equal where all that is known of them is") {
  constexpr auto made = [](const char (&base)[4], const char (&quote)[4], rational value, date on, rate_kind kind, text source) {
    return any_rate::try_make(base, quote, value, on, kind, source).value();
  };
  constexpr date day(2025, 1, 27);
  constexpr any_rate r = made("USD", "JPY", rational(154), day, rate_kind::mid, "x");
  CHECK_BOTH(r == made("USD", "JPY", rational(154), day, rate_kind::mid, "x"));
  CHECK_BOTH(r != made("EUR", "JPY", rational(154), day, rate_kind::mid, "x"));
  CHECK_BOTH(r != made("USD", "CNY", rational(154), day, rate_kind::mid, "x"));
  CHECK_BOTH(r != made("USD", "JPY", rational(155), day, rate_kind::mid, "x"));
  CHECK_BOTH(r != made("USD", "JPY", rational(154), day + 1, rate_kind::mid, "x"));
  CHECK_BOTH(r != made("USD", "JPY", rational(154), day, rate_kind::ask, "x"));
  CHECK_BOTH(r != made("USD", "JPY", rational(154), day, rate_kind::mid, "y"));
  CHECK_BOTH(!(r.as<EUR, JPY>()));
  CHECK_BOTH(!(r.as<USD, EUR>()));
  CHECK_BOTH((r.as<USD, JPY>()->rate == exchange_rate<USD, JPY>::from_ratio(154, 1)));
}
