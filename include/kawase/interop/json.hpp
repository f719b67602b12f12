// SPDX-License-Identifier: BSL-1.0
// to_json, write_json: amounts, rates, figures and findings as schema.org's JSON-LD; json_article.hpp adds entities, statements and articles.
#pragma once

#include <concepts>
#include <string>
#include <type_traits>

#include <kawase/detail/config.hpp>
#include <kawase/fact/recorded.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/rate_note.hpp>
#include <kawase/figure/restatement.hpp>
#include <kawase/interop/json_writer.hpp>
#include <kawase/money/any_money.hpp>
#include <kawase/money/any_rate.hpp>
#include <kawase/money/exact_money.hpp>
#include <kawase/money/exchange_rate.hpp>
#include <kawase/money/money.hpp>
#include <kawase/money/quoted_rate.hpp>
#include <kawase/proof/finding.hpp>
#include <kawase/proof/message.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// What becomes what; the names are schema.org's, and every number is exact: a JSON number with all its digits (a third, which has no last one, the text "1/3"), which only the reader may turn into a
// double (Python: parse_float=Decimal).
//   money, any_money, exact_money              MonetaryAmount: currency, value
//   figure<JPY>, any_figure                    MonetaryAmount, with minValue and maxValue where the words claim an interval (open ends have no sign there)
//   figure<percent_of> and the other measures  QuantitativeValue: value, minValue, maxValue, unitCode (UN/CEFACT) or unitText
//   restatement                                both amounts, in an array
//   exchange_rate, rate_note                   ExchangeRateSpecification of the base currency: currentExchangeRate (UnitPriceSpecification) in the quote
//                                              currency; a rate without finite decimal is the price of so many units (referenceQuantity)
//   quoted_rate, any_rate                      the same, with validFrom its day, and the kind and source as description
//   recorded<…>                                as what it is, with the printed words as name
//   date, printed_date                         a string, EDTF
//   finding                                    ClaimReview: claimReviewed, reviewBody, reviewAspect (the rule), reviewRating (the level), and the repair
//                                              as correction of itemReviewed
// A range of any of these becomes {"@graph": […]}.
// Into a sink, called with pieces of text: write_json([&](text piece) { … }, amount). Allocates nothing.
template <class Sink, class T>
constexpr void write_json(Sink&& sink, const T& x, const json_options& options = {});
template <class T>
std::string to_json(const T& x, const json_options& options = {});

namespace detail {

template <class W>
constexpr void put_amount(W& w, const currency_code& currency, const rational& value) {
  w.begin_object("MonetaryAmount");
  w.member("currency", currency.name());
  w.member("value", value);
  w.end_object();
}
template <class W, currency C, int D>
constexpr void put_json(W& w, money<C, D> m) {
  put_amount(w, code_of<C>, m.value());
}
template <class W>
constexpr void put_json(W& w, const any_money& m) {
  put_amount(w, m.currency(), m.value());
}
template <class W, currency C>
constexpr void put_json(W& w, const exact_money<C>& m) {
  put_amount(w, code_of<C>, m.value());
}

template <class W>
constexpr void put_rate(W& w, const currency_code& base, const currency_code& quote, const rational& value, const date* on = nullptr, text kind = {}, text source = {}) {
  const bool is_finite = has_finite_decimal(value);
  w.begin_object("ExchangeRateSpecification");
  w.member("currency", base.name());
  w.key("currentExchangeRate");
  w.begin_object("UnitPriceSpecification");
  w.member("price", is_finite ? value : rational::reduced(value.numerator_, uint128{1}, false));
  w.member("priceCurrency", quote.name());
  w.key("referenceQuantity");
  w.begin_object("QuantitativeValue");
  w.member("value", is_finite ? rational(1) : rational::reduced(value.denominator_, uint128{1}, false));
  w.member("unitText", base.name());
  w.end_object();
  if (on) w.member_if("validFrom", printed_date(*on));
  w.end_object();
  if (!kind.empty()) {
    w.key("description");
    w.string(kind, source.empty() ? "" : ", ", source);
  }
  w.end_object();
}
template <class W, currency Base, currency Quote>
constexpr void put_json(W& w, exchange_rate<Base, Quote> r) {
  put_rate(w, code_of<Base>, code_of<Quote>, r.value());
}
template <class W, currency Base, currency Quote>
constexpr void put_json(W& w, const quoted_rate<Base, Quote>& q) {
  put_rate(w, code_of<Base>, code_of<Quote>, q.rate.value(), &q.on, name(q.kind), q.source);
}
template <class W>
constexpr void put_json(W& w, const any_rate& r) {
  const date on = r.on();
  put_rate(w, r.base(), r.quote(), r.value(), &on, name(r.kind()), r.source());
}
template <class W>
constexpr void put_json(W& w, const rate_note& n) {
  put_rate(w, n.base(), n.quote(), n.value());
}

// UN/CEFACT's common codes (Recommendation 20), empty where there is none.
constexpr text unit_code(const any_figure& f) noexcept {
  if (f.measure == measure_kind::percent) return "P1";
  struct named {
    currency_code unit;
    text code;
  };
  constexpr named durations[] = {{"year", "ANN"}, {"month", "MON"}, {"week", "WEE"}, {"day", "DAY"}, {"hour", "HUR"}, {"minute", "MIN"}, {"second", "SEC"}};
  for (const named& d : durations) {
    if (f.measure == measure_kind::duration && f.unit == d.unit) return d.code;
  }
  return "";
}
template <class W>
constexpr void put_json(W& w, const any_figure& f, text printed = {}) {
  w.begin_object(f.is_money() ? "MonetaryAmount" : "QuantitativeValue");
  w.member_if("name", printed);
  if (f.is_money()) w.member("currency", f.unit.name());
  else if (const text code = unit_code(f); !code.empty()) w.member("unitCode", code);
  else w.member_if("unitText", f.measure == measure_kind::ratio ? text("ratio") : f.measure == measure_kind::rank ? text("rank") : f.unit.name());
  if (f.extent == extent::single) w.member("value", f.nominal());
  if (const interval claim = f.claim_interval(); f.extent != extent::single || f.modifier != modifier{}) {
    if (claim.has_lower) w.member("minValue", claim.lower);
    if (claim.has_upper) w.member("maxValue", claim.upper);
  }
  w.end_object();
}
template <class W, measure M>
constexpr void put_json(W& w, const figure<M>& f) {
  put_json(w, any_figure(f));
}
// What is several things: an array within an object, elements of a graph in a document.
template <class W>
constexpr void put_elements(W& w, const any_restatement& r) {
  put_json(w, r.first);
  put_json(w, r.second);
}
template <class W>
constexpr void put_json(W& w, const any_restatement& r) {
  w.begin_array();
  put_elements(w, r);
  w.end_array();
}
template <class W, class T>
constexpr void put_json(W& w, const recorded<T>& r) {
  if constexpr (std::convertible_to<const recorded<T>&, any_figure>) put_json(w, any_figure(r), r.printed);
  else put_json(w, static_cast<const T&>(r));
}
template <class W>
constexpr void put_json(W& w, const printed_date& d) {
  w.date(d);
}
template <class W>
constexpr void put_json(W& w, date d) {
  w.date(printed_date(d));
}

template <class W>
constexpr void put_json(W& w, const finding& f) {
  text_buffer<2 * longest_figure + 2> printed;  // as the finding's text prints it: the pair, or the figure
  writer out{printed.begin(), printed.end()};
  if (f.said) {
    out.put(f.printed ? f.printed->printed : f.said->value.printed());
  } else if (!f.first.unit.empty()) {
    out.put(text(write_like(f, without_shared_bound(f.first, f.second))));
    if (f.rule != rule::same_quantity && f.rule != rule::dropped_magnitude && !f.second.unit.empty()) {
      out.put('(');
      out.put(text(write_like(f, f.second)));
      out.put(')');
    }
  }
  printed.set_end(out.at);
  w.begin_object("ClaimReview");
  w.member_if("claimReviewed", text(printed));
  w.member("reviewAspect", name(f.rule));
  w.member("reviewBody", text(message(f)));
  w.key("reviewRating");
  w.begin_object("Rating");
  w.member("alternateName", name(f.level));
  w.end_object();
  if (const any_figure repair = f.suggestion(); !repair.unit.empty()) {
    w.key("itemReviewed");
    w.begin_object("Claim");
    w.member("text", text(write_like(f, f.suggested == side::first ? f.first : f.second)));
    w.member("correction", text(write_like(f, repair)));
    w.end_object();
  }
  w.end_object();
}

}  // namespace detail

template <class Sink, class T>
constexpr void write_json(Sink&& sink, const T& x, const json_options& options) {
  detail::json_writer<std::remove_reference_t<Sink>> w(sink, options);
  const auto put_element = [&w](const auto& element) {
    if constexpr (requires { put_elements(w, element); }) put_elements(w, element);
    else put_json(w, element);
  };
  if constexpr (requires { put_elements(w, x); }) {
    w.begin_graph();
    put_elements(w, x);
    w.end_graph();
  } else if constexpr (requires { put_json(w, x); }) {
    put_json(w, x);
  } else {
    static_assert(requires { x.begin(); }, "kawase: this has no form in JSON; for entities, statements and articles include <kawase/interop/json_article.hpp>");
    w.begin_graph();
    for (const auto& element : x) put_element(element);
    w.end_graph();
  }
}
template <class T>
std::string to_json(const T& x, const json_options& options) {
  std::string out;
  write_json([&out](text piece) { out.append(piece.data(), piece.size()); }, x, options);
  return out;
}

}  // namespace kawase
KAWASE_QUIET_END
