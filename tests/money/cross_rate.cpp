// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/cross_rate.hpp>

// cross_rate<A, B, C> { rate  first  second }    cross, cross_mixing_dates, try_cross…    convert(m, crossed, mode) -> cross_receipt; try_convert

#include <kawase/money/literals.hpp>


#include "support/both.hpp"
#include "support/fails.hpp"

using namespace kawase;
using namespace kawase::literals;

// The ECB's euro reference rates of 2024-07-03: USD 1.0758, JPY 174.18. The cross 174.18 / 1.0758 is 1741800 / 10758, no finite decimal.
TEST_CASE("a cross rate is exact, and its legs stay visible") {
  constexpr quoted_rate eur_usd{1.0758_USD / 1_EUR, date(2024, 7, 3), rate_kind::reference, "ECB"};
  constexpr quoted_rate eur_jpy{174.18_JPY / 1_EUR, date(2024, 7, 3), rate_kind::reference, "ECB"};
  constexpr auto crossed = cross(eur_usd.inverse(), eur_jpy);
  CHECK_BOTH(crossed.rate.value() == rational(1741800, 10758));
  CHECK_BOTH(crossed.first.inverse() == eur_usd);
  CHECK_BOTH(crossed.second == eur_jpy);
  CHECK_BOTH(try_cross(eur_usd.inverse(), eur_jpy)->rate == crossed.rate);
}

TEST_CASE("days are not mixed unless one says so") {
  constexpr quoted_rate eur_usd{1.0758_USD / 1_EUR, date(2024, 7, 3), rate_kind::reference, "ECB"};
  constexpr quoted_rate eur_jpy{173.40_JPY / 1_EUR, date(2024, 7, 2), rate_kind::reference, "ECB"};
  CHECK_FAILS(cross(eur_usd.inverse(), eur_jpy), domain_error, "kawase: the legs of a cross rate are of different days: cross_mixing_dates says that you mean it");
  CHECK_BOTH(!try_cross(eur_usd.inverse(), eur_jpy).has_value());
  CHECK_BOTH(cross_mixing_dates(eur_usd.inverse(), eur_jpy).rate.value() == rational(1734000, 10758));
  CHECK_BOTH(try_cross_mixing_dates(eur_usd.inverse(), eur_jpy)->second == eur_jpy);
}

TEST_CASE("a cross that needs wider terms is nothing, not a rounded one") {
  // (2^61 - 1) is prime, so nothing cancels
  constexpr auto wide = exchange_rate<USD, EUR>::from_ratio(2305843009213693951, 3);
  constexpr auto wider = exchange_rate<EUR, JPY>::from_ratio(2305843009213693951, 7);
  constexpr quoted_rate first{wide, date(2024, 7, 3), rate_kind::mid, "x"};
  constexpr quoted_rate second{wider, date(2024, 7, 3), rate_kind::mid, "x"};
  constexpr char sentence[] = "kawase: an exact exchange rate needs terms of more than 64 bits";
  CHECK_FAILS(cross(first, second), overflow_error, sentence);
  CHECK_FAILS(cross_mixing_dates(first, second), overflow_error, sentence);
  CHECK_BOTH(!try_cross(first, second).has_value());
  CHECK_BOTH(!try_cross_mixing_dates(first, second).has_value());
}

// By hand: 100 USD / 1.0758 = 92.954… EUR; x 174.18 JPY = 1741800000 / 107580 = 16190.741…; rounded 16191, which takes 16191 - 174180000 / 10758 too much.
TEST_CASE("a receipt at a cross rate shows both legs, and rounds once") {
  constexpr quoted_rate usd_eur{1_EUR / 1.0758_USD, date(2024, 7, 3), rate_kind::reference, "ECB"};
  constexpr quoted_rate eur_jpy{174.18_JPY / 1_EUR, date(2024, 7, 3), rate_kind::reference, "ECB"};
  constexpr auto r = convert(100_USD, cross(usd_eur, eur_jpy), rounding::half_even);
  CHECK_BOTH(r.from == 100_USD);
  CHECK_BOTH(r.between().value() == rational(1000000, 10758));
  CHECK_BOTH(r.to == 16191_JPY);
  CHECK_BOTH(r.remainder.value() == rational(174180000, 10758) - 16191);
  CHECK_BOTH(r.rate.first == usd_eur);
  CHECK_BOTH(r.rate.second == eur_jpy);
  // Rounded at the euro as well (92.95), it would be 16190.03: a yen less.
  CHECK_BOTH(convert(convert(100_USD, usd_eur.rate, rounding::half_even), eur_jpy.rate, rounding::half_even) == 16190_JPY);
  CHECK_BOTH(convert<2>(100_USD, cross(usd_eur, eur_jpy), rounding::down).to == 16190.74_JPY);
  CHECK_BOTH(try_convert(100_USD, cross(usd_eur, eur_jpy), rounding::down)->to == 16190_JPY);
  CHECK_FAILS(convert(money<USD>::highest(), cross(usd_eur, eur_jpy), rounding::down), overflow_error, "kawase: a converted amount does not fit its 64-bit count");
  CHECK_BOTH(!try_convert(money<USD>::highest(), cross(usd_eur, eur_jpy), rounding::down).has_value());
}

namespace {
template <class M, class Q>
concept converts_without_rounding = requires(M m, Q q) { convert(m, q); };
static_assert(!converts_without_rounding<money<USD>, cross_rate<USD, EUR, JPY>>);
}  // namespace
