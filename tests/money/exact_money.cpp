// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/exact_money.hpp>

// template <currency C> class exact_money { currency_type  exact_money()  exact_money(money)  from_value  value  approximate_double
//   + - with exact_money   * / with rational   exact_money / exact_money -> rational   += -= *= /=   == <=> };
// money * rational   rational * money   money / rational   -> exact_money
// struct rounded<C, Digits> { amount; remainder; converts to money }    round_to<Digits>(x, rounding)    try_round_to<Digits>(x, rounding)

#include <cstdint>
#include <type_traits>

#include <kawase/money/currencies.hpp>

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
constexpr exact_money<USD> usd(const rational& r) { return exact_money<USD>::from_value(r); }
constexpr rounding modes[] = {rounding::half_even, rounding::half_up, rounding::half_down, rounding::up, rounding::down, rounding::ceiling, rounding::floor};

}  // namespace

static_assert(std::is_trivially_copyable_v<exact_money<USD>> && std::is_nothrow_default_constructible_v<exact_money<USD>>);
static_assert(std::is_convertible_v<money<USD>, exact_money<USD>> && std::is_convertible_v<money<USD, 7>, exact_money<USD>>);
static_assert(std::is_nothrow_constructible_v<exact_money<USD>, money<USD>>);
static_assert(!std::is_constructible_v<exact_money<USD>, money<JPY>> && !std::is_constructible_v<exact_money<USD>, exact_money<JPY>>, "another currency");
static_assert(!std::is_constructible_v<exact_money<USD>, rational> && !std::is_constructible_v<exact_money<USD>, int> && !std::is_constructible_v<exact_money<USD>, double>);
static_assert(!std::is_constructible_v<money<USD>, exact_money<USD>>, "only round_to makes money of it");
static_assert(amount<exact_money<USD>>);
template <exact_money<USD>>
struct takes_exact_money {};
static_assert(std::is_same_v<takes_exact_money<usd(rational(2, 4))>, takes_exact_money<usd(rational(1, 2))>>, "structural");

static_assert(std::is_same_v<decltype(round_to(usd(1), rounding::down)), rounded<USD, 2>>, "the currency's minor unit");
static_assert(std::is_same_v<decltype(round_to<5>(usd(1), rounding::down)), rounded<USD, 5>>);
static_assert(std::is_same_v<decltype(round_to<0>(yen<2>(1), rounding::down)), rounded<JPY, 0>>);
static_assert(std::is_convertible_v<rounded<USD, 2>, money<USD>> && !std::is_convertible_v<rounded<USD, 2>, exact_money<USD>>);
static_assert(noexcept(try_round_to(exact_money<USD>(), rounding::up)) && noexcept(exact_money<USD>() == exact_money<USD>()) && noexcept(exact_money<USD>() < money<USD>()));

TEST_CASE("interest, tax and shares stay exact until they are rounded") {
  constexpr auto price = cents(1999);
  constexpr exact_money<USD> tax = price * percent(10);
  CHECK_BOTH(tax.value() == rational(1999, 1000));
  CHECK_BOTH(round_to(tax, rounding::half_even).amount == cents(200));
  CHECK_BOTH(round_to(tax, rounding::half_even).remainder.value() == rational(-1, 1000));
  CHECK_BOTH(price + tax == usd(rational(21989, 1000)));
  CHECK_BOTH(rational(1, 10) * price == tax);
  CHECK_BOTH(price / rational(10) == tax);
  // 1,000,000 at 5 % for 91 days of 360: 12,638.888…
  CHECK_BOTH(round_to(cents(100'000'000) * percent(5) * rational(91, 360), rounding::half_even).amount == cents(1'263'889));
}

TEST_CASE("arithmetic by hand") {
  CHECK_BOTH(usd(rational(1, 3)) + usd(rational(1, 6)) == usd(rational(1, 2)));
  CHECK_BOTH(usd(rational(1, 3)) - cents(100) == usd(rational(-2, 3)));
  CHECK_BOTH(cents(100) - usd(rational(1, 3)) == usd(rational(2, 3)));
  CHECK_BOTH(-usd(1) == cents(-100));
  CHECK_BOTH(+usd(1) == cents(100));
  CHECK_BOTH(usd(2) * rational(1, 3) * 3 == usd(2));
  CHECK_BOTH(rational(3, 2) * exact_money<USD>(usd(2)) == usd(3));
  CHECK_BOTH(usd(1) / rational(3) == usd(rational(1, 3)));
  CHECK_BOTH(usd(1) / usd(3) == rational(1, 3));
  CHECK_BOTH(cents(100) / usd(3) == rational(1, 3));
  CHECK_BOTH(cents(33) < usd(rational(1, 3)));
  CHECK_BOTH(usd(rational(1, 3)) < cents(34));
  CHECK_BOTH(usd(1) == cents(100));
  CHECK_BOTH(cents(100) == usd(1));
  CHECK_BOTH(usd(rational(19, 4)).approximate_double() == 4.75);
  constexpr auto steps = [] {
    exact_money<USD> x = cents(100);
    x += cents(50);
    x -= usd(rational(1, 2));
    x *= rational(2, 3);
    x /= 2;
    return x;
  };
  CHECK_BOTH(steps() == usd(rational(1, 3)));
}

TEST_CASE("to the digits named, or the currency's minor unit") {
  CHECK_BOTH(round_to<0>(yen<2>(15450), rounding::half_even).amount == yen(154));
  CHECK_BOTH(round_to<0>(yen<2>(15450), rounding::half_up).amount == yen(155));
  CHECK_BOTH(round_to<0>(yen<2>(15423), rounding::half_even).remainder == yen<2>(23));
  CHECK_BOTH(round_to<0>(yen<2>(15423), rounding::up).remainder == yen<2>(-77));
  CHECK_BOTH(round_to<0>(yen<2>(-15423), rounding::up).amount == yen(-155));
  CHECK_BOTH(round_to<0>(yen<2>(-15423), rounding::up).remainder == yen<2>(77));
  CHECK_BOTH(round_to(usd(rational(1, 3)), rounding::half_even).amount == cents(33));
  CHECK_BOTH(round_to<4>(usd(rational(1, 3)), rounding::half_even).amount == money<USD, 4>::from_count(3333));
  CHECK_BOTH(round_to<18>(usd(rational(1, 3)), rounding::floor).amount == money<USD, 18>::from_count(333'333'333'333'333'333));
  CHECK_BOTH(round_to(cents(5), rounding::up).remainder == cents(0));
  constexpr money<USD> straight = round_to(usd(rational(1, 3)), rounding::half_even);
  CHECK_BOTH(straight == cents(33));
}

TEST_CASE("failures") {
  constexpr char out_of_range[] = "kawase: a rounded amount does not fit its 64-bit count, or its remainder terms of 128 bits";
  CHECK_FAILS(round_to<18>(usd(10), rounding::down), overflow_error, out_of_range);
  CHECK_FAILS(round_to(usd(rational(detail::max128, detail::uint128{1}, false)), rounding::down), overflow_error, out_of_range);
  CHECK_FAILS(usd(1) / rational(0), domain_error, "kawase: a division by zero");
  CHECK_FAILS(usd(1) / usd(0), domain_error, "kawase: a division by zero");
  CHECK_BOTH((!try_divide(usd(1), usd(0)) && !try_divide(usd(1), rational(0))));
  CHECK_BOTH((try_divide(usd(1), usd(4)) == rational(1, 4) && try_divide(usd(1), rational(4)) == usd(rational(1, 4))));
  CHECK_FAILS(usd(rational(detail::max128, detail::uint128{1}, false)) * 2, overflow_error, "kawase: an exact result needs terms of more than 128 bits");
  CHECK_BOTH(!try_round_to<18>(usd(10), rounding::down));
  CHECK_BOTH(!try_round_to<2>(money<USD, 0>::highest(), rounding::down));
  // The amount would fit, its remainder would not: (2^128 - 1) is odd and no multiple of 5^2 x 2^2 either.
  constexpr auto tiny = usd(rational(detail::uint128{1}, detail::max128, false));
  CHECK_BOTH(!try_round_to(tiny, rounding::up));
  CHECK_BOTH(try_round_to(tiny, rounding::down)->amount == cents(0));
  CHECK_BOTH(try_round_to(tiny, rounding::down)->remainder == tiny);
  // at the very ends
  CHECK_BOTH(round_to(usd(rational(detail::highest64, 100)) + usd(rational(1, 300)), rounding::down).amount == money<USD>::highest());
  CHECK_BOTH(!try_round_to(usd(rational(detail::highest64, 100)) + usd(rational(1, 300)), rounding::up));
  CHECK_BOTH(round_to(usd(rational(detail::lowest64, 100)) - usd(rational(1, 300)), rounding::ceiling).amount == money<USD>::lowest());
  CHECK_BOTH(!try_round_to(usd(rational(detail::lowest64, 100)) - usd(rational(1, 300)), rounding::floor));
}

TEST_CASE("rounds once, as the definitions say; and x == amount + remainder") {
  test::numbers random;
  const auto try_digits = [&random]<int Digits>() {
    int fitted = 0;
    for (int i = 0; i < 600; ++i) {
      const std::int64_t n = random.i64();
      std::uint64_t d = random.positive();
      if (random.coin()) d = std::uint64_t{2} << random.below(8);  // ties
      const exact_money<USD> x = usd(rational(n, d));
      for (int m = 0; m < 7; ++m) {
        CAPTURE(n, d, m, Digits);
        const big expected = test::round_quotient(big(n) * big::power(10, Digits), big(d), static_cast<test::mode>(m));
        const auto got = try_round_to<Digits>(x, modes[m]);
        REQUIRE(got.has_value() == test::is_a_count(expected));
        if (!got) continue;
        ++fitted;
        REQUIRE(big(got->amount.count()) == expected);
        REQUIRE(got->amount + got->remainder == x);
      }
    }
    CHECK(fitted > 100);
  };
  try_digits.operator()<0>();
  try_digits.operator()<2>();
  try_digits.operator()<8>();
  try_digits.operator()<18>();
}

// 2/3 = 0.666…, -2.5 by the half-even rule is -2, 1/8 = 0.125.
TEST_CASE("a fraction to the digits named") {
  CHECK_BOTH(round_to<2>(rational(2, 3), rounding::half_even) == rational(67, 100));
  CHECK_BOTH(round_to<0>(rational(-5, 2), rounding::half_even) == rational(-2));
  CHECK_BOTH(round_to<2>(rational(1, 8), rounding::half_up) == rational(13, 100));
  CHECK_BOTH(round_to<2>(rational(1, 8), rounding::half_down) == rational(12, 100));
  CHECK_BOTH(round_to<3>(rational(1, 8), rounding::up) == rational(1, 8));
  CHECK_FAILS(round_to<18>(rational(10), rounding::down), overflow_error, "kawase: a term of a rational does not fit 64 bits");  // 10^19 > 2^63
  CHECK_BOTH(!try_round_to<18>(rational(10), rounding::down).has_value());
  CHECK_BOTH(try_round_to<18>(rational(9), rounding::down) == rational(9));
}

TEST_CASE("what was rounded is equal where amount and remainder are") {
  constexpr auto two_thirds = exact_money<JPY>::from_value(rational(2, 3)), five_thirds = exact_money<JPY>::from_value(rational(5, 3));
  CHECK_BOTH(round_to<0>(two_thirds, rounding::up) == rounded<JPY, 0>{money<JPY>::from_count(1), exact_money<JPY>::from_value(rational(-1, 3))});
  CHECK_BOTH(round_to<0>(two_thirds, rounding::up) != round_to<0>(two_thirds, rounding::down));
  CHECK_BOTH(round_to<0>(two_thirds, rounding::up) != round_to<0>(five_thirds, rounding::up));  // another amount, the same remainder
  CHECK_BOTH(round_to<0>(two_thirds, rounding::up) != round_to<0>(exact_money<JPY>::from_value(rational(1)), rounding::up));  // the same amount
}

TEST_CASE("an exact amount times a fraction may not fit, from either side") {
  const auto most = exact_money<JPY>::from_value(rational(detail::max128, detail::uint128{1}, false));
  CHECK(!try_multiply(most, rational(2)));
  CHECK(!try_multiply(rational(2), most));
  CHECK(try_multiply(rational(1, 2), exact_money<JPY>::from_value(rational(6))) == exact_money<JPY>::from_value(rational(3)));
}
