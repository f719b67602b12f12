// SPDX-License-Identifier: BSL-1.0
#include <kawase/money/currency.hpp>

// concept currency    no_minor_unit    most_digits    struct currency_code { currency_code("USD"); name; empty; == <=> }    code_of<C>

#include <cstddef>
#include <type_traits>

#include "support/both.hpp"

using kawase::currency;
using kawase::currency_code;
using kawase::text;

namespace {

struct BTC {
  static constexpr text code = "BTC";
  static constexpr int numeric_code = 0, minor_digits = 8;
  static constexpr text name = "Bitcoin";
};
struct points {  // literals and other integers do as well
  static constexpr const char code[] = "POINTS";
  static constexpr short numeric_code = 0;
  static constexpr long minor_digits = 0;
  static constexpr const char name[] = "Loyalty points";
};
struct nameless {
  static constexpr text code = "NON";
  static constexpr int numeric_code = 0, minor_digits = 2;
};
struct not_empty : BTC {
  int member = 0;
};

}  // namespace

static_assert(currency<BTC> && currency<points>);
static_assert(!currency<nameless> && !currency<not_empty> && !currency<int> && !currency<BTC&>);
static_assert(sizeof(currency_code) == 8 && std::is_trivially_copyable_v<currency_code> && std::is_nothrow_default_constructible_v<currency_code>);
static_assert(!std::is_convertible_v<text, currency_code>, "a text may be too long");
template <currency_code>
struct takes_a_code {};
static_assert(std::is_same_v<takes_a_code<"USD">, takes_a_code<currency_code(text("USD"))>>, "structural");
static_assert(!std::is_constructible_v<currency_code, const char (&)[9]>, "longer literals do not compile");

TEST_CASE("a code as a value") {
  CHECK_BOTH(currency_code("USD").name() == text("USD"));
  CHECK_BOTH(kawase::code_of<BTC>.name() == text("BTC"));
  CHECK_BOTH(kawase::code_of<points> == currency_code("POINTS"));
  CHECK_BOTH(currency_code("EUR") < currency_code("USD"));
  CHECK_BOTH(currency_code().empty());
  CHECK_BOTH(!currency_code("X").empty());
  CHECK_BOTH(currency_code(text("BITCOINS")).empty());  // eight characters
  CHECK_BOTH(currency_code(text("BITCOIN")).name() == text("BITCOIN"));
}

namespace {
template <class A, class B>
constexpr bool are(const currency_code& a, const currency_code& b) {
  return a == kawase::code_of<A> && b == kawase::code_of<B>;
}
}  // namespace

TEST_CASE("codes are told apart within a template, where g++ 14 answers by the first two for a defaulted comparison") {
  constexpr currency_code btc("BTC"), other("ETH");
  CHECK_BOTH(!are<BTC, points>(btc, other));
  CHECK_BOTH(are<BTC, points>(btc, "POINTS"));
}

TEST_CASE("codes differ where any of their characters does") {
  constexpr char letters[8] = "ABCDEFG";
  for (std::size_t i = 0; i < 7; ++i) {
    char other[8] = {};
    for (std::size_t k = 0; k < 7; ++k) other[k] = k == i ? 'x' : letters[k];
    CHECK(currency_code(other) != currency_code(letters));
    other[i] = '\0';
    CHECK(currency_code(other) != currency_code(letters));
  }
}

// A buffer that held BITCOIN before, an array that is full, one of more than seven characters.
constexpr char reused[8] = {'U', 'S', 'D', '\0', 'O', 'I', 'N', '\0'}, full[3] = {'U', 'S', 'D'}, eight[8] = {'B', 'I', 'T', 'C', 'O', 'I', 'N', 'S'};

TEST_CASE("a code ends at its closing zero, or with its array") {
  CHECK_BOTH((currency_code(reused) == currency_code("USD") && (currency_code(reused) <=> currency_code("USD")) == std::strong_ordering::equal));
  constexpr char blank[8] = {'\0', 'S', 'D', '\0', 'O', 'I', 'N', '\0'}, three[4] = {'U', '\0', 'D', '\0'};
  CHECK_BOTH(currency_code(blank) == currency_code());
  CHECK_BOTH((currency_code(three) == currency_code("U") && currency_code("\0SD") == currency_code() && currency_code("US\0") == currency_code("US")));
  CHECK_BOTH(currency_code(text(reused, 8)).empty());
  CHECK_BOTH(currency_code(text(reused, 7)) == currency_code("USD"));
  CHECK_BOTH(currency_code(full) == currency_code("USD"));
  CHECK_BOTH(currency_code(eight).empty());
}

constexpr char none[4] = {'\0', 'U', 'S', 'D'}, one[4] = {'X', '\0', 'S', 'D'}, two[4] = {'X', 'Y', '\0', 'D'};

TEST_CASE("a code of fewer than three letters in an array of four ends at its zero as well") {
  CHECK((currency_code(none).empty() && currency_code(one) == currency_code("X") && currency_code(two) == currency_code("XY")));
}
