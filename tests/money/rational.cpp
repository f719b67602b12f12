// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/rational.hpp>

// class rational { rational(); rational(n); rational(n, d);  parse  is_negative  is_integer  numerator  denominator  round(rounding)
//   approximate_double  + - * / += -= *= /=  == <=> };    percent(rational)

#include <string>
#include <type_traits>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/near.hpp"
#include "support/random.hpp"

using namespace kawase;
using test::big;

static_assert(std::is_trivially_copyable_v<rational> && std::is_nothrow_default_constructible_v<rational> && std::is_nothrow_copy_assignable_v<rational>);
static_assert(std::is_convertible_v<int, rational> && std::is_convertible_v<unsigned long long, rational> && std::is_nothrow_constructible_v<rational, int>);
static_assert(!std::is_constructible_v<rational, double> && !std::is_constructible_v<rational, float> && !std::is_constructible_v<rational, int, double>, "no floating point");
static_assert(!std::is_constructible_v<rational, bool> && !std::is_constructible_v<rational, char>, "neither counts");
static_assert(!std::is_convertible_v<rational, int> && !std::is_convertible_v<rational, double> && !std::is_convertible_v<rational, bool>, "nothing is rounded silently");
static_assert(noexcept(rational() == rational()) && noexcept(rational() < rational()), "comparison never fails");
template <rational>
struct takes_a_rational {};
static_assert(std::is_same_v<takes_a_rational<rational(2, 4)>, takes_a_rational<rational(1, 2)>>, "structural, and reduced");

namespace {

// n / d, d > 0, as the oracle has it
struct fraction {
  big n, d;
};
bool equal(const rational& r, const fraction& f) {
  const auto of = [](detail::uint128 x) { return big(detail::high64(x)) * big("18446744073709551616") + big(detail::low64(x)); };
  const big n = r.is_negative() ? -of(r.numerator_) : of(r.numerator_), d = of(r.denominator_);
  return n * f.d == f.n * d && big::gcd(n, d) == 1 && d > 0;
}
// One that needs more than 128 bits?
bool fits(const fraction& f) {
  const big g = big::gcd(f.n, f.d), limit("340282366920938463463374607431768211456");
  return (f.n / g).abs() < limit && f.d / g < limit;
}
template <class Operation>
bool throws_overflow(Operation operation) {
  try {
    static_cast<void>(operation());
  } catch (const overflow_error&) {
    return true;
  }
  return false;
}

}  // namespace

TEST_CASE("reduced, with the sign in front") {
  CHECK_BOTH(rational() == rational(0));
  CHECK_BOTH(rational(6, 4).numerator() == 3);
  CHECK_BOTH(rational(6, 4).denominator() == 2);
  CHECK_BOTH(rational(6, -4) == rational(-3, 2));
  CHECK_BOTH(rational(-6, -4) == rational(3, 2));
  CHECK_BOTH(rational(0, -5) == rational(0));
  CHECK_BOTH(!rational(0, -5).is_negative());
  CHECK_BOTH(!(-rational(0)).is_negative());
  CHECK_BOTH(rational(6, 3).is_integer());
  CHECK_BOTH(rational(detail::lowest64).numerator() == detail::lowest64);
  CHECK_BOTH(rational(detail::lowest64, detail::lowest64) == 1);
  CHECK_BOTH(rational(1, ~std::uint64_t{0}) > 0);
}

TEST_CASE("arithmetic by hand") {
  CHECK_BOTH(rational(1, 3) + rational(1, 6) == rational(1, 2));
  CHECK_BOTH(rational(1, 3) - rational(1, 3) == 0);
  CHECK_BOTH(rational(1, 3) - rational(1, 2) == rational(-1, 6));
  CHECK_BOTH(rational(2, 3) * rational(3, 4) == rational(1, 2));
  CHECK_BOTH(rational(1, 3) / rational(-2, 3) == rational(-1, 2));
  CHECK_BOTH(1 - rational(1, 4) == rational(3, 4));
  CHECK_BOTH(2 * rational(1, 4) == rational(1, 2));
  CHECK_BOTH(percent(10) == rational(1, 10));
  CHECK_BOTH(percent(rational(5, 2)) == rational(1, 40));
  constexpr auto steps = [] {
    rational r = 1;
    r += rational(1, 2);
    r -= rational(1, 4);
    r *= 4;
    r /= rational(5, 2);
    return r;
  };
  CHECK_BOTH(steps() == 2);
}

TEST_CASE("order") {
  CHECK_BOTH(rational(1, 3) < rational(1, 2));
  CHECK_BOTH(rational(-1, 2) < rational(-1, 3));
  CHECK_BOTH(rational(-1, 2) < rational(1, 3));
  CHECK_BOTH(rational(-1) < 0);
  CHECK_BOTH(0 < rational(1, ~std::uint64_t{0}));
  CHECK_BOTH(rational(1, 2) != rational(1, 3));
  CHECK_BOTH((rational(1, 2) <=> rational(2, 4)) == std::strong_ordering::equal);
  CHECK_BOTH((rational(1, 2) >= rational(2, 4) && rational(1, 2) <= rational(2, 4) && !(rational(1, 2) > rational(2, 4)) && !(rational(1, 2) < rational(2, 4))));
}

TEST_CASE("comparison of terms near 2^128 does not overflow") {
  constexpr rational large(detail::max128, detail::uint128{1}, false), larger_half(detail::max128, detail::uint128{2}, false);
  CHECK_BOTH(larger_half < large);
  CHECK_BOTH(-large < larger_half);
  CHECK_BOTH(-large < -larger_half);
  constexpr rational a(detail::max128, detail::max128 - detail::uint128{2}, false), b(detail::max128 - detail::uint128{2}, detail::max128, false);
  CHECK_BOTH(b < a);
  CHECK_BOTH(a > 1);
  CHECK_BOTH(b < 1);
}

TEST_CASE("to the nearest integer in the way named") {
  CHECK_BOTH(rational(5, 2).round(rounding::half_even) == 2);
  CHECK_BOTH(rational(-5, 2).round(rounding::half_up) == -3);
  CHECK_BOTH(rational(-5, 2).round(rounding::floor) == -3);
  CHECK_BOTH(rational(7).round(rounding::up) == 7);
  CHECK_BOTH(rational(detail::max128, detail::max128, false).round(rounding::up) == 1);
  CHECK_FAILS(rational(detail::max128, detail::uint128{1}, false).round(rounding::down), overflow_error, "kawase: a term of a rational does not fit 64 bits");
}

TEST_CASE("plain decimals") {
  CHECK_BOTH(*rational::parse("1.5") == rational(3, 2));
  CHECK_BOTH(*rational::parse("-0.25") == rational(-1, 4));
  CHECK_BOTH(*rational::parse("-0") == 0);
  CHECK_BOTH(*rational::parse("1,234.50", {.group = ','}) == rational(2469, 2));
  CHECK_BOTH(rational::parse("1/3").error() == parse_errc::trailing_text);
  CHECK_BOTH(rational::parse("1/3").position() == 1);
}

TEST_CASE("failures") {
  CHECK_FAILS(rational(1, 0), domain_error, "kawase: a division by zero");
  CHECK_FAILS(rational(0, 0), domain_error, "kawase: a division by zero");
  CHECK_FAILS(rational(1) / rational(0), domain_error, "kawase: a division by zero");
  const rational large(detail::max128, detail::uint128{1}, false);
  CHECK_FAILS(large * 2, overflow_error, "kawase: an exact result needs terms of more than 128 bits");
  CHECK_FAILS(large + 1, overflow_error, "kawase: an exact result needs terms of more than 128 bits");
  CHECK_FAILS(large.numerator(), overflow_error, "kawase: a term of a rational does not fit 64 bits");
  CHECK_FAILS(rational(~std::uint64_t{0}).numerator(), overflow_error, "kawase: a term of a rational does not fit 64 bits");
}

TEST_CASE("approximate_double") {
  CHECK_BOTH(rational(1, 4).approximate_double() == 0.25);
  CHECK_BOTH(rational(-3, 2).approximate_double() == -1.5);
  CHECK(test::near(rational(15423, 100).approximate_double(), 154.23));
  CHECK(test::near(rational(detail::max128, detail::uint128{1}, false).approximate_double(), 3.402823669209385e38));
}

TEST_CASE("exact where the result fits, and overflow_error only where it does not") {
  test::numbers random;
  int overflows = 0;
  for (int i = 0; i < 400; ++i) {
    const auto term = [&random] { return random.i64(); };
    const auto some = [&](rational& r, fraction& f) {
      const std::int64_t n = term();
      const std::uint64_t d = random.positive();
      r = rational(n, d);
      f = {big(n), big(d)};
      if (random.coin()) {  // wide terms
        const std::uint64_t m = random.positive(), e = random.positive();
        r = r * rational(m, e);
        f = {f.n * big(m), f.d * big(e)};
      }
    };
    rational a, b;
    fraction x, y;
    some(a, x);
    some(b, y);
    CAPTURE(x.n.str(), x.d.str(), y.n.str(), y.d.str());
    REQUIRE(equal(a, x));
    REQUIRE((a < b) == (x.n * y.d < y.n * x.d));
    REQUIRE((a == b) == (x.n * y.d == y.n * x.d));
    const auto agrees = [&](auto operation, const fraction& expected) {
      if (fits(expected)) return equal(operation(), expected);
      ++overflows;
      return throws_overflow(operation);
    };
    REQUIRE(agrees([&] { return a * b; }, {x.n * y.n, x.d * y.d}));
    REQUIRE(agrees([&] { return a + b; }, {x.n * y.d + y.n * x.d, x.d * y.d}));
    REQUIRE(agrees([&] { return a - b; }, {x.n * y.d - y.n * x.d, x.d * y.d}));
    if (y.n != 0) REQUIRE(agrees([&] { return a / b; }, {y.n.negative() ? -(x.n * y.d) : x.n * y.d, x.d * y.n.abs()}));
  }
  CHECK(overflows > 50);
}

TEST_CASE("sums of any terms of 64 bits are exact") {
  test::numbers random(7);
  for (int i = 0; i < 600; ++i) {
    const std::int64_t n = random.i64(), m = random.i64();
    const std::uint64_t d = random.positive(), e = random.positive();
    CAPTURE(n, d, m, e);
    const fraction sum = {big(n) * big(e) + big(m) * big(d), big(d) * big(e)}, difference = {big(n) * big(e) - big(m) * big(d), big(d) * big(e)};
    REQUIRE(equal(rational(n, d) + rational(m, e), sum));
    REQUIRE(equal(rational(n, d) - rational(m, e), difference));
  }
}

TEST_CASE("what only needs more than 128 bits on the way does not fail") {
  constexpr detail::uint128 two{2}, three{3};
  constexpr rational a(detail::max128, two, false), b(detail::max128 - two, two, false);  // odd over 2
  CHECK_BOTH(a - b == 1);
  CHECK_BOTH(a + b == rational(detail::max128 - detail::uint128{1}, detail::uint128{1}, false));
  constexpr rational third(detail::max128 - detail::uint128{1}, three, false);  // 2^128 = 1 modulo 3, so 2^128 - 2 is no multiple
  CHECK_BOTH(third - third == 0);
  CHECK_BOTH(third + rational(1, 3) == rational(detail::max128 / three, detail::uint128{1}, false));
}

TEST_CASE("a sum whose numerator needs more than 256 bits does not fit") {
  // a/b + c/d with four terms just below 2^128, no two with a common factor: ad and cb are nearly 2^256 each.
  constexpr detail::uint128 one{1}, two{2}, n = detail::max128, b = n - one, d = n - two;
  constexpr rational x = rational::reduced(n, b, false), y = rational::reduced(n, d, false);
  CHECK_BOTH(!try_add(x, y));
  CHECK_BOTH(!try_add(-x, -y));
  CHECK_FAILS(x + y, overflow_error, "kawase: an exact result needs terms of more than 128 bits");
}

TEST_CASE("a decimal of negative decimals has zeros behind it") {
  constexpr detail::uint128 seven{7};
  CHECK_BOTH(rational::from_decimal(seven, -3) == rational(7000));
  CHECK_BOTH(rational::from_decimal(seven, -3, true) == rational(-7000));
  CHECK_BOTH(rational::from_decimal(seven, 3) == rational(7, 1000));
  CHECK_FAILS(rational::from_decimal(seven, -38), overflow_error, "kawase: an exact result needs terms of more than 128 bits");  // 7 x 10^38 > 2^128 = 3.4 x 10^38
  CHECK_BOTH(rational::from_decimal(detail::uint128{3}, -38) == rational::from_decimal(detail::uint128{30}, -37));
}

TEST_CASE("a sign makes a difference, but not to zero") {
  CHECK_BOTH(rational(1, 3) != rational(-1, 3));
  CHECK_BOTH(rational(0) == -rational(0));
}
