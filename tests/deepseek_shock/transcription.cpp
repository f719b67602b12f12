// SPDX-License-Identifier: BSL-1.0
// Whether the data says what the article prints: every figure, date and name stands at its place, and no number is left out.
#include <kawase/deepseek_shock.hpp>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "blocks.hpp"
#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
using namespace kawase;

namespace {

std::string str(text t) { return {t.data(), t.size()}; }
bool holds(const std::string& where, text what) { return where.find(str(what)) != std::string::npos; }

// The article's blocks; prints "skipped" where it is not there.
std::vector<article_text::block_text> blocks_or_skip() {
  auto blocks = article_text::read();
  if (!blocks) {
    std::puts("skipped: " KAWASE_SHARED_DIR "/article.txt is not there");
    return {};
  }
  REQUIRE(blocks->size() == 31);
  return *std::move(blocks);
}

}  // namespace

TEST_CASE("the blocks are those of the article, in its order") {
  const auto blocks = blocks_or_skip();
  if (blocks.empty()) return;
  REQUIRE(ds::blocks.size() == blocks.size());
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    INFO(article_text::name(blocks[i].where));
    CHECK(ds::blocks[i] == blocks[i].where);
  }
}

TEST_CASE("every figure, restatement and date stands at its place as printed") {
  const auto blocks = blocks_or_skip();
  if (blocks.empty()) return;
  std::size_t checked = 0;
  const auto check = [&](const record& r) {
    INFO(article_text::name(r.where) << ": " << str(r.printed));
    CHECK(holds(article_text::of(blocks, r.where), r.printed));
    ++checked;
  };
  for (const auto& f : ds::figures) check(f);
  for (const auto& r : ds::restatements) check(r);
  for (const auto& d : ds::dates) check(d);
  CHECK(checked == 17 + 3 + 5);
}

TEST_CASE("every printed name stands where the entity is mentioned") {
  const auto blocks = blocks_or_skip();
  if (blocks.empty()) return;
  for (const entity& e : ds::entities) {
    for (const label& n : e.names) {
      if (n.role == label_role::label) continue;  // ours, for readers of English
      INFO(str(e.id.key()) << ": " << str(n.text));
      bool found = false;
      for (const locator& where : e.mentions) found = found || holds(article_text::of(blocks, where), n.text);
      CHECK(found);
    }
    if (!e.described_as.empty()) {
      INFO(str(e.id.key()) << ": " << str(e.described_as));
      bool found = false;
      for (const locator& where : e.mentions) found = found || holds(article_text::of(blocks, where), e.described_as);
      CHECK(found);
    }
  }
}

TEST_CASE("every place of mention names the entity, or is one of those that only speak of it") {
  const auto blocks = blocks_or_skip();
  if (blocks.empty()) return;
  // Spoken of without the name: by hand, with what is printed there instead.
  const std::vector<std::pair<entity_id, locator>> meant = {
      {ds::crash.id, at::title},                     // 90兆円を奪った
      {ds::crash.id, at::paragraph(2)},              // テック業界を震撼させた
      {ds::crash.id, at::caption(2)},                // 株価が17%暴落
      {ds::deepseek_emergence.id, at::paragraph(1)}, // 忽然と現れた
      {ds::crash.id, at::heading(1)},                // 根底にある
      {ds::deepseek_emergence.id, at::heading(2)},   // まるで, without what is likened
      {ds::deepseek_emergence.id, at::paragraph(11)},// 動きを受け, 追随
      {ds::deepseek_llm.id, at::bullet(1)},          // the bullets leave out their subject
      {ds::deepseek_llm.id, at::bullet(2)},
      {ds::deepseek_llm.id, at::bullet(3)},
      {ds::deepseek_llm.id, at::bullet(4)},
  };
  for (const entity& e : ds::entities) {
    bool printed = false;
    for (const label& n : e.names) printed = printed || n.role != label_role::label;
    if (!printed) continue;  // has no name in the article
    for (const locator& where : e.mentions) {
      bool named = false;
      for (const label& n : e.names) named = named || (n.role != label_role::label && holds(article_text::of(blocks, where), n.text));
      for (const auto& [id, place] : meant) named = named || (e.id == id && where == place);
      INFO(str(e.id.key()) << " in " << article_text::name(where));
      CHECK(named);
    }
  }
}

TEST_CASE("every block that prints a name of one thing alone is a place of its mention") {
  const auto blocks = blocks_or_skip();
  if (blocks.empty()) return;
  // Where the name is only part of a longer word.
  const std::vector<std::pair<entity_id, locator>> within = {
      {ds::businesses.id, at::paragraph(2)},  {ds::businesses.id, at::bullet(2)},    {ds::businesses.id, at::bullet(3)},     {ds::businesses.id, at::caption(5)},
      {ds::businesses.id, at::paragraph(11)}, {ds::businesses.id, at::paragraph(12)},  // AI企業, 大手企業, 中国企業, 企業ドメイン, テック企業
      {ds::china.id, at::caption(1)},                                                  // 中国語
      {ds::share_price.id, at::paragraph(5)},                                          // 株価指数
  };
  for (const entity& e : ds::entities) {
    for (const label& n : e.names) {
      if (n.role == label_role::label || n.text.size() < 4 || filter(ds::entities, by::called(n.text)).size() > 1) continue;  // ours; 中, 米, ソ; DeepSeek
      for (const auto& b : blocks) {
        if (!holds(b.text, n.text)) continue;
        bool known = is_mentioned(e, b.where);
        for (const auto& [id, place] : within) known = known || (e.id == id && b.where == place);
        INFO(str(n.text) << " in " << article_text::name(b.where));
        CHECK(known);
      }
    }
  }
}

TEST_CASE("every word in a statement stands in its block") {
  const auto blocks = blocks_or_skip();
  if (blocks.empty()) return;
  for (const statement& s : ds::statements) {
    const std::string here = article_text::of(blocks, s.where);
    INFO(article_text::name(s.where) << ": " << str(s.subject.key()) << " " << str(s.property.key()));
    CHECK(!here.empty());
    CHECK(holds(here, s.attribution.cue));
    // A figure may be the one of another block that this one refers to by its number, and is then not asserted here: ②, in the third paragraph.
    const record* const elsewhere = s.value.record() && !(s.value.record()->where == s.where) ? s.value.record() : nullptr;
    CHECK(holds(elsewhere ? article_text::of(blocks, elsewhere->where) : here, s.value.printed()));
    if (elsewhere) {
      CHECK((elsewhere->where == at::bullet(2) && holds(here, "②") && s.factuality.certainty == certainty::probable && s.attribution.cue.empty()));
    }
    for (const qualifier& q : s.qualifiers) {
      INFO(str(q.property.key()) << ": " << str(q.value.printed()));
      CHECK(holds(here, q.value.printed()));
    }
  }
}

TEST_CASE("no number of the article is left without a datum or a reason") {
  const auto blocks = blocks_or_skip();
  if (blocks.empty()) return;
  // What bears a digit and is no quantity.
  const std::vector<std::string> reasons = {
      "GPT-4", "Llama 3", "ラマ3", "DeepSeekR1",                // names of models
      "02bdbbce",                                               // part of an address
      "①", "②", "③", "④",                                       // the bullets' own numbers, and references to them: locators
      "一部", "一躍", "一般", "一つの見識", "一手",                 // words and idioms
  };
  const std::vector<std::string> digits = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "①", "②", "③", "④", "⑤", "一", "二", "三", "四", "五",
                                           "六", "七", "八", "九", "十", "百", "千", "万", "億", "兆", "京", "数百", "数千", "半分", "倍"};
  std::size_t covered_by_data = 0, covered_by_reason = 0;
  for (const auto& b : blocks) {
    std::vector<char> covered(b.text.size(), 0);
    const auto cover = [&](const std::string& words, char how) {
      for (std::size_t i = b.text.find(words); i != std::string::npos; i = b.text.find(words, i + 1)) {
        for (std::size_t k = i; k < i + words.size(); ++k) covered[k] = how;
      }
    };
    for (const std::string& r : reasons) cover(r, 'r');
    const auto data = [&](const record& r) {
      if (r.where == b.where) cover(str(r.printed), 'd');
    };
    for (const auto& f : ds::figures) data(f);
    for (const auto& r : ds::restatements) data(r);
    for (const auto& d : ds::dates) data(d);
    for (std::size_t i = 0; i < b.text.size(); ++i) {
      for (const std::string& digit : digits) {
        if (b.text.compare(i, digit.size(), digit) != 0) continue;
        INFO(article_text::name(b.where) << ": " << b.text.substr(i, 24));
        CHECK(covered[i] != 0);
        ++(covered[i] == 'd' ? covered_by_data : covered_by_reason);
      }
    }
  }
  CHECK(covered_by_data > 60);
  CHECK(covered_by_reason > 10);
}
