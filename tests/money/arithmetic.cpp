// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/arithmetic.hpp>

// common_money<C, D, E>    try_add  try_subtract  try_multiply
// a + b   a - b   +a   -a   a * n   n * a   a += b   a -= b   a *= n   a / b -> rational        what else is refused: survey.cpp

#include <cstdint>
#include <optional>
#include <type_traits>

#include <kawase/money/currencies.hpp>
#include <kawase/money/exact_money.hpp>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/random.hpp"

using namespace kawase;
using test::big;

namespace {

constexpr auto cents(std::int64_t n) { return money<USD>::from_count(n); }
template <int Digits = 0>
constexpr auto yen(std::int64_t n) {
  return money<JPY, Digits>::from_count(n);
}

}  // namespace

static_assert(std::is_same_v<decltype(cents(1) + cents(1)), money<USD>> && std::is_same_v<decltype(cents(1) - cents(1)), money<USD>>);
static_assert(std::is_same_v<decltype(yen(1) + yen<2>(1)), money<JPY, 2>> && std::is_same_v<decltype(yen<3>(1) - yen<2>(1)), money<JPY, 3>>, "the finer digits");
static_assert(std::is_same_v<decltype(cents(1) * 2), money<USD>> && std::is_same_v<decltype(2u * cents(1)), money<USD>>);
static_assert(std::is_same_v<decltype(cents(1) / cents(1)), rational>);
static_assert(std::is_same_v<decltype(try_add(yen(1), yen<2>(1))), maybe<money<JPY, 2>>>);
constexpr money<USD> no_money;
static_assert(noexcept(try_add(no_money, no_money)) && noexcept(try_subtract(no_money, no_money)) && noexcept(try_multiply(no_money, 2)) && noexcept(+no_money));

TEST_CASE("sums, differences, multiples and ratios by hand") {
  CHECK_BOTH(cents(1999) + cents(1) == cents(2000));
  CHECK_BOTH(cents(100) - cents(350) == cents(-250));
  CHECK_BOTH(yen(154) + yen<2>(23) == yen<2>(15423));
  CHECK_BOTH(yen<2>(23) - yen(1) == yen<2>(-77));
  CHECK_BOTH(-cents(5) == cents(-5));
  CHECK_BOTH(+cents(5) == cents(5));
  CHECK_BOTH(cents(333) * 3 == cents(999));
  CHECK_BOTH(std::int8_t{-3} * cents(333) == cents(-999));
  CHECK_BOTH(cents(333) * std::uint16_t{3} == cents(999));
  CHECK_BOTH(cents(500) / cents(200) == rational(5, 2));
  CHECK_BOTH(yen<2>(150) / yen(1) == rational(3, 2));
  constexpr auto steps = [] {
    money<JPY, 2> m = yen<2>(150);
    m += yen(1);
    m -= yen<2>(25);
    m *= 2;
    return m;
  };
  CHECK_BOTH(steps() == yen<2>(450));
}

TEST_CASE("at the limits") {
  constexpr auto highest = money<USD>::highest(), lowest = money<USD>::lowest();
  CHECK_BOTH(highest + cents(0) == highest);
  CHECK_BOTH(highest + lowest == cents(-1));
  CHECK_BOTH(lowest - lowest == cents(0));
  CHECK_BOTH(-highest == lowest + cents(1));
  CHECK_BOTH(lowest * 1 == lowest);
  CHECK_BOTH(cents(0) * ~std::uint64_t{0} == cents(0));
  CHECK_BOTH(cents(-1) * (std::uint64_t{1} << 63) == lowest);
  CHECK_BOTH(lowest / lowest == 1);
  CHECK_BOTH((highest / money<USD, 18>::from_count(1)).is_integer());
}

TEST_CASE("overflow is an exception that names the operation, or no value") {
  constexpr auto highest = money<USD>::highest(), lowest = money<USD>::lowest();
  CHECK_FAILS(highest + cents(1), overflow_error, "kawase: a sum of money does not fit its 64-bit count");
  CHECK_FAILS(lowest - cents(1), overflow_error, "kawase: a difference of money does not fit its 64-bit count");
  CHECK_FAILS(highest * 2, overflow_error, "kawase: a multiple of money does not fit its 64-bit count");
  CHECK_FAILS(cents(1) * (std::uint64_t{1} << 63), overflow_error, "kawase: a multiple of money does not fit its 64-bit count");
  CHECK_FAILS(-lowest, overflow_error, "kawase: the negative of the lowest money does not fit its 64-bit count");
  CHECK_FAILS(lowest * -1, overflow_error, "kawase: a multiple of money does not fit its 64-bit count");
  CHECK_FAILS(money<JPY>::highest() + yen<2>(1), overflow_error, "kawase: money in finer digits does not fit its 64-bit count");
  CHECK_FAILS(cents(1) / cents(0), domain_error, "kawase: a division by zero");
  CHECK_BOTH(!try_add(highest, cents(1)));
  CHECK_BOTH(!try_subtract(lowest, cents(1)));
  CHECK_BOTH(!try_multiply(highest, 2));
  CHECK_BOTH(!try_multiply(cents(1), ~std::uint64_t{0}));
  CHECK_BOTH(!try_add(money<JPY>::highest(), yen<2>(1)));
  CHECK_BOTH(!try_subtract(yen<2>(1), money<JPY>::lowest()));
  CHECK_BOTH(try_add(yen(1), yen<2>(1)) == yen<2>(101));
  CHECK_BOTH(try_subtract(cents(1), cents(2)) == cents(-1));
  CHECK_BOTH(try_multiply(cents(7), -2) == cents(-14));
  money<USD> kept = highest;
  CHECK_FAILS(kept += cents(1), overflow_error, "kawase: a sum of money does not fit its 64-bit count");
  CHECK(kept == highest);  // what failed changed nothing
}

TEST_CASE("exact whenever the result fits") {
  test::numbers random;
  for (int i = 0; i < 3000; ++i) {
    const std::int64_t n = random.i64(), m = random.i64();
    const auto a = cents(n), b = cents(m);
    CAPTURE(n, m);
    const auto agrees = [](const maybe<money<USD>>& got, const big& expected) {
      return test::is_a_count(expected) ? got.has_value() && big(got->count()) == expected : !got.has_value();
    };
    REQUIRE(agrees(try_add(a, b), big(n) + big(m)));
    REQUIRE(agrees(try_subtract(a, b), big(n) - big(m)));
    REQUIRE(agrees(try_multiply(a, m), big(n) * big(m)));
    if (const auto sum = try_add(a, b)) REQUIRE(*sum - b == a);
    if (m != 0) {
      const rational ratio = a / b;
      REQUIRE(b * ratio == a);
    }
  }
}

TEST_CASE("the magnitude") {
  CHECK_BOTH(abs(cents(-500)) == cents(500));
  CHECK_BOTH(abs(cents(500)) == cents(500));
  CHECK_BOTH(abs(cents(0)) == cents(0));
  CHECK_BOTH(cents(-1).is_negative());
  CHECK_BOTH(!cents(0).is_negative());
  CHECK_BOTH(!cents(1).is_negative());
  CHECK_BOTH(abs(exact_money<USD>(cents(-1))) == exact_money<USD>(cents(1)));
  CHECK_BOTH(exact_money<USD>(cents(-1)).is_negative());
  CHECK_BOTH(!exact_money<USD>().is_negative());
  CHECK_BOTH(abs(money<USD>::highest()) == money<USD>::highest());
  CHECK_BOTH(abs(-money<USD>::highest()) == money<USD>::highest());
  CHECK_FAILS(abs(money<USD>::lowest()), overflow_error, "kawase: the negative of the lowest money does not fit its 64-bit count");
  CHECK_BOTH(!try_abs(money<USD>::lowest()).has_value());
  CHECK_BOTH(try_abs(cents(-500)) == cents(500));
  CHECK_BOTH(try_abs(cents(500)) == cents(500));
}

// 10.07 = 201 x 0.05 + 0.02, and the sign is the dividend's, as the built-in %'s.
TEST_CASE("what is left over") {
  CHECK_BOTH(cents(1007) % cents(5) == cents(2));
  CHECK_BOTH(cents(-1007) % cents(5) == cents(-2));
  CHECK_BOTH(cents(1007) % cents(-5) == cents(2));
  CHECK_BOTH(cents(1007) % money<USD, 3>::from_count(25) == money<USD, 3>::from_count(20));  // 10.070 = 402 x 0.025 + 0.020
  CHECK_BOTH(money<USD>::lowest() % cents(-1) == cents(0));
  CHECK_BOTH(try_remainder(cents(1007), cents(5)) == cents(2));
  CHECK_FAILS(cents(1) % cents(0), domain_error, "kawase: a division by zero");
  CHECK_BOTH(!try_remainder(cents(1), cents(0)).has_value());
  CHECK_FAILS(money<USD>::highest() % (money<USD, 3>::from_count(1)), overflow_error, "kawase: money in finer digits does not fit its 64-bit count");
  CHECK_BOTH(!try_remainder(money<USD>::highest(), money<USD, 3>::from_count(1)).has_value());
  test::numbers random(21);
  for (int i = 0; i < 1000; ++i) {
    const std::int64_t a = random.i64(), b = random.i64();
    if (b == 0) continue;
    const big rest = big((cents(a) % cents(b)).count());
    REQUIRE(rest.abs() < big(b).abs());
    REQUIRE((big(a) - rest) % big(b) == big(0));
    REQUIRE((rest == big(0) || (rest < big(0)) == (a < 0)));
  }
}

TEST_CASE("the second operand may be what does not fit the finer digits") {
  constexpr auto fine = money<USD, 3>::from_count(1);
  CHECK_BOTH(!try_add(fine, money<USD>::highest()).has_value());
  CHECK_BOTH(!try_subtract(fine, money<USD>::lowest()).has_value());
  CHECK_BOTH(!try_remainder(fine, money<USD>::highest()).has_value());
  CHECK_BOTH(try_remainder(fine, money<USD>::from_count(1)) == fine);
}
