// SPDX-License-Identifier: BSL-1.0
#include <kawase/detail/refused.hpp>

// requires(reason("…")): why a function is deleted. What the compilers make of it is held by tests/compile_fail.

#include <concepts>
#include <type_traits>

#include "support/both.hpp"

using kawase::detail::reason;

namespace {

struct dozen {
  constexpr explicit dozen(int n) noexcept : count(n) {}
  template <std::floating_point F>
  dozen(F) requires(reason("eggs are whole: dozen(2)")) = delete;
  template <std::same_as<int> N>
  operator N() const requires(reason("an egg is no number: eggs.count")) = delete;
  int count;
};
constexpr dozen operator+(dozen a, dozen b) noexcept { return dozen(a.count + b.count); }
template <std::same_as<int> N>
void operator+(dozen, N) requires(reason("two of what? eggs + dozen(2)")) = delete;

template <class A, class B>
concept can_add = requires(A a, B b) { a + b; };

}  // namespace

// A refusal is visible to whoever asks.
static_assert(can_add<dozen, dozen> && !can_add<dozen, int>, "+ chooses the deleted one");
static_assert(std::is_constructible_v<dozen, int> && !std::is_constructible_v<dozen, double> && !std::is_convertible_v<double, dozen>);
static_assert(!std::is_convertible_v<dozen, int>);

TEST_CASE("what is not refused is as it was") { CHECK_BOTH((dozen(1) + dozen(2)).count == 3); }
