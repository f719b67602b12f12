// SPDX-License-Identifier: BSL-1.0
// A short text with room of its own: what write() gives where the caller brings no buffer.
#pragma once

#include <cstddef>
#include <type_traits>

#include <kawase/detail/refused.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// At most Capacity bytes, copied with the object; converts to text and std::string_view, which then view this object.
template <std::size_t Capacity>
class text_buffer {
 public:
  constexpr text_buffer() noexcept = default;
  constexpr const char* data() const noexcept KAWASE_VIEWS_THIS { return characters_; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr char* begin() noexcept { return characters_; }
  constexpr char* end() noexcept { return characters_ + Capacity; }
  // After a write into [begin(), end()): what was written ends at `last`.
  constexpr void set_end(const char* last) noexcept { size_ = static_cast<std::size_t>(last - characters_); }

  // std::string_view, as text does.
  template <class View>
    requires requires { typename View::traits_type; } && std::is_convertible_v<text, View>
  constexpr operator View() const noexcept KAWASE_VIEWS_THIS {
    return text(characters_, size_);
  }
  // clang-format off
  template <detail::owning_string Owner> operator Owner() const requires(detail::reason("a std::string allocates, so it is made in plain sight: std::string(written), or to_string(x) of <kawase/interop/string.hpp>")) = delete;
  // clang-format on

  friend constexpr bool operator==(const text_buffer& a, text b) noexcept { return text(a) == b; }

 private:
  char characters_[Capacity] = {};
  std::size_t size_ = 0;
};

}  // namespace kawase
KAWASE_QUIET_END
