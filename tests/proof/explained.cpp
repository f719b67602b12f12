// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/explained.hpp>

#include "example_article.hpp"
#include "support/both.hpp"

#include <kawase/proof/proofread.hpp>

using namespace example;

namespace {

// 1.0752 dollars a euro, 0.1075, and 1.0893.
constexpr recorded<restatement<EUR, USD>> all{"4,000万ユーロ(約4,300万ドル)", at::paragraph(1), maker.id, properties::invested};
constexpr recorded<restatement<EUR, USD>> slipped{"4,000万ユーロ(約430万ドル)", at::paragraph(1), maker.id, properties::invested};
constexpr recorded<restatement<EUR, USD>> part{"560万ユーロ(約610万ドル)", at::paragraph(2), maker.id, properties::development_cost};
constexpr recorded<restatement<USD, EUR>> slipped_first{"430万ドル(約4,000万ユーロ)", at::paragraph(1), maker.id, properties::invested};
constexpr recorded<figure<percent_of>> fourteen{"14%", at::paragraph(3), maker.id, properties::cost_ratio};
constexpr recorded<figure<percent_of>> thirty_five{"35%", at::paragraph(3), maker.id, properties::cost_ratio};
constexpr recorded<figure<USD>> in_dollars{"4,300万ドル", at::paragraph(3), maker.id, properties::invested};
constexpr recorded<figure<USD>> in_other_dollars{"9,900万ドル", at::paragraph(3), maker.id, properties::invested};

constexpr statement said(value v) { return {.subject = maker.id, .property = properties::invested, .value = v, .where = at::paragraph(1)}; }
constexpr statement says(value v, link_kind kind, const statement& to) { return linked(said(v), kind, to); }
constexpr statement share_of(value v, const statement& numerator, const statement& denominator) {
  statement s = said(v);
  s.links = {{link_kind::numerator, &numerator}, {link_kind::denominator, &denominator}};
  return s;
}

struct levels {
  std::size_t errors = 0, all = 0;
  rule_set also;  // with the slip
  friend constexpr bool operator==(const levels&, const levels&) = default;
};
template <std::size_t N>
constexpr levels levels_of(const statement* const (&statements)[N], list<recorded<any_restatement>> pairs) {
  article a = of(statements);
  a.written = printed_date::in(2024);
  a.restatements = pairs;
  levels l;
  proofread(a, {}, [&](const finding& f) {
    l.errors += f.level == level::error;
    ++l.all;
    if (f.rule == rule::ten_fold_slip) l.also = f.also;
  });
  return l;
}
constexpr rule_set only(rule r) {
  rule_set s;
  s.add(r);
  return s;
}
constexpr recorded<restatement<EUR, USD>> absurd{"4,000万ユーロ(約9,900万ドル)", at::paragraph(1), maker.id, properties::invested};
constexpr recorded<any_restatement> with_absurd[] = {part, absurd};
constexpr recorded<any_restatement> with_slip[] = {part, slipped}, with_slip_first[] = {part, slipped_first}, sound[] = {part, all}, slip_before[] = {slipped, part};

}  // namespace

// By hand: 560 of 4,000 is 14%; 610 of 430 is 142%, of the 4,300 that are meant 14.2%.
TEST_CASE("a slip in one currency accuses no statement: its rules are listed with it") {
  static constexpr statement p = said(part), w = said(slipped), w_first = said(slipped_first), right = said(all);
  static constexpr statement share = share_of(fourteen, p, w), inside = says(part, link_kind::part_of, w), inside_first = says(part, link_kind::part_of, w_first), again = says(slipped, link_kind::restates, right),
                             in_one = says(in_dollars, link_kind::restates, w);
  CHECK_BOTH(levels_of({&p, &w, &share}, with_slip) == levels{1, 1, only(rule::claimed_ratio)});
  CHECK_BOTH(levels_of({&w, &inside}, with_slip) == levels{1, 1, only(rule::part_and_whole)});
  CHECK_BOTH(levels_of({&w, &inside}, slip_before) == levels{1, 1, only(rule::part_and_whole)});
  CHECK_BOTH(levels_of({&w_first, &inside_first}, with_slip_first) == levels{1, 1, only(rule::part_and_whole)});
  CHECK_BOTH(levels_of({&right, &again}, with_slip) == levels{1, 1, only(rule::same_quantity)});
  CHECK_BOTH(levels_of({&w, &in_one}, with_slip) == levels{1, 1, only(rule::same_quantity)});  // 4,300 is what 430 is repaired to
  CHECK_BOTH(levels_of({&p, &right}, sound) == levels{});
}

// 35% is neither 14% nor 142% nor what either repair gives; 9,900 is neither 430 nor 4,300.
TEST_CASE("what no repair of the pair explains is a finding of its own") {
  static constexpr statement p = said(part), w = said(slipped);
  static constexpr statement share = share_of(thirty_five, p, w), in_one = says(in_other_dollars, link_kind::restates, w);
  CHECK_BOTH(levels_of({&p, &w, &share}, with_slip) == levels{2, 2, {}});
  CHECK_BOTH(levels_of({&w, &in_one}, with_slip) == levels{2, 2, {}});
}

// 2.475 dollars a euro are wrong by no power of ten. 560 of 4,000 is 14%, 610 of 9,900 is 6.2%.
TEST_CASE("what nothing repairs is left out, and what holds without it is explained") {
  static constexpr statement p = said(part), w = said(absurd);
  static constexpr statement share = share_of(fourteen, p, w), other_share = share_of(thirty_five, p, w);
  CHECK_BOTH(levels_of({&p, &w, &share}, with_absurd) == levels{0, 1, {}});  // of an assumed dollar: a warning
  CHECK_BOTH(levels_of({&p, &w, &other_share}, with_absurd) == levels{1, 2, {}});
}

// Without the table of pairs nobody knows which currency slipped: a tension.
TEST_CASE("where one currency agrees and no pair is known to be at fault, it is a warning") {
  static constexpr statement p = said(part), w = said(slipped), right = said(all);
  static constexpr statement share = share_of(fourteen, p, w), inside = says(part, link_kind::part_of, w), again = says(slipped, link_kind::restates, right);
  CHECK_BOTH(levels_of({&p, &w, &share}, {}) == levels{0, 1, {}});
  CHECK_BOTH(levels_of({&w, &inside}, {}) == levels{0, 1, {}});
  CHECK_BOTH(levels_of({&right, &again}, {}) == levels{0, 1, {}});
  CHECK_BOTH(check(rule::claimed_ratio, {&p, &w, &share}).last.judgement.verdict == verdict::inconsistency);
}
