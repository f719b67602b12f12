// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/maybe.hpp>

#include <optional>
#include <type_traits>
#include <version>
#if defined(__cpp_lib_expected)
#include <expected>
#endif

#include <kawase/money.hpp>

#include "support/both.hpp"

using namespace kawase;
using namespace kawase::literals;

namespace {

// A type of which there is nothing to begin with.
struct seat {
  int row;
  constexpr explicit seat(int n) noexcept : row(n) {}
  friend constexpr bool operator==(seat, seat) = default;
};
constexpr maybe<seat> seat_in(int row) {
  if (row < 1) return {};
  return seat(row);
}
constexpr maybe<seat> no_seat() { return std::nullopt; }
constexpr maybe<long> half_of(long n) { return n % 2 == 0 ? maybe<long>(n / 2) : maybe<long>(); }

}  // namespace

// What std::optional has, it has (its own type is the independent source).
static_assert(sizeof(maybe<long>) == sizeof(std::optional<long>) && sizeof(maybe<money<USD>>) == sizeof(std::optional<money<USD>>));
static_assert(std::is_trivially_copyable_v<maybe<seat>> && std::is_trivially_destructible_v<maybe<seat>> && std::is_same_v<maybe<seat>::value_type, seat>);
static_assert(std::is_convertible_v<maybe<seat>, std::optional<seat>> && std::is_constructible_v<std::optional<seat>, maybe<seat>>);
static_assert(!std::is_convertible_v<maybe<seat>, std::optional<long>> && !std::is_convertible_v<maybe<seat>, seat> && !std::is_convertible_v<maybe<seat>, bool>);
static_assert(!std::is_convertible_v<maybe<money<USD>>, money<USD>> && !std::is_convertible_v<maybe<money<USD>>, maybe<money<JPY>>>);

// Two that hold nothing are equal, which std::optional would deny of what it takes for a value: so the two do not compare.
template <class A, class B>
concept comparable = requires(const A& a, const B& b) { a == b; };
static_assert(comparable<maybe<seat>, seat> && comparable<maybe<seat>, maybe<seat>> && comparable<maybe<money<USD, 4>>, money<USD>> && !comparable<maybe<seat>, long>);
static_assert(!comparable<maybe<seat>, std::optional<seat>> && !comparable<std::optional<seat>, maybe<seat>>);
static_assert(!comparable<maybe<money<USD, 2>>, maybe<money<USD, 4>>> && !comparable<maybe<money<USD, 2>>, std::optional<money<USD, 4>>> && !comparable<std::optional<money<USD, 4>>, maybe<money<USD, 2>>>);

// What has a value when it is made without one, as std::expected has, is no place for nothing; nor is an empty type of another's a nothing.
template <class T>
struct always_full {
  using value_type = T;
  T held{};
  constexpr void emplace(const T& value) { held = value; }
  constexpr bool has_value() const { return true; }
};
struct failed {
  explicit failed(const char*) {}
};
static_assert(!std::is_convertible_v<maybe<money<USD>>, always_full<money<USD>>> && !std::is_constructible_v<always_full<money<USD>>, maybe<money<USD>>>);
static_assert(!std::is_convertible_v<failed, maybe<seat>> && std::is_convertible_v<std::nullopt_t, maybe<seat>> && !comparable<maybe<seat>, failed>);
#if defined(__cpp_lib_expected)
static_assert(!std::is_convertible_v<maybe<money<USD>>, std::expected<money<USD>, int>>);
#endif

TEST_CASE("a value or nothing") {
  CHECK_BOTH((seat_in(3).has_value() && seat_in(3)->row == 3 && (*seat_in(3)).row == 3 && seat_in(3).value() == seat(3)));
  CHECK_BOTH((!seat_in(0).has_value() && !seat_in(0) && !maybe<seat>()));
  CHECK_BOTH((seat_in(0).value_or(seat(9)) == seat(9) && seat_in(1).value_or(seat(9)) == seat(1)));
  CHECK_BOTH((!no_seat()));
}

TEST_CASE("equal are equal values, and nothing and nothing") {
  CHECK_BOTH((seat_in(1) == seat_in(1) && seat_in(1) != seat_in(2) && seat_in(1) != seat_in(0) && seat_in(0) == seat_in(-1)));
  CHECK_BOTH((seat_in(1) == seat(1) && seat(1) != seat_in(2) && seat_in(0) != seat(1) && half_of(6) == 3 && half_of(7) != 3));
  CHECK_BOTH((maybe<money<USD, 4>>(5_USD) == 5_USD && 5_USD == maybe<money<USD, 4>>(5_USD) && maybe<money<USD, 4>>(5_USD) != 6_USD));
  CHECK_BOTH((seat_in(0) == std::nullopt && std::nullopt == seat_in(0) && seat_in(1) != std::nullopt));
}

TEST_CASE("into std::optional") {
  constexpr std::optional<seat> third = seat_in(3);
  constexpr std::optional<seat> none(seat_in(0));
  CHECK_BOTH((third.has_value() && third->row == 3 && !none.has_value()));
  std::optional<seat> later;
  later = seat_in(4);
  CHECK(later == std::optional<seat>(seat(4)));
  later = seat_in(0);
  CHECK(!later.has_value());
}

TEST_CASE("values are assigned, and taken away") {
  maybe<seat> m;
  m = seat(5);
  CHECK(m == seat(5));
  m = seat_in(0);
  CHECK(!m.has_value());
  m = seat_in(6);
  m = {};
  CHECK(!m.has_value());
}

#if KAWASE_HAS_EXCEPTIONS
TEST_CASE("the value of nothing") {
  CHECK_THROWS_AS(seat_in(0).value(), domain_error);
  CHECK_THROWS_AS(*seat_in(0), domain_error);
  CHECK_THROWS_AS(seat_in(0)->row, domain_error);
}
#endif

TEST_CASE("what try_ returns") {
  CHECK_BOTH((try_add(1_USD, 2_USD) == 3_USD && !try_add(money<USD>::from_count(9223372036854775807), 0.01_USD)));
}
