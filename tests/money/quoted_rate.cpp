// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/quoted_rate.hpp>

// quoted_rate<Base, Quote>{rate, on, kind, source}; inverse(); convert(m, quoted, mode) -> receipt; try_convert

#include <kawase/money/literals.hpp>


#include "support/big.hpp"
#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/random.hpp"
#include "support/names.hpp"

using namespace kawase;
using namespace kawase::literals;
using test::big;

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

TEST_CASE("from x the rate == to + remainder, for any amount, rate, digits and rounding") {
  test::numbers random(8);
  const auto of = [](detail::uint128 x) { return big(detail::high64(x)) * big("18446744073709551616") + big(detail::low64(x)); };
  int fitted = 0;
  const auto holds = [&]<int D, int T>() {
    const std::int64_t count = random.i64();
    const std::uint64_t n = random.positive(), d = random.positive();
    const auto mode = random.below(7);
    CAPTURE(count, n, d, mode, D, T);
    const quoted_rate q{exchange_rate<USD, JPY>::from_ratio(n, d), date(2025, 1, 27), rate_kind::mid, "x"};
    const auto m = money<USD, D>::from_count(count);
    const big top = big(count) * big(n) * big::power(10, T), bottom = big(d) * big::power(10, D);
    const big expected = test::round_quotient(top, bottom, static_cast<test::mode>(mode));
    const auto r = try_convert<T>(m, q, static_cast<rounding>(mode));
    REQUIRE(r.has_value() == test::is_a_count(expected));
    if (!r) return;
    ++fitted;
    REQUIRE(r->from == m);
    REQUIRE(big(r->to.count()) == expected);
    REQUIRE(r->rate == q);
    const rational& rest = r->remainder.value();
    const big rest_top = rest.is_negative() ? -of(rest.numerator_) : of(rest.numerator_);
    REQUIRE(top * of(rest.denominator_) == (expected * of(rest.denominator_) + rest_top * big::power(10, T)) * bottom);
  };
  for (int i = 0; i < 400; ++i) {
    holds.operator()<2, 0>();
    holds.operator()<2, 18>();
    holds.operator()<18, 0>();
    holds.operator()<18, 18>();
    holds.operator()<0, 2>();
  }
  CHECK(fitted > 500);
}

TEST_CASE("all names") {
  CHECK_BOTH(test::are_named<rate_kind>({"mid", "bid", "ask", "reference", "irrevocable"}));
}

TEST_CASE("a bank's bid and ask change places, the other kinds stay") {
  CHECK_BOTH(inverse(rate_kind::bid) == rate_kind::ask);
  CHECK_BOTH(inverse(rate_kind::ask) == rate_kind::bid);
  CHECK_BOTH(inverse(rate_kind::mid) == rate_kind::mid);
  CHECK_BOTH(inverse(rate_kind::reference) == rate_kind::reference);
  CHECK_BOTH(inverse(rate_kind::irrevocable) == rate_kind::irrevocable);
}

TEST_CASE("quoted rates are equal where all that is known of them is") {
  constexpr date day(2025, 1, 27);
  constexpr quoted_rate a{154.23_JPY / 1_USD, day, rate_kind::bid, "a bank"};
  CHECK_BOTH(a == usd_jpy);
  CHECK_BOTH((a != quoted_rate{154.24_JPY / 1_USD, day, rate_kind::bid, "a bank"}));
  CHECK_BOTH((a != quoted_rate{154.23_JPY / 1_USD, day + 1, rate_kind::bid, "a bank"}));
  CHECK_BOTH((a != quoted_rate{154.23_JPY / 1_USD, day, rate_kind::ask, "a bank"}));
  CHECK_BOTH((a != quoted_rate{154.23_JPY / 1_USD, day, rate_kind::bid, "another"}));
}
