// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/rate_book.hpp>

// rate_book(rows, count, pivot, kind, source); is_sorted(); find(base, quote, day, policy) -> outcome<booked_rate>

#include "support/both.hpp"

using namespace kawase;

namespace {
// The ECB's numbers of two days, and one day that only the dollar has; by currency, then by day.
constexpr published_rate some_rows[] = {
    {date(2024, 7, 2), "JPY", 17340, 2}, {date(2024, 7, 3), "JPY", 17418, 2},   {date(2024, 7, 1), "USD", 10745, 4},
    {date(2024, 7, 3), "USD", 10758, 4}, {date(2024, 7, 4), "USD", 10805, 4},
};
constexpr rate_book book(some_rows, 5, "EUR", rate_kind::reference, "ECB");
}  // namespace

TEST_CASE("a pair with the pivot is one leg") {
  constexpr auto r = book.find("EUR", "USD", date(2024, 7, 3), look_up::exact);
  CHECK_BOTH(r->rate.value == rational(10758, 10000));
  CHECK_BOTH(!r->second.has_value());
  constexpr auto turned = book.find("USD", "EUR", date(2024, 7, 3), look_up::exact);
  CHECK_BOTH(turned->rate.value == rational(10000, 10758));
  CHECK_BOTH(turned->rate.base == currency_code("USD"));
}

// 174.18 / 1.0758 by hand: 1741800 / 10758
TEST_CASE("a cross goes through the pivot, both legs visible") {
  constexpr auto r = book.find("USD", "JPY", date(2024, 7, 3), look_up::exact);
  CHECK_BOTH(r->rate.value == rational(1741800, 10758));
  CHECK_BOTH(r->first.value == rational(10000, 10758));
  CHECK_BOTH(r->second->value == rational(17418, 100));
  CHECK_BOTH(r->rate.on == date(2024, 7, 3));
  CHECK_BOTH(r->rate.kind == rate_kind::reference);
}

TEST_CASE("both legs are of one day") {
  CHECK_BOTH(book.find("USD", "JPY", date(2024, 7, 2), look_up::exact).error() == money_errc::no_rate);     // only the yen
  CHECK_BOTH(book.find("USD", "JPY", date(2024, 7, 2), look_up::next)->rate.on == date(2024, 7, 3));        // the first that both have
  CHECK_BOTH(book.find("USD", "JPY", date(2024, 7, 4), look_up::previous)->rate.on == date(2024, 7, 3));    // the last that both have
  CHECK_BOTH(book.find("USD", "JPY", date(2024, 7, 2), look_up::previous).error() == money_errc::no_rate);  // 2 July and 1 July never meet
  CHECK_BOTH(book.find("USD", "JPY", date(2024, 7, 4), look_up::next).error() == money_errc::no_rate);
}

TEST_CASE("no rate is a reason, never 1") {
  CHECK_BOTH(book.find("USD", "CHF", date(2024, 7, 3), look_up::previous).error() == money_errc::no_rate);
  CHECK_BOTH(book.find("USD", "USD", date(2024, 7, 3), look_up::previous).error() == money_errc::rate_does_not_fit);
  CHECK_BOTH(book.find("EUR", "JPY", date(2024, 7, 1), look_up::previous).error() == money_errc::no_rate);
}

TEST_CASE("the order that find relies on can be checked") {
  CHECK_BOTH(book.is_sorted());
  constexpr published_rate twice[] = {{date(2024, 7, 2), "JPY", 17340, 2}, {date(2024, 7, 2), "JPY", 17341, 2}};
  CHECK_BOTH(!rate_book(twice, 2, "EUR", rate_kind::reference, "ECB").is_sorted());
  constexpr published_rate turned[] = {{date(2024, 7, 2), "USD", 1, 0}, {date(2024, 7, 2), "JPY", 1, 0}};
  CHECK_BOTH(!rate_book(turned, 2, "EUR", rate_kind::reference, "ECB").is_sorted());
}
