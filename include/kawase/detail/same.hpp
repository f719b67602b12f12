// SPDX-License-Identifier: BSL-1.0
// a == b, for enumerators: for an operator between them compilers weigh hundreds of candidates, which costs clang++ as much as seven calls of this.
#pragma once

namespace kawase::detail {

template <class Enum>
constexpr bool same(Enum a, Enum b) noexcept {
  return static_cast<int>(a) == static_cast<int>(b);
}

}  // namespace kawase::detail
