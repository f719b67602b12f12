// SPDX-License-Identifier: BSL-1.0
// Numbers for property tests: from a fixed seed, so that a failure repeats; of every length; and often at the ends and beside them.
#pragma once

#include <cstdint>

#include <kawase/detail/config.hpp>

namespace test {

class numbers {
 public:
  explicit numbers(std::uint64_t seed = 20250127) : state_(seed) {}

  std::uint64_t below(std::uint64_t n) { return next() % n; }
  bool coin() { return below(2) == 0; }
  // Every bit length alike, a quarter of them powers of two and of ten, and their neighbours.
  KAWASE_WRAPS_ON_PURPOSE std::uint64_t u64() {
    if (below(4) != 0) return next() >> below(64);
    std::uint64_t n = std::uint64_t{1} << below(64);
    if (coin()) {
      n = 1;
      for (auto i = below(20); i > 0; --i) n *= 10;
    }
    if (below(8) == 0) n = 0;
    return n + below(3) - 1;
  }
  std::uint64_t positive() {
    for (;;) {
      if (const std::uint64_t n = u64(); n != 0) return n;
    }
  }
  std::int64_t i64() {
    const std::uint64_t n = u64();
    return n >> 63 != 0 || coin() ? -static_cast<std::int64_t>(n >> 1) - static_cast<std::int64_t>(n & 1) : static_cast<std::int64_t>(n);
  }

 private:
  std::uint64_t state_;

  // Steele, Lea, Flood: splitmix64
  KAWASE_WRAPS_ON_PURPOSE std::uint64_t next() {
    std::uint64_t z = state_ += 0x9e37'79b9'7f4a'7c15;
    z = (z ^ (z >> 30)) * 0xbf58'476d'1ce4'e5b9;
    z = (z ^ (z >> 27)) * 0x94d0'49bb'1331'11eb;
    return z ^ (z >> 31);
  }
};

}  // namespace test
