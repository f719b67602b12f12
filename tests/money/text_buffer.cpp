// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/text_buffer.hpp>

// text_buffer<Capacity>: begin(), end(), set_end(last); data(), size(); converts to text and std::string_view

#include <string_view>

#include "support/both.hpp"

using namespace kawase;

namespace {
constexpr text_buffer<8> filled() {
  text_buffer<8> b;
  b.begin()[0] = 'a';
  b.begin()[1] = 'b';
  b.set_end(b.begin() + 2);
  return b;
}
}  // namespace

TEST_CASE("what was written is what it holds") {
  CHECK_BOTH(filled() == text("ab"));
  CHECK_BOTH(filled().size() == 2);
  CHECK_BOTH(text_buffer<8>{} == text(""));
  const auto b = filled();
  const std::string_view v = b;
  CHECK(v == "ab");
  CHECK(std::string_view(text(b)) == "ab");
  CHECK(text(b).data() == b.data());
}
