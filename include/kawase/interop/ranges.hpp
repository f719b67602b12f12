// SPDX-License-Identifier: BSL-1.0
// What <ranges> asks of a view, said for kawase's: scan(text) | std::views::filter(…), std::ranges::find(ds::statements, …).
#pragma once

#include <ranges>

#include <kawase/detail/config.hpp>
#include <kawase/fact/list.hpp>
#include <kawase/figure/scan.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
// They own no elements and are copied in constant time: a pipeline holds a copy of the view, not a reference to it. What filter() gives is no view,
// since its condition may not be assignable: give it a name before a pipeline, or write ds::statements | std::views::filter(by::entity(id)).
template <class T>
inline constexpr bool std::ranges::enable_view<kawase::list<T>> = true;
template <class T>
inline constexpr bool std::ranges::enable_view<kawase::references<T>> = true;
template <>
inline constexpr bool std::ranges::enable_view<kawase::scanner> = true;
template <>
inline constexpr bool std::ranges::enable_view<kawase::text> = true;

// Their iterators outlive them, so that an algorithm may return one into a view that was a temporary.
template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<kawase::list<T>> = true;
template <class T>
inline constexpr bool std::ranges::enable_borrowed_range<kawase::references<T>> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<kawase::scanner> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<kawase::text> = true;
KAWASE_QUIET_END
