// SPDX-License-Identifier: BSL-1.0
#include <kawase/detail/bracket.hpp>

// bracket(scale) { block; usable; round }    doubles_are_binary64
// Expected values: the exact products and quotients of tests/support/big.hpp.

#include <cfenv>
#include <cstddef>
#include <cstdint>

#include "support/big.hpp"
#include "support/catch.hpp"
#include "support/random.hpp"

using kawase::detail::bracket;
using kawase::detail::doubles_are_binary64;
using kawase::detail::scale;
using test::big;

namespace {

struct counted {
  std::int64_t n = 0;
  constexpr std::int64_t count() const { return n; }
};
struct factor {
  std::uint64_t n, d;
};

// Blocks of one number each, so that one that can't be settled does not hide the others. How many were settled; each of those is checked.
int settled(const bracket& b, factor f, std::int64_t x) {
  counted xs[bracket::block];
  for (counted& c : xs) c.n = x;
  std::int64_t out[bracket::block];
  if (!b.usable() || !b.round(xs, out)) return 0;
  const big n = big(x) * big(f.n), d(f.d);
  CAPTURE(x, f.n, f.d);
  for (const std::int64_t q : out) REQUIRE(q == out[0]);
  // |x n - q d| < d / 2: the nearest, and no tie. A product of 0 is not halfway either.
  REQUIRE((n - big(out[0]) * d).abs() * 2 < d);
  return 1;
}

// Factors whose significand is 2^53 - 1, 2^52 and their neighbours, where a step of a double changes its size.
constexpr factor edges[] = {
    {(std::uint64_t{1} << 53) - 1, std::uint64_t{1} << 53}, {(std::uint64_t{1} << 53) - 1, 1}, {(std::uint64_t{1} << 60) - 1, std::uint64_t{1} << 60},
    {(std::uint64_t{1} << 54) - 1, std::uint64_t{1} << 54}, {1, 1},                            {1, 2},
    {(std::uint64_t{1} << 53) + 1, std::uint64_t{1} << 53}, {(std::uint64_t{1} << 52) + 1, 1}, {3, 2},
    {~std::uint64_t{0}, std::uint64_t{1} << 60},            {1, (std::uint64_t{1} << 60) + 1}, {(std::uint64_t{1} << 60) + 1, 1},
};

}  // namespace

TEST_CASE("what a bracket settles is the nearest whole number, and never a tie") {
  test::numbers random;
  int tried = 0, done = 0;
  for (int i = 0; i < 2500; ++i) {
    factor f{random.positive(), random.positive() >> 3};
    if (random.below(4) == 0) f = edges[random.below(sizeof(edges) / sizeof(edges[0]))];
    if (random.below(4) == 0) f.d = std::uint64_t{2} << random.below(12);  // ties
    if (!scale::takes(f.n, f.d)) continue;
    const bracket b(scale(f.n, f.d));
    for (int k = 0; k < 4; ++k) {
      std::int64_t x = random.i64() >> random.below(40);
      if (random.below(3) == 0) {  // next to a tie, where the least error would show
        const big near = (big(random.u64() >> (14 + random.below(50))) * 2 + 1) * big(f.d) / (big(f.n) * 2) + big(static_cast<int>(random.below(3)) - 1);
        if (near.abs() < big(std::int64_t{1} << 52)) x = std::stoll(near.str());
      }
      ++tried;
      done += settled(b, f, x);
    }
  }
  if (doubles_are_binary64) CHECK(done > tried / 8);
}

TEST_CASE("it settles what it is made for: amounts below 2^40 at an everyday rate") {
  if (!doubles_are_binary64) return;
  test::numbers random;
  const factor f{15'423, 10'000};
  const bracket b(scale(f.n, f.d));
  REQUIRE(b.usable());
  int done = 0;
  for (int i = 0; i < 1000; ++i) done += settled(b, f, static_cast<std::int64_t>(random.below(std::uint64_t{1} << 40)) * (random.coin() ? 1 : -1));
  CHECK(done > 980);
}

TEST_CASE("what it has no proof for, it refuses") {
  const bracket halves(scale(1, 2)), everyday(scale(15'423, 10'000));
  CHECK(settled(halves, {1, 2}, 7) == 0);
  CHECK(settled(halves, {1, 2}, -7) == 0);
  CHECK(settled(halves, {1, 2}, 8) == (doubles_are_binary64 ? 1 : 0));
  CHECK(settled(everyday, {15'423, 10'000}, 5'000) == 0);  // 7711.5
  for (const std::int64_t large : {std::int64_t{1} << 52, INT64_MAX, INT64_MIN, -(std::int64_t{1} << 52)}) CHECK(settled(everyday, {15'423, 10'000}, large) == 0);
  CHECK(!bracket(scale(std::uint64_t{1} << 60, 1)).usable());  // no number but 0 is small enough
  CHECK(!bracket(scale(std::uint64_t{1} << 49, 1)).usable());  // below 2^50, so that only |x| < 1 would be safe
  CHECK(bracket(scale(std::uint64_t{1} << 48, 1)).usable() == doubles_are_binary64);  // 1 and 2 are

  // One number of a block that can't be settled is enough.
  if (!doubles_are_binary64) return;
  for (std::size_t k = 0; k < bracket::block; ++k) {
    counted xs[bracket::block];
    std::int64_t out[bracket::block];
    for (std::size_t i = 0; i < bracket::block; ++i) xs[i].n = static_cast<std::int64_t>(2 * i);
    REQUIRE(halves.round(xs, out));
    xs[k].n = 7;
    REQUIRE(!halves.round(xs, out));
    xs[k].n = INT64_MAX;
    REQUIRE(!halves.round(xs, out));
  }
}

#if defined(FE_UPWARD) && defined(FE_DOWNWARD) && defined(FE_TOWARDZERO)
TEST_CASE("a bracket is not usable where sums don't round to nearest") {
  for (const int mode : {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO}) {
    REQUIRE(std::fesetround(mode) == 0);
    const bool usable = bracket(scale(3, 2)).usable();
    REQUIRE(std::fesetround(FE_TONEAREST) == 0);
    CHECK(!usable);
  }
  CHECK(bracket(scale(3, 2)).usable() == doubles_are_binary64);
}
#endif
