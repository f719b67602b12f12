// SPDX-License-Identifier: BSL-1.0
// What may stand behind the colon of "{:…}": one grammar for std::format, {fmt} and to_string, read by one parser.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// The standard's grammar, as far as it makes sense here, and a letter at the end:
//
//   [[fill]align][sign][width][,][.decimals][letter]
//
//   fill align   < left, > right, ^ centre, with any character to fill. Numbers and amounts stand at the right by themselves, all else at the left.
//   sign         - only for what is negative (by itself); + also for what is not; ( brackets, as in accounts: (5)
//   width        at least so many columns; a number, {} or {n}. Columns are counted by the library that formats, Japanese characters as two.
//   ,            a separator between every three digits before the point; e and j have it by themselves
//   .decimals    0 to 36 decimals, rounded half-even, as std::format rounds; exact amounts, fractions and rates are printed in full without it
//   letter       i  for machines, and what is printed without a letter: JPY 300000000000, 2025-01-27, janus_pro
//                e  in English: about ¥300 billion, 27 January 2025, Janus Pro
//                j  in Japanese: 約3,000億円, 2025年1月27日
//                n  the number alone: 19.99
//
// What a type does not take is refused: by the compiler where the format string is a constant, else by the library's format_error.
struct format_spec {
  char fill[4] = {' '};
  unsigned char fill_size = 1;
  char align = '\0';  // '\0' where none is given
  sign_style sign = sign_style::minus;
  bool group = false;
  char letter = 'i';
  int decimals = -1;  // -1 where none are given
  int width = 0;
};

// What a type takes, as a set of bits; what can't be printed takes nothing at all.
enum class format_options : unsigned char {
  none = 0,
  padding = 1,  // fill, align and width; all take it
  sign = 2,
  group = 4,
  decimals = 8,
  languages = 16,  // e and j
  number = 32,     // n
  at_the_right = 64,
};
constexpr format_options operator|(format_options a, format_options b) noexcept { return static_cast<format_options>(static_cast<unsigned>(a) | static_cast<unsigned>(b)); }
constexpr bool has(format_options set, format_options option) noexcept { return (static_cast<unsigned>(set) & static_cast<unsigned>(option)) != 0; }

namespace detail {

enum class width_from : unsigned char { spec, next_argument, named_argument };

struct spec_reading {
  format_spec spec;
  const char* end = nullptr;      // one past the last character of the spec: its '}', or the end of the text
  const char* fault = nullptr;    // why it is no spec, in a sentence; then end is where
  width_from width = width_from::spec;
  int argument = 0;  // whose value the width is
};

class spec_reader {
 public:
  constexpr spec_reader(const char* begin, const char* end, format_options takes) noexcept : at_(begin), end_(end), takes_(takes) {}

  constexpr spec_reading read() noexcept {
    read_fill_and_align();
    if (is_at('-') || is_at('+') || is_at('(')) {
      if (!has(takes_, format_options::sign)) return fault("kawase: this type takes no sign in a format spec");
      r_.spec.sign = *at_ == '+' ? sign_style::minus_and_plus : *at_ == '(' ? sign_style::parentheses : sign_style::minus;
      ++at_;
    }
    if (is_at('0')) return fault("kawase: a width does not begin with 0, and nothing is filled up with zeros");
    if (is_digit_here()) {
      if (!read_number(9999, r_.spec.width)) return fault("kawase: a width is at most 9999");
    } else if (is_at('{')) {
      ++at_;
      r_.width = width_from::next_argument;
      if (is_digit_here()) {
        r_.width = width_from::named_argument;
        if (!read_number(9999, r_.argument)) return fault("kawase: an argument's number is at most 9999");
      }
      if (!is_at('}')) return fault("kawase: a width from an argument is written {} or {1}");
      ++at_;
    }
    if (is_at(',')) {
      if (!has(takes_, format_options::group)) return fault("kawase: this type takes no separator of thousands in a format spec");
      r_.spec.group = true;
      ++at_;
    }
    if (is_at('.')) {
      if (!has(takes_, format_options::decimals)) return fault("kawase: this type takes no number of decimals in a format spec: it is printed whole, and an amount is rounded first, round_to<0>(amount, mode)");
      ++at_;
      if (!is_digit_here() || !read_number(36, r_.spec.decimals)) return fault("kawase: a point is followed by a number of decimals, 0 to 36");
    }
    if (at_ != end_ && *at_ != '}') {
      const bool known = is_at('i') || (has(takes_, format_options::languages) && (is_at('e') || is_at('j'))) || (has(takes_, format_options::number) && is_at('n'));
      if (!known) return fault("kawase: this type does not take this letter in a format spec");
      r_.spec.letter = *at_++;
      if (at_ != end_ && *at_ != '}') return fault("kawase: the letter ends a format spec");
    }
    if (r_.spec.align == '\0' && has(takes_, format_options::at_the_right)) r_.spec.align = '>';
    r_.end = at_;
    return r_;
  }

 private:
  constexpr bool is_at(char c) const noexcept { return at_ != end_ && *at_ == c; }
  constexpr bool is_digit_here() const noexcept { return at_ != end_ && is_digit(*at_); }
  constexpr spec_reading fault(const char* sentence) noexcept {
    r_.fault = sentence;
    r_.end = at_;
    return r_;
  }
  // The fill may be any character but a brace, and what it is shows only behind it.
  constexpr void read_fill_and_align() noexcept {
    const auto is_align = [this](const char* p) { return p != end_ && (*p == '<' || *p == '>' || *p == '^'); };
    if (at_ == end_) return;
    const auto first = static_cast<unsigned char>(*at_);
    const int length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (end_ - at_ > length && *at_ != '{' && *at_ != '}' && is_align(at_ + length)) {
      for (int i = 0; i < length; ++i) r_.spec.fill[i] = at_[i];
      r_.spec.fill_size = static_cast<unsigned char>(length);
      r_.spec.align = at_[length];
      at_ += length + 1;
    } else if (is_align(at_)) {
      r_.spec.align = *at_++;
    }
  }
  constexpr bool read_number(int most, int& out) noexcept {
    int n = 0;
    for (; is_digit_here(); ++at_) {
      n = n * 10 + (*at_ - '0');
      if (n > most) return false;
    }
    out = n;
    return true;
  }
  const char* at_;
  const char* end_;
  format_options takes_;
  spec_reading r_;
};

// The spec that [begin, end) begins with.
constexpr spec_reading read_format_spec(const char* begin, const char* end, format_options takes) noexcept { return spec_reader(begin, end, takes).read(); }

// The part of a spec that all libraries read alike, [[fill]align][width], for their own formatter of strings.
struct padding_spec {
  char characters[12] = {};
  int size = 0;
  constexpr padding_spec(const format_spec& s, int width) noexcept {
    if (width == 0) return;
    for (int i = 0; i < s.fill_size; ++i) characters[size++] = s.fill[i];
    characters[size++] = s.align == '\0' ? '<' : s.align;
    int unit = 1;
    while (width / unit >= 10) unit *= 10;
    for (; unit > 0; unit /= 10) characters[size++] = static_cast<char>('0' + width / unit % 10);
  }
};

}  // namespace detail
}  // namespace kawase
KAWASE_QUIET_END
