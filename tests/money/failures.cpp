// SPDX-License-Identifier: BSL-1.0
// The table in money/failure.hpp, entry by entry: what throws, throws its sentence; its try_ twin is empty on the same operands, and holds the same
// value where nothing fails. At run time and at compile time; without exceptions: tests/failure.
#include <kawase/money.hpp>
#include <kawase/money/cross_rate.hpp>


#include "support/both.hpp"
#include "support/fails.hpp"

using namespace kawase;
using namespace kawase::literals;

// BOTH_FAIL(throwing, twin, error, sentence)    BOTH_GIVE(throwing, twin)
#define BOTH_FAIL(throwing, twin, error, sentence) \
  do {                                             \
    CHECK_FAILS(throwing, error, sentence);        \
    CHECK_BOTH(!(twin).has_value());               \
  } while (false)
#define BOTH_GIVE(throwing, twin) CHECK_BOTH((twin).value() == (throwing))

namespace {

using usd4 = money<USD, 4>;
using usd_jpy = exchange_rate<USD, JPY>;
using jpy_eur = exchange_rate<JPY, EUR>;

constexpr auto highest = money<USD>::highest(), lowest = money<USD>::lowest();
// 2^128 - 1 and its inverse: twice the one, half the other need 129 bits.
constexpr rational large(detail::max128, detail::uint128{1}, false), tiny(detail::uint128{1}, detail::max128, false);
constexpr auto exact(const rational& r) { return exact_money<USD>::from_value(r); }
// (2^61 - 1) is prime: nothing cancels.
constexpr auto steep = usd_jpy::from_ratio(2305843009213693951, 3);
constexpr auto steeper = jpy_eur::from_ratio(2305843009213693951, 7);
constexpr char wide[] = "kawase: an exact result needs terms of more than 128 bits";
constexpr char zero[] = "kawase: a division by zero";
constexpr char positive[] = "kawase: an exchange rate must be positive";
constexpr char rate_wide[] = "kawase: an exact exchange rate needs terms of more than 64 bits";
constexpr char count_wide[] = "kawase: a count of money does not fit 64 bits";

template <class A, class B>
concept divides = requires(A a, B b) { try_divide(a, b); };
template <class A, class B>
concept adds = requires(A a, B b) { try_add(a, b); } || requires(A a, B b) { try_subtract(a, b); };
template <class A, class B>
concept multiplies = requires(A a, B b) { try_multiply(a, b); };

}  // namespace

// What an operator refuses, its twin refuses.
static_assert(!divides<money<USD>, int> && !divides<exact_money<USD>, long> && !divides<money<USD>, double> && divides<money<USD>, rational> && divides<exact_money<USD>, rational>);
static_assert(!adds<money<USD>, money<JPY>> && !adds<exact_money<USD>, money<JPY>> && !adds<money<USD>, int> && !adds<money<USD>, rational> && !adds<date, date> && !adds<date, double>);
static_assert(!multiplies<money<USD>, money<USD>> && !multiplies<money<USD>, double> && !multiplies<exact_money<JPY>, exchange_rate<USD, JPY>> && !multiplies<usd_jpy, usd_jpy>);
static_assert(!divides<money<USD>, exact_money<JPY>> && !divides<exact_money<USD>, money<JPY>> && divides<money<USD>, exact_money<USD>> && !divides<date, int>);

TEST_CASE("money") {
  BOTH_FAIL(money<USD>::from_count(~std::uint64_t{0}), money<USD>::try_from_count(~std::uint64_t{0}), overflow_error, count_wide);
  BOTH_GIVE(money<USD>::from_count(1999u), money<USD>::try_from_count(1999u));
  BOTH_FAIL(money<USD>::from_major(detail::highest64), money<USD>::try_from_major(detail::highest64), overflow_error, count_wide);
  BOTH_GIVE(money<USD>::from_major(-20), money<USD>::try_from_major(-20));
  BOTH_FAIL(usd4(highest), usd4::try_make(highest), overflow_error, "kawase: money in finer digits does not fit its 64-bit count");
  BOTH_GIVE(usd4(19.99_USD), usd4::try_make(19.99_USD));
  BOTH_FAIL(highest + 0.01_USD, try_add(highest, 0.01_USD), overflow_error, "kawase: a sum of money does not fit its 64-bit count");
  BOTH_FAIL(highest + 0.001_USD, try_add(highest, 0.001_USD), overflow_error, "kawase: money in finer digits does not fit its 64-bit count");
  BOTH_GIVE(5_USD + 0.001_USD, try_add(5_USD, 0.001_USD));
  BOTH_FAIL(lowest - 0.01_USD, try_subtract(lowest, 0.01_USD), overflow_error, "kawase: a difference of money does not fit its 64-bit count");
  BOTH_GIVE(5_USD - 7_USD, try_subtract(5_USD, 7_USD));
  BOTH_FAIL(highest * 2, try_multiply(highest, 2), overflow_error, "kawase: a multiple of money does not fit its 64-bit count");
  BOTH_GIVE(19.99_USD * -3, try_multiply(19.99_USD, -3));
  BOTH_FAIL(-lowest, try_negate(lowest), overflow_error, "kawase: the negative of the lowest money does not fit its 64-bit count");
  BOTH_GIVE(-highest, try_negate(highest));
  BOTH_FAIL(5_USD / 0_USD, try_divide(5_USD, 0_USD), domain_error, zero);
  BOTH_GIVE(5_USD / 0.03_USD, try_divide(5_USD, 0.03_USD));
  BOTH_FAIL(5_USD % 0_USD, try_remainder(5_USD, 0_USD), domain_error, zero);
  BOTH_GIVE(5_USD % 0.03_USD, try_remainder(5_USD, 0.03_USD));
  BOTH_FAIL(abs(lowest), try_abs(lowest), overflow_error, "kawase: the negative of the lowest money does not fit its 64-bit count");
  BOTH_GIVE(abs(-5_USD), try_abs(-5_USD));
  money<USD> sum = highest;
  CHECK_FAILS(sum += 0.01_USD, overflow_error, "kawase: a sum of money does not fit its 64-bit count");
  CHECK(sum == highest);  // a failed sum changes nothing
  CHECK_FAILS(sum *= 2, overflow_error, "kawase: a multiple of money does not fit its 64-bit count");
  CHECK(sum == highest);
}

TEST_CASE("rational") {
  BOTH_FAIL(rational(1, 0), rational::try_make(1, 0), domain_error, zero);
  BOTH_GIVE(rational(6, -4), rational::try_make(6, -4));
  BOTH_FAIL(large + 1, try_add(large, 1), overflow_error, wide);
  BOTH_GIVE(rational(1, 3) + 1, try_add(rational(1, 3), 1));
  BOTH_FAIL(-large - 1, try_subtract(-large, 1), overflow_error, wide);
  BOTH_GIVE(1 - rational(1, 3), try_subtract(1, rational(1, 3)));
  BOTH_FAIL(large * 2, try_multiply(large, 2), overflow_error, wide);
  BOTH_GIVE(rational(2, 3) * rational(3, 4), try_multiply(rational(2, 3), rational(3, 4)));
  BOTH_FAIL(large / 0, try_divide(large, 0), domain_error, zero);
  BOTH_FAIL(tiny / 2, try_divide(tiny, 2), overflow_error, wide);
  BOTH_GIVE(rational(1, 3) / rational(-2, 3), try_divide(rational(1, 3), rational(-2, 3)));
  BOTH_FAIL(percent(tiny), try_divide(tiny, 100), overflow_error, wide);
  BOTH_GIVE(percent(rational(5, 2)), try_divide(rational(5, 2), 100));
  constexpr char narrow[] = "kawase: a term of a rational does not fit 64 bits";
  BOTH_FAIL(large.numerator(), large.try_numerator(), overflow_error, narrow);
  BOTH_GIVE(rational(-3, 2).numerator(), rational(-3, 2).try_numerator());
  BOTH_FAIL(tiny.denominator(), tiny.try_denominator(), overflow_error, narrow);
  BOTH_GIVE(rational(-3, 2).denominator(), rational(-3, 2).try_denominator());
  BOTH_FAIL(large.round(rounding::down), large.try_round(rounding::down), overflow_error, narrow);
  BOTH_GIVE(rational(-5, 2).round(rounding::half_up), rational(-5, 2).try_round(rounding::half_up));
  BOTH_FAIL(round_to<2>(large, rounding::down), try_round_to<2>(large, rounding::down), overflow_error, narrow);
  BOTH_GIVE(round_to<2>(rational(2, 3), rounding::down), try_round_to<2>(rational(2, 3), rounding::down));
  BOTH_FAIL(write(rational(1, 3)), try_write(rational(1, 3)), domain_error, "kawase: this number has no finite decimal: round it first, round_to<Digits>(x, rounding::half_even)");
}

TEST_CASE("exact_money") {
  BOTH_FAIL(exact(large) + 1_USD, try_add(exact(large), 1_USD), overflow_error, wide);
  BOTH_GIVE(exact(rational(1, 3)) + 1_USD, try_add(exact(rational(1, 3)), 1_USD));
  BOTH_FAIL(-1_USD - exact(large), try_subtract(-1_USD, exact(large)), overflow_error, wide);
  BOTH_GIVE(1_USD - exact(rational(1, 3)), try_subtract(1_USD, exact(rational(1, 3))));
  BOTH_FAIL(exact(large) * 2, try_multiply(exact(large), 2), overflow_error, wide);
  BOTH_GIVE(percent(10) * exact(7), try_multiply(percent(10), exact(7)));
  BOTH_FAIL(1_USD * tiny * tiny, try_multiply(1_USD * tiny, tiny), overflow_error, wide);
  BOTH_FAIL(0.03_USD * tiny, try_multiply(0.03_USD, tiny), overflow_error, wide);
  BOTH_FAIL(tiny * 0.03_USD, try_multiply(tiny, 0.03_USD), overflow_error, wide);
  BOTH_GIVE(19.99_USD * percent(10), try_multiply(19.99_USD, percent(10)));
  BOTH_GIVE(percent(10) * 19.99_USD, try_multiply(percent(10), 19.99_USD));
  BOTH_FAIL(exact(1) / rational(0), try_divide(exact(1), rational(0)), domain_error, zero);
  BOTH_FAIL(exact(tiny) / rational(2), try_divide(exact(tiny), rational(2)), overflow_error, wide);
  BOTH_FAIL(1_USD / rational(0), try_divide(1_USD, rational(0)), domain_error, zero);
  BOTH_GIVE(1_USD / rational(3), try_divide(1_USD, rational(3)));
  BOTH_FAIL(exact(1) / 0_USD, try_divide(exact(1), 0_USD), domain_error, zero);
  BOTH_FAIL(exact(large) / exact(tiny), try_divide(exact(large), exact(tiny)), overflow_error, wide);
  BOTH_GIVE(exact(1) / 3_USD, try_divide(exact(1), 3_USD));
  constexpr char rounded[] = "kawase: a rounded amount does not fit its 64-bit count, or its remainder terms of 128 bits";
  BOTH_FAIL(round_to(exact(large), rounding::down), try_round_to(exact(large), rounding::down), overflow_error, rounded);
  BOTH_FAIL(round_to<18>(highest, rounding::down), try_round_to<18>(highest, rounding::down), overflow_error, rounded);
  BOTH_GIVE(round_to<0>(19.99_USD, rounding::down), try_round_to<0>(19.99_USD, rounding::down));
}

TEST_CASE("exchange_rate") {
  BOTH_FAIL(usd_jpy::from_ratio(0), usd_jpy::try_from_ratio(0), domain_error, positive);
  BOTH_FAIL(usd_jpy::from_ratio(-154), usd_jpy::try_from_ratio(-154), domain_error, positive);
  BOTH_FAIL(usd_jpy::from_ratio(154, 0), usd_jpy::try_from_ratio(154, 0), domain_error, zero);
  BOTH_GIVE(usd_jpy::from_ratio(15423, 100), usd_jpy::try_from_ratio(15423, 100));
  BOTH_FAIL(usd_jpy::from_value(-1), usd_jpy::try_from_value(-1), domain_error, positive);
  BOTH_FAIL(usd_jpy::from_value(large), usd_jpy::try_from_value(large), overflow_error, rate_wide);
  BOTH_GIVE(usd_jpy::from_value(154), usd_jpy::try_from_value(154));
  BOTH_FAIL(154_JPY / 0_USD, try_divide(154_JPY, 0_USD), domain_error, zero);
  BOTH_FAIL(154_JPY / -1_USD, try_divide(154_JPY, -1_USD), domain_error, positive);
  BOTH_FAIL(0_JPY / 1_USD, try_divide(0_JPY, 1_USD), domain_error, positive);
  BOTH_FAIL((money<JPY>::from_count(1) / money<USD, 18>::from_count(detail::highest64)) * jpy_eur::from_ratio(1, 3),
            try_multiply(try_divide(money<JPY>::from_count(1), money<USD, 18>::from_count(detail::highest64)).value(), jpy_eur::from_ratio(1, 3)), overflow_error, rate_wide);
  BOTH_FAIL((money<JPY, 18>::from_count(1) / money<USD>::from_count(detail::highest64)), try_divide(money<JPY, 18>::from_count(1), money<USD>::from_count(detail::highest64)),
            overflow_error, rate_wide);
  BOTH_GIVE(154.23_JPY / 1_USD, try_divide(154.23_JPY, 1_USD));
  BOTH_FAIL(steep * steeper, try_multiply(steep, steeper), overflow_error, rate_wide);
  BOTH_FAIL(steep * large, try_multiply(steep, large), overflow_error, wide);
  BOTH_FAIL(rational(0) * steep, try_multiply(rational(0), steep), domain_error, positive);
  BOTH_FAIL(round_to<2>(steep.inverse(), rounding::down), try_round_to<2>(steep.inverse(), rounding::down), domain_error, positive);
  BOTH_GIVE(round_to<2>(usd_jpy::from_ratio(2, 3), rounding::down), try_round_to<2>(usd_jpy::from_ratio(2, 3), rounding::down));
  BOTH_GIVE(usd_jpy::from_ratio(154) * jpy_eur::from_ratio(1, 160), try_multiply(usd_jpy::from_ratio(154), jpy_eur::from_ratio(1, 160)));
  BOTH_FAIL(exact(tiny) * steep.inverse().inverse(), try_multiply(exact(tiny), steep), overflow_error, wide);
  BOTH_GIVE(exact(rational(1, 3)) * steep, try_multiply(exact(rational(1, 3)), steep));
}

TEST_CASE("conversions and crosses") {
  constexpr char converted[] = "kawase: a converted amount does not fit its 64-bit count";
  BOTH_FAIL(convert(highest, steep, rounding::down), try_convert(highest, steep, rounding::down), overflow_error, converted);
  BOTH_GIVE(convert(19.99_USD, usd_jpy::from_ratio(154), rounding::down), try_convert(19.99_USD, usd_jpy::from_ratio(154), rounding::down));
  BOTH_FAIL(convert(exact(large), usd_jpy::from_ratio(1, 3), rounding::down), try_convert(exact(large), usd_jpy::from_ratio(1, 3), rounding::down), overflow_error, converted);
  BOTH_FAIL(convert(exact(tiny), usd_jpy::from_ratio(1, 2), rounding::down), try_convert(exact(tiny), usd_jpy::from_ratio(1, 2), rounding::down), overflow_error, converted);
  BOTH_GIVE(convert(exact(rational(1, 3)), usd_jpy::from_ratio(154), rounding::up), try_convert(exact(rational(1, 3)), usd_jpy::from_ratio(154), rounding::up));
  constexpr quoted_rate first{steep, date(2025, 1, 27), rate_kind::mid, "x"};
  constexpr quoted_rate second{steeper, date(2025, 1, 27), rate_kind::mid, "x"}, third{jpy_eur::from_ratio(1, 160), date(2025, 1, 28), rate_kind::mid, "x"};
  constexpr char days[] = "kawase: the legs of a cross rate are of different days: cross_mixing_dates says that you mean it";
  BOTH_FAIL(convert(highest, first, rounding::down), try_convert(highest, first, rounding::down), overflow_error, converted);
  CHECK_BOTH(try_convert(1_USD, first, rounding::down)->to == convert(1_USD, first, rounding::down).to);
  BOTH_FAIL(cross(first, third), try_cross(first, third), domain_error, days);
  BOTH_FAIL(cross(first, second), try_cross(first, second), overflow_error, rate_wide);
  BOTH_FAIL(cross_mixing_dates(first, second), try_cross_mixing_dates(first, second), overflow_error, rate_wide);
  CHECK_BOTH(try_cross_mixing_dates(first, third)->rate == cross_mixing_dates(first, third).rate);
}

TEST_CASE("dates") {
  constexpr char no_day[] = "kawase: no such day in the calendar (years 1 to 9999)", out[] = "kawase: a date lies outside the years 1 to 9999";
  BOTH_FAIL(date(2025, 2, 29), date::try_make(2025, 2, 29), domain_error, no_day);
  BOTH_FAIL(date(10000, 1, 1), date::try_make(10000, 1, 1), domain_error, no_day);
  BOTH_GIVE(date(2024, 2, 29), date::try_make(2024, 2, 29));
  BOTH_FAIL(date(9999, 12, 31) + 1, try_add(date(9999, 12, 31), 1), overflow_error, out);
  BOTH_FAIL(date(2025, 1, 1) + ~std::uint64_t{0}, try_add(date(2025, 1, 1), ~std::uint64_t{0}), overflow_error, out);
  BOTH_GIVE(date(2025, 1, 27) + 5, try_add(date(2025, 1, 27), 5));
  BOTH_FAIL(date(1, 1, 1) - 1, try_subtract(date(1, 1, 1), 1), overflow_error, out);
  BOTH_FAIL(date(2025, 1, 1) - detail::lowest64, try_subtract(date(2025, 1, 1), detail::lowest64), overflow_error, out);
  BOTH_GIVE(date(2025, 1, 1) - 1, try_subtract(date(2025, 1, 1), 1));
}

TEST_CASE("allocations") {
  static constexpr char ratios[] = "kawase: the ratios of an allocation must not be negative, nor all zero";
  BOTH_FAIL((allocate(1_USD, {1, -1}, odd_units::to_first)), (try_allocate(1_USD, {1, -1}, odd_units::to_first)), domain_error, ratios);
  BOTH_FAIL((allocate(1_USD, {0, 0}, odd_units::to_first)), (try_allocate(1_USD, {0, 0}, odd_units::to_first)), domain_error, ratios);
  BOTH_GIVE((allocate(1_USD, {1, 2}, odd_units::to_first)), (try_allocate(1_USD, {1, 2}, odd_units::to_first)));
  const auto by = [](const int* ratio, std::size_t n) {
    money<USD> part[2] = {7_USD, 8_USD};
    CHECK_FAILS((allocate(1_USD, ratio, n, odd_units::spread, part), 0), domain_error, ratios);
    CHECK(!try_allocate(1_USD, ratio, n, odd_units::spread, part));
    CHECK(part[0] == 7_USD);
    CHECK(part[1] == 8_USD);
  };
  const int bad[] = {1, -1}, none[] = {0, 0};
  by(bad, 2);
  by(none, 2);
  by(none, 0);
  money<USD> part[1] = {7_USD};
  CHECK_FAILS((allocate_evenly(1_USD, 0, odd_units::spread, part), 0), domain_error, "kawase: an allocation needs at least one part");
  CHECK(!try_allocate_evenly(1_USD, 0, odd_units::spread, part));
  CHECK(part[0] == 7_USD);
}

TEST_CASE("rate tables") {
  using table = rate_table<EUR, USD>;
  static constexpr dated_rate<EUR, USD> rows[] = {{date(2024, 7, 3), 1.0758_USD / 1_EUR}, {date(2024, 7, 2), 1.0729_USD / 1_EUR}};
  BOTH_FAIL(table(rows, 2, rate_kind::reference, "ECB"), table::try_make(rows, 2, rate_kind::reference, "ECB"), domain_error,
            "kawase: the rows of a rate table must ascend by day, one a day");
  CHECK_BOTH(table::try_make(rows, 1, rate_kind::reference, "ECB")->size() == table(rows, 1, rate_kind::reference, "ECB").size());
}
