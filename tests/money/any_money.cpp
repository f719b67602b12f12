// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/any_money.hpp>

// any_money(money), from_count, as<C>(), value(); try_add, try_subtract, compare; any_rate(quoted), make, inverse, as; try_convert -> any_receipt

#include <kawase/money/literals.hpp>

#include "support/both.hpp"
#include "support/fails.hpp"

using namespace kawase;
using namespace kawase::literals;

namespace {
constexpr any_rate usd_jpy(quoted_rate{154.23_JPY / 1_USD, date(2025, 1, 27), rate_kind::ask, "a bank"});

static_assert(!std::is_default_constructible_v<any_money>);  // an amount without currency is none
static_assert(!std::is_default_constructible_v<any_rate>);   // no rate is not a rate of 1
}  // namespace

TEST_CASE("typed money goes in and comes out") {
  constexpr any_money m = 19.99_USD;
  CHECK_BOTH(m.currency == currency_code("USD"));
  CHECK_BOTH(m.count == 1999);
  CHECK_BOTH(m.digits == 2);
  CHECK_BOTH(m.as<USD>() == 19.99_USD);
  CHECK_BOTH((m.as<USD, 4>()) == 19.99_USD);
  CHECK_BOTH(!m.as<JPY>().has_value());
  CHECK_BOTH(!m.as<USD, 0>().has_value());  // digits would be lost
  CHECK_BOTH(any_money(5_USD) == any_money(5.0000_USD));
  CHECK_BOTH(!(any_money(5_USD) == any_money(5_EUR)));
  CHECK_BOTH(any_money::from_count("USD", 5, 19).error() == money_errc::digits_out_of_range);
  CHECK_BOTH(any_money::from_count("USD", 5, -1).error() == money_errc::digits_out_of_range);
}

TEST_CASE("sums keep the laws of typed money, and refusals are values") {
  CHECK_BOTH(try_add(any_money(5_USD), any_money(0.0001_USD)).value() == any_money(5.0001_USD));
  CHECK_BOTH(try_subtract(any_money(5_USD), any_money(7_USD)).value() == any_money(money<USD>::from_major(-2)));
  CHECK_BOTH(try_add(any_money(5_USD), any_money(5_JPY)).error() == money_errc::different_currencies);
  CHECK_BOTH(try_add(any_money(money<USD>::highest()), any_money(0.01_USD)).error() == money_errc::out_of_range);
  CHECK_BOTH(try_subtract(any_money(money<USD>::lowest()), any_money(0.01_USD)).error() == money_errc::out_of_range);
  CHECK_BOTH(try_add(any_money(money<USD>::highest()), any_money(0.0001_USD)).error() == money_errc::out_of_range);
  CHECK_BOTH(compare(any_money(5_USD), any_money(5.01_USD)).value() == std::strong_ordering::less);
  CHECK_BOTH(compare(any_money(5_USD), any_money(5_JPY)).error() == money_errc::different_currencies);
  CHECK_FAILS(try_add(any_money(5_USD), any_money(5_JPY)).value(), domain_error, "kawase: value() of an outcome that has none; ask has_value() first");
}

// lowest() is -92233720368547758.08; -0.01 minus it is 92233720368547758.07, the highest
TEST_CASE("a subtraction fails only where its result does") {
  CHECK_BOTH(try_subtract(any_money(money<USD>::from_count(-1)), any_money(money<USD>::lowest())).value() == any_money(money<USD>::highest()));
}

// By hand: 19.99 x 154.23 = 3083.0577; 3083 / 154.23 = 19.98962…
TEST_CASE("conversions leave a receipt") {
  constexpr auto r = try_convert(any_money(19.99_USD), usd_jpy, 0, rounding::half_even);
  CHECK_BOTH(r->to == any_money(3083_JPY));
  CHECK_BOTH(r->remainder == rational(577, 10000));
  CHECK_BOTH(r->rate.source == text("a bank"));
  CHECK_BOTH(try_convert(any_money(3083_JPY), usd_jpy.inverse(), 2, rounding::half_even)->to == any_money(19.99_USD));
  CHECK_BOTH(usd_jpy.inverse().kind == rate_kind::bid);
  CHECK_BOTH(try_convert(any_money(3083_JPY), usd_jpy, 2, rounding::half_even).error() == money_errc::rate_does_not_fit);
  CHECK_BOTH(try_convert(any_money(1_USD), usd_jpy, 19, rounding::half_even).error() == money_errc::digits_out_of_range);
  CHECK_BOTH(try_convert(any_money(money<USD>::highest()), usd_jpy, 6, rounding::half_even).error() == money_errc::out_of_range);
}

TEST_CASE("a rate is positive, and between two currencies") {
  CHECK_BOTH(any_rate::make("USD", "JPY", rational(0), date(2025, 1, 27), rate_kind::mid, "x").error() == money_errc::out_of_range);
  CHECK_BOTH(any_rate::make("USD", "JPY", rational(-1), date(2025, 1, 27), rate_kind::mid, "x").error() == money_errc::out_of_range);
  CHECK_BOTH(any_rate::make("USD", "USD", rational(1), date(2025, 1, 27), rate_kind::mid, "x").error() == money_errc::rate_does_not_fit);
  CHECK_BOTH((usd_jpy.as<USD, JPY>())->rate == 154.23_JPY / 1_USD);
  CHECK_BOTH(!(usd_jpy.as<JPY, USD>()).has_value());
}
