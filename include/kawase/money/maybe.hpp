// SPDX-License-Identifier: BSL-1.0
// maybe<T>: a T, or nothing. What the functions in try_ and the look-ups return.
#pragma once

#include <concepts>
#include <type_traits>

#include <kawase/money/failure.hpp>

namespace kawase {

namespace detail {

// std::optional, which is not named here: its header alone would more than double the cost of including money.hpp. It can be emptied, which tells it
// from std::expected and the like, where what is made without a value may have one.
template <class O>
concept optional_like = requires(O o) {
  typename O::value_type;
  o.has_value();
  o.reset();
};
template <class O, class T>
concept optional_of = optional_like<O> && std::is_same_v<typename O::value_type, T> && std::is_default_constructible_v<O> && requires(O o, const T& value) { o.emplace(value); };
// std::nullopt: there is nothing in it, nobody makes another, and it is of std, whose addressof is found for it alone.
template <class N>
concept null_option = std::is_empty_v<N> && !std::is_default_constructible_v<N> && requires(const N& n) { addressof(n); };

}  // namespace detail

// Asked and read as std::optional<T> is, into which it converts where that type is named: std::optional<money<USD>> o = try_add(a, b). (Of
// std::optional(try_add(a, b)), deduction makes an optional of a maybe.) std::nullopt stands for nothing here as well.
// T is trivially destructible. Constexpr, as large as std::optional.
template <class T>
class [[nodiscard]] maybe {
 public:
  using value_type = T;

  // Nothing.
  constexpr maybe() noexcept : nothing_() {}
  template <detail::null_option Null>
  constexpr maybe(Null) noexcept : nothing_() {}
  constexpr maybe(const T& value) noexcept : value_(value), has_value_(true) {}

  // Whether there is a value.
  constexpr bool has_value() const noexcept { return has_value_; }
  constexpr explicit operator bool() const noexcept { return has_value_; }

  // The value. Of nothing: throws domain_error.
  constexpr const T& value() const {
    if (!has_value_) detail::there_is_no_value();
    return value_;
  }
  constexpr const T& operator*() const { return value(); }
  constexpr const T* operator->() const { return &value(); }
  // ... or `other`.
  constexpr T value_or(const T& other) const noexcept { return has_value_ ? value_ : other; }

  // To std::optional<T>.
  template <detail::optional_of<T> Optional>
  constexpr operator Optional() const {
    Optional o;
    if (has_value_) o.emplace(value_);
    return o;
  }

  // Nothing equals nothing, and no value; a value equals what its own == says.
  friend constexpr bool operator==(const maybe& a, const maybe& b) { return a.has_value_ == b.has_value_ && (!a.has_value_ || a.value_ == b.value_); }
  template <std::same_as<maybe> M, class U>
    requires(!std::is_convertible_v<U, M>) && (!requires(const U& u) { u.has_value(); }) && requires(const T& t, const U& u) { static_cast<bool>(t == u); }
  friend constexpr bool operator==(const M& a, const U& b) {
    return a.has_value_ && a.value_ == b;
  }
  // Not with std::optional, which would take this for a value that nothing does not equal: convert first.
  template <detail::optional_like Optional>
  friend constexpr bool operator==(const maybe&, const Optional&) = delete;
  template <detail::optional_like Optional>
  friend constexpr bool operator==(const Optional&, const maybe&) = delete;

 private:
  union {
    char nothing_;
    T value_;
  };
  bool has_value_ = false;
};

}  // namespace kawase
