// SPDX-License-Identifier: BSL-1.0
// A string literal as a template argument, plain or u8. Private.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

template <std::size_t N>
struct fixed_string {
  char characters[N] = {};
  constexpr fixed_string(const char (&s)[N]) noexcept {
    for (std::size_t i = 0; i < N; ++i) characters[i] = s[i];
  }
#if defined(__cpp_char8_t)
  constexpr fixed_string(const char8_t (&s)[N]) noexcept {
    for (std::size_t i = 0; i < N; ++i) characters[i] = static_cast<char>(s[i]);
  }
#endif
  constexpr const char* data() const noexcept { return characters; }
  constexpr std::size_t size() const noexcept { return N - 1; }
};
template <std::size_t N>
fixed_string(const char (&)[N]) -> fixed_string<N>;

}  // namespace kawase::detail
KAWASE_QUIET_END
