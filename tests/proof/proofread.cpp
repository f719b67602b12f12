// SPDX-License-Identifier: BSL-1.0
// Proof-reading texts: what is printed changes, and the findings follow.
#include <kawase/proof/proofread.hpp>

#include <fstream>
#include <string>
#include <vector>

#include <kawase/money/currencies.hpp>

#include "support/both.hpp"

using namespace kawase;

namespace {

std::string the_text() {
  std::ifstream in(std::string(KAWASE_SHARED_DIR) + "/article.txt", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}
std::string with(std::string s, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = s.find(from, at)) != s.npos; at += to.size()) s.replace(at, from.size(), to);
  return s;
}
std::string suggestion(const report& r) {
  const figure_text t = write(r[0].suggestion(), style::ja);
  return {t.data(), t.size()};
}

}  // namespace

TEST_CASE("at compile time") {
  static_assert(proofread("5,000億ドル(約77兆円)").clean());
  static_assert(!proofread("200億ドル(約3,000億円)以上").clean());
  static_assert(proofread("").clean());
  static_assert(proofread("資本金は3億円、従業員は50人").empty());
  constexpr report r = proofread("200億ドル(約3,000億円)以上、600万ドル(約9億円)、5,000億ドル(約77兆円)");
  static_assert(r.size() == 1 && r[0].rule == rule::ten_fold_slip && r[0].level == level::error);
  static_assert(r[0].where.bytes == span_of_text{0, 34} && r[0].suggestion_where().bytes == span_of_text{13, 14});
  static_assert(r[0].recomputed == interval{rational(29995, 2005), rational(30005, 1995), true, true});  // [14.96, 15.04]
  static_assert(r[0].expected == interval::closed(rational(150), rational(154)));
}

TEST_CASE("the article's text: nine amounts, three pairs, one slip; and what changes with the text") {
  const std::string a = the_text();
  if (a.empty()) {
    WARN("skipped: no article.txt");
    return;
  }
  std::size_t figures = 0, pairs = 0;
  for (const found& f : scan(text(a))) {
    figures += f.kind == found_kind::restatement ? 2 : 1;
    pairs += f.kind == found_kind::restatement;
  }
  CHECK(figures == 9);
  CHECK(pairs == 3);
  const report r = proofread(text(a));
  REQUIRE(r.size() == 1);
  CHECK(r[0].level == level::error);
  CHECK(suggestion(r) == "約3兆円");
  CHECK(a.substr(r[0].suggestion_where().bytes.offset, r[0].suggestion_where().bytes.length) == "約3,000億円");

  SECTION("repaired, it is clean") { CHECK(proofread(text(with(a, "約3,000億円", "約3兆円"))).empty()); }
  SECTION("another figure changed, the slip moves") {
    const report moved = proofread(text(with(with(a, "約3,000億円", "約3兆円"), "約9億円", "約90億円")));
    REQUIRE(moved.size() == 1);
    CHECK(suggestion(moved) == "約9億円");
    CHECK(proofread(text(with(a, "約9億円", "約90億円"))).errors() == 2);
  }
  SECTION("full-width digits change nothing") {
    std::string wide = a;
    for (int d = 0; d < 10; ++d) wide = with(wide, std::string(1, static_cast<char>('0' + d)), std::string("\xef\xbc") + static_cast<char>(0x90 + d));
    CHECK(suggestion(proofread(text(wide))) == "約3兆円");
    CHECK(proofread(text(wide)).size() == 1);
  }
  SECTION("CRLF changes nothing but the offset") {
    const std::string crlf = with(a, "\n", "\r\n");
    REQUIRE(proofread(text(crlf)).size() == 1);
    CHECK(suggestion(proofread(text(crlf))) == "約3兆円");
  }
  SECTION("neither does the order of its lines") {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < a.size();) {
      const std::size_t end = a.find('\n', at);
      lines.push_back(a.substr(at, end - at));
      at = end == a.npos ? a.size() : end + 1;
    }
    for (std::size_t shift : {7u, 29u, 40u}) {
      std::string shuffled;
      for (std::size_t i = 0; i < lines.size(); ++i) shuffled += lines[(i * 31 + shift) % lines.size()] + "\n";
      REQUIRE(proofread(text(shuffled)).size() == 1);
      CHECK(suggestion(proofread(text(shuffled))) == "約3兆円");
    }
  }
}

TEST_CASE("findings into a sink, and documents that outgrow their store") {
  std::string many;
  for (int i = 0; i < 10; ++i) many += "600万ドル(約9億円)、";
  many += "700万ドル(約1億500万円)";  // 15
  std::size_t found = 0;
  std::size_t at = 0;
  CHECK(proofread<64>(text(many), {}, [&](const finding&) { ++found; }));
  CHECK(found == 1);
  found = 0;
  CHECK(!proofread<4>(text(many), {}, [&](const finding& f) {
    ++found;
    at = f.where.bytes.offset;
  }));
  CHECK(found == 1);
  CHECK(at == many.find("700万"));
}

TEST_CASE("hostile numbers are no way to stop it") {
  for (const char* t : {"9999京円(1ドル)", "1円(9999京ドル)", "0.000000000001ドル(999999999999999999円)", "数千億円(数億ドル)", "0円(0ドル)", "1ドル=9999京円。1億ドル(1円)", "1ドル=0円。1億ドル(150億円)"}) {
    CHECK_NOTHROW(proofread(text(t)));
    CHECK_NOTHROW(proofread(text(t), {.year = 2025}));
  }
}

namespace {

constexpr recorded<restatement<USD, JPY>> sum{"1億500万米ドル(約83億円)", at::title, entity_id(), properties::invested};  // 79

}  // namespace

// A dollar cost 75.8 to 105.2 yen in 2011 to 2013 and 139.9 or more in 2024 to 2026.
TEST_CASE("the year of an article is that of its rates, unless the caller says another") {
  const recorded<any_restatement> sums[] = {sum};
  article a;
  a.written = printed_date::in(2025);
  a.restatements = sums;
  CHECK(proofread(a).errors() == 1);
  CHECK(proofread(a, {.year = 2012}).empty());
  a.written = printed_date::in(2012);
  CHECK(proofread(a).empty());
  CHECK(proofread(a, {.year = 2025}).errors() == 1);
}

TEST_CASE("a report of more pairs than are held against one another is incomplete") {
  std::string t;
  for (int i = 0; i < 64; ++i) t += "1億米ドル(約150億円)、";
  CHECK(proofread(text(t)).is_complete());
  t += "1億米ドル(約150億円)";
  CHECK((!proofread(text(t)).is_complete() && proofread(text(t)).empty()));
  const std::vector<recorded<any_restatement>> sums(65, recorded<any_restatement>(sum));
  article a;
  a.written = printed_date::in(2012);
  a.restatements = {sums.data(), 64};
  CHECK(proofread(a).is_complete());
  a.restatements = {sums.data(), 65};
  CHECK((!proofread(a).is_complete() && proofread(a).empty()));
}
