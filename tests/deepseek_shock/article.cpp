// SPDX-License-Identifier: BSL-1.0
// The tables hold everything there is, once, and refer to nothing that is not there.
#include <kawase/deepseek_shock/article.hpp>

#include <string>

#include "support/catch.hpp"

namespace ds = kawase::deepseek_shock;
using namespace kawase;

namespace {
std::string str(text t) { return {t.data(), t.size()}; }
bool known(entity_id id) { return id.empty() || find(ds::entities, id) != nullptr; }
}  // namespace

TEST_CASE("how much there is, counted by hand in the article") {
  static_assert(ds::companies.size() == 10 && ds::people.size() == 1 && ds::organizations.size() == 1 && ds::exchanges.size() == 1 && ds::rankings.size() == 1);
  static_assert(ds::models.size() == 7 && ds::services.size() == 3 && ds::platforms.size() == 4 && ds::places.size() == 4 && ds::projects.size() == 1);
  static_assert(ds::restatements.size() == 3 && ds::dates.size() == 5 && filter(ds::figures, by::kind(measure_kind::money)).size() == 3);
  static_assert(ds::article.block_count(block::paragraph) == 12 && ds::article.block_count(block::bullet) == 4 && ds::article.block_count(block::caption) == 5);
  static_assert(ds::article.block_count(block::heading) == 3 && ds::article.block_count(block::reference) == 2);
  CHECK(ds::article.written.year() == 2025);
}

TEST_CASE("ids are unique, and all kinds together are the entities") {
  const std::size_t sum = ds::companies.size() + ds::organizations.size() + ds::people.size() + ds::groups.size() + ds::models.size() + ds::services.size() + ds::platforms.size() +
                          ds::publications.size() + ds::projects.size() + ds::places.size() + ds::exchanges.size() + ds::rankings.size() + ds::events.size() + ds::topics.size();
  CHECK(sum == ds::entities.size());
  for (const entity& e : ds::entities) {
    INFO(str(e.id.key()));
    CHECK(find(ds::entities, e.id) == &e);
    CHECK(!e.names.empty());
    CHECK(find_label(e.names, language::en, label_role::label) != nullptr);
    CHECK(!e.mentions.empty());
    for (std::size_t i = 1; i < e.mentions.size(); ++i) CHECK(ds::article.position(e.mentions[i - 1]) < ds::article.position(e.mentions[i]));
    for (const locator& where : e.mentions) CHECK(ds::article.position(where) < ds::blocks.size());
  }
}

TEST_CASE("statements refer to what is there, and only to earlier statements") {
  for (std::size_t i = 0; i < ds::statements.size(); ++i) {
    const statement& s = ds::statements[i];
    INFO(i << ": " << str(s.subject.key()) << " " << str(s.property.key()));
    CHECK(find(ds::entities, s.subject) != nullptr);
    CHECK(known(s.value.entity()));
    CHECK(known(s.attribution.source));
    CHECK(!s.property.empty());
    CHECK((s.value.kind() != value_kind::none || s.factuality.act == speech_act::question));
    CHECK(ds::article.position(s.where) < ds::blocks.size());
    for (const qualifier& q : s.qualifiers) CHECK(known(q.value.entity()));
    for (const auto& l : s.links) {
      std::size_t to = 0;
      while (to < i && &ds::statements[to] != l.to) ++to;
      CHECK(to < i);
    }
  }
}

TEST_CASE("every block is the place of a statement, and every figure, restatement and date is in one") {
  for (const locator& where : ds::blocks) {
    INFO(str(name(where.block)) << " " << where.ordinal);
    CHECK(!filter(ds::statements, by::place(where)).empty());
  }
  const auto used = [](const record& r) {
    for (const statement& s : ds::statements) {
      const auto is = [&](const value& v) { return v.record() != nullptr && v.record()->printed == r.printed && v.record()->where == r.where; };
      if (is(s.value)) return true;
      for (const qualifier& q : s.qualifiers) {
        if (is(q.value)) return true;
      }
    }
    return false;
  };
  const auto check = [&](const record& r) {
    INFO(str(r.printed));
    CHECK(used(r));
    CHECK(known(r.of));
  };
  for (const auto& f : ds::figures) check(f);
  for (const auto& r : ds::restatements) check(r);
  for (const auto& d : ds::dates) check(d);
}

TEST_CASE("fields of entities agree with the statements") {
  for (const model& m : ds::models) {
    INFO(str(m.id.key()));
    bool stated = m.developer.empty() || m.id == ds::new_chinese_models.id || m.id == ds::deepseek_r1.id;  // announced by its members; of the series
    for (const statement& s : filter(filter(ds::statements, by::subject(m.id)), by::property(properties::developer))) stated = stated || s.value.entity() == m.developer;
    CHECK(stated);
  }
}

TEST_CASE("a stranger's questions: by a name of three things, by several conditions, forecasts alone") {
  static_assert(filter(ds::entities, by::called("DeepSeek")).size() == 3 && filter(ds::entities, by::called("エヌビディア")).front()->id == ds::nvidia.id);
  static_assert(filter(ds::entities, by::called("中国版OpenAI")).size() == 2 && filter(ds::entities, by::called("深度求索"), by::kind(entity_kind::service)).size() == 1);
  static_assert(filter(ds::statements, by::entity(ds::nvidia.id), by::act(speech_act::forecast)).size() == 2);
  static_assert(filter(ds::statements, by::place(at::caption(3)), by::subject(ds::deepseek_chat.id), by::property(properties::ranked_above)).front()->value.entity() == ds::chatgpt.id);
  CHECK(filter(ds::statements, by::act(speech_act::forecast)).size() == 6);
}
