// SPDX-License-Identifier: BSL-1.0
// proofread(text) and proofread(article): everything that the rules find, as a report or into a sink.
#pragma once

#include <concepts>
#include <cstddef>
#include <type_traits>

#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/figure/scan.hpp>
#include <kawase/proof/check_article.hpp>
#include <kawase/proof/check_document.hpp>
#include <kawase/proof/document.hpp>
#include <kawase/proof/report.hpp>

namespace kawase {

namespace detail {

// g++ tries the condition of a static_assert before it must, and then does the same work again. It stops trying where the answer is not known before.
constexpr void when_it_must() noexcept {
  if (std::is_constant_evaluated()) return;
}

}  // namespace detail

// Whatever takes a finding: a lambda, a report.
template <class Sink>
concept finding_sink = std::invocable<Sink&, const finding&>;

// One document: UTF-8, Japanese or English. constexpr: static_assert(proofread("5,000億ドル(約77兆円)").clean()).
// Templates so that who reads an article does not pay for compiling what reads texts, nor the other way round.
template <class Report = report>
constexpr Report proofread(text document_text, const proof_options& options = {});
template <class Report = report>
constexpr Report proofread(const article& a, const proof_options& options = {});

// The same with the caller's sink, in the order of the text, and with room for Pairs pairs. False where the document has more, which are then held
// against the text's own notes, the first Pairs pairs and the table, but are not known to one another.
template <std::size_t Pairs = 64, finding_sink Sink>
constexpr bool proofread(text document_text, const proof_options& options, Sink&& sink) {
  document<Pairs> d(options);
  bool alone = false;  // something to say of an amount that stands alone
  for (const found& f : scan(document_text, options.reading)) {
    d.add(f, document_text);
    alone = alone || (detail::same(f.kind, found_kind::figure) && detail::is_suspicious(f.first));
  }
  d.settle();
  if (alone || d.has_wrong_note() || d.is_full()) {
    detail::check_finds(d, document_text, sink);
  } else {
    for (std::size_t i = 0; i < d.size(); ++i) check_pair(d, d[i], i, sink);
  }
  return !d.is_full();
}
// What there is to say of its restatements and its statements. The year of the rates is the article's, unless the options say another.
template <std::size_t Pairs = 64, finding_sink Sink>
constexpr bool proofread(const article& a, proof_options options, Sink&& sink) {
  if (options.year == 0) options.year = a.written.year();
  document<Pairs> d(options);
  for (const auto& f : a.figures) d.add(static_cast<const any_figure&>(f));
  for (const auto& r : a.restatements) d.add(sighted_pair{r, r.where, r.where, r.where, detail::is_english(r.printed)});
  d.settle();
  check_article(a, d, sink);
  return !d.is_full();
}
// clang-format off
template <std::size_t Pairs = 64, class Sink> requires(!finding_sink<Sink>)
void proofread(const text&, const proof_options&, Sink&&) requires(detail::reason("a sink is called with each finding: [&](const finding& f) { ... }")) = delete;
template <std::size_t Pairs = 64, class Sink> requires(!finding_sink<Sink>)
void proofread(const article&, const proof_options&, Sink&&) requires(detail::reason("a sink is called with each finding: [&](const finding& f) { ... }")) = delete;
// clang-format on

template <class Report>
constexpr Report proofread(text document_text, const proof_options& options) {
  detail::when_it_must();
  Report r;
  if (!proofread(document_text, options, r)) r.set_incomplete();
  return r;
}
template <class Report>
constexpr Report proofread(const article& a, const proof_options& options) {
  detail::when_it_must();
  Report r;
  if (!proofread(a, options, r)) r.set_incomplete();
  return r;
}

}  // namespace kawase
