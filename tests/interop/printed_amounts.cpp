// SPDX-License-Identifier: BSL-1.0
// How amounts, rates and figures are printed, for each letter and option; expectations by hand, of fractions by long division.
#include <kawase/figure.hpp>
#include <kawase/interop/printed_amounts.hpp>
#include <kawase/money.hpp>

#include "support/both.hpp"
#include "support/catch.hpp"

namespace {

using namespace kawase;
using namespace kawase::literals;

constexpr format_spec spec(text s) {
  format_options everything = format_options::sign | format_options::group | format_options::decimals | format_options::languages | format_options::number;
  return detail::read_format_spec(s.begin(), s.end(), everything).spec;
}
template <class T>
constexpr bool prints(const T& x, text s, text expected) {
  return detail::with_text(x, spec(s), [&](text t) { return t == expected; });
}

// A user's own.
struct BTC {
  static constexpr text code = "BTC";
  static constexpr int numeric_code = 0, minor_digits = 8;
  static constexpr text name = "Bitcoin";
};

}  // namespace

TEST_CASE("money has the digits of its type") {
  CHECK_BOTH(prints(1234.50_USD, "", "USD 1234.50"));
  CHECK_BOTH(prints(1234.50_USD, ",", "USD 1,234.50"));
  CHECK_BOTH(prints(1234.50_USD, "n", "1234.50"));
  CHECK_BOTH(prints(1234.50_USD, "e", "$1,234.50"));
  CHECK_BOTH(prints(1234.50_USD, "j", "1,234.50米ドル"));
  CHECK_BOTH(prints(5_JPY, "", "JPY 5"));
  CHECK_BOTH(prints(154.23_JPY, "j", "154.23円"));
  CHECK_BOTH(prints(0_USD, "", "USD 0.00"));
  CHECK_BOTH(prints(5_AUD, "e", "A$5.00"));
  CHECK_BOTH(prints(5_CHF, "e", "CHF 5.00"));
  CHECK_BOTH(prints(5_CHF, "j", "5.00スイスフラン"));
  CHECK_BOTH(prints(money<BTC>::from_count(1), "e", "BTC 0.00000001"));
  CHECK_BOTH(prints(money<BTC>::from_count(1), "j", "0.00000001 BTC"));  // print has no word for it
  CHECK_BOTH(prints(money<USD>::lowest(), ",n", "-92,233,720,368,547,758.08"));
  CHECK_BOTH(prints(money<USD, 18>::lowest(), "n", "-9.223372036854775808"));
  CHECK_BOTH(prints(money<JPY>::highest(), "j", "9,223,372,036,854,775,807円"));
  CHECK_BOTH(prints(any_money(5_USD), "e", "$5.00"));
  CHECK_BOTH(prints(any_money(-5.000_USD), "", "USD -5.000"));
}

TEST_CASE("the sign stands before the symbol, and behind a code") {
  CHECK_BOTH(prints(-5_USD, "", "USD -5.00"));
  CHECK_BOTH(prints(-5_USD, "e", "-$5.00"));
  CHECK_BOTH(prints(-5_USD, "j", "-5.00米ドル"));
  CHECK_BOTH(prints(5_USD, "+", "USD +5.00"));
  CHECK_BOTH(prints(0_USD, "+e", "+$0.00"));
  CHECK_BOTH(prints(-5_USD, "+n", "-5.00"));
  CHECK_BOTH(prints(-5_USD, "(", "USD (5.00)"));
  CHECK_BOTH(prints(-5_USD, "(e", "($5.00)"));
  CHECK_BOTH(prints(-5_USD, "(j", "(5.00米ドル)"));
  CHECK_BOTH(prints(5_USD, "(", "USD 5.00"));
}

TEST_CASE("fractions are exact, or have as many decimals as asked for") {
  CHECK_BOTH(prints(rational(3, 2), "", "1.5"));
  CHECK_BOTH(prints(rational(-3, 2), "n", "-1.5"));
  CHECK_BOTH(prints(rational(7), "", "7"));
  CHECK_BOTH(prints(rational(1, 3), "", "1/3"));
  CHECK_BOTH(prints(rational(-10000, 7), ",", "-10,000/7"));
  CHECK_BOTH(prints(rational(1, 3), ".4", "0.3333"));
  CHECK_BOTH(prints(rational(2, 3), ".4", "0.6667"));
  CHECK_BOTH(prints(rational(1, 7), ".36", "0.142857142857142857142857142857142857"));
  CHECK_BOTH(prints(rational(1234567), ",.2", "1,234,567.00"));
  // ties go to the even neighbour, as std::format's do
  CHECK_BOTH(prints(rational(1, 2), ".0", "0"));
  CHECK_BOTH(prints(rational(3, 2), ".0", "2"));
  CHECK_BOTH(prints(rational(5, 2), ".0", "2"));
  CHECK_BOTH(prints(rational(125, 1000), ".2", "0.12"));
  CHECK_BOTH(prints(rational(-375, 1000), ".2", "-0.38"));
  CHECK_BOTH(prints(rational(9999, 10000), ".2", "1.00"));
  CHECK_BOTH(prints(rational(999999, 1000), ",.0", "1,000"));
  CHECK_BOTH(prints(rational(-1, 1000), ".2", "-0.00"));  // as std::format prints -0.001
  CHECK_BOTH(prints(19.99_USD * (154.23_JPY / 1_USD), "", "JPY 3083.0577"));
  CHECK_BOTH(prints(19.99_USD * (154.23_JPY / 1_USD), ".1e", "¥3,083.1"));
  CHECK_BOTH(prints(1_USD * rational(1, 3), "", "USD 1/3"));
}

TEST_CASE("rates name both currencies") {
  constexpr auto r = 154.23_JPY / 1_USD;
  CHECK_BOTH(prints(r, "", "USD/JPY 154.23"));
  CHECK_BOTH(prints(r, "n", "154.23"));
  CHECK_BOTH(prints(r, "e", "$1 = ¥154.23"));
  CHECK_BOTH(prints(r, "j", "1米ドル=154.23円"));
  CHECK_BOTH(prints(r, ".1", "USD/JPY 154.2"));
  CHECK_BOTH(prints(r.inverse(), "", "JPY/USD 100/15423"));
  CHECK_BOTH(prints(r.inverse(), ".6n", "0.006484"));
  CHECK_BOTH(prints(quoted_rate{r, date(2025, 1, 27), rate_kind::reference, "ECB"}, "", "USD/JPY 154.23"));
  CHECK_BOTH(prints(any_rate(quoted_rate{r, date(2025, 1, 27), rate_kind::reference, "ECB"}), "e", "$1 = ¥154.23"));
}

TEST_CASE("figures are written in their three styles, as write() does") {
  constexpr auto f = "約3,000億円"_figure;
  CHECK_BOTH(prints(f, "", "JPY 300000000000"));
  CHECK_BOTH(prints(f, "e", "about ¥300 billion"));
  CHECK_BOTH(prints(f, "j", "約3,000億円"));
  CHECK_BOTH(prints(any_figure(f), "j", "約3,000億円"));
  CHECK_BOTH(prints("17%"_figure, "", "17%"));
}

TEST_CASE("restatements, and the rates that texts state") {
  constexpr auto pair = "5,000億ドル(約77兆円)"_restatement;
  CHECK_BOTH(prints(pair, "", "USD 500000000000 (JPY 77000000000000)"));
  CHECK_BOTH(prints(pair, "j", "5,000億ドル(約77兆円)"));
  CHECK_BOTH(prints(any_restatement(pair), "e", "$500.0 billion (about ¥77 trillion)"));
  constexpr any_restatement noted = *any_restatement::parse("10億ドル(1570億円。1ドル=157円換算)");
  CHECK_BOTH(prints(noted, "j", "10億ドル(1,570億円。1ドル=157円換算)"));
  CHECK_BOTH(any_restatement::parse("10億ドル(1,570億円。1ドル=157円換算)").value() == noted);  // what is printed is read as it was
  CHECK_BOTH(prints(noted.note, "e", "$1 = ¥157"));
  CHECK_BOTH(prints(noted.note, "", "USD 1 = JPY 157"));
  CHECK_BOTH(prints(noted.note, "j", "1ドル=157円"));
}

TEST_CASE("intervals have brackets for their ends") {
  CHECK_BOTH(prints(interval::half_open(rational(299, 2), rational(301, 2)), "", "[149.5, 150.5)"));
  CHECK_BOTH(prints(interval::closed(rational(1, 3), rational(1000)), ",.1", "[0.3, 1,000.0]"));
  CHECK_BOTH(prints("100億円以上"_figure.claim_interval(), "", "[10000000000, inf)"));
  CHECK_BOTH(prints(interval{{}, rational(5), false, true, false, true}, "", "(-inf, 5)"));
}
