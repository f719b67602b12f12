// SPDX-License-Identifier: BSL-1.0
// What a figure measures: money of a currency, or one of the counts and proportions of a text.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/money/currency.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// What a figure measures, at run time.
enum class measure_kind : unsigned char { money, percent, ratio, rank, count, duration };

// The measures that are no currency. A figure's unit (any_figure::unit) names what is counted where the measure alone does not.
struct percent_of {};  // 17%: hundredths of a whole
struct ratio {};       // 100分の1: a fraction or a multiple
struct rank {};        // 1位: a place in an order
struct count {};       // 4点: how many; the unit is the counter as printed
struct duration {};    // 2年: how long; the unit is year, month, week, day, night, hour, minute or second

namespace detail {

template <class M>
inline constexpr measure_kind kind_of = measure_kind::money;
template <>
inline constexpr measure_kind kind_of<percent_of> = measure_kind::percent;
template <>
inline constexpr measure_kind kind_of<ratio> = measure_kind::ratio;
template <>
inline constexpr measure_kind kind_of<rank> = measure_kind::rank;
template <>
inline constexpr measure_kind kind_of<count> = measure_kind::count;
template <>
inline constexpr measure_kind kind_of<duration> = measure_kind::duration;

}  // namespace detail

template <class M>
concept measure = currency<M> || detail::kind_of<M> != measure_kind::money;

}  // namespace kawase
KAWASE_QUIET_END
