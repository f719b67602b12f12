// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/rate_book.hpp>

// rate_book(rows, count, pivot, kind, source); try_make; find(base, quote, day, policy) -> outcome<booked_rate>

#include <vector>

#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/random.hpp"

using namespace kawase;

namespace {
// The ECB's numbers of two days, and one day that only the dollar has; by currency, then by day.
constexpr published_rate some_rows[] = {
    {date(2024, 7, 2), "JPY", 17340, 2}, {date(2024, 7, 3), "JPY", 17418, 2},   {date(2024, 7, 1), "USD", 10745, 4},
    {date(2024, 7, 3), "USD", 10758, 4}, {date(2024, 7, 4), "USD", 10805, 4},
};
constexpr rate_book book(some_rows, 5, "EUR", rate_kind::reference, "ECB");
// No number, no rate; too many decimals; too few; a term of more than 64 bits; the pivot itself.
constexpr published_rate odd_rows[] = {
    {date(2024, 7, 2), "AAA", 0, 2}, {date(2024, 7, 2), "BBB", 1, 39}, {date(2024, 7, 2), "CCC", 1, -1}, {date(2024, 7, 2), "DDD", 1, 38}, {date(2024, 7, 2), "EUR", 1, 0},
};
constexpr rate_book odd(odd_rows, 5, "EUR", rate_kind::reference, "x");
}  // namespace

TEST_CASE("a pair with the pivot is one leg") {
  constexpr auto r = book.find("EUR", "USD", date(2024, 7, 3), look_up::exact);
  CHECK_BOTH(r->rate.value() == rational(10758, 10000));
  CHECK_BOTH(!r->second.has_value());
  constexpr auto turned = book.find("USD", "EUR", date(2024, 7, 3), look_up::exact);
  CHECK_BOTH(turned->rate.value() == rational(10000, 10758));
  CHECK_BOTH(turned->rate.base() == currency_code("USD"));
}

// 174.18 / 1.0758 by hand: 1741800 / 10758
TEST_CASE("a cross goes through the pivot, both legs visible") {
  constexpr auto r = book.find("USD", "JPY", date(2024, 7, 3), look_up::exact);
  CHECK_BOTH(r->rate.value() == rational(1741800, 10758));
  CHECK_BOTH(r->first.value() == rational(10000, 10758));
  CHECK_BOTH(r->second->value() == rational(17418, 100));
  CHECK_BOTH(r->rate.on() == date(2024, 7, 3));
  CHECK_BOTH(r->rate.kind() == rate_kind::reference);
}

TEST_CASE("both legs are of one day") {
  CHECK_BOTH(book.find("USD", "JPY", date(2024, 7, 2), look_up::exact).error() == money_errc::no_rate);     // only the yen
  CHECK_BOTH(book.find("USD", "JPY", date(2024, 7, 2), look_up::next)->rate.on() == date(2024, 7, 3));        // the first that both have
  CHECK_BOTH(book.find("USD", "JPY", date(2024, 7, 4), look_up::previous)->rate.on() == date(2024, 7, 3));    // the last that both have
  CHECK_BOTH(book.find("USD", "JPY", date(2024, 7, 2), look_up::previous).error() == money_errc::no_rate);  // 2 July and 1 July never meet
  CHECK_BOTH(book.find("USD", "JPY", date(2024, 7, 4), look_up::next).error() == money_errc::no_rate);
}

TEST_CASE("no rate is a reason, never 1") {
  CHECK_BOTH(book.find("USD", "CHF", date(2024, 7, 3), look_up::previous).error() == money_errc::no_rate);
  CHECK_BOTH(book.find("USD", "USD", date(2024, 7, 3), look_up::previous).error() == money_errc::rate_does_not_fit);
  CHECK_BOTH(book.find("EUR", "JPY", date(2024, 7, 1), look_up::previous).error() == money_errc::no_rate);
}

TEST_CASE("rows that do not ascend are refused, and so are two of one currency and day") {
  constexpr published_rate twice[] = {{date(2024, 7, 2), "JPY", 17340, 2}, {date(2024, 7, 2), "JPY", 17341, 2}};
  constexpr published_rate turned[] = {{date(2024, 7, 2), "USD", 1, 0}, {date(2024, 7, 2), "JPY", 1, 0}};
  constexpr char sentence[] = "kawase: the rows of a rate book must ascend by currency and day";
  CHECK_FAILS(rate_book(twice, 2, "EUR", rate_kind::reference, "ECB"), domain_error, sentence);
  CHECK_FAILS(rate_book(turned, 2, "EUR", rate_kind::reference, "ECB"), domain_error, sentence);
  CHECK_BOTH(rate_book::try_make(twice, 2, "EUR", rate_kind::reference, "ECB").error() == money_errc::rows_do_not_ascend);
  CHECK_BOTH(rate_book::try_make(turned, 2, "EUR", rate_kind::reference, "ECB").error() == money_errc::rows_do_not_ascend);
  CHECK_BOTH(rate_book::try_make(turned, 2, currency_code(), rate_kind::reference, "ECB").error() == money_errc::no_currency);
  CHECK_BOTH(rate_book::try_make(some_rows, 5, "EUR", rate_kind::reference, "ECB")->size() == 5);
}

TEST_CASE("a row that is no rate is a reason as well") {
  CHECK_BOTH(odd.find("EUR", "AAA", date(2024, 7, 2), look_up::exact).error() == money_errc::rate_is_not_positive);
  CHECK_BOTH(odd.find("BBB", "EUR", date(2024, 7, 2), look_up::exact).error() == money_errc::out_of_range);
  CHECK_BOTH(odd.find("BBB", "CCC", date(2024, 7, 2), look_up::exact).error() == money_errc::out_of_range);
  CHECK_BOTH(odd.find("EUR", "DDD", date(2024, 7, 2), look_up::exact).error() == money_errc::out_of_range);  // 10^38 needs 127 bits
  CHECK_BOTH(odd.find("EUR", "EUR", date(2024, 7, 2), look_up::exact).error() == money_errc::rate_does_not_fit);
}

// By going through all pairs of rows: those of one day, and of these the day itself, else the last before or the first behind it.
TEST_CASE("a look-up finds what looking through all rows finds") {
  test::numbers random(10);
  const currency_code codes[] = {"CHF", "JPY", "USD"};
  for (int i = 0; i < 150; ++i) {
    std::vector<published_rate> rows;
    for (const auto& code : codes) {
      for (date day(2024, 1, 1); day < date(2024, 1, 12); day = day + 1) {
        if (random.below(3) == 0) rows.push_back({day, code, 1 + random.below(1000), 2});
      }
    }
    const rate_book b(rows.data(), rows.size(), "EUR", rate_kind::mid, "x");
    const auto rate_of = [&](const currency_code& code, date day) -> std::uint64_t {  // in hundredths, 0 for none
      if (code == currency_code("EUR")) return 100;
      for (const auto& row : rows) {
        if (row.quote == code && row.on == day) return row.numerator;
      }
      return 0;
    };
    const currency_code all[] = {"CHF", "EUR", "JPY", "USD"};
    for (const auto& base : all) {
      for (const auto& quote : all) {
        if (base == quote) continue;
        for (date wanted(2023, 12, 31); wanted < date(2024, 1, 14); wanted = wanted + 1) {
          for (const look_up policy : {look_up::exact, look_up::previous, look_up::next}) {
            const auto found = b.find(base, quote, wanted, policy);
            date day = wanted;
            const auto both = [&] { return rate_of(base, day) != 0 && rate_of(quote, day) != 0; };
            while (!both() && policy != look_up::exact && day > date(2023, 12, 1) && day < date(2024, 2, 1)) day = policy == look_up::previous ? day - 1 : day + 1;
            CAPTURE(base.name().data(), quote.name().data(), wanted - date(2024, 1, 1), static_cast<int>(policy));
            if (!both()) {
              REQUIRE(found.error() == money_errc::no_rate);
            } else {
              REQUIRE(found->rate.on() == day);
              REQUIRE(found->rate.value() == rational(rate_of(quote, day), rate_of(base, day)));
              REQUIRE(found->rate.base() == base);
              REQUIRE(found->rate.quote() == quote);
              REQUIRE(found->first.on() == day);
            }
          }
        }
      }
    }
  }
}

TEST_CASE("a rate that is too old is none, by name") {
  CHECK_BOTH(book.find("EUR", "USD", date(2024, 7, 9), look_up::previous, within_days{5})->rate.on() == date(2024, 7, 4));
  CHECK_BOTH(book.find("EUR", "USD", date(2024, 7, 9), look_up::previous, within_days{4}).error() == money_errc::no_rate);
  CHECK_BOTH(book.find("USD", "JPY", date(2024, 7, 4), look_up::previous, within_days{1})->rate.on() == date(2024, 7, 3));
  CHECK_BOTH(book.find("USD", "JPY", date(2024, 7, 4), look_up::previous, within_days{0}).error() == money_errc::no_rate);
  CHECK_BOTH(book.find("USD", "USD", date(2024, 7, 3), look_up::previous, within_days{9}).error() == money_errc::rate_does_not_fit);
}

// Rows come from a program as from a file: what no rate can be made of is an outcome of find().
TEST_CASE("a row without a rate in it is none on either side of a cross rate") {
  static constexpr date day(2024, 7, 3);
  constexpr std::uint64_t prime = 18446744073709551557u;  // the greatest below 2^64: nothing cancels it
  const auto found = [](published_rate other, const char (&base)[4], const char (&quote)[4]) {
    const published_rate rows[] = {other, {day, "USD", 10758, 4}};
    return rate_book(rows, 2, "EUR", rate_kind::reference, "made up").find(base, quote, day, look_up::exact).error();
  };
  CHECK(found({day, "JPY", 0, 2}, "USD", "JPY") == money_errc::rate_is_not_positive);
  CHECK(found({day, "JPY", 0, 2}, "JPY", "USD") == money_errc::rate_is_not_positive);
  CHECK(found({day, "JPY", 17418, 39}, "USD", "JPY") == money_errc::out_of_range);
  CHECK(found({day, "JPY", 17418, -1}, "JPY", "USD") == money_errc::out_of_range);
  CHECK(found({day, "JPY", 17418, 2}, "USD", "JPY") == money_errc());
  // JPY per USD is prime x 10000 / 10758: reduced, 5000 primes over 5379.
  CHECK(found({day, "JPY", prime, 0}, "USD", "JPY") == money_errc::out_of_range);
  CHECK(found({day, "JPY", prime, 0}, "JPY", "USD") == money_errc::out_of_range);
}
