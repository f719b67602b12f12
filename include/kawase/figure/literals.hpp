// SPDX-License-Identifier: BSL-1.0
// "約3,000億円"_figure and "5,000億ドル(約77兆円)"_restatement: read by the compiler, typed by their currencies.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/detail/fixed_string.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/read_figure.hpp>
#include <kawase/figure/read_pair.hpp>
#include <kawase/figure/restatement.hpp>
#include <kawase/money/currencies_in_print.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

namespace detail {

template <std::size_t Byte>
struct at_byte {};
template <parse_errc Reason>
struct because {};

// The compiler prints this line, and in it the two arguments: at which byte of the literal reading stopped, and why.
template <class Position, class Reason>
concept a_figure_that_can_be_read = std::same_as<Position, Reason>;

template <class Position, class Reason>
consteval void check_figure()
  requires a_figure_that_can_be_read<Position, Reason>
{}

// The measure that a figure's kind and unit name.
template <measure_kind, currency_code>
struct measure_of;
template <currency_code Code>
struct measure_of<measure_kind::money, Code> : tag_of<Code> {};
template <currency_code Unit>
struct measure_of<measure_kind::percent, Unit> {
  using type = percent_of;
};
template <currency_code Unit>
struct measure_of<measure_kind::ratio, Unit> {
  using type = ratio;
};
template <currency_code Unit>
struct measure_of<measure_kind::rank, Unit> {
  using type = rank;
};
template <currency_code Unit>
struct measure_of<measure_kind::count, Unit> {
  using type = count;
};
template <currency_code Unit>
struct measure_of<measure_kind::duration, Unit> {
  using type = duration;
};

}  // namespace detail

inline namespace literals {

// Not consteval, which makes clang++ 14 crash on a variable that is not constexpr: the locals within are constants all the same.
// figure<JPY>, figure<percent_of>, ...: by what the literal measures.
template <detail::fixed_string S>
constexpr auto operator""_figure() {
  constexpr auto read = any_figure::parse(S);
  if constexpr (read.has_value()) {
    constexpr auto figure = *read->template as<typename detail::measure_of<read.value().measure, read.value().unit>::type>();
    return figure;
  } else {
    detail::check_figure<detail::at_byte<read.position()>, detail::because<read.error()>>();
  }
}
// restatement<USD, JPY>, ...
template <detail::fixed_string S>
constexpr auto operator""_restatement() {
  constexpr auto read = any_restatement::parse(S);
  if constexpr (read.has_value()) {
    using first = typename detail::measure_of<read.value().first.measure, read.value().first.unit>::type;
    using second = typename detail::measure_of<read.value().second.measure, read.value().second.unit>::type;
    constexpr restatement<first, second> both{*read->first.template as<first>(), *read->second.template as<second>(), read->note};
    return both;
  } else {
    detail::check_figure<detail::at_byte<read.position()>, detail::because<read.error()>>();
  }
}

}  // namespace literals
}  // namespace kawase
KAWASE_QUIET_END
