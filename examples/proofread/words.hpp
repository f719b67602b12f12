// SPDX-License-Identifier: BSL-1.0
// The words of finds that wait for their document's end: copied one behind the other, since the window that they stand in moves on.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace proofread {

class word_store {
 public:
  // A copy of s, which stays until clear().
  std::string_view keep(std::string_view s) {
    if (s.empty()) return {};
    if (room_ < s.size()) {
      room_ = s.size() > at_once ? s.size() : at_once;
      blocks_.push_back(std::make_unique<char[]>(room_));
      at_ = blocks_.back().get();
    }
    char* const copy = at_;
    std::memcpy(copy, s.data(), s.size());
    at_ += s.size();
    room_ -= s.size();
    return {copy, s.size()};
  }
  void clear() {
    blocks_.clear();
    room_ = 0;
  }

 private:
  static constexpr std::size_t at_once = 16 * 1024;
  std::vector<std::unique_ptr<char[]>> blocks_;
  char* at_ = nullptr;     // where the next word goes
  std::size_t room_ = 0;   // behind it, in the last block
};

}  // namespace proofread
