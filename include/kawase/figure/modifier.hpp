// SPDX-License-Identifier: BSL-1.0
// How a printed number is meant: an approximation, a bound, or both. modifier_words.hpp has the words.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// How the printed number stands to the true one.
enum class approximation : unsigned char {
  none,
  about,          // the true number rounds to it
  slightly_more,  // somewhat above it
  nearly,         // somewhat below it
};
// What the text claims of the true number x.
enum class bound : unsigned char {
  none,
  at_least,   // [x, oo)
  more_than,  // (x, oo)
  at_most,    // [0, x]
  up_to,      // [0, x]
  less_than,  // [0, x)
};

// An approximation, a bound, or both (約…以上).
struct modifier {
  kawase::approximation approximation = approximation::none;
  kawase::bound bound = bound::none;
  friend constexpr bool operator==(const modifier&, const modifier&) = default;
};

// Whether it keeps the value from below, and from above.
constexpr bool bounds_below(bound b) noexcept { return detail::same(b, bound::at_least) || detail::same(b, bound::more_than); }
constexpr bool bounds_above(bound b) noexcept { return detail::same(b, bound::at_most) || detail::same(b, bound::up_to) || detail::same(b, bound::less_than); }

namespace detail {  // of the function alone they would be made anew in each call
inline constexpr text names_of_bounds[] = {"", "at_least", "more_than", "at_most", "up_to", "less_than"};
inline constexpr text names_of_approximations[] = {"exact", "about", "slightly_more", "nearly"};
}  // namespace detail

// As NDJSON names it; a bound is named before an approximation.
constexpr text name(const modifier& m) noexcept {
  return !detail::same(m.bound, bound::none) ? detail::names_of_bounds[static_cast<int>(m.bound)] : detail::names_of_approximations[static_cast<int>(m.approximation)];
}

// Adds m to what is already said: false where the two contradict each other (約 twice is no contradiction, 約…近く keeps the sharper 近く).
constexpr bool combine(modifier& said, const modifier& m) noexcept {
  if (!detail::same(m.approximation, approximation::none)) {
    const bool sharper = detail::same(said.approximation, approximation::none) || detail::same(said.approximation, approximation::about);
    if (!sharper && !detail::same(m.approximation, approximation::about) && !detail::same(m.approximation, said.approximation)) return false;
    if (sharper) said.approximation = m.approximation;
  }
  if (!detail::same(m.bound, bound::none)) {
    if (!detail::same(said.bound, bound::none) && bounds_below(said.bound) != bounds_below(m.bound)) return false;
    if (detail::same(said.bound, bound::none) || detail::same(m.bound, bound::more_than) || detail::same(m.bound, bound::less_than)) said.bound = m.bound;
  }
  return true;
}

}  // namespace kawase
KAWASE_QUIET_END
