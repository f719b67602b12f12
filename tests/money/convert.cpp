// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/convert.hpp>

// convert<Digits>(money or exact_money, rate, rounding) -> money<Quote, Digits>    try_convert<Digits>(money, rate, rounding) -> optional
// Digits: the quote currency's minor unit where none are named

#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

#include <kawase/money/currencies.hpp>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/random.hpp"

using namespace kawase;
using test::big;

namespace {

template <currency C, int D = static_cast<int>(C::minor_digits)>
constexpr auto of(std::int64_t count) {
  return money<C, D>::from_count(count);
}
struct ATS {
  static constexpr text code = "ATS";
  static constexpr int numeric_code = 40, minor_digits = 2;
  static constexpr text name = "Austrian Schilling";
};
struct ITL {
  static constexpr text code = "ITL";
  static constexpr int numeric_code = 380, minor_digits = 0;
  static constexpr text name = "Italian Lira";
};
struct gold {
  static constexpr text code = "XAU";
  static constexpr int numeric_code = 959, minor_digits = no_minor_unit;
  static constexpr text name = "Gold";
};
using usd_jpy = exchange_rate<USD, JPY>;
constexpr rounding modes[] = {rounding::half_even, rounding::half_up, rounding::half_down, rounding::up, rounding::down, rounding::ceiling, rounding::floor};

template <class... A>
concept converts = requires(A... a) { convert(a...); };
template <int Digits, class... A>
concept converts_to = requires(A... a) { convert<Digits>(a...); };

}  // namespace

static_assert(std::is_same_v<decltype(convert(of<USD>(1), usd_jpy::from_ratio(1), rounding::up)), money<JPY>>);
static_assert(std::is_same_v<decltype(convert<3>(of<USD>(1), usd_jpy::from_ratio(1), rounding::up)), money<JPY, 3>>);
static_assert(noexcept(try_convert(money<USD>(), std::declval<usd_jpy>(), rounding::up)));
static_assert(converts<money<USD>, usd_jpy, rounding> && converts<money<USD, 7>, usd_jpy, rounding> && converts<exact_money<USD>, usd_jpy, rounding>);
static_assert(!converts<money<USD>, usd_jpy>, "which rounding?");
static_assert(!converts<money<JPY>, usd_jpy, rounding> && !converts<exact_money<JPY>, usd_jpy, rounding> && !converts<money<EUR>, usd_jpy, rounding>, "the wrong way round");
static_assert(!converts<money<USD>, double, rounding> && !converts<money<USD>, rational, rounding> && !converts<double, usd_jpy, rounding>);
static_assert(!converts<money<USD>, usd_jpy, bool> && !converts<money<USD>, usd_jpy, int>);
static_assert(!converts<money<USD>, exchange_rate<USD, gold>, rounding> && converts_to<4, money<USD>, exchange_rate<USD, gold>, rounding>, "gold has no minor unit");
static_assert(!converts_to<19, money<USD>, usd_jpy, rounding>);

TEST_CASE("by hand") {
  constexpr auto r = *usd_jpy::parse("154.50");
  CHECK_BOTH(convert(of<USD>(50'000'000'000'000), r, rounding::half_even) == of<JPY>(77'250'000'000'000));  // $500 bn
  CHECK_BOTH(convert(of<USD>(1), r, rounding::half_even) == of<JPY>(2));                                     // 1.545
  CHECK_BOTH(convert(of<USD>(1), r, rounding::down) == of<JPY>(1));
  CHECK_BOTH(convert(of<USD>(-1), r, rounding::floor) == of<JPY>(-2));
  CHECK_BOTH(convert(of<USD>(-1), r, rounding::ceiling) == of<JPY>(-1));
  CHECK_BOTH(convert<3>(of<USD>(1), r, rounding::up) == of<JPY, 3>(1545));
  CHECK_BOTH(convert<2>(of<USD>(1), r, rounding::half_even) == of<JPY, 2>(154));  // 1.545, a tie: to the even neighbour
  CHECK_BOTH(convert<2>(of<USD>(1), r, rounding::half_up) == of<JPY, 2>(155));
  CHECK_BOTH(convert(of<JPY>(154), r.inverse(), rounding::half_even) == of<USD>(100));
  CHECK_BOTH(convert(of<USD, 4>(12345), r, rounding::half_even) == of<JPY>(191));  // 1.2345 x 154.5 = 190.73
  CHECK_BOTH(convert(exact_money<USD>(of<USD>(100)) * rational(1, 3), r, rounding::half_even) == of<JPY>(52));  // 51.5, a tie
  CHECK_BOTH(convert<4>(of<USD>(100), exchange_rate<USD, gold>::from_ratio(1, 2000), rounding::half_even) == of<gold, 4>(5));
}

// Council Regulation (EC) No 1103/97, article 4(3) and 5: six significant figures, from the national unit by division through the rate,
// to the nearest cent, ties up. Irrevocable rates: Council Regulation (EC) No 2866/98, 1 EUR = 13.7603 ATS = 1936.27 ITL.
TEST_CASE("the euro's conversion rules") {
  constexpr auto eur_ats = *exchange_rate<EUR, ATS>::parse("13.7603");
  constexpr auto eur_itl = *exchange_rate<EUR, ITL>::parse("1936.27");
  CHECK_BOTH(convert(of<ATS>(100'000), eur_ats.inverse(), rounding::half_up) == of<EUR>(7'267));  // 1000 / 13.7603 = 72.6728…
  CHECK_BOTH(convert(of<EUR>(10'000), eur_ats, rounding::half_up) == of<ATS>(137'603));
  CHECK_BOTH(convert(of<ITL>(1'000'000), eur_itl.inverse(), rounding::half_up) == of<EUR>(51'646));  // 516.4568…
  // One national unit into another goes through the euro, which article 4(4) lets round to no less than three decimals: here it is exact.
  CHECK_BOTH(convert(of<ATS>(100'000), eur_ats.inverse() * eur_itl, rounding::half_up) == of<ITL>(140'714));  // 1000 x 1936.27 / 13.7603 = 140714.2…
}

// The European Central Bank's reference rates of 2024-07-03: 1 EUR = 174.18 JPY = 1.0758 USD
TEST_CASE("at the ECB's cross rate") {
  constexpr auto cross = exchange_rate<EUR, USD>::parse("1.0758").value().inverse() * exchange_rate<EUR, JPY>::parse("174.18").value();
  CHECK_BOTH(convert(of<USD>(100'000'000), cross, rounding::half_even) == of<JPY>(161'907'418));  // 1,000,000 x 174.18 / 1.0758 = 161,907,417.735…
  CHECK_BOTH(convert(of<JPY>(161'907'418), cross.inverse(), rounding::half_even) == of<USD>(100'000'000));
}

TEST_CASE("near the limits") {
  constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  constexpr auto highest = money<USD>::highest(), lowest = money<USD>::lowest();
  constexpr auto hundred = usd_jpy::from_ratio(100);
  CHECK_BOTH(convert(highest, hundred, rounding::down) == money<JPY>::highest());
  CHECK_BOTH(convert(lowest, hundred, rounding::down) == money<JPY>::lowest());
  CHECK_BOTH(!try_convert(highest, usd_jpy::from_ratio(101), rounding::down));
  CHECK_BOTH(!try_convert(of<USD>(100), usd_jpy::from_ratio(most), rounding::down));
  CHECK_BOTH(convert(of<USD>(50), usd_jpy::from_ratio(most), rounding::down) == money<JPY>::highest());
  CHECK_BOTH(convert<18>(of<USD, 18>(1), usd_jpy::from_ratio(1, most), rounding::up) == of<JPY, 18>(1));
  CHECK_BOTH(convert<18>(of<USD, 18>(detail::highest64), usd_jpy::from_ratio(most, most - 1), rounding::down) == of<JPY, 18>(detail::highest64));
  CHECK_BOTH(convert<18>(of<USD, 0>(9), usd_jpy::from_ratio(most, most - 1), rounding::down) == of<JPY, 18>(9'000'000'000'000'000'000));
  CHECK_BOTH(!try_convert<18>(of<USD, 0>(10), usd_jpy::from_ratio(1), rounding::down));
  CHECK_BOTH(convert<18>(of<USD, 0>(detail::lowest64), usd_jpy::from_ratio(1, 1'000'000'000'000'000'000), rounding::down) == of<JPY, 18>(detail::lowest64));
  CHECK_BOTH(convert<0>(of<USD, 18>(detail::highest64), usd_jpy::from_ratio(1'000'000'000'000'000'000), rounding::down) == of<JPY>(detail::highest64));
  CHECK_FAILS(convert(highest, usd_jpy::from_ratio(101), rounding::down), overflow_error, "kawase: a converted amount does not fit its 64-bit count");
  CHECK_FAILS(convert(exact_money<USD>(highest), usd_jpy::from_ratio(101), rounding::down), overflow_error, "kawase: a converted amount does not fit its 64-bit count");
}

TEST_CASE("one rounding of the exact product, in all seven modes, whatever the digits") {
  test::numbers random;
  int fitted = 0;
  const auto try_digits = [&]<int From, int To>() {
    for (int i = 0; i < 300; ++i) {
      const std::int64_t m = random.i64();
      const std::uint64_t n = random.positive();
      const std::uint64_t d = random.coin() ? random.positive() : std::uint64_t{2} << random.below(9);  // ties
      const auto r = usd_jpy::from_ratio(n, d);
      const money<USD, From> amount = of<USD, From>(m);
      for (int k = 0; k < 7; ++k) {
        CAPTURE(m, n, d, From, To, k);
        const big expected = test::round_quotient(big(m) * big(n) * big::power(10, To), big(d) * big::power(10, From), static_cast<test::mode>(k));
        const auto got = try_convert<To>(amount, r, modes[k]);
        REQUIRE(got.has_value() == test::is_a_count(expected));
        if (!got) continue;
        ++fitted;
        REQUIRE(big(got->count()) == expected);
        const auto step_by_step = round_to<To>(amount * r, modes[k]);
        REQUIRE(step_by_step.amount == *got);
        REQUIRE(*got + step_by_step.remainder == amount * r);
        REQUIRE(convert<To>(exact_money<USD>(amount), r, modes[k]) == *got);
      }
    }
  };
  try_digits.operator()<2, 0>();
  try_digits.operator()<2, 2>();
  try_digits.operator()<0, 2>();
  try_digits.operator()<18, 0>();
  try_digits.operator()<0, 18>();
  try_digits.operator()<18, 18>();
  try_digits.operator()<4, 11>();
  CHECK(fitted > 3000);
}

TEST_CASE("rounding there and rounding back lands within half a unit of the rate's finer side") {
  test::numbers random(9);
  for (int i = 0; i < 1000; ++i) {
    // With more yen than cents to the dollar, a dollar amount comes back as it was.
    const auto r = usd_jpy::from_ratio(10'000 + random.below(10'000), 64);
    const auto m = of<USD>(static_cast<std::int64_t>(random.below(1'000'000'000'000)));
    REQUIRE(convert(convert(m, r, rounding::half_even), r.inverse(), rounding::half_even) == m);
  }
}
