// SPDX-License-Identifier: BSL-1.0
// All rules on an article, its restatements and its statements, in the order of the text.
#pragma once

#include <cstddef>
#include <type_traits>

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/proof/check_document.hpp>
#include <kawase/proof/check_statements.hpp>
#include <kawase/proof/document.hpp>
#include <kawase/proof/explained.hpp>
#include <kawase/proof/timeline.hpp>

// Findings are told block by block as the article lists them, and in a block first those of its pairs. The first few are kept until all is checked, and
// then told; where there are more, all is checked again for the next few. Of pairs at fault the rules that see the same fault are gathered on the way.
KAWASE_QUIET_BEGIN
namespace kawase::detail {

// It is the sink of the rules.
template <std::size_t Pairs, class Sink>
class article_check {
 public:
  constexpr article_check(const article& a, const document<Pairs>& d, Sink& sink) : a_(a), d_(d), sink_(sink), when_(a) {}

  constexpr void run() {
    do {
      size_ = 0;
      has_more_ = false;
      for (at_.item = 0; at_.item < a_.restatements.size(); ++at_.item) {
        const recorded<any_restatement>& r = a_.restatements[at_.item];
        at_.nth = 0;
        check_pair(d_, sighted_pair{r, r.where, r.where, r.where, is_english(r.printed)}, at_.item, *this);
      }
      for (const statement& s : a_.statements) {
        at_.nth = 0;
        check_statement(a_, when_, s, d_.options(), *this);
        ++at_.item;
      }
      for (std::size_t k = 0; k < size_; ++k) tell(order_[k]);
    } while (has_more_);
  }
  constexpr void operator()(const finding& f) {
    const bool is_inconsistent = same(f.judgement.verdict, verdict::inconsistency);
    if (f.said && (is_inconsistent ? is_known(f) : same(f.judgement.verdict, verdict::consistent))) return;
    if (is_inconsistent && !same(f.level, level::note) && at_.item < a_.restatements.size() && at_.item < Pairs) pairs_[at_.item].is_at_fault = true;
    at_.position = a_.position(f.where.block);
    keep(f);
    ++at_.nth;
  }

 private:
  // Of a finding: the place of its block in the text, then the pair or statement that it is of, counted through, and which of that one's findings.
  struct place {
    std::size_t position = 0, item = 0, nth = 0;

    constexpr bool operator<(const place& other) const {
      return position != other.position ? position < other.position : item != other.item ? item < other.item : nth < other.nth;
    }
  };
  struct pair_so_far {
    bool is_at_fault = false;
    rule_set also;
  };

  // Keeps f, whose place is at_, if it is one of the first that were not told yet.
  constexpr void keep(const finding& f) {
    if (has_told_ && !(told_ < at_)) return;
    std::size_t i = size_;
    while (i > 0 && at_ < places_[order_[i - 1]]) --i;
    if (size_ == at_once) has_more_ = true;
    if (i == at_once) return;
    const std::size_t slot = size_ < at_once ? size_++ : order_[at_once - 1];
    for (std::size_t k = size_; --k > i;) order_[k] = order_[k - 1];
    order_[i] = slot;
    places_[slot] = at_;
    kept_[slot] = f;
  }
  constexpr void tell(std::size_t slot) {
    finding& f = kept_[slot];
    told_ = places_[slot];
    has_told_ = true;
    if (told_.item < a_.restatements.size() && told_.item < Pairs && same(f.judgement.verdict, verdict::inconsistency)) f.also.bits |= pairs_[told_.item].also.bits;
    sink_(f);
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

  static constexpr std::size_t at_once = 16;
  const article& a_;
  const document<Pairs>& d_;
  Sink& sink_;
  timeline when_;
  pair_so_far pairs_[Pairs];
  finding kept_[at_once];
  place places_[at_once];
  std::size_t order_[at_once] = {}, size_ = 0;  // order_: of what is kept, the first in the text first
  place at_, told_;
  bool has_more_ = false, has_told_ = false;
};

}  // namespace kawase::detail

namespace kawase {

// Calls sink with what there is to say of the article, whose figures and restatements the settled document holds.
template <std::size_t Pairs, class Sink>
constexpr void check_article(const article& a, const document<Pairs>& d, Sink&& sink) {
  detail::article_check<Pairs, std::remove_reference_t<Sink>>(a, d, sink).run();
}

}  // namespace kawase
KAWASE_QUIET_END
