// SPDX-License-Identifier: BSL-1.0
// A table of bad inputs: a row is a text, the byte at which reading stops, and why. Held at compile time and at run time.
#pragma once

#include <cstddef>
#include <string>

#include <kawase/money/parsed.hpp>

#include "support/catch.hpp"

namespace test {

struct bad_input {
  kawase::text input;
  std::size_t position;
  kawase::parse_errc why;
};

// Nothing is half-accepted: where there is a reason there is no value, and the reason is in words.
template <class Read>
constexpr bool is_refused(const bad_input& row, const Read& read) {
  const auto result = read(row.input);
  return !result.has_value() && !result && result.error() == row.why && result.position() == row.position && result.position() <= row.input.size() &&
         !result.reason().empty() && result.reason() != kawase::text("unknown reason");
}

template <std::size_t N, class Read>
constexpr bool all_are_refused(const bad_input (&rows)[N], const Read& read) {
  for (const bad_input& row : rows) {
    if (!is_refused(row, read)) return false;
  }
  return true;
}

template <std::size_t N, class Read>
void check_refused(const bad_input (&rows)[N], const Read& read) {
  for (const bad_input& row : rows) {
    const auto result = read(row.input);
    const std::string input(row.input.data(), row.input.size()), reason(result.reason().data(), result.reason().size());
    const std::size_t position = result.position();
    CAPTURE(input, position, reason, row.position);
    CHECK(is_refused(row, read));
  }
}

}  // namespace test

// CHECK_REFUSED(rows, read): each row of the table, at compile time and at run time.
#define CHECK_REFUSED(rows, read)                   \
  do {                                              \
    static_assert(test::all_are_refused(rows, read)); \
    test::check_refused(rows, read);                \
  } while (false)
