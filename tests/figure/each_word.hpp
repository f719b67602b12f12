// SPDX-License-Identifier: BSL-1.0
// Every word of a table, in turn. A table is asked for each character there is, so that a word under another character than its own is found as well.
#pragma once

#include <algorithm>
#include <string>

#include <kawase/figure/words.hpp>

// f(character, word, meaning, followers)
template <class F>
void each_word(kawase::detail::words_of table, F f) {
  for (char32_t c = 1; c < 0x10000; ++c) {
    const std::string words = table(c);
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t end = std::min(words.find('|', at), words.size());
      const std::string entry = words.substr(at, end - at);
      const std::size_t equals = entry.find('=', 1), bang = entry.find('!', 1), word_end = std::min({equals, bang, entry.size()});
      f(c, entry.substr(0, word_end), equals < entry.size() ? entry.substr(equals + 1, std::min(bang, entry.size()) - equals - 1) : std::string(), bang < entry.size() ? entry.substr(bang + 1) : std::string());
      at = end + 1;
    }
  }
}
