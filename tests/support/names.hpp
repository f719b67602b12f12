// SPDX-License-Identifier: BSL-1.0
// That every enumerator of an enumeration has the name it should: users read them in NDJSON, JSON and messages, and other programs compare them.
#pragma once

#include <cstddef>

#include <kawase/money/text.hpp>

namespace test {

// static_assert(test::are_named<level>({"note", "warning", "error"})): in the order of the enumerators.
template <class Enumeration, std::size_t N>
constexpr bool are_named(const kawase::text (&expected)[N]) {
  for (std::size_t i = 0; i < N; ++i) {
    if (name(static_cast<Enumeration>(i)) != expected[i]) return false;
  }
  return true;
}

}  // namespace test
