// SPDX-License-Identifier: BSL-1.0
// Everything of this floor in words: write(x, language::en). A statement's value whatever its kind, and a statement in one line.
#pragma once

#include <cstddef>

#include <kawase/detail/same.hpp>
#include <kawase/fact/edtf.hpp>
#include <kawase/fact/entity.hpp>
#include <kawase/fact/find.hpp>
#include <kawase/fact/locator.hpp>
#include <kawase/fact/statement.hpp>
#include <kawase/fact/value.hpp>
#include <kawase/fact/write_date.hpp>
#include <kawase/figure/write.hpp>
#include <kawase/figure/write_restatement.hpp>

// Not behind the door fact.hpp: it brings the writing of figures, which costs, and many who look things up write none.
KAWASE_QUIET_BEGIN
namespace kawase {

// Figures take a style (write.hpp), the rest a language; either will do for either. Languages other than ja print as en.
constexpr style style_of(language l) noexcept { return detail::same(l, language::ja) ? style::ja : style::en; }
constexpr figure_text write(const any_figure& f, language l) { return write(f, style_of(l)); }
constexpr restatement_text write(const any_restatement& r, language l) { return write(r, style_of(l)); }
constexpr locator_text write(locator where, style in) { return write(where, detail::same(in, style::ja) ? language::ja : language::en); }
// style::iso is EDTF: 2025-01-27.
constexpr date_text write(const printed_date& d, style in) {
  date_text t;
  t.set_end((detail::same(in, style::iso) ? write(d, t.begin(), t.end()) : write(d, t.begin(), t.end(), detail::same(in, style::ja) ? language::ja : language::en)).end);
  return t;
}

// What a value says, into [first, last): of an entity its name in that language, from the article's entities (its key, where it is not among them);
// of a figure or a restatement the printed words in Japanese, and what write() makes of it in English; of a date all that is known of it; words of the
// text as they are printed.
constexpr write_result write(const value& v, list<entity> entities, language l, char* first, char* last);
// Subject, property, value, qualifiers, place; and how it is put, how sure it is and who says so, where that is not the text's own plain word. A
// certainty is named where it is not the usual one of its act (factuality.hpp's as::), a source where the text names one.
//   DeepSeek: development cost: $6.00 million (about ¥900 million) (paragraph 3; hearsay)
//   DeepSeek: 開発費: 600万ドル(約9億円) (第3段落、伝聞)
//   Nvidia: traded on: Nasdaq (paragraph 1; probable)
constexpr write_result write(const statement& s, list<entity> entities, language l, char* first, char* last);

// The same with room of their own, which is enough for names of 700 bytes, and 300 on the average in a statement; what is longer is cut.
using value_text = text_buffer<800>;
using statement_text = text_buffer<2048>;
constexpr value_text write(const value& v, list<entity> entities, language l) {
  value_text t;
  t.set_end(write(v, entities, l, t.begin(), t.end()).end);
  return t;
}
constexpr statement_text write(const statement& s, list<entity> entities, language l) {
  statement_text t;
  t.set_end(write(s, entities, l, t.begin(), t.end()).end);
  return t;
}

namespace detail {

template <class E>
constexpr text name_in(E e, language l, const text* japanese) noexcept {
  return same(l, language::ja) ? japanese[static_cast<int>(e)] : name(e);
}
inline constexpr text scopes_ja[] = {"記載なし", "近年", "史上"}, openness_ja[] = {"記載なし", "オープンソース", "クローズドソース"}, pricing_ja[] = {"記載なし", "無料", "有料"},
                      certainties_ja[] = {"確実", "推定", "可能性", "不明"},
                      blocks_ja[] = {"欄名", "タイトル", "署名", "段落", "リスト見出し", "箇条書き", "キャプション", "見出し", "参照"}, acts_ja[] = {"断定", "伝聞", "予測", "意見", "疑問"};

constexpr void put_name(writer& out, entity_id id, list<entity> entities, language l) {
  const entity* e = find(entities, id);
  out.put(e ? name(*e, l) : id.key());
}
constexpr void put_value(writer& out, const value& v, list<entity> entities, language l) {
  switch (v.kind()) {
    case value_kind::none: out.put('?'); break;  // what a question asks for
    case value_kind::entity: put_name(out, v.entity(), entities, l); break;
    case value_kind::figure: {
      const auto f = v.figure();
      const auto printed = any_figure::parse(v.printed());  // of value::second_of the words are the whole pair's
      if (same(l, language::ja) && printed && *printed == *f) out.put(v.printed());
      else put(out, *f, style_of(l), {});
      break;
    }
    case value_kind::restatement:
      if (same(l, language::ja)) out.put(v.printed());
      else put(out, *v.restatement(), style_of(l), {});
      break;
    case value_kind::date: out.at = write(*v.date(), out.at, out.end, l).end; break;
    case value_kind::scope:
      // the superlative's own word, where it says no scope: 最大
      if (same(v.scope(), scope::not_stated) && !v.printed().empty()) out.put(v.printed());
      else out.put(name_in(v.scope(), l, scopes_ja));
      break;
    case value_kind::openness: out.put(name_in(v.openness(), l, openness_ja)); break;
    case value_kind::pricing: out.put(name_in(v.pricing(), l, pricing_ja)); break;
    case value_kind::block: out.put(name_in(*v.block(), l, blocks_ja)); break;
    case value_kind::text: out.put(v.printed()); break;
  }
}
constexpr void put_said_of(writer& out, property_id p, const value& v, list<entity> entities, language l) {
  out.put(p.name(l));
  out.put(": ");
  put_value(out, v, entities, l);
}

// How sure an act is where nothing more is said.
constexpr certainty usual_certainty(speech_act a) noexcept {
  return same(a, speech_act::assertion) ? certainty::certain : same(a, speech_act::question) ? certainty::underspecified : certainty::probable;
}
// Who says so, where it is not the text itself; not of hearsay whose source the text does not name: the source has no printed name then.
constexpr void put_source(writer& out, const statement& s, list<entity> entities, language l, text separator) {
  if (s.attribution.is_own_voice()) return;
  const entity* source = find(entities, s.attribution.source);
  bool named = source == nullptr;
  for (const label& n : source ? source->names : list<label>()) named = named || same(n.role, label_role::as_printed);
  if (!named && same(s.factuality.act, speech_act::hearsay)) return;
  const bool japanese = same(l, language::ja);
  out.put(separator);
  if (!japanese) out.put(same(s.factuality.act, speech_act::question) ? "asked by " : "according to ");
  put_name(out, s.attribution.source, entities, l);
  if (japanese) out.put("による");
}

}  // namespace detail

constexpr write_result write(const value& v, list<entity> entities, language l, char* first, char* last) {
  detail::writer out{first, last};
  detail::put_value(out, v, entities, l);
  return out.result();
}

constexpr write_result write(const statement& s, list<entity> entities, language l, char* first, char* last) {
  detail::writer out{first, last};
  detail::put_name(out, s.subject, entities, l);
  out.put(": ");
  detail::put_said_of(out, s.property, s.value, entities, l);
  for (const qualifier& q : s.qualifiers) {
    out.put("; ");
    detail::put_said_of(out, q.property, q.value, entities, l);
  }
  out.put(" (");
  out.put(text(write(s.where, l)));
  const text separator = detail::same(l, language::ja) ? "、" : "; ";
  if (!detail::same(s.factuality.act, speech_act::assertion)) {
    out.put(separator);
    out.put(detail::name_in(s.factuality.act, l, detail::acts_ja));
  }
  if (!detail::same(s.factuality.certainty, detail::usual_certainty(s.factuality.act))) {
    out.put(separator);
    out.put(detail::name_in(s.factuality.certainty, l, detail::certainties_ja));
  }
  if (detail::same(s.factuality.polarity, polarity::negative)) {
    out.put(separator);
    out.put(detail::same(l, language::ja) ? "否定" : "denied");
  }
  detail::put_source(out, s, entities, l, separator);
  out.put(')');
  return out.result();
}

}  // namespace kawase
KAWASE_QUIET_END
