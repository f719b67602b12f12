// SPDX-License-Identifier: BSL-1.0
// The built-in article: its exact set of findings, and what changes with the data.
#include <kawase/proof/check_statements.hpp>

#include <kawase/deepseek_shock.hpp>
#include <kawase/proof/proofread.hpp>

#include "example_article.hpp"
#include "support/both.hpp"

namespace ds = kawase::deepseek_shock;
using namespace example;

namespace {

constexpr report built_in = proofread(ds::article);

// The article with its restatements replaced.
template <std::size_t N>
constexpr article with(const recorded<any_restatement> (&restatements)[N]) {
  article a = ds::article;
  a.restatements = restatements;
  return a;
}
constexpr recorded<restatement<USD, JPY>> repaired_investment{"200億ドル(約3兆円)以上", at::paragraph(3), ds::openai.id, properties::invested};
constexpr recorded<restatement<USD, JPY>> tenfold_cost{"600万ドル(約90億円)", at::paragraph(3), ds::deepseek_llm.id, properties::development_cost};
constexpr recorded<any_restatement> repaired[] = {repaired_investment, ds::deepseek_development_cost, ds::stargate_investment};
constexpr recorded<any_restatement> moved[] = {repaired_investment, tenfold_cost, ds::stargate_investment};

constexpr std::size_t count_of(const report& r, rule which, level l) {
  std::size_t n = 0;
  for (const finding& f : r) n += f.rule == which && f.level == l;
  return n;
}

}  // namespace

TEST_CASE("the article's findings are just these four") {
  CHECK_BOTH((built_in.size() == 4 && built_in.is_complete()));
  CHECK_BOTH(count_of(built_in, rule::ten_fold_slip, level::error) == 1);     // 200億ドル(約3,000億円)以上
  CHECK_BOTH(count_of(built_in, rule::chronology, level::warning) == 1);      // two years old, and an origin in 2019
  CHECK_BOTH(count_of(built_in, rule::same_quantity, level::note) == 1);      // 90 in the title, 約92 in a caption
  CHECK_BOTH(count_of(built_in, rule::superlative_scope, level::note) == 1);  // the largest of late, and ever
  // in the order of the text: paragraphs 2 and 3, caption 2
  CHECK_BOTH((built_in[0].rule == rule::chronology && built_in[2].where == place_in_document(at::caption(2)) && built_in[3].where == place_in_document(at::caption(2))));
  CHECK_BOTH((built_in[1].where == place_in_document(at::paragraph(3)) && write(built_in[1].suggestion(), style::ja) == text("約3兆円")));
  CHECK_BOTH(built_in[1].also == rule_set{1u << static_cast<unsigned>(rule::cross_ratio)});  // no statement fails for it
}

TEST_CASE("the slip goes with its cause, and comes with another") {
  CHECK_BOTH((proofread(with(repaired)).clean() && proofread(with(repaired)).size() == 3));
  constexpr report r = proofread(with(moved));
  CHECK_BOTH((r.errors() == 1 && write(r[1].suggestion(), style::ja) == text("約9億円")));
}

TEST_CASE("checks that hold are reported with their bounds as well") {
  std::size_t held = 0;
  check_statements(ds::article, {}, [&](const finding& f) { held += f.judgement.verdict == verdict::consistent; });
  CHECK(held >= 6);  // four points, a hundredth, 17% twice, the dates, 92 of 100
}
