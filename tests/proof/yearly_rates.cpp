// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/yearly_rates.hpp>

#include <utility>

#include "support/both.hpp"

using namespace kawase;

// The ECB's rates of 2025: USD/JPY lowest 2025-04-22 at 140.336…, highest 2025-01-09 at 158.41 (six digits, outward).
TEST_CASE("a year's range against yen, dollar and euro, either way round") {
  CHECK_BOTH(yearly_rates("USD", "JPY", 2025) == interval::closed(rational(140336, 1000), rational(15841, 100)));
  CHECK_BOTH((yearly_rates("JPY", "USD", 2025)->contains(rational(1, 150)) && !yearly_rates("JPY", "USD", 2025)->contains(rational(1, 159))));
  CHECK_BOTH(yearly_rates("EUR", "JPY", 2008)->contains(rational(150)));
}

TEST_CASE("two other currencies by their euro rates, so the range is a little wider than it was") {
  constexpr auto r = yearly_rates("GBP", "CHF", 2015);
  CHECK_BOTH((r && r->contains(rational(3, 2)) && !r->contains(rational(2))));
}

TEST_CASE("what the ECB did not quote is not there") {
  CHECK_BOTH(!yearly_rates("VND", "JPY", 2025));
  CHECK_BOTH(!yearly_rates("USD", "JPY", 1998));
  CHECK_BOTH(!yearly_rates("USD", "JPY", 2027));
  CHECK_BOTH(!yearly_rates("RUB", "JPY", 2025));  // suspended since March 2022
  CHECK_BOTH(yearly_rates("RUB", "JPY", 2021).has_value());
  CHECK_BOTH(!yearly_rates("USD", "USD", 2025));
}

TEST_CASE("a reference spans one year to either side, all years without one") {
  constexpr reference r = detail::from_table("USD", "JPY", 2013);
  CHECK_BOTH((r.first_year == 2012 && r.last_year == 2014 && r.year == 2013 && r.is_dated));
  CHECK_BOTH(r.rate == interval::closed(rational(761111, 10000), rational(121105, 1000)));
  constexpr reference all = detail::from_table("USD", "JPY", 0);
  CHECK_BOTH((all.first_year == 1999 && all.last_year == 2026 && !all.is_dated));
  CHECK_BOTH(all.rate == interval::closed(rational(757697, 10000), rational(161908, 1000)));
  CHECK_BOTH(detail::from_table("USD", "JPY", 1999).first_year == 1999);
  CHECK_BOTH(!detail::from_table("RUB", "JPY", 2025));
}

TEST_CASE("the years of a reference are those that the table has for the pair") {
  constexpr reference lira = detail::from_table("TRY", "JPY", 0), yuan = detail::from_table("CNY", "JPY", 2005), dollar = detail::from_table("USD", "JPY", 0), kuna = detail::from_table("EUR", "HRK", 2022);
  CHECK_BOTH((lira.first_year == 2005 && lira.last_year == 2026));
  CHECK_BOTH((yuan.first_year == 2005 && yuan.last_year == 2006));
  CHECK_BOTH((dollar.first_year == 1999 && dollar.last_year == 2026));
  CHECK_BOTH((kuna.first_year == 2021 && kuna.last_year == 2022));
}

// In 2022 the pound cost 1.07 dollars at least and 1.37 at most: a dollar 0.73 to 0.93 pounds.
TEST_CASE("a currency of the table against one that is in none") {
  CHECK(yearly_rates("USD", "GBP", 2022)->contains(rational(8, 10)));
  CHECK(!yearly_rates("USD", "GBP", 2022)->contains(rational(7, 10)));
  CHECK(!yearly_rates("USD", "GBP", 2022)->contains(rational(95, 100)));
  CHECK(yearly_rates("GBP", "USD", 2022)->contains(rational(10, 8)));
  CHECK(!yearly_rates("USD", "RUB", 2025));
  CHECK(!yearly_rates("GBP", "RUB", 2025));
  CHECK(!yearly_rates("RUB", "GBP", 2025));
}

// The ECB quoted no krona from December 2008 to February 2018, and has no rates before 1999.
TEST_CASE("gaps, and years before and behind the table") {
  CHECK(yearly_rates("USD", "EUR", 2025)->contains(rational(9, 10)));
  CHECK(!yearly_rates("USD", "EUR", 2025)->contains(rational(1)));
  const auto years = [](const currency_code& base, int year) {
    const reference r = detail::from_table(base, "JPY", year);
    return std::pair<int, int>(r.first_year, r.last_year);
  };
  CHECK(years("ISK", 2018) == std::pair(2018, 2019));
  CHECK(years("ISK", 2008) == std::pair(2007, 2008));
  CHECK(years("HRK", 2022) == std::pair(2021, 2022));
  CHECK(years("USD", 2026) == std::pair(2025, 2026));
  CHECK(!detail::from_table("USD", "JPY", 1998));
  CHECK(!detail::from_table("USD", "JPY", 2027));
  constexpr detail::ecb_currency one_year{"XTS", "2000 1 2 3 4 5 6\n"};
  CHECK((detail::ecb_has(one_year, 2000) && !detail::ecb_has(one_year, 2001) && !detail::ecb_has(one_year, 1999)));
  int from = 1999, to = 2001;
  detail::ecb_narrow(one_year, from, to);
  CHECK((from == 2000 && to == 2000));
}
