// SPDX-License-Identifier: BSL-1.0
#include <kawase/detail/refused.hpp>

// refused<why{"…"}>: what a deleted function returns. What the compilers make of it is held by tests/compile_fail.

#include <concepts>
#include <type_traits>

#include "support/both.hpp"

using namespace kawase::detail;

namespace {

struct dozen {
  constexpr explicit dozen(int n) noexcept : count(n) {}
  dozen(double, refused<why{"eggs are whole: dozen(2)"}> = {}) = delete;
  template <std::same_as<int> N, why = why{"an egg is no number: eggs.count"}>
  operator N() const = delete;
  int count;
};
constexpr dozen operator+(dozen a, dozen b) noexcept { return dozen(a.count + b.count); }
refused<why{"two of what? eggs + dozen(2)"}> operator+(dozen, int) = delete;

template <class A, class B>
concept can_add = requires(A a, B b) { a + b; };

}  // namespace

// A refusal is visible to whoever asks.
static_assert(can_add<dozen, dozen> && !can_add<dozen, int>, "+ chooses the deleted one");
static_assert(std::is_constructible_v<dozen, int> && !std::is_constructible_v<dozen, double> && !std::is_convertible_v<double, dozen>);
static_assert(!std::is_convertible_v<dozen, int>);

static_assert(!std::is_same_v<refused<why{"a"}>, refused<why{"b"}>>, "each sentence is a type");

TEST_CASE("what is not refused is as it was") { CHECK_BOTH((dozen(1) + dozen(2)).count == 3); }
