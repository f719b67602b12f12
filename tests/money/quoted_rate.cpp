// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/quoted_rate.hpp>

// quoted_rate<Base, Quote>{rate, on, kind, source}; inverse(); cross, cross_mixing_dates; convert(m, quoted, mode) -> receipt; try_convert

#include <kawase/money/literals.hpp>

#include "support/both.hpp"

using namespace kawase;
using namespace kawase::literals;

namespace {
constexpr quoted_rate usd_jpy{154.23_JPY / 1_USD, date(2025, 1, 27), rate_kind::bid, "a bank"};

template <class M, class Q>
concept converts_without_rounding = requires(M m, Q q) { convert(m, q); };
template <class M, class Q>
concept converts = requires(M m, Q q) { convert(m, q, rounding::half_even); };

// A rate without its day, or a default of 1, is not to be had.
static_assert(!std::is_default_constructible_v<quoted_rate<USD, JPY>>);
static_assert(std::is_trivially_copyable_v<quoted_rate<USD, JPY>>);
static_assert(converts<money<USD>, quoted_rate<USD, JPY>>);
static_assert(!converts<money<JPY>, quoted_rate<USD, JPY>>);                  // the wrong way round
static_assert(!converts_without_rounding<money<USD>, quoted_rate<USD, JPY>>);  // nothing rounds by itself
}  // namespace

TEST_CASE("an inverse swaps bid and ask and keeps the rest") {
  constexpr auto jpy_usd = usd_jpy.inverse();
  CHECK_BOTH(jpy_usd.kind == rate_kind::ask);
  CHECK_BOTH(jpy_usd.inverse() == usd_jpy);
  CHECK_BOTH(jpy_usd.rate.value() == rational(100, 15423));
  CHECK_BOTH(jpy_usd.on == date(2025, 1, 27));
  CHECK_BOTH(jpy_usd.source == text("a bank"));
  CHECK_BOTH(inverse(rate_kind::mid) == rate_kind::mid);
  CHECK_BOTH(inverse(rate_kind::reference) == rate_kind::reference);
  CHECK_BOTH(inverse(rate_kind::irrevocable) == rate_kind::irrevocable);
}

// By hand: 19.99 x 154.23 = 3083.0577.
TEST_CASE("a receipt holds what went in, what came out and what rounding took") {
  constexpr auto r = convert(19.99_USD, usd_jpy, rounding::half_even);
  CHECK_BOTH(r.from == 19.99_USD);
  CHECK_BOTH(r.to == 3083_JPY);
  CHECK_BOTH(r.remainder.value() == rational(577, 10000));
  CHECK_BOTH(r.rate == usd_jpy);
  constexpr auto fine = convert<2>(19.99_USD, usd_jpy, rounding::up);
  CHECK_BOTH(fine.to == 3083.06_JPY);
  CHECK_BOTH(fine.remainder.value() == rational(-23, 10000));
  CHECK_BOTH(!try_convert(money<USD>::highest(), usd_jpy, rounding::down).has_value());  // 9.2e16 dollars are 1.4e19 yen
  CHECK_BOTH(try_convert(money<USD>::from_major(59802), usd_jpy, rounding::down).has_value());
}

// The ECB's euro reference rates of 2024-07-03: USD 1.0758, JPY 174.18. The cross 174.18 / 1.0758 is 1741800 / 10758, no finite decimal.
TEST_CASE("a cross rate is exact, and its legs stay visible") {
  constexpr quoted_rate eur_usd{1.0758_USD / 1_EUR, date(2024, 7, 3), rate_kind::reference, "ECB"};
  constexpr quoted_rate eur_jpy{174.18_JPY / 1_EUR, date(2024, 7, 3), rate_kind::reference, "ECB"};
  constexpr auto crossed = cross(eur_usd.inverse(), eur_jpy);
  CHECK_BOTH(crossed.has_value());
  CHECK_BOTH(crossed->rate.value() == rational(1741800, 10758));
  CHECK_BOTH(crossed->first.inverse() == eur_usd);
  CHECK_BOTH(crossed->second == eur_jpy);
}

TEST_CASE("days are not mixed unless one says so") {
  constexpr quoted_rate eur_usd{1.0758_USD / 1_EUR, date(2024, 7, 3), rate_kind::reference, "ECB"};
  constexpr quoted_rate eur_jpy{173.40_JPY / 1_EUR, date(2024, 7, 2), rate_kind::reference, "ECB"};
  CHECK_BOTH(!cross(eur_usd.inverse(), eur_jpy).has_value());
  CHECK_BOTH(cross_mixing_dates(eur_usd.inverse(), eur_jpy)->rate.value() == rational(1734000, 10758));
}

TEST_CASE("a cross that needs wider terms is nothing, not a rounded one") {
  // (2^61 - 1) is prime, so nothing cancels
  constexpr auto wide = exchange_rate<USD, EUR>::from_ratio(2305843009213693951, 3);
  constexpr auto wider = exchange_rate<EUR, JPY>::from_ratio(2305843009213693951, 7);
  CHECK_BOTH(!cross(quoted_rate{wide, date(2024, 7, 3), rate_kind::mid, "x"}, quoted_rate{wider, date(2024, 7, 3), rate_kind::mid, "x"}).has_value());
}
