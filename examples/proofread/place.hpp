// SPDX-License-Identifier: BSL-1.0
// Lines and columns.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

#include <kawase/figure/find_number.hpp>

#include "utf8.hpp"

namespace proofread {

// Line and column, from 1, of a byte of a file; columns are characters.
struct place {
  std::size_t line = 1, column = 1;
};

// Behind [from, to) of s, which begins at `here`.
inline place behind_bytes(std::string_view s, std::size_t from, std::size_t to, place here) {
  while (from < to) {
    const auto* newline = static_cast<const char*>(std::memchr(s.data() + from, '\n', to - from));
    if (!newline) break;
    from = static_cast<std::size_t>(newline - s.data()) + 1;
    here = {here.line + 1, 1};
  }
  here.column += characters(s.substr(from, to - from));
  return here;
}
#if KAWASE_MAY_HAVE_AVX2
// The same, where 32 bytes of s stand behind: without a call for each line, whose lengths are hard to predict.
KAWASE_FOR_AVX2 inline place behind_bytes_by_32(std::string_view s, std::size_t from, std::size_t to, place here) {
  constexpr std::size_t width = 32;
  typedef char bytes __attribute__((vector_size(width)));
  const auto before_end = [to](unsigned marks, std::size_t at) { return to - at < width ? marks & ((1u << (to - at)) - 1) : marks; };
  bytes block;
  std::size_t newlines = 0, line = from;  // where the last line begins
  for (std::size_t at = from; at < to; at += width) {
    std::memcpy(&block, s.data() + at, width);
    const unsigned marks = before_end(static_cast<unsigned>(__builtin_ia32_pmovmskb256(reinterpret_cast<bytes>(block == '\n'))), at);
    newlines += static_cast<std::size_t>(__builtin_popcount(marks));
    if (marks != 0) line = at + width - static_cast<std::size_t>(__builtin_clz(marks));
  }
  if (newlines != 0) here = {here.line + newlines, 1};
  for (std::size_t at = line; at < to; at += width) {
    std::memcpy(&block, s.data() + at, width);
    const unsigned inside = static_cast<unsigned>(__builtin_ia32_pmovmskb256(reinterpret_cast<bytes>((block & '\xc0') == '\x80')));
    here.column += static_cast<std::size_t>(__builtin_popcount(before_end(~inside, at)));
  }
  return here;
}
#endif
inline place behind(std::string_view s, std::size_t from, std::size_t to, place here) {
#if KAWASE_MAY_HAVE_AVX2
  if (s.size() - to >= 32 && __builtin_cpu_supports("avx2")) return behind_bytes_by_32(s, from, to, here);
#endif
  return behind_bytes(s, from, to, here);
}

}  // namespace proofread
