// SPDX-License-Identifier: BSL-1.0
// Why a function template is deleted, and what to write instead, as its last constraint:
//   template <amount A> void round_to(const A&) requires(detail::reason("…")) = delete;
// g++ says it in the first line of its error, clang++ where it shows the declaration, which therefore is one line. Private.
#pragma once

namespace kawase::detail {

// Always true. A constraint, since compilers weigh one only where all that stands before it holds: so whoever makes no mistake pays for no sentence.
constexpr bool reason(const char*) noexcept { return true; }

}  // namespace kawase::detail
