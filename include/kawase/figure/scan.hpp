// SPDX-License-Identifier: BSL-1.0
// scan(text): every money figure, restatement and rate note of a text, in order, lazily, without allocation.
#pragma once

#include <cstddef>

#include <kawase/figure/cursor.hpp>
#include <kawase/figure/read_figure.hpp>
#include <kawase/figure/read_pair.hpp>
#include <kawase/figure/restatement.hpp>

namespace kawase {

// Bytes of the scanned text.
struct span_of_text {
  std::size_t offset = 0, length = 0;
  constexpr std::size_t end() const noexcept { return offset + length; }
  friend constexpr bool operator==(const span_of_text&, const span_of_text&) = default;
};

enum class found_kind : unsigned char { figure, restatement, rate_note };

// One thing that scan() found, and where. A figure has only `first`; a note behind a restatement is in `note`.
struct found {
  found_kind kind = found_kind::figure;
  span_of_text where;
  any_figure first, second;
  span_of_text first_where, second_where;
  rate_note note;

  constexpr any_restatement as_restatement() const { return {first, second, note}; }
};

namespace detail {

// Whether a figure's number may begin with the byte: 1 a digit, 2 the first of three bytes of a digit or numeral, 3 a letter that begins a number word.
struct byte_classes {
  unsigned char of[256] = {};
  constexpr byte_classes() {
    for (unsigned c = '0'; c <= '9'; ++c) of[c] = 1;
    for (const unsigned c : {0xe3u, 0xe4u, 0xe5u, 0xe6u, 0xe7u, 0xefu}) of[c] = 2;
    for (const char c : {'o', 't', 'f', 's', 'e', 'n', 'O', 'T', 'F', 'S', 'E', 'N'}) of[byte(c)] = 3;
  }
};
inline constexpr byte_classes first_bytes;

// Whether a numeral stands at `at`, the byte of class `c`.
constexpr bool number_may_begin_at(text s, std::size_t at, unsigned char c) noexcept {
  if (c == 1) return true;
  if (c == 3) return at == 0 || !is_ascii_letter(s[at - 1]);
  if (s.size() - at < 3) return false;
  const unsigned char a = byte(s[at]), b = byte(s[at + 1]), d = byte(s[at + 2]);
  switch (a) {
    case 0xef: return b == 0xbc && d >= 0x90 && d <= 0x99;                                               // ０ to ９
    case 0xe3: return b == 0x80 && d == 0x87;                                                            // 〇
    case 0xe4: return (b == 0xb8 && (d == 0x80 || d == 0x83 || d == 0x89)) || (b == 0xb9 && d == 0x9d) || (b == 0xba && (d == 0x8c || d == 0x94));  // 一七三九二五
    case 0xe5: return (b == 0x85 && (d == 0xab || d == 0xad)) || (b == 0x8d && (d == 0x81 || d == 0x83)) || (b == 0x9b && d == 0x9b);             // 八六十千四
    case 0xe6: return b == 0x95 && d == 0xb0;                                                            // 数
    case 0xe7: return b == 0x99 && d == 0xbe;                                                            // 百
    default: return false;
  }
}

// Where the figure begins whose number begins at `number`: currency and modifiers in front, but nothing before `floor`.
constexpr std::size_t begin_of_figure(text s, std::size_t number, std::size_t floor) noexcept {
  const text window = s.substr(0, number);
  std::size_t begin = number;
  const std::size_t blank = before_blank(window, number);
  if (blank > floor) {
    std::size_t length = 0, best_end = 0;
    for (const std::size_t end : {number, blank}) {
      const auto* w = longest_before(currency_prefixes, s, end, [](const currency_word&) { return true; });
      if (w && w->word.size() > length) length = w->word.size(), best_end = end;
      if (end >= 3 && iso_code_at(s.substr(0, end), end - 3) && (end == 3 || !is_ascii_letter(s[end - 4])) && length < 3) length = 3, best_end = end;
    }
    if (length != 0 && best_end - length >= floor) begin = best_end - length;
  }
  for (;;) {
    const std::size_t end = before_blank(s, begin);
    const modifier_word* best = nullptr;
    std::size_t best_end = 0;
    for (const std::size_t e : {begin, end}) {
      // わずか and only say nothing of the amount: they stay outside
      const auto* w = longest_before(modifier_words, s, e, [](const modifier_word& row) { return row.where == place::before && row.meaning != modifier{}; });
      if (w && !best) best = w, best_end = e;
    }
    if (!best || best_end - best->word.size() < floor || best_end < best->word.size()) break;
    begin = best_end - best->word.size();
  }
  return begin;
}

}  // namespace detail

struct end_of_scan {};

// A range over what a text contains; the text must outlive it. Each step reads on from where the last find ended: the whole is linear in the text.
class scanner {
 public:
  class iterator {
   public:
    using value_type = found;
    using difference_type = std::ptrdiff_t;
    constexpr iterator() = default;
    constexpr explicit iterator(const scanner& from) : text_(from.text_), options_(from.options_) { advance(); }
    constexpr const found& operator*() const noexcept { return found_; }
    constexpr const found* operator->() const noexcept { return &found_; }
    constexpr iterator& operator++() {
      advance();
      return *this;
    }
    constexpr void operator++(int) { advance(); }
    friend constexpr bool operator==(const iterator& i, end_of_scan) noexcept { return i.done_; }

   private:
    constexpr void advance() {
      const auto at_figure = [&](const detail::figure_reading& f) {
        const detail::pair_reading pair = detail::read_pair_behind(text_, f, options_);
        found_ = found{};
        if (pair.kind == detail::pair_reading::none) {
          found_.first = f.figure;
          found_.where = found_.first_where = {f.begin, f.end - f.begin};
        } else {
          found_.kind = pair.kind == detail::pair_reading::note ? found_kind::rate_note : found_kind::restatement;
          found_.first = pair.first.figure;
          found_.second = pair.second.figure;
          found_.first_where = {pair.first.begin, pair.first.end - pair.first.begin};
          found_.second_where = {pair.second.begin, pair.second.end - pair.second.begin};
          found_.where = {f.begin, pair.end - f.begin};
          found_.note = pair.note_read;
        }
        at_ = floor_ = found_.where.end();
      };
      while (at_ < text_.size()) {
        const unsigned char c = detail::first_bytes.of[detail::byte(text_[at_])];
        if (c == 0 || !detail::number_may_begin_at(text_, at_, c)) {
          ++at_;
          continue;
        }
        std::size_t skip = at_;  // a number that belongs to no figure is passed over whole
        for (std::size_t begin = detail::begin_of_figure(text_, at_, floor_);; begin = at_) {
          const detail::figure_reading f = detail::read_figure(text_, begin, true, options_);
          if (f && f.end > at_ && detail::may_begin_at(text_, begin)) return at_figure(f);
          if (f.end > skip) skip = f.end;
          if (begin == at_) break;
        }
        at_ = skip > at_ ? skip : at_ + 1;
      }
      done_ = true;
    }
    text text_;
    reading_options options_;
    std::size_t at_ = 0, floor_ = 0;
    found found_;
    bool done_ = false;
  };

  constexpr explicit scanner(text s, const reading_options& options = {}) : text_(s), options_(options) {}
  constexpr iterator begin() const { return iterator(*this); }
  constexpr end_of_scan end() const noexcept { return {}; }

 private:
  friend class iterator;
  text text_;
  reading_options options_;
};

constexpr scanner scan(text s, const reading_options& options = {}) { return scanner(s, options); }

}  // namespace kawase
