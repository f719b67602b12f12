// SPDX-License-Identifier: BSL-1.0
// How dates, entities, places in a text and findings are printed: 2025-01-27, 2025年1月27日, paragraph 3.
#pragma once

#include <concepts>
#include <type_traits>

#include <kawase/detail/config.hpp>
#include <kawase/fact/edtf.hpp>
#include <kawase/fact/entity.hpp>
#include <kawase/fact/entity_id.hpp>
#include <kawase/fact/locator.hpp>
#include <kawase/fact/printed_date.hpp>
#include <kawase/fact/property.hpp>
#include <kawase/fact/write_date.hpp>
#include <kawase/interop/printable.hpp>
#include <kawase/money/date.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

struct finding;  // whoever has one has included kawase/proof.hpp; others need not pay for it

//                       i                      e                        j
// date                  2025-01-27             27 January 2025          2025年1月27日
// printed_date          2025-01, 2019~ (EDTF)  January 2025, about 2019 2025年1月, 2019年頃     of a doubtful date a question mark behind it
// company, model, …     janus_pro              Janus Pro                as its name is in Japanese; also the view of all, entity
// entity_id, …          janus_pro              -                        -
// property              developer              developer                開発者
// locator               paragraph 3            paragraph 3              第3段落
// finding               error: 200億ドル … [ten_fold_slip]; with n the sentence alone
template <>
inline constexpr format_options format_options_of<date> = format_options::padding | format_options::languages;
template <>
inline constexpr format_options format_options_of<printed_date> = format_options::padding | format_options::languages;
template <>
inline constexpr format_options format_options_of<entity_id> = format_options::padding;
template <unsigned Kinds>
inline constexpr format_options format_options_of<basic_id<Kinds>> = format_options::padding;
template <>
inline constexpr format_options format_options_of<property> = format_options::padding | format_options::languages;
template <>
inline constexpr format_options format_options_of<property_id> = format_options::padding | format_options::languages;
template <>
inline constexpr format_options format_options_of<locator> = format_options::padding | format_options::languages;
template <>
inline constexpr format_options format_options_of<finding> = format_options::padding | format_options::number;
// The structs of kawase/fact, the view of them all, and a user's own that are like them.
template <class T>
  requires std::is_class_v<T> && entity_like<T>
inline constexpr format_options format_options_of<T> = format_options::padding | format_options::languages;

namespace detail {

constexpr language language_of(const format_spec& s) noexcept { return s.letter == 'j' ? language::ja : language::en; }

constexpr text text_of(as_text, const entity_id& id, const format_spec&) noexcept { return id.key(); }
constexpr text text_of(as_text, const property_id& p, const format_spec& s) noexcept { return s.letter == 'i' ? p.key() : p.name(language_of(s)); }
constexpr text text_of(as_text, const property& p, const format_spec& s) noexcept { return text_of(as_text{}, property_id(p), s); }
template <class T>
  requires std::is_class_v<T> && entity_like<T>
constexpr text text_of(as_text, const T& e, const format_spec& s) noexcept {
  return s.letter == 'i' ? entity_id(e.id).key() : name(e, language_of(s));
}

constexpr void put_text(writer& out, date d, const format_spec& s) {
  if (s.letter == 'i') out.at = write(d, out.at, out.end).end;
  else put_day(out, d.year(), d.month(), d.day(), language_of(s));
}
constexpr void put_text(writer& out, const printed_date& d, const format_spec& s) {
  out.at = (s.letter == 'i' ? write(d, out.at, out.end) : write(d, out.at, out.end, language_of(s))).end;
}
constexpr void put_text(writer& out, const locator& l, const format_spec& s) { out.at = write(l, out.at, out.end, language_of(s)).end; }
template <std::same_as<finding> Finding>
constexpr void put_text(writer& out, const Finding& f, const format_spec& s) {
  if (s.letter == 'n') {
    out.at = write_message(f, out.at, out.end).end;
    return;
  }
  out.put(name(f.level));
  out.put(": ");
  out.at = write_message(f, out.at, out.end).end;
  out.put(" [");
  out.put(name(f.rule));
  out.put(']');
}

}  // namespace detail
}  // namespace kawase
KAWASE_QUIET_END
