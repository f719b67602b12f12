// SPDX-License-Identifier: BSL-1.0
// A figure, a restatement or a date as it stands in an article: its value, the printed words, the place, and what it is of.
#pragma once

#include <concepts>

#include <kawase/detail/fixed_string.hpp>
#include <kawase/fact/entity_id.hpp>
#include <kawase/fact/locator.hpp>
#include <kawase/fact/printed_date.hpp>
#include <kawase/fact/property.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/literals.hpp>
#include <kawase/figure/restatement.hpp>

namespace kawase {

// A T and where it comes from: recorded<figure<JPY>>, recorded<restatement<USD, JPY>>, recorded<printed_date>. It is a T and can be used as one;
// recorded<any_figure> is what all figures convert to, for tables.
template <class T>
struct recorded : T {
  text printed;    // just as the text prints it
  locator where;
  entity_id of;    // whose cost, whose fall, whose founding
  property what;   // cost, fall, founding

  template <class U>
    requires(std::convertible_to<const T&, U> && !std::same_as<T, U>)
  constexpr operator recorded<U>() const {
    return {static_cast<const T&>(*this), printed, where, of, what};
  }
};

namespace detail {

// Not constexpr: the compiler prints the name, which is the reason.
inline void a_printed_date_that_cannot_be_read() {}

template <fixed_string S>
consteval printed_date read_date() {
  const auto d = printed_date::parse(S);
  if (!d) a_printed_date_that_cannot_be_read();
  return d.value();
}

}  // namespace detail

// Each takes the words as printed, once: they are read by the compiler as _figure and _restatement are, and kept.
//   inline constexpr recorded<figure<JPY>> market_loss = record_figure<"100兆円近く">(at::paragraph(1), nasdaq.id, properties::market_value_lost);
template <detail::fixed_string S>
consteval auto record_figure(locator where, entity_id of, property what) {
  using namespace literals;
  constexpr auto f = operator""_figure<S>();
  return recorded<std::remove_const_t<decltype(f)>>{f, S, where, of, what};
}
template <detail::fixed_string S>
consteval auto record_restatement(locator where, entity_id of, property what) {
  using namespace literals;
  constexpr auto r = operator""_restatement<S>();
  return recorded<std::remove_const_t<decltype(r)>>{r, S, where, of, what};
}
// 2025年1月27日, 2019年, and 1月29日, whose year is given by the context and marked as inferred.
template <detail::fixed_string S>
consteval recorded<printed_date> record_date(locator where, entity_id of, property what) {
  return {detail::read_date<S>(), S, where, of, what};
}
template <detail::fixed_string S>
consteval recorded<printed_date> record_date(locator where, entity_id of, property what, int inferred_year) {
  return {detail::read_date<S>().with_inferred_year(inferred_year), S, where, of, what};
}
// Words that only point to a date, 同日: the day is what the context gives, and all of it marked as inferred.
template <detail::fixed_string S>
consteval recorded<printed_date> record_date(locator where, entity_id of, property what, const printed_date& meant) {
  return {meant.as_inferred(), S, where, of, what};
}

}  // namespace kawase
