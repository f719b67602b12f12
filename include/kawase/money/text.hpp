// SPDX-License-Identifier: BSL-1.0
// A view of UTF-8 bytes: what std::string_view is, for a tenth of the price of including it.
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <type_traits>

#include <kawase/detail/config.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

namespace detail {

// Compilers evaluate the built-ins of literals in one step, where the loops cost a constant evaluation a step a byte: an article has thousands, a
// table of rates tens of thousands. Of an array within an object g++ takes neither built-in for constant.
KAWASE_ALWAYS_INLINE constexpr std::size_t length_of(const char* zero_terminated) noexcept {
#if KAWASE_HAS_STRING_BUILTINS
  if (__builtin_constant_p(__builtin_strlen(zero_terminated))) return __builtin_strlen(zero_terminated);
#endif
  std::size_t n = 0;
  while (zero_terminated[n] != '\0') ++n;
  return n;
}
constexpr bool same_bytes(const char* a, const char* b, std::size_t n) noexcept {
#if KAWASE_HAS_STRING_BUILTINS
  if (__builtin_constant_p(__builtin_memcmp(a, b, n))) return __builtin_memcmp(a, b, n) == 0;
#endif
  for (std::size_t i = 0; i < n; ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

// A string with characters of its own, std::string above all: making one allocates.
template <class T>
concept owning_string = requires { typename T::traits_type; } && !std::is_trivially_copyable_v<T> && std::is_constructible_v<T, const char*, std::size_t>;
struct a_std_string_allocates_so_write_std_string_of_t;

}  // namespace detail

// The bytes [data, data + size); owns nothing, so what it views must outlive it. Made from a literal or C string, from (data, size), and implicitly
// from whatever offers data() and size() over char (std::string_view, std::string, std::span<const char>); converts to std::string_view
// and to other trivially copyable views made from (data, size).
class text {
 public:
  constexpr text() noexcept = default;
  // Of characters that must outlive it.
  constexpr text(const char* data, std::size_t size) noexcept : data_(data), size_(size) {}

  // A literal or another C string: up to its closing zero. (One function, not a template for each length: tables of literals compile faster.)
  constexpr text(const char* s) noexcept : data_(s), size_(detail::length_of(s)) {}
  text(std::nullptr_t) = delete;  // no text at all is text()

  // Of a std::string, a std::string_view and the like, whose characters must outlive it.
  template <class S>
    requires std::is_class_v<S> && requires(const S& s) {
      { s.data() } -> std::same_as<const char*>;
      { s.size() } -> std::same_as<std::size_t>;
    } && (!std::is_same_v<S, text>)
  constexpr text(const S& s) noexcept : data_(s.data()), size_(s.size()) {}

  constexpr const char* data() const noexcept { return data_; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const char* begin() const noexcept { return data_; }
  constexpr const char* end() const noexcept { return data_ + size_; }
  // i < size()
  constexpr char operator[](std::size_t i) const noexcept { return data_[i]; }

  // From offset (at most size()) on, count bytes at the most.
  constexpr text substr(std::size_t offset, std::size_t count = ~std::size_t{0}) const noexcept {
    return {data_ + offset, count < size_ - offset ? count : size_ - offset};
  }
  constexpr bool starts_with(text prefix) const noexcept { return prefix.size_ <= size_ && substr(0, prefix.size_) == prefix; }
  constexpr bool ends_with(text suffix) const noexcept { return suffix.size_ <= size_ && substr(size_ - suffix.size_) == suffix; }

  // Any view type that is made from a pointer and a length, std::string_view above all.
  template <class View>
    requires requires { typename View::traits_type; } && (std::is_trivially_copyable_v<View> && std::is_constructible_v<View, const char*, std::size_t>)
  constexpr operator View() const noexcept {
    return View(data_, size_);
  }
  // clang-format off
  // The reason as a type's name, and not as a sentence: clang++ would make that one for each conversion that it weighs, hundreds in a table.
  template <detail::owning_string Owner, class = detail::a_std_string_allocates_so_write_std_string_of_t>
  operator Owner() const = delete;  // a std::string allocates, so it is made in plain sight: std::string(t)
  // clang-format on

  friend constexpr bool operator==(text a, text b) noexcept { return a.size_ == b.size_ && detail::same_bytes(a.data_, b.data_, a.size_); }
  // Byte by byte, which for UTF-8 is the order of the code points.
  friend constexpr std::strong_ordering operator<=>(text a, text b) noexcept {
    const std::size_t n = a.size_ < b.size_ ? a.size_ : b.size_;
    for (std::size_t i = 0; i < n; ++i) {
      if (a.data_[i] != b.data_[i]) return static_cast<unsigned char>(a.data_[i]) <=> static_cast<unsigned char>(b.data_[i]);
    }
    return a.size_ <=> b.size_;
  }

 private:
  const char* data_ = "";
  std::size_t size_ = 0;
};

}  // namespace kawase
KAWASE_QUIET_END
