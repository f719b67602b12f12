// SPDX-License-Identifier: BSL-1.0
// All rules on an article, its restatements and its statements, in the order of the text.
#pragma once

#include <cstddef>
#include <type_traits>

#include <kawase/detail/same.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/proof/check_document.hpp>
#include <kawase/proof/check_statements.hpp>
#include <kawase/proof/document.hpp>
#include <kawase/proof/explained.hpp>
#include <kawase/proof/timeline.hpp>

// Two passes, so that no finding need be kept: the first notes where there is something to say, and of which pair or statement; the second says it, block
// by block as the article lists them, and in a block first of its pairs. Of pairs at fault the first pass also gathers the rules that see the same fault.
namespace kawase::detail {

// It is the sink of the rules.
template <std::size_t Pairs, class Sink>
class article_check {
 public:
  constexpr article_check(const article& a, const document<Pairs>& d, Sink& sink) : a_(a), d_(d), sink_(sink), when_(a) {}

  constexpr void run() {
    const std::size_t items = a_.restatements.size() + a_.statements.size();
    do {
      size_ = 0;
      is_full_ = false;
      for (std::size_t i = 0; i < items; ++i) check(i);
      is_saying_ = true;
      for (std::size_t k = 0; k < size_; ++k) {
        said_ = found_[k];
        any_said_ = true;
        check(said_.item);
      }
      is_saying_ = false;
    } while (is_full_);
  }
  constexpr void operator()(const finding& f) {
    const bool is_inconsistent = same(f.judgement.verdict, verdict::inconsistency);
    pair_so_far* pair = item_ < a_.restatements.size() && item_ < Pairs && is_inconsistent ? &pairs_[item_] : nullptr;
    if (f.said && (is_inconsistent ? is_known(f) : same(f.judgement.verdict, verdict::consistent))) return;
    const place p{a_.position(f.where.block), item_};
    if (!is_saying_) {
      if (pair && !same(f.level, level::note)) pair->is_at_fault = true;
      note(p);
    } else if (p.position == said_.position) {
      if (!pair || pair->also.empty()) return sink_(f);
      finding with_others = f;
      with_others.also.bits |= pair->also.bits;
      sink_(with_others);
    }
  }

 private:
  // A block, and a pair or a statement that has something to say of it: its index, that of statements counted on from the pairs.
  struct place {
    std::size_t position = 0, item = 0;

    constexpr bool operator<(const place& other) const { return position != other.position ? position < other.position : item < other.item; }
  };
  struct pair_so_far {
    bool is_at_fault = false;
    rule_set also;
  };

  constexpr void check(std::size_t item) {
    item_ = item;
    const std::size_t pairs = a_.restatements.size();
    if (item >= pairs) return check_statement(a_, when_, a_.statements[item - pairs], d_.options(), *this);
    const recorded<any_restatement>& r = a_.restatements[item];
    check_pair(d_, sighted_pair{r, r.where, r.where, r.where, is_english(r.printed)}, item, *this);
  }
  // Keeps the first places that were not said yet, each once, in their order.
  constexpr void note(const place& p) {
    if (any_said_ && !(said_ < p)) return;
    std::size_t i = size_;
    while (i > 0 && p < found_[i - 1]) --i;
    if (i > 0 && !(found_[i - 1] < p)) return;
    if (size_ < at_once) ++size_;
    else is_full_ = true;
    for (std::size_t k = size_; --k > i;) found_[k] = found_[k - 1];
    if (i < size_) found_[i] = p;
  }
  // Whether a pair at fault explains the finding; then its rule is listed with the pair.
  constexpr bool is_known(const finding& f) {
    for (std::size_t i = 0; i < a_.restatements.size() && i < Pairs; ++i) {
      if (!pairs_[i].is_at_fault || !is_explained_by(f, a_.restatements[i], d_)) continue;
      pairs_[i].also.add(f.rule);
      return true;
    }
    return false;
  }

  static constexpr std::size_t at_once = 16;  // places; where there are more, both passes are done again for the next ones
  const article& a_;
  const document<Pairs>& d_;
  Sink& sink_;
  timeline when_;
  pair_so_far pairs_[Pairs];
  place found_[at_once], said_;
  std::size_t size_ = 0, item_ = 0;
  bool is_full_ = false, is_saying_ = false, any_said_ = false;
};

}  // namespace kawase::detail

namespace kawase {

// Calls sink with what there is to say of the article, whose figures and restatements the settled document holds.
template <std::size_t Pairs, class Sink>
constexpr void check_article(const article& a, const document<Pairs>& d, Sink&& sink) {
  detail::article_check<Pairs, std::remove_reference_t<Sink>>(a, d, sink).run();
}

}  // namespace kawase
