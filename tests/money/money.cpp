// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/money.hpp>

// template <currency C, int Digits = C::minor_digits>
// class money { currency_type  digits  money()  from_count  from_major  money(coarser digits)  parse  count  value  approximate_double
//   highest  lowest };    == <=> of any digits of one currency    concept amount

#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>

#include <kawase/money/currencies.hpp>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/near.hpp"
#include "support/operators.hpp"
#include "support/random.hpp"

using namespace kawase;
using test::big;

namespace {

struct gold {
  static constexpr text code = "XAU";
  static constexpr int numeric_code = 959, minor_digits = no_minor_unit;
  static constexpr text name = "Gold";
};
template <class C, int... Digits>
concept makes_money = requires { typename money<C, Digits...>; };

constexpr auto cents(std::int64_t n) { return money<USD>::from_count(n); }
template <int Digits>
constexpr auto yen(std::int64_t n) {
  return money<JPY, Digits>::from_count(n);
}
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max(), lowest = std::numeric_limits<std::int64_t>::min();

}  // namespace

static_assert(sizeof(money<USD>) == 8 && alignof(money<USD>) == alignof(std::int64_t));
static_assert(std::is_trivially_copyable_v<money<USD>> && std::is_nothrow_default_constructible_v<money<USD>> && std::is_standard_layout_v<money<USD>>);
static_assert(money<USD>::digits == 2 && money<JPY>::digits == 0 && std::is_same_v<money<USD>, money<USD, 2>>);
static_assert(std::is_same_v<money<USD>::currency_type, USD> && amount<money<USD>> && amount<money<gold, 4>> && !amount<int> && !amount<rational>);
template <money<USD>>
struct takes_money {};
static_assert(std::is_same_v<takes_money<cents(5)>, takes_money<cents(5)>> && !std::is_same_v<takes_money<cents(5)>, takes_money<cents(6)>>, "structural");

static_assert(makes_money<USD> && makes_money<USD, 0> && makes_money<USD, 18> && makes_money<gold, 4>);
static_assert(!makes_money<USD, -1> && !makes_money<USD, 19>, "a 64-bit count has 18 digits");
static_assert(!makes_money<gold>, "gold has no minor unit: its digits are named");
static_assert(!makes_money<int> && !makes_money<USD&>);

// What becomes money, and what does not.
static_assert(std::is_convertible_v<money<JPY>, money<JPY, 2>> && std::is_convertible_v<money<USD, 0>, money<USD>>, "finer digits are exact");
static_assert(!std::is_constructible_v<money<JPY>, money<JPY, 2>> && !std::is_assignable_v<money<JPY>&, money<JPY, 2>>, "digits would be lost");
static_assert(!std::is_constructible_v<money<USD>, money<EUR>> && !std::is_constructible_v<money<USD>, money<JPY>>, "another currency");
static_assert(!std::is_constructible_v<money<USD>, int> && !std::is_constructible_v<money<USD>, unsigned long> && !std::is_assignable_v<money<USD>&, int>, "5 of what?");
static_assert(!std::is_constructible_v<money<USD>, double> && !std::is_constructible_v<money<USD>, float> && !std::is_constructible_v<money<USD>, long double>, "no floating point");
static_assert(!std::is_constructible_v<money<USD>, bool> && !std::is_constructible_v<money<USD>, char> && !std::is_constructible_v<money<USD>, rational>);
static_assert(!std::is_convertible_v<money<USD>, int> && !std::is_convertible_v<money<USD>, double> && !std::is_convertible_v<money<USD>, bool>);
static_assert(!std::is_convertible_v<money<USD>, rational> && !std::is_constructible_v<std::int64_t, money<USD>>, "count() and value() say which number is meant");
template <class N>
concept is_a_count = requires(N n) { money<USD>::from_count(n); } && requires(N n) { money<USD>::from_major(n); };
static_assert(is_a_count<int> && is_a_count<short> && is_a_count<std::uint64_t> && is_a_count<signed char>);
static_assert(!is_a_count<double> && !is_a_count<float> && !is_a_count<bool> && !is_a_count<char>);

// Comparison
static_assert(test::comparable<money<USD>, money<USD>> && test::comparable<money<JPY>, money<JPY, 3>>);
static_assert(test::never_compared<money<USD>, money<JPY>> && test::never_compared<money<USD>, money<JPY, 2>>, "different currencies");
static_assert(test::never_compared<money<USD>, int> && test::never_compared<money<USD>, double> && test::never_compared<money<USD>, unsigned long>, "5 of what?");
static_assert(test::never_compared<money<USD>, rational> && test::never_compared<money<USD>, bool>);
static_assert(noexcept(money<USD>() == money<USD>()) && noexcept(money<JPY>() < money<JPY, 2>()), "comparison never fails");

TEST_CASE("a count of units") {
  CHECK_BOTH(money<USD>().count() == 0);
  CHECK_BOTH(money<USD>::from_count(1999).count() == 1999);
  CHECK_BOTH(money<USD>::from_major(20).count() == 2000);
  CHECK_BOTH(money<JPY>::from_major(20).count() == 20);
  CHECK_BOTH(money<USD>::from_major(-20).count() == -2000);
  CHECK_BOTH(money<USD>::from_count(std::uint8_t{200}).count() == 200);
  CHECK_BOTH(cents(1999).value() == rational(1999, 100));
  static_assert(cents(1999).approximate_double() == 19.99);
  CHECK(test::near(cents(1999).approximate_double(), 19.99));  // exactly so but for the x87
  CHECK_BOTH(money<USD>::highest().count() == highest);
  CHECK_BOTH(money<USD>::lowest().count() == lowest);
  CHECK_BOTH(money<USD, 18>::from_major(9).count() == 9'000'000'000'000'000'000);
}

TEST_CASE("finer digits are exact") {
  constexpr money<JPY, 2> fine = yen<0>(154);
  CHECK_BOTH(fine.count() == 15400);
  CHECK_BOTH(fine == yen<0>(154));
  constexpr money<USD, 18> finest = money<USD, 0>::from_count(-9);
  CHECK_BOTH(finest.count() == -9'000'000'000'000'000'000);
}

TEST_CASE("what does not fit") {
  constexpr char count[] = "kawase: a count of money does not fit 64 bits", finer[] = "kawase: money in finer digits does not fit its 64-bit count";
  CHECK_FAILS(money<USD>::from_count(std::uint64_t{1} << 63), overflow_error, count);
  CHECK_FAILS(money<USD>::from_major(92'233'720'368'547'759), overflow_error, count);
  CHECK(money<USD>::from_major(-92'233'720'368'547'758).count() == -9'223'372'036'854'775'800);
  CHECK_FAILS((money<USD, 18>::from_major(10)), overflow_error, count);
  CHECK_FAILS(money<USD>::from_major(~std::uint64_t{0}), overflow_error, count);
  CHECK_FAILS((money<JPY, 2>(money<JPY>::highest())), overflow_error, finer);
  CHECK_FAILS((money<JPY, 18>(yen<0>(-10))), overflow_error, finer);
}

TEST_CASE("amounts of one currency are compared by value, whatever their digits") {
  CHECK_BOTH(cents(500) == money<USD, 0>::from_count(5));
  CHECK_BOTH(yen<2>(15423) > yen<0>(154));
  CHECK_BOTH(yen<0>(154) < yen<2>(15423));
  CHECK_BOTH(yen<2>(-15423) < yen<0>(-154));
  CHECK_BOTH(yen<0>(-155) < yen<2>(-15423));
  CHECK_BOTH(yen<2>(-50) < yen<0>(0));
  CHECK_BOTH(yen<0>(0) > yen<2>(-50));
  CHECK_BOTH(yen<2>(50) != yen<0>(0));
  CHECK_BOTH((yen<0>(1) <=> yen<2>(100)) == std::strong_ordering::equal);
  // beyond what the finer count could hold
  CHECK_BOTH(money<JPY>::highest() > money<JPY, 18>::highest());
  CHECK_BOTH(money<JPY>::lowest() < money<JPY, 18>::lowest());
  CHECK_BOTH(money<JPY, 18>::lowest() > money<JPY, 17>::lowest());
}

TEST_CASE("comparison is exact and never overflows") {
  test::numbers random;
  const auto compare = [&random]<int D, int E>() {
    for (int i = 0; i < 500; ++i) {
      const std::int64_t n = random.i64();
      std::int64_t m = random.i64();
      if (random.coin()) m = D >= E ? n / detail::units<(D >= E ? D - E : 0)> : (n / 1000 / detail::units<(E > D ? E - D : 0)>) * detail::units<(E > D ? E - D : 0)>;
      const auto a = money<USD, D>::from_count(n);
      const auto b = money<USD, E>::from_count(m);
      const big x = big(n) * big::power(10, E), y = big(m) * big::power(10, D);
      CAPTURE(n, D, m, E);
      REQUIRE((a < b) == (x < y));
      REQUIRE((a > b) == (x > y));
      REQUIRE((a <= b) == (x <= y));
      REQUIRE((a == b) == (x == y));
      REQUIRE((b != a) == (x != y));
    }
  };
  compare.operator()<2, 2>();
  compare.operator()<0, 2>();
  compare.operator()<2, 0>();
  compare.operator()<0, 18>();
  compare.operator()<18, 0>();
  compare.operator()<7, 11>();
}

TEST_CASE("plain decimals become money, or are refused") {
  CHECK_BOTH(*money<USD>::parse("19.99") == cents(1999));
  CHECK_BOTH(*money<USD>::parse("-1234.50") == cents(-123450));
  CHECK_BOTH(*money<USD>::parse("5") == cents(500));
  CHECK_BOTH(*money<USD>::parse("0.1") == cents(10));
  CHECK_BOTH(*money<USD>::parse("-0") == cents(0));
  CHECK_BOTH(*money<USD>::parse("1.5000") == cents(150));  // zeros are no digits lost
  CHECK_BOTH(*money<JPY>::parse("154.00") == yen<0>(154));
  CHECK_BOTH(*money<USD>::parse("1,234.50", {.group = ','}) == cents(123450));
  CHECK_BOTH(*money<USD>::parse("(5.00)", {.sign = sign_style::parentheses}) == cents(-500));
  constexpr auto refuses = [](const auto& p, parse_errc why, std::size_t position) { return p.error() == why && p.position() == position; };
  CHECK_BOTH(refuses(money<USD>::parse("1.234"), parse_errc::more_digits_than_the_currency_has, 4));
  CHECK_BOTH(refuses(money<USD>::parse("1.2304"), parse_errc::more_digits_than_the_currency_has, 4));
  CHECK_BOTH(refuses(money<JPY>::parse("154.23"), parse_errc::more_digits_than_the_currency_has, 4));
  CHECK_BOTH(refuses(money<USD>::parse("(1.234)", {.sign = sign_style::parentheses}), parse_errc::more_digits_than_the_currency_has, 5));
  CHECK_BOTH(refuses(money<USD>::parse("$5"), parse_errc::digit_expected, 0));
  CHECK_BOTH(refuses(money<USD>::parse("5 USD"), parse_errc::trailing_text, 1));
  CHECK_BOTH(refuses(money<USD>::parse("92233720368547758.08"), parse_errc::number_too_large, 0));
  CHECK_BOTH(*money<USD>::parse("92233720368547758.07") == money<USD>::highest());
  CHECK_BOTH(*money<USD>::parse("-92233720368547758.08") == money<USD>::lowest());
  CHECK_BOTH(refuses(money<USD>::parse("-92233720368547758.09"), parse_errc::number_too_large, 0));
  CHECK_BOTH(refuses(money<USD>::parse("999999999999999999999999999999999999"), parse_errc::number_too_large, 0));
  CHECK_BOTH(refuses(money<USD, 18>::parse("999999999999999999999999999999999999"), parse_errc::number_too_large, 0));
  CHECK(money<USD>::parse(std::string("19.99")).value() == cents(1999));
}

TEST_CASE("a count that is there, and one that fits no 64 bits") {
  CHECK_BOTH(money<USD>::try_from_count(5)->count() == 5);
  CHECK_BOTH(!money<USD>::try_from_count(~std::uint64_t{0}));
}
