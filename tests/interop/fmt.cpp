// SPDX-License-Identifier: BSL-1.0
// {fmt} with kawase's types, where it is installed (apt-get install libfmt-dev).
#define FMT_HEADER_ONLY 1  // so that no library must be linked
#include <kawase/interop/fmt.hpp>

#include "support/catch.hpp"

#if __has_include(<fmt/format.h>)
#include <iterator>
#include <string>
#include <type_traits>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <kawase/deepseek_shock.hpp>
#include <kawase/proof.hpp>

#include "interop/expected_prints.hpp"

namespace {

using namespace kawase;
using namespace kawase::literals;
namespace ds = kawase::deepseek_shock;

template <class... T>
std::string why(fmt::string_view f, const T&... x) {
  try {
    return fmt::vformat(f, fmt::make_format_args(x...));
  } catch (const fmt::format_error& e) {
    return e.what();
  }
}

// Whether the compiler takes {:Spec} for a T: what it refuses in a constant is no template argument.
template <detail::fixed_string Spec, class T>
constexpr bool reads() {
  fmt::format_parse_context context(fmt::string_view(Spec.data(), Spec.size()));
  return fmt::formatter<T, char>().parse(context) == context.end();
}
template <detail::fixed_string Spec, class T>
concept takes = requires { typename std::bool_constant<reads<Spec, T>()>; };
static_assert(takes<"*^+24,e", money<USD>> && takes<".2n", rational> && takes<">8j", date> && takes<"", text>);
static_assert(!takes<".2", money<USD>> && !takes<"x", money<USD>> && !takes<"e", rational> && !takes<"+", date> && !takes<"n", figure<JPY>> && !takes<"j", text> && !takes<",", verdict>);

struct stranger {};
static_assert(fmt::is_formattable<money<USD>, char>() && fmt::is_formattable<text, char>() && fmt::is_formattable<text_buffer<8>, char>());
static_assert(!fmt::is_formattable<parsed<money<USD>>, char>() && !fmt::is_formattable<stranger, char>());

}  // namespace

TEST_CASE("fmt::format prints kawase's types") { KAWASE_CHECK_PRINTS(fmt::format); }
TEST_CASE("fmt::format counts columns") { KAWASE_CHECK_COLUMNS(fmt::format); }

TEST_CASE("fmt::format on entities, places and findings") {
  CHECK(fmt::format("{}|{:e}|{:j}", ds::china, ds::china, ds::china) == "china|China|中国");
  CHECK(fmt::format("{}|{}|{:j}", ds::nvidia.id, at::paragraph(3), at::paragraph(3)) == "nvidia|paragraph 3|第3段落");
  constexpr report findings = proofread("600万ドル(約9億円)、4億ドル(約600億円)、200億ドル(約3,000億円)");
  CHECK(fmt::format("{:n}", findings[0]) == text(message(findings[0])));
  CHECK(fmt::format("{}", findings[0]) == "error: " + fmt::format("{:n}", findings[0]) + " [ten_fold_slip]");
}

TEST_CASE("fmt::join, format_to and strings are as ever") {
  const money<USD> both[] = {5_USD, 19.99_USD};
  CHECK(fmt::format("{:e}", fmt::join(both, ", ")) == "$5.00, $19.99");
  std::string out;
  fmt::format_to(std::back_inserter(out), "{}, {}", 5_JPY, std::string("plain"));
  CHECK(out == "JPY 5, plain");
}

TEST_CASE("a spec that is only known at run time is refused with fmt::format_error") {
  const money<USD> m = 5_USD;
  CHECK(why("{:j}", m) == "5.00米ドル");
  CHECK(why("{:x}", m) == "kawase: this type does not take this letter in a format spec");
  CHECK(why("{:.2}", m) == "kawase: this type takes no number of decimals in a format spec: it is printed whole, and an amount is rounded first, round_to<0>(amount, mode)");
  CHECK(why("{:+}", date(2025, 1, 27)) == "kawase: this type takes no sign in a format spec");
  CHECK(why("{:{}}", m, "wide") == "kawase: a width from an argument is a whole number from 0 to 9999");
  CHECK(why("{:{}}", m, -1) == "kawase: a width from an argument is a whole number from 0 to 9999");
}

#else
TEST_CASE("skipped: {fmt} is not installed") { SUCCEED(); }
#endif
