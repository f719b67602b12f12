// SPDX-License-Identifier: BSL-1.0
// A file in windows of a few hundred kilobytes, each cut where no figure can be cut, so that memory does not grow with the file.
#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "utf8.hpp"

namespace proofread {

class reader {
 public:
  explicit reader(std::FILE* file) : file_(file) {}

  // What is to be read next: the first `size()` bytes of view() may begin a figure, what lies behind is there to see how such a figure ends.
  // False at the end, and where error() is not empty.
  bool next() {
    drop(used_);
    used_ = size_ = 0;
    while (!end_ && held_ < window + behind && fill()) {
    }
    if (!error_.empty() || held_ == 0) return false;
    size_ = end_ ? held_ : cut_before(held_ - behind);
    used_ = size_;
    return true;
  }
  std::string_view view() const { return {buffer_.get(), held_}; }
  std::size_t size() const { return size_; }
  // Bytes of the file before view().
  std::size_t base() const { return base_; }
  // The next window begins there, at size() or farther.
  void used_up_to(std::size_t end) {
    if (end > used_) used_ = end;
  }
  const std::string& error() const { return error_; }
  bool was_empty() const { return total_ == 0; }

  static constexpr std::size_t window = 256 * 1024, behind = 8 * 1024;

 private:
  static constexpr std::size_t at_once = 64 * 1024;

  void drop(std::size_t n) {
    if (n > held_) n = held_;
    std::memmove(buffer_.get(), buffer_.get() + n, held_ -= n);
    base_ += n;
  }
  bool fill() {
    errno = 0;
    const std::size_t n = std::fread(buffer_.get() + held_, 1, at_once, file_);
    held_ += n;
    total_ += n;
    if (n == 0) {
      end_ = true;
      if (std::ferror(file_)) error_ = std::strerror(errno);
    }
    check();
    return error_.empty();
  }
  // Validates what is new; what is cut off waits for the next bytes.
  void check() {
    if (!error_.empty()) return;
    if (base_ == 0 && checked_ == 0 && (held_ >= 3 || end_) && view().substr(0, 3) == "\xef\xbb\xbf") drop(3);
    const std::size_t from = checked_ > base_ ? checked_ - base_ : 0;
    const valid_prefix v = valid_utf8(view().substr(from));
    // ISO-2022-JP is all ASCII; what gives it away is how it changes to kanji, in two bytes, of which the first may have come with the last piece.
    const std::size_t escape = view().find("\x1b$", from == 0 ? 0 : from - 1);
    const bool is_escape = escape < from + v.length;
    const std::size_t good = is_escape ? escape : from + v.length;
    checked_ = base_ + good;
    if (!is_escape && (good == held_ || (v.is_cut_off && !end_))) return;
    const std::string_view bad = view().substr(good);
    const std::string hint = encoding_hint(bad);
    error_ = bad[0] == '\0' && is_text_but_for_nulls(view().substr(from)) ? "contains a NUL byte (byte " + std::to_string(checked_ + 1) + ")"
                                                                          : "not UTF-8 (byte " + std::to_string(checked_ + 1) + ")" + hint;
  }
  // UTF-8 with some NUL bytes, rather than an encoding that is full of them.
  static bool is_text_but_for_nulls(std::string_view s) {
    if (s.size() > 65536) s = s.substr(0, 65536);
    std::string without;
    for (const char c : s) {
      if (c != '\0') without += c;
    }
    const valid_prefix v = valid_utf8(without);
    return (s.size() - without.size()) * 4 < s.size() && (v.length == without.size() || v.is_cut_off);
  }
  // Whether s ends as a number does that may go on behind a line break or a blank: 1億⏎2000万円 is one figure or none, and 2000万円 is neither.
  static bool ends_in_number(std::string_view s) {
    if (!s.empty() && s.back() == '\r') s.remove_suffix(1);
    for (const std::string_view magnitude : {"万", "億", "兆", "京"}) {
      if (s.size() >= magnitude.size() && s.substr(s.size() - magnitude.size()) == magnitude) return true;
    }
    return false;
  }
  // At most `limit`: behind a line break, if there is one, else not too far before it behind a full stop or a blank, else between two characters. Not
  // where a number may go on, unless all lines end so.
  std::size_t cut_before(std::size_t limit) const {
    const std::string_view s = view().substr(0, limit);
    for (const std::string_view stop : {"\n", "。", "、", " "}) {
      const std::size_t last = s.rfind(stop), farthest = stop == "\n" ? 0 : limit / 2;
      if (last == s.npos || last < farthest) continue;
      for (std::size_t n = last; n != s.npos && n >= farthest; n = n == 0 ? s.npos : s.rfind(stop, n - 1)) {
        if (!ends_in_number(s.substr(0, n))) return n + stop.size();
      }
      return last + stop.size();
    }
    while (limit > 1 && (static_cast<unsigned char>(buffer_[limit]) & 0xc0) == 0x80) --limit;
    return limit;
  }

  std::FILE* file_;
  std::unique_ptr<char[]> buffer_{new char[window + behind + at_once]};
  std::size_t held_ = 0;
  std::string error_;
  std::size_t base_ = 0, used_ = 0, size_ = 0, checked_ = 0, total_ = 0;
  bool end_ = false;
};

}  // namespace proofread
