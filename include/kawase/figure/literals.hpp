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

// Never defined: the compiler names it in its first error, and with it at which byte of the literal reading stopped, and why.
template <class Position, class Reason>
struct a_figure_that_cannot_be_read;

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

// Read once: a constant within the operators would be evaluated again at each of their calls.
template <fixed_string S>
inline constexpr parsed<any_figure> figure_literal = any_figure::parse(S);
template <fixed_string S>
inline constexpr parsed<any_restatement> restatement_literal = any_restatement::parse(S);

}  // namespace detail

inline namespace literals {

// Not consteval, which makes clang++ 14 crash on a variable that is not constexpr: the locals within are constants all the same.
// figure<JPY>, figure<percent_of>, ...: by what the literal measures.
template <detail::fixed_string S>
constexpr auto operator""_figure() {
  if constexpr (constexpr const auto& read = detail::figure_literal<S>; read.has_value()) {
    constexpr auto figure = detail::as_figure_of<typename detail::measure_of<read.value().measure, read.value().unit>::type>(read.value());
    return figure;
  } else {
    return sizeof(detail::a_figure_that_cannot_be_read<detail::at_byte<read.position()>, detail::because<read.error()>>);
  }
}
// restatement<USD, JPY>, ...
template <detail::fixed_string S>
constexpr auto operator""_restatement() {
  if constexpr (constexpr const auto& read = detail::restatement_literal<S>; read.has_value()) {
    using first = typename detail::measure_of<read.value().first.measure, read.value().first.unit>::type;
    using second = typename detail::measure_of<read.value().second.measure, read.value().second.unit>::type;
    constexpr restatement<first, second> both{detail::as_figure_of<first>(read.value().first), detail::as_figure_of<second>(read.value().second), read.value().note};
    return both;
  } else {
    return sizeof(detail::a_figure_that_cannot_be_read<detail::at_byte<read.position()>, detail::because<read.error()>>);
  }
}

}  // namespace literals
}  // namespace kawase
KAWASE_QUIET_END
