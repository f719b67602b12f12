// SPDX-License-Identifier: BSL-1.0
// allocate: an amount in parts that add up to it exactly, by ratios or evenly.
#pragma once

#include <cstddef>
#include <cstdint>
#include <concepts>
#include <type_traits>

#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/money.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// A part's quota, amount x ratio / sum of the ratios, is mostly no whole number of units. Each part gets its quota rounded towards zero; then
// some odd units are left, fewer than there are parts with a fraction, and each goes to one of these: so the parts add up, none is a whole unit
// off its quota or has another sign than the amount, and a ratio of zero gets nothing. Who gets the odd units is named at the call:
//                              10 units by 1, 2, 2, 1: quotas of 1.67, 3.33, 3.33, 1.67, and two odd units
enum class odd_units : unsigned char {
  to_first,              // 2 4 3 1
  to_last,               // 1 3 4 2
  to_largest_remainder,  // 2 3 3 2   the largest fractions of a unit, ties to the first: the Hamilton method, nearest to the quotas
  to_largest_ratio,      // 1 4 4 1   ties to the first
  spread,                // 1 4 3 2   as instalments: the first n parts together are their quota, rounded towards zero
};

// The parts of an amount, N of them known to the compiler. To take them apart: auto [a, b, c] = allocate(…).part.
template <currency C, int D, std::size_t N>
struct parts {
  money<C, D> part[N];

  static constexpr std::size_t size() noexcept { return N; }
  // i < size()
  constexpr money<C, D> operator[](std::size_t i) const noexcept { return part[i]; }
  constexpr const money<C, D>* data() const noexcept { return part; }
  constexpr const money<C, D>* begin() const noexcept { return part; }
  constexpr const money<C, D>* end() const noexcept { return part + N; }
  friend constexpr bool operator==(const parts& a, const parts& b) noexcept {  // not defaulted, as with currency_code
    for (std::size_t i = 0; i < N; ++i) {
      if (a.part[i] != b.part[i]) return false;
    }
    return true;
  }
};

template <class R>
concept list_of_whole_numbers = requires(const R& ratios) { requires whole_number<std::remove_cvref_t<decltype(ratios[0])>>; };
template <class L>
concept sized_list = std::is_bounded_array_v<L> || requires(const L& list) { list.size(); };
template <class O, class T>
concept takes_parts = requires(O& out, T part) {
  out[0] = part;
  requires std::same_as<std::remove_cvref_t<decltype(out[0])>, T>;  // money of the same digits: finer ones might not hold the part
};

namespace detail {

template <class L>
constexpr std::size_t size_of(const L& list) noexcept {
  if constexpr (std::is_bounded_array_v<L>) {
    return std::extent_v<L>;
  } else {
    return static_cast<std::size_t>(list.size());
  }
}

// Whether list, if it knows its size, has n elements or more.
template <class L>
constexpr bool has(const L& list, std::size_t n) noexcept {
  if constexpr (sized_list<L>) {
    return n <= size_of(list);
  } else {
    return true;
  }
}

// list[i]; iterators count in signed numbers.
template <class L>
constexpr decltype(auto) nth(L& list, std::size_t i) {
  if constexpr (requires { typename L::difference_type; } && !requires { list.size(); }) {
    return list[static_cast<typename L::difference_type>(i)];
  } else {
    return list[i];
  }
}

// One allocation of amount units by ratios[0 … n), none negative, of a positive sum below 2^127.
template <class Ratios>
class allotment {
 public:
  constexpr allotment(std::uint64_t amount, const Ratios& ratios, std::size_t n, uint128 sum, odd_units policy) noexcept
      : amount_(amount), ratios_(ratios), n_(n), sum_(sum), policy_(policy) {}

  // Calls part(i, units) for each i.
  template <class Part>
  constexpr void run(const Part& part) const {
    if (is(odd_units::spread)) return spread(part);
    std::uint64_t odd = amount_;
    for (std::size_t i = 0; i < n_; ++i) odd -= low64(quota(i).quotient);
    // The highest claims get a unit each. The least of these is found by bisection, so that nothing needs to be sorted or stored.
    uint128 least{1};
    std::uint64_t of_the_least = odd;
    if (odd != 0 && (is(odd_units::to_largest_remainder) || is(odd_units::to_largest_ratio))) {
      uint128 too_high = sum_ + uint128{1};
      while (too_high - least > uint128{1}) {
        const uint128 middle = least + (too_high - least) / uint128{2};
        (claims(middle) >= odd ? least : too_high) = middle;
      }
      of_the_least = odd - claims(least + uint128{1});
    }
    for (std::size_t k = 0; k < n_; ++k) {
      const std::size_t i = is(odd_units::to_last) ? n_ - 1 - k : k;
      const division128 q = quota(i);
      const uint128 claim = odd == 0 ? uint128{0} : claim_of(i, q);
      const bool tied = claim == least && of_the_least != 0;
      if (tied) --of_the_least;
      part(i, low64(q.quotient) + (tied || claim > least ? 1u : 0u));
    }
  }

 private:
  constexpr bool is(odd_units policy) const noexcept { return same(policy_, policy); }
  template <class Part>
  constexpr void spread(const Part& part) const {
    uint128 rest{0};  // of the parts so far
    for (std::size_t i = 0; i < n_; ++i) {
      const division128 q = quota(i);
      rest += q.remainder;
      const bool one = rest >= sum_;
      if (one) rest -= sum_;
      part(i, low64(q.quotient) + (one ? 1u : 0u));
    }
  }
  constexpr division128 quota(std::size_t i) const noexcept {
    const uint128 scaled = multiply(amount_, magnitude(nth(ratios_, i)));
    return {scaled / sum_, scaled % sum_};
  }
  // None where there is no fraction: a unit more would take the part off its quota by a whole one.
  constexpr uint128 claim_of(std::size_t i, const division128& q) const noexcept {
    if (q.remainder == uint128{0}) return uint128{0};
    if (is(odd_units::to_largest_remainder)) return q.remainder;
    return is(odd_units::to_largest_ratio) ? wide(magnitude(nth(ratios_, i))) : uint128{1};
  }
  constexpr std::uint64_t claims(uint128 least) const noexcept {
    std::uint64_t n = 0;
    for (std::size_t i = 0; i < n_; ++i) n += claim_of(i, quota(i)) >= least ? 1u : 0u;
    return n;
  }

  std::uint64_t amount_;
  const Ratios& ratios_;
  std::size_t n_;
  uint128 sum_;
  odd_units policy_;
};

template <currency C, int D>
constexpr money<C, D> with_sign(money<C, D> whole, std::uint64_t units) noexcept {
  money<C, D> m;
  static_cast<void>(narrow(wide(units), is_negative(whole.count()), m.count_));  // a part is no larger than the whole
  return m;
}

}  // namespace detail

// allocate(amount, {1, 2, 1}, odd_units::to_first): by ratios, whole numbers of one type. Throws domain_error where one is negative or all are
// zero. allocate(amount, ratios, n, policy, out) reads ratios[0 … n) and writes out[0 … n), amounts of the same digits: pointers, iterators, spans,
// containers; throws domain_error where one that knows its size has less than n. Nothing is allocated, and the time taken is linear in n (to_largest_…: times the bits of the ratios' sum). try_allocate returns nothing, or false, where
// allocate would throw; out is untouched then.
template <currency C, int D, list_of_whole_numbers Ratios, takes_parts<money<C, D>> Out>
constexpr bool try_allocate(money<C, D> amount, const Ratios& ratios, std::size_t n, odd_units policy, Out&& out) {
  if (!detail::has(ratios, n) || !detail::has(out, n)) return false;
  detail::uint128 sum{0};
  for (std::size_t i = 0; i < n; ++i) {
    if (detail::is_negative(detail::nth(ratios, i))) return false;
    sum += detail::wide(detail::magnitude(detail::nth(ratios, i)));
  }
  if (sum == detail::uint128{0}) return false;
  const detail::allotment<Ratios> by_ratio(detail::magnitude(amount.count()), ratios, n, sum, policy);
  by_ratio.run([&](std::size_t i, std::uint64_t units) { detail::nth(out, i) = detail::with_sign(amount, units); });
  return true;
}
template <currency C, int D, list_of_whole_numbers Ratios, takes_parts<money<C, D>> Out>
constexpr void allocate(money<C, D> amount, const Ratios& ratios, std::size_t n, odd_units policy, Out&& out) {
  if (!detail::has(ratios, n) || !detail::has(out, n)) detail::an_allocation_has_more_parts_than_ratios_or_room();
  if (!try_allocate(amount, ratios, n, policy, out)) detail::the_ratios_of_an_allocation_must_not_be_negative_nor_all_zero();
}

// allocate(amount, ratios, policy, out): by all ratios of an array, std::vector, std::span or the like.
template <currency C, int D, list_of_whole_numbers Ratios, takes_parts<money<C, D>> Out>
  requires sized_list<Ratios>
constexpr bool try_allocate(money<C, D> amount, const Ratios& ratios, odd_units policy, Out&& out) {
  return try_allocate(amount, ratios, detail::size_of(ratios), policy, out);
}
template <currency C, int D, list_of_whole_numbers Ratios, takes_parts<money<C, D>> Out>
  requires sized_list<Ratios>
constexpr void allocate(money<C, D> amount, const Ratios& ratios, odd_units policy, Out&& out) {
  allocate(amount, ratios, detail::size_of(ratios), policy, out);
}

// allocate(amount, {1, 2, 1}, policy): by ratios that the compiler counts.
template <currency C, int D, whole_number I, std::size_t N>
constexpr maybe<parts<C, D, N>> try_allocate(money<C, D> amount, const I (&ratios)[N], odd_units policy) noexcept {
  parts<C, D, N> p{};
  if (!try_allocate(amount, ratios, N, policy, p.part)) return {};
  return p;
}
template <currency C, int D, whole_number I, std::size_t N>
constexpr parts<C, D, N> allocate(money<C, D> amount, const I (&ratios)[N], odd_units policy) {
  parts<C, D, N> p{};
  allocate(amount, ratios, N, policy, p.part);
  return p;
}

// allocate_evenly<3>(amount, odd_units::to_first): n parts that differ by a unit at most. Throws domain_error where n is zero.
template <currency C, int D, takes_parts<money<C, D>> Out>
constexpr bool try_allocate_evenly(money<C, D> amount, std::size_t n, odd_units policy, Out&& out) {
  if (n == 0 || !detail::has(out, n)) return false;
  const std::uint64_t units = detail::magnitude(amount.count()), each = units / n, odd = units % n;
  std::uint64_t rest = 0;
  for (std::size_t i = 0; i < n; ++i) {
    bool gets_one = detail::same(policy, odd_units::to_last) ? i >= n - odd : i < odd;
    if (detail::same(policy, odd_units::spread)) {
      gets_one = rest >= n - odd;
      rest = gets_one ? rest - (n - odd) : rest + odd;
    }
    detail::nth(out, i) = detail::with_sign(amount, each + (gets_one ? 1u : 0u));
  }
  return true;
}
template <currency C, int D, takes_parts<money<C, D>> Out>
constexpr void allocate_evenly(money<C, D> amount, std::size_t n, odd_units policy, Out&& out) {
  if (!detail::has(out, n)) detail::an_allocation_has_more_parts_than_ratios_or_room();
  if (!try_allocate_evenly(amount, n, policy, out)) detail::an_allocation_needs_at_least_one_part();
}
template <std::size_t N, currency C, int D>
  requires(N > 0)
constexpr parts<C, D, N> allocate_evenly(money<C, D> amount, odd_units policy) noexcept {
  parts<C, D, N> p{};
  try_allocate_evenly(amount, N, policy, p.part);
  return p;
}

// clang-format off
template <amount A, class I, std::size_t N>
void allocate(const A&, const I (&)[N]) requires(detail::reason("who gets the odd units is named at the call: allocate(amount, {1, 1, 1}, odd_units::to_first)")) = delete;
template <amount A, whole_number I, class... Policy>
void allocate(const A&, I, Policy...) requires(detail::reason("equal parts are allocate_evenly<3>(amount, odd_units::to_first); by ratios, allocate(amount, {2, 1, 1}, odd_units::to_first)")) = delete;
template <amount A, std::floating_point F, std::size_t N>
void allocate(const A&, const F (&)[N], odd_units) requires(detail::reason("ratios are whole numbers: {70, 30} for 0.7 and 0.3")) = delete;
template <amount A, whole_number I, std::size_t N> requires(!requires { A::digits; })
void allocate(const A&, const I (&)[N], odd_units) requires(detail::reason("only money has units to allocate: round_to<Digits>(x, rounding::half_even).amount first")) = delete;
// clang-format on

}  // namespace kawase
KAWASE_QUIET_END
