// SPDX-License-Identifier: BSL-1.0
// What the fuzz targets share: a check that ends the program, and an input taken apart into numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <kawase/money/text.hpp>

namespace fuzz {

inline void require(bool holds, const char* what, kawase::text where = {}) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s: %.*s\n", what, static_cast<int>(where.size()), where.data());
  std::abort();
}

// Numbers from the front of an input; zeros once it is used up.
class numbers {
 public:
  numbers(const std::uint8_t* data, std::size_t size) : at_(data), end_(data + size) {}
  unsigned byte() { return at_ == end_ ? 0u : *at_++; }
  unsigned below(unsigned n) { return byte() % n; }
  // Its length comes first, so that short numbers are as likely as long ones.
  std::uint64_t u64() {
    std::uint64_t n = 0;
    for (unsigned i = below(9); i > 0; --i) n = n << 8 | byte();
    return n;
  }
  std::int64_t i64() { return static_cast<std::int64_t>(u64()); }
  std::uint64_t positive() {
    const std::uint64_t n = u64();
    return n == 0 ? 1 : n;
  }
  bool used_up() const { return at_ == end_; }
  kawase::text rest() const { return {reinterpret_cast<const char*>(at_), static_cast<std::size_t>(end_ - at_)}; }

 private:
  const std::uint8_t *at_, *end_;
};

}  // namespace fuzz
