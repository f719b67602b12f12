// SPDX-License-Identifier: BSL-1.0
// Tables of words, found by their first or last character. Private to the readers of this floor.
#pragma once

#include <cstddef>

#include <kawase/figure/cursor.hpp>
#include <kawase/money/text.hpp>

namespace kawase::detail {

// 1 to 255: where the words are listed that begin with the character at `at`. 0 where the text ends within it.
constexpr unsigned bucket_of(text s, std::size_t at) noexcept {
  const unsigned a = byte(s[at]);
  if (a < 0x80) return byte(lower(s[at]));
  const std::size_t left = s.size() - at;
  if (a < 0xe0) return left < 2 ? 0u : 0x80u | byte(s[at + 1]);
  return left < 3 ? 0u : 0x80u | (((byte(s[at + 1]) * 8u) ^ byte(s[at + 2])) & 0x7fu);
}
// Where the last character before `end` begins.
constexpr std::size_t last_character(text s, std::size_t end) noexcept {
  std::size_t at = end - 1;
  for (int n = 0; n < 2 && at > 0 && (byte(s[at]) & 0xc0u) == 0x80u; ++n) --at;
  return at;
}

enum class indexed_by : unsigned char { first_character, last_character };

// Rows are anything with a member `word`. What costs a look-up that finds nothing - nearly all - is one bucket, also in constant evaluation.
template <class Row, std::size_t N>
class word_index {
  static_assert(N < 255);

 public:
  constexpr word_index(const Row (&rows)[N], indexed_by by) : rows_(rows) {
    for (std::size_t i = N; i-- > 0;) {
      const text word = rows[i].word;
      unsigned char& head = heads_[bucket_of(word, by == indexed_by::first_character ? 0 : last_character(word, word.size()))];
      next_[i] = head;
      head = static_cast<unsigned char>(i + 1);
    }
  }
  // The longest word that stands at `at` and that `accept` takes, or nothing. A word that ends in a letter must not go on as a word.
  template <class Accept>
  constexpr const Row* at(text s, std::size_t at, Accept accept) const noexcept {
    const Row* best = nullptr;
    if (at >= s.size()) return best;
    for (unsigned i = heads_[bucket_of(s, at)]; i != 0; i = next_[i - 1]) {
      const Row& row = rows_[i - 1];
      const std::size_t size = row.word.size(), end = at + size;
      if ((best && size <= best->word.size()) || !stands_at(s, at, row.word)) continue;
      if (end < s.size() && is_ascii_letter(s[end]) && is_ascii_letter(s[end - 1])) continue;
      if (accept(row)) best = &row;
    }
    return best;
  }
  constexpr const Row* at(text s, std::size_t where) const noexcept {
    return at(s, where, [](const Row&) { return true; });
  }
  // The longest word that ends at `end`; one that begins with a letter must not be the rest of a word.
  constexpr const Row* before(text s, std::size_t end) const noexcept {
    const Row* best = nullptr;
    if (end == 0) return best;
    for (unsigned i = heads_[bucket_of(s, last_character(s, end))]; i != 0; i = next_[i - 1]) {
      const Row& row = rows_[i - 1];
      const std::size_t size = row.word.size();
      if ((best && size <= best->word.size()) || !ends_at(s, end, row.word)) continue;
      const std::size_t begin = end - size;
      if (begin > 0 && is_ascii_letter(s[begin]) && (is_ascii_letter(s[begin - 1]) || is_ascii_digit(s[begin - 1]))) continue;
      best = &row;
    }
    return best;
  }

 private:
  const Row* rows_;
  unsigned char heads_[256] = {};
  unsigned char next_[N] = {};
};

}  // namespace kawase::detail
