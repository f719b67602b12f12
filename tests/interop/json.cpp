// SPDX-License-Identifier: BSL-1.0
// Amounts, rates, figures and findings as JSON-LD, compared with what schema.org's definitions ask for, by hand. json.sh has a parser look at more.
#include <cstddef>
#include <string>

#include <kawase/figure.hpp>
#include <kawase/interop/json.hpp>
#include <kawase/money.hpp>
#include <kawase/proof.hpp>

#include "support/catch.hpp"

namespace {

using namespace kawase;
using namespace kawase::literals;

// The document without its context.
template <class T>
std::string json(const T& x) {
  std::string s = to_json(x);
  const std::string context = R"("@context":"https://schema.org",)";
  if (s.compare(1, context.size(), context) == 0) s.erase(1, context.size());
  return s;
}

}  // namespace

TEST_CASE("a document names schema.org") { CHECK(to_json(5_JPY) == R"({"@context":"https://schema.org","@type":"MonetaryAmount","currency":"JPY","value":5})"); }

TEST_CASE("amounts, to the last digit") {
  CHECK(json(-19.99_USD) == R"({"@type":"MonetaryAmount","currency":"USD","value":-19.99})");
  CHECK(json(any_money(5.000_USD)) == R"({"@type":"MonetaryAmount","currency":"USD","value":5})");
  CHECK(json(19.99_USD * (154.23_JPY / 1_USD)) == R"({"@type":"MonetaryAmount","currency":"JPY","value":3083.0577})");
  CHECK(json(1_USD * rational(1, 3)) == R"({"@type":"MonetaryAmount","currency":"USD","value":"1/3"})");
  CHECK(json(money<USD>::lowest()) == R"({"@type":"MonetaryAmount","currency":"USD","value":-92233720368547758.08})");
}

TEST_CASE("rates, exact where the quotient has no end too") {
  CHECK(json(154.23_JPY / 1_USD) ==
        R"({"@type":"ExchangeRateSpecification","currency":"USD","currentExchangeRate":{"@type":"UnitPriceSpecification","price":154.23,"priceCurrency":"JPY",)"
        R"("referenceQuantity":{"@type":"QuantitativeValue","value":1,"unitText":"USD"}}})");
  CHECK(json((154.23_JPY / 1_USD).inverse()) ==
        R"({"@type":"ExchangeRateSpecification","currency":"JPY","currentExchangeRate":{"@type":"UnitPriceSpecification","price":100,"priceCurrency":"USD",)"
        R"("referenceQuantity":{"@type":"QuantitativeValue","value":15423,"unitText":"JPY"}}})");
  const std::string quoted = json(quoted_rate{154.23_JPY / 1_USD, date(2025, 1, 27), rate_kind::reference, "ECB"});
  CHECK(quoted.find(R"("validFrom":"2025-01-27"},"description":"reference, ECB"})") != std::string::npos);
  CHECK(json(any_restatement::parse("10億ドル(1570億円。1ドル=157円換算)")->note).find(R"("price":157,"priceCurrency":"JPY")") != std::string::npos);
}

TEST_CASE("figures, with the interval that their words claim") {
  CHECK(json("3,000億円"_figure) == R"({"@type":"MonetaryAmount","currency":"JPY","value":300000000000})");
  CHECK(json("約3,000億円"_figure) == R"({"@type":"MonetaryAmount","currency":"JPY","value":300000000000,"minValue":250000000000,"maxValue":350000000000})");
  CHECK(json("100億円以上"_figure) == R"({"@type":"MonetaryAmount","currency":"JPY","value":10000000000,"minValue":10000000000})");
  CHECK(json("10億~20億円"_figure) == R"({"@type":"MonetaryAmount","currency":"JPY","minValue":1000000000,"maxValue":2000000000})");
  CHECK(json("17%"_figure) == R"({"@type":"QuantitativeValue","unitCode":"P1","value":17})");
  CHECK(json("2年"_figure) == R"({"@type":"QuantitativeValue","unitCode":"ANN","value":2})");
  CHECK(json("4点"_figure) == R"({"@type":"QuantitativeValue","unitText":"点","value":4})");
  CHECK(json("1位"_figure) == R"({"@type":"QuantitativeValue","unitText":"rank","value":1})");
  CHECK(json("100分の1"_figure) == R"({"@type":"QuantitativeValue","unitText":"ratio","value":0.01})");
}

TEST_CASE("restatements are both amounts; ranges are graphs") {
  CHECK(json("6億ドル(900億円)"_restatement) == R"({"@graph":[{"@type":"MonetaryAmount","currency":"USD","value":600000000},{"@type":"MonetaryAmount","currency":"JPY","value":90000000000}]})");
  const money<JPY> two[] = {1_JPY, 2_JPY};
  CHECK(json(list<money<JPY>>(two)) == R"({"@graph":[{"@type":"MonetaryAmount","currency":"JPY","value":1},{"@type":"MonetaryAmount","currency":"JPY","value":2}]})");
}

TEST_CASE("dates are EDTF") {
  CHECK(json(date(2025, 1, 27)) == R"("2025-01-27")");
  CHECK(json(printed_date::in(2019).as_approximate()) == R"("2019~")");
}

TEST_CASE("a finding reviews a claim, and corrects it where it can") {
  const report findings = proofread("600万ドル(約9億円)、4億ドル(約600億円)、200億ドル(約3,000億円)");
  REQUIRE(findings.size() == 1);
  const std::string begin = R"x({"@type":"ClaimReview","claimReviewed":"200億ドル(約3,000億円)","reviewAspect":"ten_fold_slip","reviewBody":")x";
  const std::string end = R"x(","reviewRating":{"@type":"Rating","alternateName":"error"},"itemReviewed":{"@type":"Claim","text":"約3,000億円","correction":"約3兆円"}})x";
  const auto sentence = message(findings[0]);
  CHECK(json(findings[0]) == begin + std::string(sentence.data(), sentence.size()) + end);
}

TEST_CASE("a sink gets the same, without allocation, in constant evaluation too") {
  constexpr auto length = [] {
    std::size_t n = 0;
    write_json([&](text piece) { n += piece.size(); }, 19.99_USD);
    return n;
  }();
  static_assert(length > 0);
  CHECK(length == to_json(19.99_USD).size());
}

TEST_CASE("a source is written whole, however long") {
  std::string source;
  for (int i = 0; i < 300; ++i) source += "\u6b27";  // three bytes each
  const std::string quoted = json(quoted_rate{154.23_JPY / 1_USD, date(2025, 1, 27), rate_kind::reference, text(source)});
  CHECK(quoted.find("reference, " + source + "\"") != std::string::npos);
}
