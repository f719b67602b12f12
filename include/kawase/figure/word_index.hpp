// SPDX-License-Identifier: BSL-1.0
// Tables of words, found by their first or last character. Private to the readers of this floor.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// A word of a table: a literal, without a constructor that would have to run for each of hundreds of rows.
using table_word = const char*;

// 0 to 127: where the words are listed that begin with the character at `at`.
constexpr unsigned bucket_of(const char* s, std::size_t size, std::size_t at) noexcept {
  const unsigned a = byte(s[at]);
  if (a < 0x80) return byte(lower(s[at])) ^ 0x40u;
  if (at + 2 >= size || a < 0xe0) return at + 1 < size ? byte(s[at + 1]) & 0x7fu : 0u;
  return ((byte(s[at + 1]) * 8u) ^ byte(s[at + 2])) & 0x7fu;
}
constexpr unsigned bucket_of(text s, std::size_t at) noexcept { return bucket_of(s.data(), s.size(), at); }
// Where the last character before `end` begins.
constexpr std::size_t last_character(const char* s, std::size_t end) noexcept {
  std::size_t at = end - 1;
  for (int n = 0; n < 2 && at > 0 && (byte(s[at]) & 0xc0u) == 0x80u; ++n) --at;
  return at;
}

// Length of the word if it stands at `at`, otherwise 0. A word in small letters is found in capitals as well; one that ends in a letter must not go
// on as a word.
constexpr std::size_t length_of_match(text s, std::size_t at, table_word w) noexcept {
  const char* const p = s.data() + at;
  const std::size_t left = s.size() - at;
  std::size_t i = 0;
  if (byte(w[0]) >= 0x80) {
    for (; w[i] != '\0'; ++i) {
      if (i == left || p[i] != w[i]) return 0;
    }
    return i;
  }
  const bool letters = is_ascii_letter(w[0]);
  for (; w[i] != '\0'; ++i) {
    if (i == left || (p[i] != w[i] && !(letters && w[i] >= 'a' && w[i] <= 'z' && lower(p[i]) == w[i]))) return 0;
  }
  return i < left && is_ascii_letter(p[i]) && is_ascii_letter(p[i - 1]) ? 0 : i;
}

template <class Row>
struct found_word {
  const Row* row = nullptr;
  std::size_t length = 0;
  constexpr explicit operator bool() const noexcept { return length != 0; }  // no word is empty
  constexpr const Row* operator->() const noexcept { return row; }
};

enum class indexed_by : unsigned char { first_character, last_character };

// Rows are anything with a member `word`. What costs a look-up that finds nothing - nearly all - is one bucket, also in constant evaluation.
template <class Row, std::size_t N>
class word_index {
  static_assert(N < 255);

 public:
  constexpr word_index(const Row (&rows)[N], indexed_by by) : rows_(rows) {
    for (std::size_t i = N; i-- > 0;) {
      const table_word w = rows[i].word;
      const std::size_t size = length_of(w);
      unsigned char& head = heads_[bucket_of(w, size, by == indexed_by::first_character ? 0 : last_character(w, size))];
      next_[i] = head;
      head = static_cast<unsigned char>(i + 1);
    }
  }
  constexpr bool has_bucket(unsigned bucket) const noexcept { return heads_[bucket] != 0; }
  // Whether some word begins with the three-byte character at `at`.
  constexpr bool begins(text s, std::size_t at) const noexcept {
    for (unsigned i = heads_[bucket_of(s, at)]; i != 0; i = next_[i - 1]) {
      const table_word w = rows_[i - 1].word;
      if (w[0] == s[at] && w[1] == s[at + 1] && w[2] == s[at + 2]) return true;
    }
    return false;
  }

  // The longest word that stands at `at` and that `accept` takes, or nothing.
  template <class Accept>
  constexpr found_word<Row> at(text s, std::size_t at, Accept accept) const noexcept {
    found_word<Row> best;
    if (at >= s.size()) return best;
    for (unsigned i = heads_[bucket_of(s, at)]; i != 0; i = next_[i - 1]) {
      const std::size_t length = length_of_match(s, at, rows_[i - 1].word);
      if (length > best.length && accept(rows_[i - 1], length)) best = {&rows_[i - 1], length};
    }
    return best;
  }
  constexpr found_word<Row> at(text s, std::size_t where) const noexcept {
    return at(s, where, [](const Row&, std::size_t) { return true; });
  }
  // The longest word that ends at `end`; one that begins with a letter must not be the rest of a word.
  constexpr found_word<Row> before(text s, std::size_t end) const noexcept {
    found_word<Row> best;
    if (end == 0) return best;
    const text window(s.data(), end);
    for (unsigned i = heads_[bucket_of(window, last_character(s.data(), end))]; i != 0; i = next_[i - 1]) {
      const Row& row = rows_[i - 1];
      const std::size_t size = length_of(row.word);
      if (size <= best.length || size > end || length_of_match(window, end - size, row.word) == 0) continue;
      const std::size_t begin = end - size;
      if (begin > 0 && is_ascii_letter(s[begin]) && (is_ascii_letter(s[begin - 1]) || is_ascii_digit(s[begin - 1]))) continue;
      best = {&row, size};
    }
    return best;
  }

 private:
  const Row* rows_;
  unsigned char heads_[128] = {};
  unsigned char next_[N] = {};
};
template <class Row, std::size_t N>
word_index(const Row (&)[N], indexed_by) -> word_index<Row, N>;

}  // namespace kawase::detail
KAWASE_QUIET_END
