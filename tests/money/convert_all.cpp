// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/convert_all.hpp>

// convert(amounts, rate, rounding, out)    try_convert(…) -> how many    for pointers and a length, and for what has data() and size()
// convert_in_place<Digits>(amounts, n, rate, rounding) -> pointer    try_convert_in_place<Digits>(…) -> how many
// class overflow_error_at : overflow_error { position }
// Expected values: the exact products and quotients of tests/support/big.hpp; and convert of each amount, which tests/money/convert.cpp holds to them.

#include <algorithm>
#include <array>
#include <cfenv>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <kawase/money/currencies.hpp>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/random.hpp"

using namespace kawase;
using test::big;

namespace {

using usd_jpy = exchange_rate<USD, JPY>;
constexpr rounding modes[] = {rounding::half_even, rounding::half_up, rounding::half_down, rounding::up, rounding::down, rounding::ceiling, rounding::floor};

template <int D>
money<USD, D> dollars(std::int64_t count) {
  return money<USD, D>::from_count(count);
}
template <int D>
std::vector<money<USD, D>> amounts_of(const std::vector<std::int64_t>& counts) {
  std::vector<money<USD, D>> v;
  for (const std::int64_t n : counts) v.push_back(dollars<D>(n));
  return v;
}

// The whole array, out of place and in place, against convert of each amount.
template <int D, int E>
void check(const std::vector<std::int64_t>& counts, usd_jpy r, rounding mode) {
  const auto amounts = amounts_of<D>(counts);
  const auto untouched = money<JPY, E>::from_count(-77);
  std::vector<money<JPY, E>> expected;
  for (const auto a : amounts) {
    const auto converted = try_convert<E>(a, r, mode);
    if (!converted) break;
    expected.push_back(*converted);
  }
  std::vector<money<JPY, E>> out(amounts.size() + 1, untouched);
  CAPTURE(counts.size(), r.numerator_, r.denominator_, D, E, static_cast<int>(mode));
  const std::size_t fitted = try_convert(amounts.data(), amounts.size(), r, mode, out.data());
  REQUIRE(fitted == expected.size());
  REQUIRE(std::equal(expected.begin(), expected.end(), out.begin()));
  REQUIRE(std::all_of(out.begin() + static_cast<std::ptrdiff_t>(fitted), out.end(), [&](auto m) { return m == untouched; }));

  auto storage = amounts;
  storage.push_back(dollars<D>(-77));
  REQUIRE(try_convert_in_place<E>(storage.data(), amounts.size(), r, mode) == expected.size());
  const auto* const yen = std::launder(reinterpret_cast<const money<JPY, E>*>(storage.data()));
  REQUIRE(std::equal(expected.begin(), expected.end(), yen));
  REQUIRE(std::equal(amounts.begin() + static_cast<std::ptrdiff_t>(fitted), amounts.end(), storage.begin() + static_cast<std::ptrdiff_t>(fitted)));
  REQUIRE(storage.back() == dollars<D>(-77));
}

template <class... A>
concept converts = requires(A... a) { convert(a...); };
using many_usd = const std::vector<money<USD>>&;
using many_jpy = std::vector<money<JPY>>&;

}  // namespace

static_assert(std::is_base_of_v<overflow_error, overflow_error_at>);
static_assert(array_of_money<std::vector<money<USD>>> && array_of_money<const std::array<money<USD, 4>, 2>> && array_of_money<std::span<const money<USD>>>);
static_assert(!array_of_money<std::vector<int>> && !array_of_money<money<USD>> && !array_of_money<std::string>);
static_assert(converts<many_usd, usd_jpy, rounding, many_jpy> && converts<std::span<const money<USD, 7>>, usd_jpy, rounding, std::span<money<JPY, 3>>>);
static_assert(converts<const money<USD>*, std::size_t, usd_jpy, rounding, money<JPY>*>);
static_assert(!converts<many_usd, usd_jpy, many_jpy>, "which rounding?");
static_assert(!converts<many_jpy, usd_jpy, rounding, many_jpy>, "the wrong way round");
static_assert(!converts<many_usd, usd_jpy, rounding, std::vector<money<USD>>&>, "into the wrong currency");
static_assert(noexcept(try_convert(static_cast<const money<USD>*>(nullptr), 0, std::declval<usd_jpy>(), rounding::up, static_cast<money<JPY>*>(nullptr))));

TEST_CASE("by hand, at compile time too") {
  constexpr auto converted = [] {
    std::array<money<USD>, 3> amounts = {money<USD>::from_count(1'999), money<USD>::from_count(-1), money<USD>::from_count(0)};
    std::array<money<JPY>, 3> out{};
    convert(amounts, usd_jpy::from_ratio(15'423, 100), rounding::half_even, out);
    return out;
  };
  CHECK_BOTH(converted()[0].count() == 3'083);  // 3083.0577
  CHECK_BOTH(converted()[1].count() == -2);     // -1.5423
  CHECK_BOTH(converted()[2].count() == 0);
  constexpr auto fitted = [] {
    const std::array<money<USD>, 3> amounts = {money<USD>::from_count(1), money<USD>::highest(), money<USD>::from_count(1)};
    std::array<money<JPY>, 3> out{};
    return try_convert(amounts, usd_jpy::from_ratio(101), rounding::down, out);
  };
  CHECK_BOTH(fitted() == 1);
}

TEST_CASE("as the exact product says, in all seven modes") {
  test::numbers random;
  for (int i = 0; i < 60; ++i) {
    const std::uint64_t n = random.below(1'000'000) + 1, d = random.coin() ? random.below(1'000'000) + 1 : std::uint64_t{2} << random.below(9);
    const auto r = usd_jpy::from_ratio(n, d);
    std::vector<money<USD>> amounts;
    for (int k = 0; k < 70; ++k) amounts.push_back(dollars<2>(static_cast<std::int64_t>(random.below(std::uint64_t{1} << 40)) - (std::int64_t{1} << 39)));
    for (int k = 0; k < 7; ++k) {
      std::vector<money<JPY>> out(amounts.size());
      convert(amounts, r, modes[k], out);
      for (std::size_t j = 0; j < amounts.size(); ++j) {
        CAPTURE(amounts[j].count(), n, d, k);
        REQUIRE(big(out[j].count()) == test::round_quotient(big(amounts[j].count()) * big(n), big(d) * 100, static_cast<test::mode>(k)));
      }
    }
  }
}

TEST_CASE("as convert does, whatever the length, the rate and the size of the amounts") {
  test::numbers random;
  const auto try_digits = [&]<int D, int E>() {
    for (int i = 0; i < 250; ++i) {
      const std::uint64_t d = random.coin() ? random.positive() : std::uint64_t{2} << random.below(20);  // ties
      const auto r = random.below(3) == 0 ? usd_jpy::from_ratio(random.below(100'000) + 1, 100) : usd_jpy::from_ratio(random.positive(), d);
      std::vector<std::int64_t> counts(static_cast<std::size_t>(random.below(200)));
      // Of one size mostly, so that whole blocks are small, and whole blocks large; with a single one of another size here and there.
      const auto shift = random.below(64), odd = random.below(3) == 0 ? random.below(60) + 1 : 1'000;
      for (std::int64_t& n : counts) n = random.below(odd) == 1 ? random.i64() : random.i64() >> shift;
      check<D, E>(counts, r, modes[random.below(7)]);
    }
  };
  try_digits.template operator()<2, 0>();
  try_digits.template operator()<0, 2>();
  try_digits.template operator()<2, 2>();
  try_digits.template operator()<2, 4>();
  try_digits.template operator()<18, 0>();
  try_digits.template operator()<0, 18>();
}

TEST_CASE("every length around the blocks, with ties, and with one that does not fit in each place") {
  const auto halves = usd_jpy::from_ratio(50), everyday = usd_jpy::from_ratio(15'423, 100), hundredfold = usd_jpy::from_ratio(10'000);
  for (std::size_t n = 0; n <= 3 * detail::bracket::block + 2; ++n) {
    std::vector<std::int64_t> counts(n);
    for (std::size_t i = 0; i < n; ++i) counts[i] = static_cast<std::int64_t>(2 * i + 1) * (i % 3 == 0 ? -1 : 1);
    for (const rounding mode : modes) {
      check<2, 0>(counts, halves, mode);
      check<2, 0>(counts, everyday, mode);
    }
    if (n == 0) continue;
    for (const std::int64_t too_large : {detail::highest64, detail::lowest64, detail::highest64 / 100 + 1}) {
      auto with_one = counts;
      with_one[n - 1] = too_large;
      check<2, 0>(with_one, hundredfold, rounding::half_even);
      with_one[n / 2] = too_large;
      check<2, 0>(with_one, hundredfold, rounding::floor);
    }
  }
}

TEST_CASE("blocks of ties, and then blocks without: the way is given up and taken up again") {
  const auto halves = usd_jpy::from_ratio(50);
  std::vector<std::int64_t> counts;
  for (int i = 0; i < 4'000; ++i) counts.push_back(i % 1'000 < 300 ? 2 * i + 1 : 2 * i);
  for (const rounding mode : modes) check<2, 0>(counts, halves, mode);
}

TEST_CASE("near the limits") {
  const std::vector<std::int64_t> ends = {detail::highest64, detail::lowest64, detail::highest64 - 1, detail::lowest64 + 1, 0, 1, -1};
  std::vector<std::int64_t> counts;
  for (int i = 0; i < 12; ++i) counts.insert(counts.end(), ends.begin(), ends.end());
  constexpr std::uint64_t most = ~std::uint64_t{0};
  for (const auto r : {usd_jpy::from_ratio(100), usd_jpy::from_ratio(1), usd_jpy::from_ratio(99), usd_jpy::from_ratio(1, most), usd_jpy::from_ratio(most, most - 1),
                       usd_jpy::from_ratio(std::uint64_t{1} << 63), usd_jpy::from_ratio(1, std::uint64_t{1} << 60)}) {
    for (const rounding mode : modes) {
      check<2, 0>(counts, r, mode);
      check<0, 0>(counts, r, mode);
      check<18, 0>(counts, r, mode);
    }
  }
}

TEST_CASE("what fails says which amount") {
  std::vector<money<USD>> amounts(100, dollars<2>(1));
  amounts[70] = money<USD>::highest();
  std::vector<money<JPY>> out(100);
  const auto r = usd_jpy::from_ratio(101);
  constexpr const char* sentence = "kawase: a converted amount of an array does not fit its 64-bit count";
  CHECK_FAILS(convert(amounts, r, rounding::half_even, out), overflow_error, sentence);
  CHECK_FAILS(convert_in_place(std::vector(amounts).data(), amounts.size(), r, rounding::half_even), overflow_error, sentence);
  std::size_t position = 0;
  try {
    convert(amounts, r, rounding::half_even, out);
  } catch (const overflow_error_at& e) {
    position = e.position();
  }
  CHECK(position == 70);

  std::vector<money<JPY>> shorter(99, money<JPY>::from_count(-77));
  CHECK_FAILS(convert(amounts, usd_jpy::from_ratio(1), rounding::half_even, shorter), domain_error, "kawase: there are more amounts to convert than room for them");
  CHECK(std::count(shorter.begin(), shorter.end(), money<JPY>::from_count(-77)) == 99);
  CHECK(try_convert(amounts, usd_jpy::from_ratio(1), rounding::half_even, shorter) == 99);
  std::vector<money<JPY>> longer(120);
  CHECK(try_convert(amounts, usd_jpy::from_ratio(1), rounding::half_even, longer) == 100);
}

TEST_CASE("in place, the amounts are there in the other currency") {
  std::vector<money<USD>> amounts(50, dollars<2>(1'999));
  const money<JPY>* const yen = convert_in_place(amounts.data(), amounts.size(), usd_jpy::from_ratio(15'423, 100), rounding::half_even);
  CHECK(static_cast<const void*>(yen) == static_cast<const void*>(amounts.data()));
  CHECK(std::count(yen, yen + 50, money<JPY>::from_count(3'083)) == 50);
  money<USD> one = dollars<2>(1'999);
  CHECK(*convert_in_place<4>(&one, 1, usd_jpy::from_ratio(15'423, 100), rounding::half_even) == money<JPY, 4>::from_count(30'830'577));
}

#if defined(FE_UPWARD) && defined(FE_DOWNWARD) && defined(FE_TOWARDZERO)
TEST_CASE("the floating-point environment's rounding mode changes nothing") {
  test::numbers random;
  std::vector<std::int64_t> counts(500);
  for (std::int64_t& n : counts) n = static_cast<std::int64_t>(random.below(std::uint64_t{1} << 40));
  const auto amounts = amounts_of<2>(counts);
  const auto r = usd_jpy::from_ratio(15'423, 100);
  for (const rounding mode : modes) {
    std::vector<money<JPY>> expected(amounts.size()), out(amounts.size());
    convert(amounts, r, mode, expected);
    for (const int environment : {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO}) {
      REQUIRE(std::fesetround(environment) == 0);
      convert(amounts, r, mode, out);
      REQUIRE(std::fesetround(FE_TONEAREST) == 0);
      CHECK(out == expected);
    }
  }
}
#endif
