// SPDX-License-Identifier: BSL-1.0
// Tables of words, found by their first or last character. Private to the readers of this floor.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// A word of a table: a literal, without a constructor that would have to run for each of hundreds of rows.
using table_word = const char*;

// 0 to 127, from the character at `at`: kana and kanji whole, letters small.
KAWASE_ALWAYS_INLINE constexpr unsigned bucket_of(const char* s, std::size_t size, std::size_t at) noexcept {  // without byte() and lower(): calls are what constant evaluation is slow at
  const unsigned a = static_cast<unsigned char>(s[at]);
  if (a < 0x80) return (a >= 'A' && a <= 'Z' ? a + 32u : a) ^ 0x40u;
  if (at + 2 >= size || a < 0xe0) return at + 1 < size ? static_cast<unsigned char>(s[at + 1]) & 0x7fu : 0u;
  return ((static_cast<unsigned char>(s[at + 1]) * 8u) ^ static_cast<unsigned char>(s[at + 2])) & 0x7fu;
}
// Where the last character before `end` begins.
constexpr std::size_t last_character(const char* s, std::size_t end) noexcept {
  const std::size_t at = end - 1;
  if (at == 0 || (static_cast<unsigned char>(s[at]) & 0xc0u) != 0x80u) return at;
  return at == 1 || (static_cast<unsigned char>(s[at - 1]) & 0xc0u) != 0x80u ? at - 1 : at - 2;
}

// Length of the word if it stands at `at`, otherwise 0. A word in small letters is found in capitals as well; one that ends in a letter must not go
// on as a word.
constexpr std::size_t length_of_match(const char* p, std::size_t left, table_word w) noexcept {
  std::size_t i = 0;
  if (static_cast<unsigned char>(w[0]) >= 0xe0) {
    // Where many words begin with one character, を超えた, the last byte of the second tells most of them apart.
    if (static_cast<unsigned char>(w[3]) >= 0xe0 && (left < 6 || p[5] != w[5])) return 0;
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
constexpr std::size_t length_of_match(text s, std::size_t at, table_word w) noexcept { return length_of_match(s.data() + at, s.size() - at, w); }

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
    if (same(by, indexed_by::first_character)) {
      for (std::size_t i = N; i != 0; --i) link(bucket_of(rows[i - 1].word, 3, 0), i);  // of the first character no more than three bytes count
    } else {
      for (std::size_t i = N; i != 0; --i) {
        const table_word w = rows[i - 1].word;
        const std::size_t size = length_of(w);
        link(bucket_of(w, size, last_character(w, size)), i);
      }
    }
  }

  // The longest word that stands at `at` and that `accept` takes, or nothing.
  template <class Accept>
  constexpr found_word<Row> at(text s, std::size_t at, Accept accept) const noexcept {
    return in_bucket(s, at, [](const Row&) { return true; }, accept);
  }
  // ... of the rows that `among` takes, which is asked before the word is compared.
  template <class Among>
  constexpr found_word<Row> at_among(text s, std::size_t at, Among among) const noexcept {
    return in_bucket(s, at, among, [](const Row&, std::size_t) { return true; });
  }
  constexpr found_word<Row> at(text s, std::size_t at) const noexcept {
    return at_among(s, at, [](const Row&) { return true; });
  }
  // The longest word that ends at `end`; one that begins with a letter must not be the rest of a word.
  constexpr found_word<Row> before(text s, std::size_t end) const noexcept {
    found_word<Row> best;
    if (end == 0) return best;
    const char* const p = s.data();
    const std::size_t last = last_character(p, end);
    unsigned i = heads_[bucket_of(p, end, last)];
    if (i == 0) return best;
    for (; i != 0; i = next_[i - 1]) {
      const Row& row = rows_[i - 1];
      const std::size_t size = length_of(row.word);
      if (size <= best.length || size > end || length_of_match(p + (end - size), size, row.word) == 0) continue;
      const std::size_t begin = end - size;
      if (begin > 0 && is_ascii_letter(p[begin]) && (is_ascii_letter(p[begin - 1]) || is_ascii_digit(p[begin - 1]))) continue;
      best = {&row, size};
    }
    return best;
  }

 private:
  constexpr void link(unsigned bucket, std::size_t i) noexcept {
    next_[i - 1] = heads_[bucket];
    heads_[bucket] = static_cast<unsigned char>(i);
  }
  template <class Among, class Accept>
  constexpr found_word<Row> in_bucket(text s, std::size_t at, Among among, Accept accept) const noexcept {
    found_word<Row> best;
    if (at >= s.size()) return best;
    const char* const p = s.data() + at;
    const std::size_t left = s.size() - at;
    const char first = p[0], lowered = lower(first);
    for (unsigned i = heads_[bucket_of(p, left, 0)]; i != 0; i = next_[i - 1]) {
      const Row& row = rows_[i - 1];
      const table_word w = row.word;
      if ((w[0] != first && w[0] != lowered) || !among(row)) continue;
      const std::size_t length = length_of_match(p, left, w);
      if (length > best.length && accept(row, length)) best = {&row, length};
    }
    return best;
  }

  const Row* rows_;
  unsigned char heads_[128] = {};
  unsigned char next_[N] = {};  // 1 + the row that comes next in the bucket
};
template <class Row, std::size_t N>
word_index(const Row (&)[N], indexed_by) -> word_index<Row, N>;

}  // namespace kawase::detail
KAWASE_QUIET_END
