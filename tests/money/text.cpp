// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/text.hpp>

// class text { text(); text(data, size); text("literal"); text(C string); text(anything with data() and size() over char);
//   data size empty begin end []  substr starts_with ends_with  == <=>   converts to std::string_view };

#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include "support/both.hpp"

using kawase::text;

static_assert(sizeof(text) == 2 * sizeof(void*) && std::is_trivially_copyable_v<text> && std::is_nothrow_default_constructible_v<text>);
static_assert(std::is_convertible_v<std::string_view, text> && std::is_convertible_v<const std::string&, text> && std::is_convertible_v<std::span<const char>, text>);
static_assert(std::is_convertible_v<text, std::string_view>);
static_assert(std::is_convertible_v<const char*, text> && std::is_convertible_v<char*, text>, "argv[1]");
static_assert(!std::is_convertible_v<text, const char*>, "no zero need stand behind a text");
static_assert(!std::is_constructible_v<text, std::wstring> && !std::is_constructible_v<text, std::nullptr_t> && !std::is_convertible_v<decltype(0), text> && !std::is_constructible_v<text, int>);

TEST_CASE("a text is made from literals, pairs and standard views") {
  CHECK_BOTH(text().empty());
  CHECK_BOTH(text().data() != nullptr);
  CHECK_BOTH(text("").empty());
  CHECK_BOTH(text("yen").size() == 3);
  CHECK_BOTH(text("円").size() == 3);  // bytes of UTF-8
  CHECK_BOTH(text("yen", 2) == text("ye"));
  CHECK_BOTH(text(std::string_view("yen")) == text("yen"));
  constexpr char buffer[8] = {'a', 'b', '\0', 'c'};
  CHECK_BOTH(text(buffer) == text("ab"));
  constexpr const char* c_string = "yen";
  CHECK_BOTH(text(c_string) == text("yen"));
  const std::string owner = "yen";
  CHECK(text(owner).data() == owner.data());
  CHECK(std::string_view(text(owner)) == owner);
}

TEST_CASE("parts of a text") {
  constexpr text t = "500 yen";
  CHECK_BOTH(t[0] == '5');
  CHECK_BOTH(*(t.end() - 1) == 'n');
  CHECK_BOTH(t.substr(4) == text("yen"));
  CHECK_BOTH(t.substr(4, 2) == text("ye"));
  CHECK_BOTH(t.substr(7).empty());
  CHECK_BOTH(t.substr(4, 99) == text("yen"));
  CHECK_BOTH(t.starts_with("500"));
  CHECK_BOTH(t.starts_with(""));
  CHECK_BOTH(!t.starts_with("500 yen and more"));
  CHECK_BOTH(!t.starts_with("600"));
  CHECK_BOTH(t.ends_with("yen"));
  CHECK_BOTH(t.ends_with(t));
  CHECK_BOTH(!t.ends_with("the 500 yen"));
  CHECK_BOTH(!t.ends_with("yens"));
}

TEST_CASE("texts are ordered by their bytes, taken as unsigned") {
  CHECK_BOTH(text("a") < text("b"));
  CHECK_BOTH(text("a") < text("aa"));
  CHECK_BOTH(text("") < text("a"));
  CHECK_BOTH(text("z") < text("円"));  // U+7A below U+5186: the order of code points
  CHECK_BOTH(text("yen") == text("yen"));
  CHECK_BOTH(text("yen") != text("yes"));
  CHECK_BOTH(text("a\0b", 3) != text("a\0c", 3));
  CHECK_BOTH(text("a\0b", 3) != text("a"));
}
