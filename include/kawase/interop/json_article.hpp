// SPDX-License-Identifier: BSL-1.0
// Entities, statements and whole articles as schema.org's JSON-LD, by the to_json and write_json of json.hpp.
#pragma once

#include <cstddef>
#include <string>
#include <type_traits>

#include <kawase/detail/config.hpp>
#include <kawase/fact/agents.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/fact/entity.hpp>
#include <kawase/fact/find.hpp>
#include <kawase/fact/settings.hpp>
#include <kawase/fact/statement.hpp>
#include <kawase/fact/works.hpp>
#include <kawase/interop/json.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// What becomes what. An entity's @id is its key, "#nvidia" (json_options::url before it), its names are name and alternateName with their languages,
// described_as is its description, its identifiers are PropertyValues; an id elsewhere refers to it.
//   company, organization, group, exchange   Organization: location, member
//   person                                   Person: affiliation
//   model                                    SoftwareApplication: creator, applicationCategory, isPartOf (its family), isAccessibleForFree, keywords
//   service                                  SoftwareApplication: provider, isBasedOn (its model), isAccessibleForFree, keywords
//   platform                                 Service: provider
//   publication                              CreativeWork: author, editor, datePublished, url
//   project                                  Project: member, location
//   place, event, ranking, topic             Place: containedInPlace; Event: startDate, about; ItemList; DefinedTerm
//   entity                                   the same type, with what all entities share
//   statement                                Claim: about its subject, author who says so, position the block, genre the speech act, keywords where it is
//                                            not certain or not positive, appearance the article; mainEntity is the property as a PropertyValue, its
//                                            qualifiers in valueReference
//   article                                  a graph: the NewsArticle (datePublished, inLanguage, mentions), its entities, its statements as Claims with
//                                            their links (isPartOf, citation). A headline it has none: the title is not among the facts.

// An article whose entities are described with all that their structs say, where they are in one of the ranges:
//   to_json(ds::article, {.url = "https://…"}, ds::companies, ds::models, ds::events)
template <class Sink, class... Ranges>
constexpr void write_json(Sink&& sink, const article& a, const json_options& options, const Ranges&... typed);
template <class... Ranges>
std::string to_json(const article& a, const json_options& options, const Ranges&... typed);

namespace detail {

constexpr text schema_type(entity_kind kind) noexcept {
  constexpr text types[] = {"Organization", "Organization", "Person",  "Organization", "SoftwareApplication", "SoftwareApplication", "Service",
                            "CreativeWork", "Project",      "Place", "Organization", "ItemList",            "Event",               "DefinedTerm"};
  return types[static_cast<int>(kind)];
}

// The names of some roles, each with its language; an array where there are several.
template <class W, class Picked>
constexpr void put_names(W& w, text key, list<label> names, Picked picked) {
  std::size_t n = 0;
  for (const label& l : names) n += picked(l.role) ? 1u : 0u;
  if (n == 0) return;
  w.key(key);
  if (n > 1) w.begin_array();
  for (const label& l : names) {
    if (!picked(l.role)) continue;
    w.begin_object();
    w.member("@value", l.text);
    w.member("@language", name(l.language));
    w.end_object();
  }
  if (n > 1) w.end_array();
}
template <class W>
constexpr void begin_entity(W& w, const entity& e) {
  w.begin_object(schema_type(e.kind()));
  w.id(e.id.key());
  put_names(w, "name", e.names, [](label_role r) { return r == label_role::label || r == label_role::as_printed; });
  put_names(w, "alternateName", e.names, [](label_role r) { return r != label_role::label && r != label_role::as_printed; });
  w.member_if("description", e.described_as);
  if (e.identifiers.empty()) return;
  w.key("identifier");
  w.begin_array();
  for (const external_id& i : e.identifiers) {
    w.begin_object("PropertyValue");
    w.member("propertyID", i.scheme);
    w.member("value", i.value);
    w.end_object();
  }
  w.end_array();
}
// Of ids, or of entities.
template <class W, class Range>
constexpr void put_references(W& w, text key, const Range& range) {
  if (range.empty()) return;
  w.key(key);
  w.begin_array();
  for (const auto& x : range) {
    if constexpr (requires { x.id; }) w.reference(x.id.key());
    else w.reference(x.key());
  }
  w.end_array();
}

// What is particular to each kind.
template <class W>
constexpr void put_particulars(W& w, const company& c) {
  w.member_if("location", c.headquarters.empty() ? c.country : c.headquarters);
}
template <class W>
constexpr void put_particulars(W& w, const organization& o) {
  w.member_if("location", o.country);
}
template <class W>
constexpr void put_particulars(W& w, const person& p) {
  w.member_if("affiliation", p.affiliation);
}
template <class W>
constexpr void put_particulars(W& w, const group& g) {
  w.member_if("location", g.country);
  put_references(w, "member", g.members);
}
template <class W>
constexpr void put_availability(W& w, openness o, pricing p) {
  if (p != pricing::not_stated) w.member("isAccessibleForFree", p == pricing::free_of_charge);
  if (o != openness::not_stated) w.member("keywords", name(o));
}
template <class W>
constexpr void put_particulars(W& w, const model& m) {
  w.member_if("creator", m.developer);
  if (m.type != model_type::not_stated) w.member("applicationCategory", name(m.type));
  w.member_if("isPartOf", m.family);
  put_availability(w, m.openness, m.pricing);
}
template <class W>
constexpr void put_particulars(W& w, const service& s) {
  w.member_if("provider", s.provider);
  w.member_if("isBasedOn", s.model);
  put_availability(w, s.openness, s.pricing);
}
template <class W>
constexpr void put_particulars(W& w, const platform& p) {
  w.member_if("provider", p.provider);
}
template <class W>
constexpr void put_particulars(W& w, const publication& p) {
  w.member_if("author", p.author);
  w.member_if(p.editor.kind() == entity_kind::person ? "editor" : "contributor", p.editor);  // schema.org's editors are persons
  w.member_if("datePublished", p.published);
  w.member_if("url", p.url);
}
template <class W>
constexpr void put_particulars(W& w, const project& p) {
  put_references(w, "member", p.participants);
  w.member_if("location", p.country);
}
template <class W>
constexpr void put_particulars(W& w, const place& p) {
  w.member_if("containedInPlace", p.country);
}
template <class W>
constexpr void put_particulars(W& w, const exchange& e) {
  w.member_if("location", e.country);
}
template <class W>
constexpr void put_particulars(W& w, const event& e) {
  w.member_if("startDate", e.on);
  put_references(w, "about", e.participants);
}
template <class W, entity_like T>
constexpr void put_json(W& w, const T& e) {
  begin_entity(w, e);
  if constexpr (requires { put_particulars(w, e); }) put_particulars(w, e);
  w.end_object();
}

template <class W>
constexpr void put_value(W& w, const value& v) {
  switch (v.kind()) {
    case value_kind::none: break;
    case value_kind::entity: w.reference(v.entity().key()); return;
    case value_kind::figure: put_json(w, *v.figure(), v.printed()); return;
    case value_kind::restatement: put_json(w, *v.restatement()); return;
    case value_kind::date: put_json(w, *v.date()); return;
    case value_kind::scope: w.string(name(v.scope())); return;
    case value_kind::openness: w.string(name(v.openness())); return;
    case value_kind::pricing: w.string(name(v.pricing())); return;
    case value_kind::block: w.string(name(*v.block())); return;
    case value_kind::text: w.string(v.printed()); return;
  }
  w.string("");
}
template <class W>
constexpr void begin_property(W& w, property_id p, const value& v) {
  w.begin_object("PropertyValue");
  w.member("propertyID", p.key());
  w.member("name", p.name(language::en));
  w.key("value");
  put_value(w, v);
}
// number: in its article, from 1; 0 where it has none.
template <class W>
constexpr void put_claim(W& w, const statement& s, const references<statement>* among = nullptr, std::size_t number = 0) {
  const auto id_of = [](std::size_t n, text_buffer<32>& room) {
    writer out{room.begin(), room.end()};
    out.put("claim-");
    out.put_digits(wide(n));
    room.set_end(out.at);
    return text(room);
  };
  text_buffer<32> room;
  w.begin_object("Claim");
  if (number != 0) w.id(id_of(number, room));
  w.member_if("about", s.subject);
  w.member_if("author", s.attribution.source);
  room.set_end(write(s.where, room.begin(), room.end()).end);
  w.member("position", text(room));
  w.member("genre", name(s.factuality.act));
  const bool is_certain = s.factuality.certainty == certainty::certain, is_positive = s.factuality.polarity == polarity::positive;
  if (!is_certain || !is_positive) {
    w.key("keywords");
    w.begin_array();
    if (!is_certain) w.string(name(s.factuality.certainty));
    if (!is_positive) w.string(name(s.factuality.polarity));
    w.end_array();
  }
  w.key("mainEntity");
  begin_property(w, s.property, s.value);
  if (!s.qualifiers.empty()) {
    w.key("valueReference");
    w.begin_array();
    for (const qualifier& q : s.qualifiers) {
      begin_property(w, q.property, q.value);
      w.end_object();
    }
    w.end_array();
  }
  w.end_object();
  if (among) {
    w.key("appearance");
    w.begin_object();
    w.article_id();
    w.end_object();
    for (const bool parts : {true, false}) {
      bool any = false;
      for (const statement_link& l : s.links) {
        std::size_t n = 0;
        while (n < among->size() && &(*among)[n] != l.to) ++n;
        if ((l.kind == link_kind::part_of) != parts || n == among->size()) continue;
        if (!any) {
          w.key(parts ? "isPartOf" : "citation");
          w.begin_array();
          any = true;
        }
        w.reference(id_of(n + 1, room));
      }
      if (any) w.end_array();
    }
  }
  w.end_object();
}
template <class W>
constexpr void put_json(W& w, const statement& s) {
  put_claim(w, s);
}

template <class W, class Describe>
constexpr void put_article(W& w, const article& a, Describe describe) {
  w.begin_graph();
  w.begin_object("NewsArticle");
  w.article_id();
  w.member_if("name", a.name);
  w.member_if("url", w.options().url);
  w.member("inLanguage", name(w.options().in_language));
  w.member_if("datePublished", a.written);
  put_references(w, "mentions", a.entities);
  w.end_object();
  for (const entity& e : a.entities) describe(e);
  for (std::size_t i = 0; i < a.statements.size(); ++i) put_claim(w, a.statements[i], &a.statements, i + 1);
  w.end_graph();
}
template <class W>
constexpr void put_json(W& w, const article& a) {
  put_article(w, a, [&](const entity& e) { put_json(w, e); });
}
// False where the range has no such entity.
template <class W, class Range>
constexpr bool put_found(W& w, const Range& range, entity_id id) {
  const auto* const e = find(range, id);
  if (e) put_json(w, *e);
  return e != nullptr;
}

}  // namespace detail

template <class Sink, class... Ranges>
constexpr void write_json(Sink&& sink, const article& a, const json_options& options, const Ranges&... typed) {
  detail::json_writer<std::remove_reference_t<Sink>> w(sink, options);
  detail::put_article(w, a, [&](const entity& e) {
    if (!(detail::put_found(w, typed, e.id) || ...)) put_json(w, e);
  });
}
template <class... Ranges>
std::string to_json(const article& a, const json_options& options, const Ranges&... typed) {
  std::string out;
  write_json([&out](text piece) { out.append(piece.data(), piece.size()); }, a, options, typed...);
  return out;
}

}  // namespace kawase
KAWASE_QUIET_END
