// SPDX-License-Identifier: BSL-1.0
#include <kawase/detail/fixed_string.hpp>

// template <size_t N> struct fixed_string { characters; fixed_string("…" or u8"…"); data; size }: a literal as a template argument

#include <string_view>
#include <type_traits>

#include "support/both.hpp"

using kawase::detail::fixed_string;

namespace {

template <fixed_string Text>
struct literal {
  static constexpr std::string_view value{Text.data(), Text.size()};
};

}  // namespace

static_assert(std::is_same_v<literal<"約">, literal<u8"約">>, "plain and u8 literals are one");
static_assert(!std::is_same_v<literal<"a">, literal<"b">>);

TEST_CASE("a literal without its closing zero") {
  CHECK_BOTH(literal<"">::value.empty());
  CHECK_BOTH(literal<"約3,000億円">::value.size() == 14);
  CHECK_BOTH(literal<u8"約3,000億円">::value == "約3,000億円");
}
