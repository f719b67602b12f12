// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/allocate.hpp>

// enum class odd_units { to_first, to_last, to_largest_remainder, to_largest_ratio, spread }
// struct parts<C, D, N> { part; size; []; data; begin; end; == }
// allocate(amount, {ratios}, policy) -> parts         allocate(amount, ratios, n, policy, out)        try_allocate
// allocate_evenly<N>(amount, policy) -> parts         allocate_evenly(amount, n, policy, out)         try_allocate_evenly

#include <array>
#include <cstdint>
#include <iterator>
#include <list>
#include <span>
#include <type_traits>
#include <vector>

#include <kawase/money/arithmetic.hpp>
#include <kawase/money/exact_money.hpp>
#include <kawase/money/literals.hpp>

#include "support/big.hpp"
#include "support/both.hpp"
#include "support/fails.hpp"
#include "support/random.hpp"

using namespace kawase;
using namespace kawase::literals;
using test::big;

namespace {

constexpr auto cents(std::int64_t n) { return money<USD>::from_count(n); }
constexpr odd_units policies[] = {odd_units::to_first, odd_units::to_last, odd_units::to_largest_remainder, odd_units::to_largest_ratio, odd_units::spread};

template <class... T>
constexpr bool are(const parts<USD, 2, sizeof...(T)>& p, T... counts) {
  return p == parts<USD, 2, sizeof...(T)>{{cents(counts)...}};
}
template <class A, class I>
concept allocates = requires(A amount, const I (&ratios)[3]) { allocate(amount, ratios, odd_units::to_first); };
template <class A, class I>
concept allocates_without_policy = requires(A amount, const I (&ratios)[3]) { allocate(amount, ratios); };
template <class Ratios, class Out>
concept allocates_into = requires(money<USD> m, const Ratios& ratios, Out& out) { allocate(m, ratios, 3, odd_units::to_first, out); };

template <class C>
inline constexpr parts<C, 2, 2> one_and_two{{money<C>::from_count(1), money<C>::from_count(2)}};
template <class C>
inline constexpr parts<C, 2, 2> one_and_three{{money<C>::from_count(1), money<C>::from_count(3)}};
template <class C>
constexpr bool are_these(const parts<C, 2, 2>& a, const parts<C, 2, 2>& b) {
  return a == one_and_two<C> && b == one_and_three<C>;
}

}  // namespace

static_assert(sizeof(parts<USD, 2, 3>) == 24 && std::is_trivially_copyable_v<parts<USD, 2, 3>> && std::is_aggregate_v<parts<USD, 2, 3>>);
static_assert(std::is_same_v<decltype(allocate(1_USD, {1, 1}, odd_units::to_first)), parts<USD, 2, 2>>);
static_assert(std::is_same_v<decltype(allocate_evenly<3>(154.23_JPY, odd_units::to_first)), parts<JPY, 2, 3>>);
static_assert(noexcept(allocate_evenly<3>(money<USD>(), odd_units::to_first)));
static_assert(allocates<money<USD>, int> && allocates<money<JPY, 2>, std::uint64_t> && allocates<money<USD>, short>);
static_assert(!allocates<money<USD>, double> && !allocates<money<USD>, bool> && !allocates<money<USD>, rational>, "ratios are whole numbers");
static_assert(!allocates<exact_money<USD>, int>, "only money has units to allocate");
static_assert(!allocates<int, int> && !allocates_without_policy<money<USD>, int>, "who gets the odd units?");
static_assert(allocates_into<const int*, money<USD>*> && allocates_into<std::vector<int>, std::vector<money<USD>>> && allocates_into<std::span<const long>, std::span<money<USD>>>);
static_assert(!allocates_into<std::vector<int>::const_iterator, std::vector<money<USD, 4>>::iterator>, "a part may not fit finer digits, where try_allocate would have to throw");
static_assert(!allocates_into<const double*, money<USD>*> && !allocates_into<const int*, money<JPY>*> && !allocates_into<const int*, const money<USD>*>);
static_assert(!allocates_into<std::list<int>::iterator, money<USD>*>, "ratios are read more than once, by index");

TEST_CASE("a dollar in three") {
  CHECK_BOTH(are(allocate(1_USD, {1, 1, 1}, odd_units::to_first), 34, 33, 33));
  CHECK_BOTH(are(allocate(1_USD, {1, 1, 1}, odd_units::to_last), 33, 33, 34));
  CHECK_BOTH(are(allocate(1_USD, {1, 1, 1}, odd_units::to_largest_remainder), 34, 33, 33));
  CHECK_BOTH(are(allocate(1_USD, {1, 1, 1}, odd_units::spread), 33, 33, 34));
  CHECK_BOTH(are(allocate_evenly<3>(1_USD, odd_units::to_first), 34, 33, 33));
  CHECK_BOTH(are(allocate(-1_USD, {1, 1, 1}, odd_units::to_first), -34, -33, -33));
  CHECK_BOTH(are(allocate(0_USD, {1, 1, 1}, odd_units::to_first), 0, 0, 0));
}

// quotas 1.67, 3.33, 3.33, 1.67: the example beside the enumeration
TEST_CASE("who gets the odd units") {
  CHECK_BOTH(are(allocate(cents(10), {1, 2, 2, 1}, odd_units::to_first), 2, 4, 3, 1));
  CHECK_BOTH(are(allocate(cents(10), {1, 2, 2, 1}, odd_units::to_last), 1, 3, 4, 2));
  CHECK_BOTH(are(allocate(cents(10), {1, 2, 2, 1}, odd_units::to_largest_remainder), 2, 3, 3, 2));
  CHECK_BOTH(are(allocate(cents(10), {1, 2, 2, 1}, odd_units::to_largest_ratio), 1, 4, 4, 1));
  CHECK_BOTH(are(allocate(cents(10), {1, 2, 2, 1}, odd_units::spread), 1, 4, 3, 2));
}

TEST_CASE("a part whose quota is whole keeps to it, and a zero ratio gets nothing") {
  CHECK_BOTH(are(allocate(cents(10), {5, 0, 2, 3}, odd_units::to_first), 5, 0, 2, 3));
  CHECK_BOTH(are(allocate(cents(5), {0, 1, 1, 0}, odd_units::to_first), 0, 3, 2, 0));
  CHECK_BOTH(are(allocate(cents(5), {0, 1, 1, 0}, odd_units::to_last), 0, 2, 3, 0));
  CHECK_BOTH(are(allocate(cents(7), {2, 1, 1}, odd_units::to_first), 4, 2, 1));      // 3.5, 1.75, 1.75
  CHECK_BOTH(are(allocate(cents(6), {2, 1, 1}, odd_units::to_largest_ratio), 3, 2, 1));  // 3 is whole: the odd cent is for the others
}

TEST_CASE("taken apart, iterated, indexed") {
  constexpr auto p = allocate(10_USD, {70, 20, 10}, odd_units::to_first);
  const auto [seven, two, one] = p.part;
  CHECK(seven == 7_USD);
  CHECK(two == 2_USD);
  CHECK(one == 1_USD);
  CHECK_BOTH(p.size() == 3);
  CHECK_BOTH(p[2] == 1_USD);
  const auto [half, other_half] = allocate(1_USD, {1, 1}, odd_units::to_first).part;
  CHECK(half == other_half);
  money<USD> sum;
  for (const auto m : p) sum += m;
  CHECK(sum == 10_USD);
  CHECK(std::span(p).size() == 3);
}

TEST_CASE("into the caller's memory") {
  const std::vector<unsigned> ratios = {50, 30, 20};
  std::vector<money<USD>> out(3);
  allocate(cents(101), ratios, ratios.size(), odd_units::to_largest_remainder, out);  // 50.5, 30.3, 20.2
  CHECK(out == std::vector{cents(51), cents(30), cents(20)});
  allocate(cents(-101), ratios.begin(), 2, odd_units::to_last, out.begin() + 1);  // of the first two: 63.125, 37.875
  CHECK(out == std::vector{cents(51), cents(-63), cents(-38)});
  allocate_evenly(cents(100), 3, odd_units::to_last, out);
  CHECK(out == std::vector{cents(33), cents(33), cents(34)});
  std::array<money<USD>, 3> array{};
  const int by[] = {1, 1, 1};
  CHECK(try_allocate(cents(4), std::span<const int>(by), 3, odd_units::spread, std::span(array)));
  CHECK(array == std::array{cents(1), cents(1), cents(2)});
}

TEST_CASE("what cannot be allocated") {
  constexpr char ratios[] = "kawase: the ratios of an allocation must not be negative, nor all zero";
  CHECK_FAILS(allocate(1_USD, {1, -1}, odd_units::to_first), domain_error, ratios);
  CHECK_FAILS(allocate(1_USD, {0, 0}, odd_units::to_first), domain_error, ratios);
  CHECK_FAILS(allocate(0_USD, {0, 0}, odd_units::to_first), domain_error, ratios);
  CHECK_BOTH(!try_allocate(1_USD, {2, -1}, odd_units::to_first));
  CHECK_BOTH(try_allocate(1_USD, {2, 0}, odd_units::to_first).has_value());
  std::vector<money<USD>> out = {cents(7)};
  const auto none = [&] {
    allocate(1_USD, static_cast<const int*>(nullptr), 0, odd_units::to_first, out);
    return 0;
  };
  CHECK_FAILS(none(), domain_error, ratios);
  const int minus_one[] = {-1};
  CHECK(!try_allocate(1_USD, minus_one, 1, odd_units::to_first, out));
  const auto no_parts = [&] {
    allocate_evenly(1_USD, 0, odd_units::to_first, out);
    return 0;
  };
  CHECK_FAILS(no_parts(), domain_error, "kawase: an allocation needs at least one part");
  CHECK(!try_allocate_evenly(1_USD, 0, odd_units::to_first, out));
  CHECK(out[0] == cents(7));
}

TEST_CASE("no more parts than there are ratios, and room") {
  constexpr char sentence[] = "kawase: an allocation has more parts than ratios, or than room for them";
  std::vector<money<USD>> out = {cents(7), cents(7)};
  const std::vector<int> three = {1, 1, 1};
  const int one[] = {1};
  const auto too_little_room = [&] { return allocate(1_USD, three, 3, odd_units::to_first, out), 0; };
  const auto too_few_ratios = [&] { return allocate(1_USD, one, 2, odd_units::to_first, out), 0; };
  const auto too_little_room_evenly = [&] { return allocate_evenly(1_USD, 3, odd_units::to_first, out), 0; };
  CHECK_FAILS(too_little_room(), domain_error, sentence);
  CHECK_FAILS(too_few_ratios(), domain_error, sentence);
  CHECK_FAILS(too_little_room_evenly(), domain_error, sentence);
  CHECK(!try_allocate(1_USD, three, 3, odd_units::to_first, out));
  CHECK(!try_allocate(1_USD, one, 2, odd_units::to_first, out));
  CHECK(!try_allocate_evenly(1_USD, 3, odd_units::to_first, out));
  CHECK((out[0] == cents(7) && out[1] == cents(7)));
}

TEST_CASE("allocation at the limits") {
  constexpr std::uint64_t most = ~std::uint64_t{0};
  constexpr auto highest = money<USD>::highest(), lowest = money<USD>::lowest();
  CHECK_BOTH(allocate(lowest, {1}, odd_units::to_first)[0] == lowest);
  CHECK_BOTH(allocate(highest, {most}, odd_units::to_first)[0] == highest);
  CHECK_BOTH(allocate_evenly<1>(lowest, odd_units::spread)[0] == lowest);
  CHECK_BOTH(are(allocate(lowest, {most, std::uint64_t{0}}, odd_units::to_last), detail::lowest64, 0));
  CHECK_BOTH(are(allocate(lowest, {1, 1}, odd_units::to_last), detail::lowest64 / 2, detail::lowest64 / 2));
  CHECK_BOTH(are(allocate(highest, {1, 1}, odd_units::to_last), detail::highest64 / 2, detail::highest64 / 2 + 1));
  CHECK_BOTH(are(allocate(highest, {most, most, most}, odd_units::to_largest_ratio), detail::highest64 / 3 + 1, detail::highest64 / 3, detail::highest64 / 3));  // 2^63 - 1 = 1 modulo 3
}

TEST_CASE("whole in sum, each within a unit of its quota, none of the wrong sign, for any ratios") {
  test::numbers random;
  for (int i = 0; i < 1500; ++i) {
    const std::size_t n = 1 + static_cast<std::size_t>(random.below(9));
    const int size = static_cast<int>(random.below(3));
    std::vector<std::uint64_t> ratios(n);
    big sum_of_ratios;
    for (auto& r : ratios) {
      r = size == 0 ? random.below(4) : size == 1 ? random.below(200) : random.u64();
      sum_of_ratios = sum_of_ratios + big(r);
    }
    const std::int64_t count = random.coin() ? static_cast<std::int64_t>(random.below(1000)) : random.i64();
    for (const odd_units policy : policies) {
      std::vector<money<USD>> out(n);
      const bool done = try_allocate(cents(count), ratios, n, policy, out);
      REQUIRE(done == !sum_of_ratios.zero());
      if (!done) break;
      big sum, first, second_to_last, quotas;
      std::vector<big> rests(n);
      for (std::size_t k = 0; k < n; ++k) {
        CAPTURE(count, k, ratios[k], sum_of_ratios.str(), static_cast<int>(policy), out[k].count());
        const big part(out[k].count()), quota = big(count) * big(ratios[k]);  // times the sum of the ratios
        sum = sum + part;
        quotas = quotas + quota;
        REQUIRE((part * sum_of_ratios - quota).abs() < sum_of_ratios);
        REQUIRE((part.zero() || part.negative() == (count < 0)));
        if (ratios[k] == 0) REQUIRE(part.zero());
        if (policy == odd_units::spread) REQUIRE(sum == quotas / sum_of_ratios);
        rests[k] = (quota % sum_of_ratios).abs();
      }
      REQUIRE(sum == big(count));
      // Between any two parts with a fraction, the one with the better claim has got its odd unit if the other has.
      for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b) {
          if (rests[a].zero() || rests[b].zero() || policy == odd_units::spread) continue;
          const auto rounded_up = [&](std::size_t k) { return big(out[k].count()).abs() * sum_of_ratios > (big(count) * big(ratios[k])).abs(); };
          const bool better = policy == odd_units::to_first               ? a < b
                              : policy == odd_units::to_last              ? a > b
                              : policy == odd_units::to_largest_remainder ? rests[a] > rests[b] || (rests[a] == rests[b] && a < b)
                                                                          : ratios[a] > ratios[b] || (ratios[a] == ratios[b] && a < b);
          if (better && rounded_up(b)) REQUIRE(rounded_up(a));
        }
      }
    }
  }
}

TEST_CASE("equal parts are an allocation by equal ratios") {
  test::numbers random(3);
  for (int i = 0; i < 300; ++i) {
    const std::size_t n = 1 + static_cast<std::size_t>(random.below(40));
    const std::int64_t count = random.coin() ? static_cast<std::int64_t>(random.below(100)) : random.i64();
    const std::vector<int> ones(n, 1);
    for (const odd_units policy : policies) {
      std::vector<money<USD>> even(n), by_ratio(n);
      allocate_evenly(cents(count), n, policy, even);
      allocate(cents(count), ones, n, policy, by_ratio);
      REQUIRE(even == by_ratio);
    }
  }
}

TEST_CASE("many parts take time in proportion") {
  const std::size_t n = 20'000;
  std::vector<std::uint32_t> ratios(n);
  test::numbers random(4);
  for (auto& r : ratios) r = static_cast<std::uint32_t>(random.below(1'000'000));
  std::vector<money<USD>> out(n);
  allocate(money<USD>::highest(), ratios, n, odd_units::to_largest_remainder, out);
  money<USD> sum;
  for (const auto m : out) sum += m;
  CHECK(sum == money<USD>::highest());
}

// 10 units by 1, 2, 2, 1: the table in the header says who gets what.
TEST_CASE("by the ratios of a container, all of them") {
  const std::vector<int> ratios{1, 2, 2, 1};
  std::array<money<USD>, 4> out{};
  const auto units = [&](std::size_t i) { return out[i].count(); };
  allocate(money<USD>::from_count(10), ratios, odd_units::to_first, out);
  CHECK((units(0) == 2 && units(1) == 4 && units(2) == 3 && units(3) == 1));
  allocate(money<USD>::from_count(10), std::span(ratios), odd_units::to_last, std::span(out));
  CHECK((units(0) == 1 && units(1) == 3 && units(2) == 4 && units(3) == 2));
  const long c_array[] = {1, 1};
  CHECK(try_allocate(money<USD>::from_count(3), c_array, odd_units::to_first, out));
  CHECK((units(0) == 2 && units(1) == 1 && units(2) == 4));  // the rest is left alone
  std::array<money<USD>, 3> small{};
  CHECK(!try_allocate(1_USD, ratios, odd_units::to_first, small));
  CHECK_FAILS(allocate(1_USD, ratios, odd_units::to_first, small), domain_error, "kawase: an allocation has more parts than ratios, or than room for them");
  CHECK(!try_allocate(1_USD, std::vector<int>{}, odd_units::to_first, small));
}

TEST_CASE("parts are equal where each is") {
  constexpr auto halves = allocate(5_JPY, {1, 1}, odd_units::to_first);  // 3 and 2
  CHECK_BOTH(halves == allocate_evenly<2>(5_JPY, odd_units::to_first));
  CHECK_BOTH(halves != allocate(5_JPY, {1, 1}, odd_units::to_last));  // 2 and 3
  CHECK_BOTH(halves != allocate(6_JPY, {1, 1}, odd_units::to_first));  // 3 and 3
}

TEST_CASE("parts are told apart within a template, where g++ 14 answers by the first two for a defaulted comparison") {
  constexpr parts<USD, 2, 2> first{{cents(1), cents(2)}}, third{{cents(1), cents(3)}}, other{{cents(1), cents(4)}};
  CHECK_BOTH(are_these<USD>(first, third));
  CHECK_BOTH(!are_these<USD>(first, other));
}
