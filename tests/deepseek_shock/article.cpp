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

namespace {
// Whether a statement says so of it, and does not deny it.
template <class Is>
bool states(entity_id of, property_id p, Is is) {
  for (const statement& s : filter(ds::statements, by::subject(of), by::property(p))) {
    if (s.factuality.polarity == polarity::positive && is(s.value)) return true;
  }
  return false;
}
void check_stated(entity_id of, property_id p, entity_id what) {
  INFO(str(of.key()) << " " << str(p.key()) << " " << str(what.key()));
  CHECK((what.empty() || states(of, p, [&](const value& v) { return v.entity() == what; })));
}
template <class T>
void check_availability(const T& x) {
  INFO(str(x.id.key()));
  CHECK((x.openness == openness::not_stated || states(x.id, properties::openness, [&](const value& v) { return v.openness() == x.openness; })));
  CHECK((x.pricing == pricing::not_stated || states(x.id, properties::pricing, [&](const value& v) { return v.pricing() == x.pricing; })));
}
}  // namespace

TEST_CASE("fields of entities agree with the statements") {
  for (const company& c : ds::companies) {
    check_stated(c.id, properties::country, c.country);
    check_stated(c.id, properties::headquarters, c.headquarters);
  }
  for (const organization& o : ds::organizations) check_stated(o.id, properties::country, o.country);
  for (const person& p : ds::people) CHECK(p.affiliation.empty());  // none is stated
  for (const group& g : ds::groups) {
    check_stated(g.id, properties::country, g.country);
    for (const agent_id& m : g.members) check_stated(m, properties::part_of, g.id);
  }
  for (const model& m : ds::models) {
    check_stated(m.id, properties::developer, m.developer);
    check_stated(m.id, properties::part_of, m.family);
    check_availability(m);
    if (m.type == model_type::large_language_model) check_stated(m.id, properties::instance_of, ds::large_language_model.id);
    if (m.type == model_type::image_generation) check_stated(m.id, properties::instance_of, ds::image_generation_model.id);
    CHECK(m.type != model_type::other);
  }
  for (const service& s : ds::services) {
    check_stated(s.id, properties::provider, s.provider);
    check_stated(s.id, properties::uses, s.model);
    check_availability(s);
  }
  for (const platform& p : ds::platforms) check_stated(p.id, properties::provider, p.provider);
  for (const publication& p : ds::publications) {
    check_stated(p.id, properties::author, p.author);
    check_stated(p.id, properties::editor, p.editor);
    CHECK(p.published.precision == date_precision::none);  // none is printed
  }
  for (const project& p : ds::projects) {
    check_stated(p.id, properties::country, p.country);
    for (const entity_id& who : p.participants) check_stated(p.id, properties::investor, who);
  }
  for (const place& p : ds::places) check_stated(p.id, properties::country, p.country);
  for (const exchange& e : ds::exchanges) check_stated(e.id, properties::country, e.country);
  for (const ranking& r : ds::rankings) {
    check_stated(r.id, properties::provider, r.platform);
    check_stated(r.id, properties::country, r.country);
  }
  for (const event& e : ds::events) {
    INFO(str(e.id.key()));
    CHECK((e.on.precision == date_precision::none || states(e.id, properties::point_in_time, [&](const value& v) { return v.date() && *v.date() == e.on; })));
  }
}

TEST_CASE("what a statement is about is mentioned where it stands") {
  for (const statement& s : ds::statements) {
    const auto check = [&](entity_id id) {
      if (id.empty()) return;
      char place[24];
      INFO(str(id.key()) << " at " << std::string(place, write(s.where, place, place + sizeof place).end) << ", " << str(s.property.key()));
      CHECK(is_mentioned(*find(ds::entities, id), s.where));
    };
    check(s.subject);
    check(s.value.entity());
    for (const qualifier& q : s.qualifiers) check(q.value.entity());
  }
}

TEST_CASE("hearsay is somebody else's, and never certain; what others say is in their name") {
  for (const statement& s : ds::statements) {
    INFO(str(s.subject.key()) << " " << str(s.property.key()));
    if (s.factuality.act == speech_act::hearsay) CHECK((!s.attribution.is_own_voice() && s.factuality.certainty != certainty::certain));
    if (s.attribution.source == ds::unnamed_others.id) CHECK((s.factuality.act == speech_act::hearsay || s.factuality.act == speech_act::opinion));
    if (s.attribution.source == ds::overseas_media.id) CHECK(s.factuality == as::hearsay);  // one quotation, and its title
  }
  for (const statement& s : filter(ds::statements, by::source({}))) CHECK(s.factuality.act != speech_act::hearsay);
  static_assert(ds::said::openai_invested.attribution.source == ds::unnamed_others.id && !ds::said::openai_invested.attribution.is_own_voice());
}

TEST_CASE("what follows from what, where the article says so") {
  namespace said = ds::said;
  static_assert(said::doubt_spread.linked(link_kind::because) == &said::deepseek_cost && said::deepseek_noticed.linked(link_kind::because)->where == at::paragraph(3));
  static_assert(said::deepseek_brings_rivalry_out.linked(link_kind::because) == &said::deepseek_came_right_after);
  static_assert(said::market_may_turn_oligopoly.linked(link_kind::because) == &said::us_leaders_are_closed);
  static_assert(said::nvidia_may_cannibalize.linked(link_kind::because)->where == at::paragraph(8) && said::ai_will_spread.linked(link_kind::because) == &said::developers_can_use_it);
  // Words that state a cause stand in seven blocks, looked up by hand: 3 (ため, それにより), 4 (により), 6 (起因), 7 (つまり), 8 (これにより), 10 (起爆剤となり), 11 (受け).
  std::size_t blocks = 0;
  for (const locator& where : ds::blocks) {
    bool any = false;
    for (const statement& s : filter(ds::statements, by::place(where))) any = any || s.linked(link_kind::because) != nullptr;
    blocks += any;
  }
  CHECK(blocks == 7);
}

TEST_CASE("a nickname is found by its property, and is others' word") {
  constexpr auto nicknames = filter(ds::statements, by::property(properties::also_called), by::act(speech_act::hearsay));
  static_assert(nicknames.size() == 3 && nicknames.front()->value.printed() == text("中国版OpenAI") && nicknames.front()->qualified_by(properties::likened_to)->entity() == ds::openai.id);
  CHECK(ds::said::called_chinese_openai.attribution.source == ds::unnamed_others.id);
}

TEST_CASE("a stranger's questions: by a name of three things, by several conditions, forecasts alone") {
  static_assert(filter(ds::entities, by::called("DeepSeek")).size() == 3 && filter(ds::entities, by::called("エヌビディア")).front()->id == ds::nvidia.id);
  static_assert(filter(ds::entities, by::called("中国版OpenAI")).size() == 2 && filter(ds::entities, by::called("深度求索"), by::kind(entity_kind::service)).size() == 1);
  static_assert(filter(ds::statements, by::entity(ds::nvidia.id), by::act(speech_act::forecast)).size() == 2);
  static_assert(filter(ds::statements, by::place(at::caption(3)), by::subject(ds::deepseek_chat.id), by::property(properties::ranked_above)).front()->value.entity() == ds::chatgpt.id);
  CHECK(filter(ds::statements, by::act(speech_act::forecast)).size() == 6);
}
