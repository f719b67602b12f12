// SPDX-License-Identifier: BSL-1.0
// Three ways to hold a handful of things without allocating: a view of a table, a view of pointers to named objects, and a few things in place.
#pragma once

#include <cstddef>
#include <initializer_list>

#include <kawase/money/failure.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

namespace detail {

// A member that is left out. Made once and copied: made anew in each of hundreds of entities and statements, it is most of what they cost to compile.
template <class T>
inline constexpr T left_out{};

// Not constexpr: constant evaluation stops at the call, and the compiler prints the name, which is the reason.
[[noreturn]] inline void more_elements_than_a_few_can_hold() { fail<overflow_error>("kawase: more elements than a kawase::few holds in place: give them a table with a name, and write list(table)"); }
}  // namespace detail

template <class T>
class list;

// Up to N things in place, written as a braced list: .names = {label::printed("NVIDIA"), label::reading("エヌビディア")}. Where there are more, they are a
// table with a name of its own, which must outlive this: inline constexpr locator everywhere[] = {…}; … .mentions = list(everywhere).
template <class T, std::size_t N>
class few {
 public:
  constexpr few() = default;
  // Throws overflow_error (does not compile, in constant evaluation) where there are more than N.
  constexpr few(std::initializer_list<T> elements) : few(detail::left_out<few>) {
    if (elements.size() > N) detail::more_elements_than_a_few_can_hold();
    size_ = elements.size();
    const T* from = elements.begin();
    for (std::size_t i = 0; i != size_; ++i) elements_[i] = from[i];
  }
  // Any number, in a table that outlives it.
  constexpr few(const list<T>& named) noexcept : few(detail::left_out<few>) {
    named_ = named.begin();
    size_ = named.size();
  }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const T* begin() const noexcept { return named_ != nullptr ? named_ : elements_; }
  constexpr const T* end() const noexcept { return begin() + size_; }
  // i < size()
  constexpr const T& operator[](std::size_t i) const noexcept { return begin()[i]; }
  constexpr bool contains(const T& element) const {
    for (const T& mine : *this) {
      if (mine == element) return true;
    }
    return false;
  }

  // Not for use; public because g++ 12 takes a constexpr view of it inside a function template for an access from outside.
  T elements_[N] = {};

 private:
  const T* named_ = nullptr;
  std::size_t size_ = 0;
};

// A view of size elements in a row; owns nothing, so the table must outlive it. Made from an array or from a few.
template <class T>
class list {
 public:
  constexpr list() noexcept = default;
  // Of an array, which must outlive it.
  constexpr list(const T* data, std::size_t size) noexcept : data_(data), size_(size) {}
  // Of an array, which must outlive it.
  template <std::size_t N>
  constexpr list(const T (&table)[N]) noexcept : data_(table), size_(N) {}
  // Of a few, which must outlive it.
  template <std::size_t N>
  constexpr list(const few<T, N>& elements) noexcept : data_(elements.begin()), size_(elements.size()) {}

  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const T* begin() const noexcept { return data_; }
  constexpr const T* end() const noexcept { return data_ + size_; }
  // i < size()
  constexpr const T& operator[](std::size_t i) const noexcept { return data_[i]; }
  constexpr bool contains(const T& element) const {
    for (const T& mine : *this) {
      if (mine == element) return true;
    }
    return false;
  }

 private:
  const T* data_ = nullptr;
  std::size_t size_ = 0;
};

// A view of a table of pointers that reads as a range of what they point to, so that a named object can be in a table without a copy.
template <class T>
class references {
 public:
  class iterator {
   public:
    using value_type = T;
    using difference_type = std::ptrdiff_t;

    constexpr iterator() noexcept = default;
    constexpr explicit iterator(const T* const* at) noexcept : at_(at) {}
    constexpr const T& operator*() const noexcept { return **at_; }
    constexpr const T* operator->() const noexcept { return *at_; }
    constexpr iterator& operator++() noexcept {
      ++at_;
      return *this;
    }
    constexpr iterator operator++(int) noexcept {
      iterator before = *this;
      ++at_;
      return before;
    }
    friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept { return a.at_ == b.at_; }

   private:
    const T* const* at_ = nullptr;
  };

  constexpr references() noexcept = default;
  // Of a table of pointers, which must outlive it.
  template <std::size_t N>
  constexpr references(const T* const (&table)[N]) noexcept : data_(table), size_(N) {}

  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr iterator begin() const noexcept { return iterator(data_); }
  constexpr iterator end() const noexcept { return iterator(data_ + size_); }
  // i < size()
  constexpr const T& operator[](std::size_t i) const noexcept { return *data_[i]; }

 private:
  const T* const* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace kawase
KAWASE_QUIET_END
