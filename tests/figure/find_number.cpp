// SPDX-License-Identifier: BSL-1.0
#include <kawase/figure/find_number.hpp>

#include <string>

#include "support/catch.hpp"

using namespace kawase;

TEST_CASE("the fast search finds what its portable twin finds, at every distance from the text's end") {
  const std::string all = "あいう5えお七か八十百千数おＡ５million Thou tho一二三四五六九〇0123456789\xe4\xb8\x80\xef\xbc\x90 \xe4\xb8";
  for (std::size_t begin = 0; begin <= all.size(); ++begin) {
    for (std::size_t padding = 0; padding < 20; ++padding) {
      const std::string s = all.substr(begin) + std::string(padding, 'x');
      std::size_t slow = 0;
      while (slow < s.size() && !detail::number_mark_at(s.data(), s.size(), slow)) ++slow;
      CHECK(detail::find_number_mark(text(s), 0) == slow);
    }
  }
}
