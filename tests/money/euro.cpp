// SPDX-License-Identifier: BSL-1.0
// The euro's conversion rules: Council Regulation (EC) No 1103/97, articles 4 and 5, with the irrevocable rates of Council Regulation (EC) No 2866/98
// (eleven currencies, 1 January 1999) and No 1478/2000 (the drachma, 1 January 2001). Expected amounts: Python's fractions.

#include <kawase/money.hpp>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/random.hpp"

using namespace kawase;
using namespace kawase::literals;
using test::big;

namespace {

// Withdrawn currencies as a user would write them; those whose subunit was not in use any more have no decimals.
#define LEGACY(CODE, NUMBER, DIGITS, NAME)                                                        \
  struct CODE {                                                                                   \
    static constexpr text code = #CODE, name = NAME;                                              \
    static constexpr int numeric_code = NUMBER, minor_digits = DIGITS;                            \
  };
LEGACY(BEF, 56, 0, "Belgian Franc")
LEGACY(DEM, 276, 2, "Deutsche Mark")
LEGACY(ESP, 724, 0, "Spanish Peseta")
LEGACY(FRF, 250, 2, "French Franc")
LEGACY(IEP, 372, 2, "Irish Pound")
LEGACY(ITL, 380, 0, "Italian Lira")
LEGACY(LUF, 442, 0, "Luxembourg Franc")
LEGACY(NLG, 528, 2, "Netherlands Guilder")
LEGACY(ATS, 40, 2, "Schilling")
LEGACY(PTE, 620, 0, "Portuguese Escudo")
LEGACY(FIM, 246, 2, "Markka")
LEGACY(GRD, 300, 0, "Drachma")
#undef LEGACY

// Article 4(1): one euro in terms of each, with six significant figures.
template <currency C>
constexpr exchange_rate<EUR, C> irrevocable(text figures) {
  return exchange_rate<EUR, C>::parse(figures).value();
}
constexpr auto bef = irrevocable<BEF>("40.3399");
constexpr auto dem = irrevocable<DEM>("1.95583");
constexpr auto esp = irrevocable<ESP>("166.386");
constexpr auto frf = irrevocable<FRF>("6.55957");
constexpr auto iep = irrevocable<IEP>("0.787564");
constexpr auto itl = irrevocable<ITL>("1936.27");
constexpr auto luf = irrevocable<LUF>("40.3399");
constexpr auto nlg = irrevocable<NLG>("2.20371");
constexpr auto ats = irrevocable<ATS>("13.7603");
constexpr auto pte = irrevocable<PTE>("200.482");
constexpr auto fim = irrevocable<FIM>("5.94573");
constexpr auto grd = irrevocable<GRD>("340.750");

// Article 4(4): "shall first be converted into a monetary amount expressed in the euro unit, which amount may be rounded to not less than three
// decimals, and shall then be converted"; article 5: to the nearest unit, half way up.
template <currency From, currency To>
constexpr money<To> by_way_of_the_euro(money<From> m, exchange_rate<EUR, From> from, exchange_rate<EUR, To> to) {
  return convert(convert<3>(m, from.inverse(), rounding::half_up), to, rounding::half_up);
}

}  // namespace

TEST_CASE("articles 4(3) and 5: a thousand of each into euro, by dividing through the rate") {
  constexpr auto up = rounding::half_up;
  CHECK_BOTH(convert(money<BEF>::from_major(1000), bef.inverse(), up) == 24.79_EUR);
  CHECK_BOTH(convert(money<DEM>::from_major(1000), dem.inverse(), up) == 511.29_EUR);
  CHECK_BOTH(convert(money<ESP>::from_major(1000), esp.inverse(), up) == 6.01_EUR);
  CHECK_BOTH(convert(money<FRF>::from_major(1000), frf.inverse(), up) == 152.45_EUR);
  CHECK_BOTH(convert(money<IEP>::from_major(1000), iep.inverse(), up) == 1269.74_EUR);
  CHECK_BOTH(convert(money<ITL>::from_major(1000), itl.inverse(), up) == 0.52_EUR);
  CHECK_BOTH(convert(money<LUF>::from_major(1000), luf.inverse(), up) == 24.79_EUR);
  CHECK_BOTH(convert(money<NLG>::from_major(1000), nlg.inverse(), up) == 453.78_EUR);
  CHECK_BOTH(convert(money<ATS>::from_major(1000), ats.inverse(), up) == 72.67_EUR);
  CHECK_BOTH(convert(money<PTE>::from_major(1000), pte.inverse(), up) == 4.99_EUR);
  CHECK_BOTH(convert(money<FIM>::from_major(1000), fim.inverse(), up) == 168.19_EUR);
  CHECK_BOTH(convert(money<GRD>::from_major(1000), grd.inverse(), up) == 2.93_EUR);
}

TEST_CASE("articles 4(3) and 5: a thousand euro into each") {
  constexpr auto up = rounding::half_up;
  CHECK_BOTH(convert(1000_EUR, bef, up).count() == 40'340);
  CHECK_BOTH(convert(1000_EUR, dem, up).count() == 195'583);
  CHECK_BOTH(convert(1000_EUR, esp, up).count() == 166'386);
  CHECK_BOTH(convert(1000_EUR, frf, up).count() == 655'957);
  CHECK_BOTH(convert(1000_EUR, iep, up).count() == 78'756);
  CHECK_BOTH(convert(1000_EUR, itl, up).count() == 1'936'270);
  CHECK_BOTH(convert(1000_EUR, luf, up).count() == 40'340);
  CHECK_BOTH(convert(1000_EUR, nlg, up).count() == 220'371);
  CHECK_BOTH(convert(1000_EUR, ats, up).count() == 1'376'030);
  CHECK_BOTH(convert(1000_EUR, pte, up).count() == 200'482);
  CHECK_BOTH(convert(1000_EUR, fim, up).count() == 594'573);
  CHECK_BOTH(convert(1000_EUR, grd, up).count() == 340'750);
}

TEST_CASE("article 4(2) and (3): no rate is rounded, and no inverse of six figures stands in for the division") {
  constexpr auto million = money<DEM>::from_major(1'000'000);
  CHECK_BOTH(convert(million, dem.inverse(), rounding::half_up) == 511'291.88_EUR);
  CHECK_BOTH(convert(million, exchange_rate<DEM, EUR>::parse("0.511292").value(), rounding::half_up) == 511'292.00_EUR);  // what the article forbids
  CHECK_BOTH(dem.inverse().inverse() == dem);
}

// The exact cross rate leaves the euro amount unrounded, which the article allows ("may"); who must round it, to three decimals say, does so by name.
// The two can differ: of 100 DEM by a centime.
TEST_CASE("article 4(4): one national unit into another goes through the euro") {
  CHECK_BOTH(by_way_of_the_euro(money<DEM>::from_major(100), dem, frf).count() == 33'538);  // 51.129 EUR
  CHECK_BOTH(convert(money<DEM>::from_major(100), dem.inverse() * frf, rounding::half_up).count() == 33'539);
  CHECK_BOTH(by_way_of_the_euro(money<ITL>::from_major(1'000'000), itl, esp).count() == 85'931);
  CHECK_BOTH(convert(money<ITL>::from_major(1'000'000), itl.inverse() * esp, rounding::half_up).count() == 85'931);
  CHECK_BOTH(by_way_of_the_euro(money<IEP>::from_count(2), iep, itl).count() == 48);  // 0.025 EUR
  CHECK_BOTH(by_way_of_the_euro(money<FRF>::from_count(5), frf, dem).count() == 2);   // 0.008 EUR
}

TEST_CASE("by way of the euro is two roundings, each to the last unit") {
  test::numbers random;
  for (int i = 0; i < 500; ++i) {
    const auto count = static_cast<std::int64_t>(random.below(1'000'000'000'000));
    const auto m = money<DEM>::from_count(random.coin() ? count : -count);
    // euro thousandths: pfennig / 100 / 1.95583 x 1000; then centimes: thousandths / 1000 x 6.55957 x 100
    const big thousandths = test::round_quotient(big(m.count()) * big(1'000'000), big(195'583), test::mode::half_up);
    const big centimes = test::round_quotient(thousandths * big(655'957), big(1'000'000), test::mode::half_up);
    CAPTURE(m.count());
    REQUIRE(big(by_way_of_the_euro(m, dem, frf).count()) == centimes);
  }
}
