// SPDX-License-Identifier: BSL-1.0
// std::format and std::print with kawase's types, where the standard library has them.
#include <kawase/interop/format.hpp>

#include "support/catch.hpp"

#if defined(__cpp_lib_format)
#include <cstdio>
#include <format>
#include <string>
#include <string_view>
#include <type_traits>
#if defined(__cpp_lib_print)
#include <print>
#endif

#include <kawase/deepseek_shock.hpp>
#include <kawase/proof.hpp>

#include "interop/expected_prints.hpp"

namespace {

using namespace kawase;
using namespace kawase::literals;
namespace ds = kawase::deepseek_shock;

template <class... T>
std::string why(std::string_view f, const T&... x) {
  try {
    return std::vformat(f, std::make_format_args(x...));
  } catch (const std::format_error& e) {
    return e.what();
  }
}

// Whether the compiler takes {:Spec} for a T: what it refuses in a constant is no template argument.
template <detail::fixed_string Spec, class T>
constexpr bool reads() {
  std::format_parse_context context(std::string_view(Spec.data(), Spec.size()));
  return std::formatter<T, char>().parse(context) == context.end();
}
template <detail::fixed_string Spec, class T>
concept takes = requires { typename std::bool_constant<reads<Spec, T>()>; };
static_assert(takes<"*^+24,e", money<USD>> && takes<".2n", rational> && takes<">8j", date> && takes<"", text>);
static_assert(!takes<".2", money<USD>> && !takes<"x", money<USD>> && !takes<"e", rational> && !takes<"+", date> && !takes<"n", figure<JPY>> && !takes<"j", text> && !takes<",", verdict>);

struct stranger {};
#if __cpp_lib_format_ranges >= 202207L
static_assert(std::formattable<money<USD>, char> && std::formattable<text, char> && std::formattable<text_buffer<8>, char>);
static_assert(!std::formattable<money<USD>, wchar_t> && !std::formattable<parsed<money<USD>>, char> && !std::formattable<stranger, char>);
#endif

}  // namespace

TEST_CASE("std::format prints kawase's types") { KAWASE_CHECK_PRINTS(std::format); }
#if !defined(_GLIBCXX_RELEASE) || _GLIBCXX_RELEASE >= 14
TEST_CASE("std::format counts columns") { KAWASE_CHECK_COLUMNS(std::format); }
#endif

TEST_CASE("std::format on entities, places and findings") {
  CHECK(std::format("{}|{:e}|{:j}", ds::china, ds::china, ds::china) == "china|China|中国");
  CHECK(std::format("{}|{}|{:j}", ds::nvidia.id, at::paragraph(3), at::paragraph(3)) == "nvidia|paragraph 3|第3段落");
  constexpr report findings = proofread("600万ドル(約9億円)、4億ドル(約600億円)、200億ドル(約3,000億円)");
  CHECK(std::format("{:n}", findings[0]) == std::string_view(message(findings[0])));
  CHECK(std::format("{}", findings[0]) == "error: " + std::format("{:n}", findings[0]) + " [ten_fold_slip]");
}

TEST_CASE("std::formatted_size, format_to and std::string's own formatter are as ever") {
  CHECK(std::formatted_size("{:j}", 5_JPY) == 4);  // 5 and the three bytes of 円
  std::string out;
  std::format_to(std::back_inserter(out), "{}, {}", 5_JPY, std::string("plain"));
  CHECK(out == "JPY 5, plain");
}

TEST_CASE("a spec that is only known at run time is refused with std::format_error") {
  const money<USD> m = 5_USD;
  CHECK(why("{:j}", m) == "5.00米ドル");
  CHECK(why("{:x}", m) == "kawase: this type does not take this letter in a format spec");
  CHECK(why("{:.2}", m) == "kawase: this type takes no number of decimals in a format spec: it is printed whole, and an amount is rounded first, round_to<0>(amount, mode)");
  CHECK(why("{:+}", date(2025, 1, 27)) == "kawase: this type takes no sign in a format spec");
  const std::string width = "wide";
  CHECK(why("{:{}}", m, width) == "kawase: a width from an argument is a whole number from 0 to 9999");
  const int less = -1;
  CHECK(why("{:{}}", m, less) == "kawase: a width from an argument is a whole number from 0 to 9999");
}

#if defined(__cpp_lib_print)
TEST_CASE("std::print takes them as well") {
  std::FILE* const file = std::tmpfile();
  REQUIRE(file);
  std::print(file, "{:e}", 19.99_USD);
  CHECK(std::ftell(file) == 6);
  std::fclose(file);
}
#endif

#else
TEST_CASE("skipped: this standard library has no <format>") { SUCCEED(); }
#endif
