// SPDX-License-Identifier: BSL-1.0
// The grammar of format specs: what is read as what, and what is refused where.
#include <string>
#include <string_view>

#include <kawase/interop/format_spec.hpp>

#include "support/both.hpp"
#include "support/catch.hpp"

namespace {

using kawase::format_options;
using kawase::sign_style;
using kawase::detail::padding_spec;
using kawase::detail::spec_reading;
using kawase::detail::width_from;

constexpr format_options everything = format_options::padding | format_options::sign | format_options::group | format_options::decimals |
                                      format_options::languages | format_options::number;

constexpr spec_reading read(std::string_view s, format_options takes = everything) { return kawase::detail::read_format_spec(s.data(), s.data() + s.size(), takes); }

// The character that reading stopped at, and why; -1 and nothing where the spec is one.
constexpr int fault_at(std::string_view s, format_options takes = everything) {
  const spec_reading r = read(s, takes);
  return r.fault ? static_cast<int>(r.end - s.data()) : -1;
}
constexpr std::string_view fault(std::string_view s, format_options takes = everything) {
  const spec_reading r = read(s, takes);
  return r.fault ? std::string_view(r.fault) : std::string_view();
}
constexpr std::string_view fill(const spec_reading& r) { return {r.spec.fill, r.spec.fill_size}; }

}  // namespace

TEST_CASE("nothing is the default of each part") {
  constexpr spec_reading r = read("");
  CHECK_BOTH((r.fault == nullptr && r.spec.align == '\0' && fill(r) == " " && r.spec.width == 0 && r.width == width_from::spec));
  CHECK_BOTH((r.spec.sign == sign_style::minus && !r.spec.group && r.spec.decimals == -1 && r.spec.letter == 'i'));
  CHECK_BOTH(read("", everything | format_options::at_the_right).spec.align == '>');
  CHECK_BOTH(read("<", everything | format_options::at_the_right).spec.align == '<');
}

TEST_CASE("all parts, in the standard's order") {
  constexpr spec_reading r = read("*^+24,.2e");
  CHECK_BOTH((r.fault == nullptr && fill(r) == "*" && r.spec.align == '^' && r.spec.width == 24));
  CHECK_BOTH((r.spec.sign == sign_style::minus_and_plus && r.spec.group && r.spec.decimals == 2 && r.spec.letter == 'e'));
  CHECK_BOTH(read("(").spec.sign == sign_style::parentheses);
  CHECK_BOTH(read("-").spec.sign == sign_style::minus);
  CHECK_BOTH(read(".36").spec.decimals == 36);
  CHECK_BOTH(read("9999").spec.width == 9999);
}

TEST_CASE("a fill may be any character, a letter, a sign and a Japanese one too") {
  CHECK_BOTH((fill(read("e>4")) == "e" && read("e>4").spec.width == 4 && read("e>4").spec.letter == 'i'));
  CHECK_BOTH((fill(read("->4")) == "-" && read("->4").spec.sign == sign_style::minus));
  CHECK_BOTH((fill(read("<>4")) == "<" && read("<>4").spec.align == '>'));
  CHECK_BOTH((fill(read("　^4")) == "　" && read("　^4").spec.align == '^'));
  CHECK_BOTH(fill(read("\U0001F4B4<4")) == "\U0001F4B4");
  CHECK_BOTH(fault_at("{<4") == 1);  // a brace is none: this begins a width
}

TEST_CASE("a width may come from an argument") {
  CHECK_BOTH(read("{}").width == width_from::next_argument);
  CHECK_BOTH((read("*<{3}j").width == width_from::named_argument && read("*<{3}j").argument == 3 && read("*<{3}j").spec.letter == 'j'));
  CHECK_BOTH((fault("{x}") == "kawase: a width from an argument is written {} or {1}" && fault_at("{x}") == 1));
}

TEST_CASE("reading ends at the brace that closes the replacement field") {
  constexpr std::string_view s = "8j} and more";
  constexpr spec_reading r = read(s);
  CHECK_BOTH((r.fault == nullptr && r.end == s.data() + 2 && r.spec.letter == 'j'));
}

TEST_CASE("what is no spec, and what the type does not take, is refused with a reason") {
  CHECK_BOTH(fault("x") == "kawase: this type does not take this letter in a format spec");
  CHECK_BOTH((fault("jj") == "kawase: the letter ends a format spec" && fault_at("jj") == 1));
  CHECK_BOTH(fault("j8") == "kawase: the letter ends a format spec");
  CHECK_BOTH(fault("08") == "kawase: a width does not begin with 0, and nothing is filled up with zeros");
  CHECK_BOTH(fault("10000") == "kawase: a width is at most 9999");
  CHECK_BOTH((fault(".") == "kawase: a point is followed by a number of decimals, 0 to 36" && fault(".37") == fault(".") && fault(".{}") == fault(".")));
  CHECK_BOTH((fault("L") == fault("x") && fault("#") == fault("x") && fault("s") == fault("x")));

  constexpr format_options only_padding = format_options::padding;
  CHECK_BOTH((fault_at("*<8", only_padding) == -1 && fault_at("i", only_padding) == -1));
  CHECK_BOTH(fault("+", only_padding) == "kawase: this type takes no sign in a format spec");
  CHECK_BOTH(fault(",", only_padding) == "kawase: this type takes no separator of thousands in a format spec");
  CHECK_BOTH(fault(".2", only_padding) == "kawase: this type takes no number of decimals in a format spec: it is printed whole, and an amount is rounded first, round_to<0>(amount, mode)");
  for (const char* letter : {"e", "j", "n"}) CHECK(fault(letter, only_padding) == fault("x"));
  CHECK_BOTH((fault_at("e", only_padding | format_options::languages) == -1 && fault_at("n", only_padding | format_options::languages) == 0));
}

TEST_CASE("what is left for the library's own formatter of strings") {
  const auto canonical = [](std::string_view s) {
    const spec_reading r = read(s);
    const padding_spec p(r.spec, r.spec.width);
    return std::string(p.characters, static_cast<std::size_t>(p.size));
  };
  CHECK(canonical("+,.2e") == "");
  CHECK(canonical("8") == " <8");
  CHECK(canonical(">120") == " >120");
  CHECK(canonical("　^9999j") == "　^9999");
}
