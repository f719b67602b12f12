// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/restated_elsewhere.hpp>

#include <string>

#include "support/both.hpp"

#include <kawase/proof/proofread.hpp>

using namespace kawase;

TEST_CASE("one amount restated in two ways, a power of ten apart, and no reference knows the currencies") {
  constexpr report r = proofread("100万ドン(約6,000円)を払う。… 100万ドン(約6万円)の計画");
  CHECK_BOTH((r.size() == 1 && r[0].rule == rule::cross_ratio && r[0].level == level::warning && r[0].also.contains(rule::same_quantity)));
}

TEST_CASE("two amounts that are no power of ten apart are not tied") {
  CHECK_BOTH(proofread("200億ドル(約2兆1,000億円)を投じる。… 200億ドル(約3兆円)の計画").empty());
  CHECK_BOTH(proofread("2024年の10億ドル(約1,500億円)と2012年の10億ドル(約800億円)").empty());
  CHECK_BOTH(proofread("台湾の100億元(約450億円)と中国の100億元(約2,000億円)").empty());
}

TEST_CASE("neither are those of two years, or of a rate that moved by a power of ten") {
  CHECK_BOTH(proofread("2001年の100万ドン(約6万円)と2024年の100万ドン(約6,000円)").empty());
  CHECK_BOTH(proofread("100万トルコリラ(約9,000万円)だった。今は100万トルコリラ(約900万円)").empty());
}

TEST_CASE("a slip is one finding, and the rule is listed with it") {
  constexpr report r = proofread("200億ドル(約2兆円)を投じる。… 200億ドル(約20兆円)の計画");
  CHECK_BOTH((r.size() == 1 && r[0].rule == rule::ten_fold_slip && r[0].also.contains(rule::same_quantity)));
}

TEST_CASE("a rate that moved is no fault") {
  CHECK_BOTH(proofread("200億ドル(約2兆9,000億円)、200億ドル(約3兆円)").empty());
  CHECK_BOTH(proofread("200億ドル(約3兆円)、300億ドル(約4兆5,000億円)").empty());
}

namespace {

// What the rule says of the last pair of a text by itself, without the others.
template <std::size_t Capacity = 16>
constexpr finding of_the_last(text t) {
  document<Capacity> d;
  for (const found& f : scan(t)) d.add(f, t);
  d.settle();
  finding said;
  const auto sink = [&](const finding& f) { said = f; };
  detail::check_restated_elsewhere(d, d[d.size() - 1], sink);
  return said;
}

}  // namespace

TEST_CASE("it speaks where no reference does, and of currencies that the text names") {
  constexpr finding f = of_the_last("100万ドン(約6,000円)を払う。… 100万ドン(約6万円)の計画");
  CHECK_BOTH((f.rule == rule::same_quantity && f.level == level::warning && f.first.nominal() == rational(60'000) && f.second.nominal() == rational(6'000)));
  CHECK_BOTH(of_the_last("1億2,345万ドル(約444億4,200万円)。… 1億2,345万ドル(約4,444億2,000万円)").judgement.verdict == verdict::not_checkable);     // ドル is assumed to be the US one
  CHECK_BOTH(of_the_last("1億米ドル(約150億円)。… 1億米ドル(約1,500億円)").judgement.verdict == verdict::not_checkable);  // the table knows the first
}

namespace {

template <std::size_t Capacity>
void judge_the_last() {
  INFO(Capacity);
  const auto is_said = [](text t) { return of_the_last<Capacity>(t).judgement.verdict == verdict::inconsistency; };
  // powers of ten, to 10^4, in either order
  for (const char* t : {"100万ドン(約6,000円)。100万ドン(約6万円)", "100万ドン(約6万円)。100万ドン(約6,000円)", "100万ドン(約6,000円)。100万ドン(約60万円)", "100万ドン(約6,000円)。100万ドン(約6,000万円)", "100万ドン(約5,500円)。100万ドン(約6万円)",
                        "2001年の100万ドン(約6,000円)。\n100万ドン(約6万円)", "100万ドン(約6,000円)。2024年の100万ドン(約6万円)", "100万~200万ドン(約6,000円)。100万~200万ドン(約6万円)",
                        "1億2,345万米ドル(約444億4,200万円)。1億2,345万米ドル(約4,444億2,000万円)"}) {
    INFO(t);
    CHECK(is_said(t));
  }
  for (const char* t : {"100万ドン(約6,000円)", "100万ドン(約6,000円)。100万ドン(約6,000円)", "100万ドン(約6,000円)。100万ドン(6,000円台)", "100万ドン(約6,000円)。100万ドン(約6,100円)", "100万ドン(約6,000円)。100万ドン(約3万円)",
                        "100万ドン(約6,000円)。100万ドン(約6億円)", "100万ドン(約6,000円)。100万ドン(約30英ポンド)", "2001年の100万ドン(約6,000円)。2024年の100万ドン(約6万円)",
                        // the same value in other digits, and in another extent
                        "1,000,000ドン(約6,000円)。100万ドン(約6万円)", "100万~200万ドン(約6,000円)。100万ドン(約6万円)", "100万~200万ドン(約6,000円)。100万~300万ドン(約6万円)",
                        // currencies that were assumed
                        "1億2,345万ドル(約444億4,200万円)。1億2,345万米ドル(約4,444億2,000万円)", "444億4,200万円(約1億2,345万ドル)。444億4,200万円(約12億3,450万米ドル)",
                        "1億2,345万米ドル(約444億4,200万円)。1億2,345万ドル(約4,444億2,000万円)"}) {
    INFO(t);
    CHECK(!is_said(t));
  }
  const finding f = of_the_last<Capacity>("100万ドン(約6,000円)。1,000万ドン(約6,000円)");  // 1,000万ドン stands before the bracket, from byte 28 on
  CHECK((f.rule == rule::same_quantity && f.first.nominal() == rational(10'000'000) && f.second.nominal() == rational(1'000'000)));
  CHECK(f.first_where.bytes == span_of_text{28, 14});
  CHECK(of_the_last<Capacity>("100万ドン(約6,000円)。100万ドン(約6万円)").first_where.bytes == span_of_text{41, 10});
}

}  // namespace

TEST_CASE("what ties two pairs, and what does not, in documents of two sizes") {
  judge_the_last<16>();
  judge_the_last<64>();
}

// Of a currency that no table has, the first 32 pairs are all that cross_ratio looks at.
TEST_CASE("it is reported where no other rule sees it") {
  std::string t;
  for (int i = 0; i < 32; ++i) t += "1億米ドル(約150億円)、";
  t += "100万ドン(約6,000円)。… 100万ドン(約6万円)の計画";
  const report r = proofread(text(t));
  REQUIRE(r.size() == 1);
  CHECK((r[0].rule == rule::same_quantity && r[0].level == level::warning));
}
