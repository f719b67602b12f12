// SPDX-License-Identifier: BSL-1.0
// For long work: how far it has come, on standard error, where that is a terminal and standard output is none.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string>

#include "visible.hpp"

namespace proofread {

class progress {
 public:
  explicit progress(bool shown) : shown_(shown) {}
  ~progress() { clear(); }
  progress(const progress&) = delete;
  progress& operator=(const progress&) = delete;

  // Called often; says something twice a second at the most, and nothing in the first second.
  void at(const std::string& file, std::size_t bytes) {
    if (!shown_) return;
    const auto now = std::chrono::steady_clock::now();
    if (now < next_) return;
    next_ = now + std::chrono::milliseconds(500);
    std::fprintf(stderr, "\r\033[Kproofread: %s: %zu MB", visible(file).c_str(), bytes / 1'000'000);
    std::fflush(stderr);
    dirty_ = true;
  }
  // Before anything else is said there.
  void clear() {
    if (dirty_) std::fputs("\r\033[K", stderr);
    dirty_ = false;
  }

 private:
  std::chrono::steady_clock::time_point next_ = std::chrono::steady_clock::now() + std::chrono::seconds(1);
  bool shown_, dirty_ = false;
};

}  // namespace proofread
