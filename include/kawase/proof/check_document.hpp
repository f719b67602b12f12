// SPDX-License-Identifier: BSL-1.0
// All rules on a text's amounts and pairs. proofread() calls them; so does who keeps his own store of what he scanned.
#pragma once

#include <kawase/detail/same.hpp>
#include <kawase/figure/scan.hpp>
#include <kawase/proof/cross_ratio.hpp>
#include <kawase/proof/document.hpp>
#include <kawase/proof/dropped_magnitude.hpp>
#include <kawase/proof/restated_elsewhere.hpp>
#include <kawase/proof/ten_fold_slip.hpp>

namespace kawase {

// What there is to say of the i-th pair of a settled document; of one that found no room in its store, i is the store's size or more.
// j is d.judge(p).
template <std::size_t Capacity, class Sink>
constexpr void check_pair(const document<Capacity>& d, const sighted_pair& p, std::size_t i, const judgement& j, Sink&& sink) {
  detail::check_rate(d, p, j, sink);
  const bool crossed = detail::check_cross_ratio(d, p, i, j, sink);
  if (detail::same(j.verdict, verdict::not_checkable) && !crossed) detail::check_restated_elsewhere(d, p, sink);
  if (!p.pair.note.empty()) detail::check_note(d, p.pair.note, p.where, p.in_english, sink);
  detail::check_magnitude(p.pair.first, p.first_where, p.in_english, sink);
  detail::check_magnitude(p.pair.second, p.second_where, p.in_english, sink);
}
template <std::size_t Capacity, class Sink>
constexpr void check_pair(const document<Capacity>& d, const sighted_pair& p, std::size_t i, Sink&& sink) {
  check_pair(d, p, i, d.judge(p), sink);
}
// What there is to say of a rate that the text states by itself.
template <std::size_t Capacity, class Sink>
constexpr void check_note(const document<Capacity>& d, const rate_note& n, const place_in_document& where, bool in_english, Sink&& sink) {
  detail::check_note(d, n, where, in_english, sink);
}
// What there is to say of an amount that stands alone.
template <class Sink>
constexpr void check_amount(const any_figure& f, const place_in_document& where, bool in_english, Sink&& sink) {
  detail::check_magnitude(f, where, in_english, sink);
}

namespace detail {

// The document's finds once more, each with what the rules say of it. i counts the pairs.
template <std::size_t Capacity, class Sink>
constexpr void check_finds(const document<Capacity>& d, text in, Sink& sink) {
  std::size_t i = 0;
  for (const found& f : scan(in, d.options().reading)) {
    const bool english = is_english(in.substr(f.where.offset, f.where.length));
    if (same(f.kind, found_kind::figure)) check_amount(f.first, f.where, english, sink);
    if (same(f.kind, found_kind::rate_note)) check_note(d, f.note, f.where, english, sink);
    if (same(f.kind, found_kind::restatement)) check_pair(d, sighted_pair{f.as_restatement(), f.where, f.first_where, f.second_where, english, named_year(in, f.where.offset, f.where.end())}, i++, sink);
  }
}

}  // namespace detail
}  // namespace kawase
