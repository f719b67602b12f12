// SPDX-License-Identifier: BSL-1.0
// All rules on an article, its restatements and its statements, in the order of the text.
#pragma once

#include <cstddef>

#include <kawase/detail/same.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/proof/check_document.hpp>
#include <kawase/proof/check_statements.hpp>
#include <kawase/proof/document.hpp>
#include <kawase/proof/explained.hpp>

// Two passes, so that no finding need be kept: the first notes where there is something to say, and of which pair or statement; the second says it, block
// by block as the article lists them, and in a block first of its pairs. Of pairs at fault the first pass also gathers the rules that see the same fault.
namespace kawase::detail {

template <std::size_t Pairs>
class article_check {
 public:
  constexpr article_check(const article& a, const document<Pairs>& d) : a_(a), d_(d) {}

  template <class Sink>
  constexpr void run(Sink& sink) {
    constexpr std::size_t at_once = 16;  // places; where there are more, both passes are done again for the next ones
    place said_last;
    for (bool all = false, any = false; !all; any = true) {
      place next[at_once];
      std::size_t n = 0;
      all = true;
      const auto note = [&](const place& p) {
        if (any && !(said_last < p)) return;
        std::size_t i = n;
        while (i > 0 && p < next[i - 1]) --i;
        if (i > 0 && next[i - 1] == p) return;
        if (n == at_once) all = false;
        if (i == at_once) return;
        for (std::size_t k = n < at_once ? n++ : n - 1; k > i; --k) next[k] = next[k - 1];
        next[i] = p;
      };
      const std::size_t pairs = a_.restatements.size();
      for (std::size_t i = 0; i < pairs; ++i) {
        check(i, [&](const finding& f) {
          if (i < Pairs && same(f.judgement.verdict, verdict::inconsistency) && !same(f.level, level::note)) pairs_[i].is_at_fault = true;
          note({a_.position(f.where.block), i});
        });
      }
      for (std::size_t i = 0; i < a_.statements.size(); ++i) {
        check(pairs + i, [&](const finding& f) { note({a_.position(f.where.block), pairs + i}); });
      }
      for (std::size_t k = 0; k < n; ++k) {
        check(next[k].item, [&](const finding& f) {
          if (a_.position(f.where.block) == next[k].position) sink(f);
        });
        said_last = next[k];
      }
    }
  }

 private:
  // Something to say of an item, a restatement or, counted on from those, a statement; and in which block.
  struct place {
    std::size_t position = 0, item = 0;

    constexpr bool operator<(const place& other) const { return position != other.position ? position < other.position : item < other.item; }
    constexpr bool operator==(const place& other) const = default;
  };
  struct pair_so_far {
    bool is_at_fault = false;
    rule_set also;
  };

  template <class Sink>
  constexpr void check(std::size_t item, Sink&& sink) {
    const std::size_t pairs = a_.restatements.size();
    if (item < pairs) {
      const recorded<any_restatement>& r = a_.restatements[item];
      const auto with_others = [&](const finding& f) {
        if (item >= Pairs || pairs_[item].also.empty() || !same(f.judgement.verdict, verdict::inconsistency)) return sink(f);
        finding g = f;
        g.also.bits |= pairs_[item].also.bits;
        sink(g);
      };
      return check_pair(d_, sighted_pair{r, r.where, r.where, r.where, is_english(r.printed)}, item, with_others);
    }
    check_statement(a_, a_.statements[item - pairs], d_.options(), [&](const finding& f) {
      if (!same(f.judgement.verdict, verdict::consistent) && !is_known(f)) sink(f);
    });
  }
  // Whether a pair at fault explains the finding; then its rule is listed with the pair.
  constexpr bool is_known(const finding& f) {
    if (!same(f.judgement.verdict, verdict::inconsistency)) return false;
    for (std::size_t i = 0; i < a_.restatements.size() && i < Pairs; ++i) {
      if (!pairs_[i].is_at_fault || !is_explained_by(f, a_.restatements[i], d_.judge(a_.restatements[i]), d_.options().profile)) continue;
      pairs_[i].also.add(f.rule);
      return true;
    }
    return false;
  }

  const article& a_;
  const document<Pairs>& d_;
  pair_so_far pairs_[Pairs];
};

}  // namespace kawase::detail

namespace kawase {

// Calls sink with what there is to say of the article, whose figures and restatements the settled document holds.
template <std::size_t Pairs, class Sink>
constexpr void check_article(const article& a, const document<Pairs>& d, Sink&& sink) {
  detail::article_check<Pairs>(a, d).run(sink);
}

}  // namespace kawase
