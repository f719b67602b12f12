// SPDX-License-Identifier: BSL-1.0
// A figure, a restatement or a date as it stands in an article: its value, the printed words, the place, and what it is of.
#pragma once

#include <cstddef>

#include <kawase/detail/same.hpp>
#include <kawase/fact/entity_id.hpp>
#include <kawase/fact/locator.hpp>
#include <kawase/fact/printed_date.hpp>
#include <kawase/fact/property.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/read_figure.hpp>
#include <kawase/figure/read_pair.hpp>
#include <kawase/figure/restatement.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

namespace detail {

// Not constexpr: constant evaluation stops at the call, and the compiler prints the name, which is the reason.
inline void these_words_are_no_figure() {}
inline void this_figure_measures_something_else() {}
inline void these_words_are_no_restatement() {}
inline void this_restatement_has_other_currencies() {}
inline void these_words_are_no_date() {}

// In clang++'s trace of the call stand the byte, from 0, at which reading stopped, and the number of parsed.hpp's reason. g++ does not print them: there
// _figure and _restatement say of the same words at which byte they fail.
template <void (*Fail)()>
constexpr void reading_stopped_at_byte(std::size_t byte, parse_errc why) {
  if (byte != ~std::size_t{0} || !same(why, parse_errc::none)) Fail();
}

}  // namespace detail

// A T and where it comes from; it is a T and can be used as one. Made from the words as printed, once, which the compiler reads as _figure and
// _restatement do, and which are kept:
//   inline constexpr recorded<figure<JPY>> market_loss{"100兆円近く", at::paragraph(1), nasdaq.id, properties::market_value_lost};
//   inline constexpr recorded<restatement<USD, JPY>> cost{"600万ドル(約9億円)", at::paragraph(3), deepseek_llm.id, properties::development_cost};
// What can't be read, or measures something else than the type says, does not compile. Of fractions those of a power of ten are read, 100分の1 and
// 1万分の1: a printed number is decimal. Another, 3分の1, is kept as a word: value{"3分の1"}.
// All figures convert to recorded<any_figure>, and all restatements to recorded<any_restatement>, for tables.
template <class T>
struct recorded;

// What all of them have.
struct record {
  text printed;           // just as the text prints it
  locator where;
  entity_id of = {};      // whose cost, whose fall, whose founding
  property_id what = {};    // cost, fall, founding
};

// A figure in its printed notation. One that can't be read does not compile.
template <measure M>
struct recorded<figure<M>> : figure<M>, record {
  consteval recorded(const char* words, locator place, entity_id whose, property_id which) : record{words, place, whose, which} {
    const parsed<any_figure> read = any_figure::parse(printed);
    if (!read) detail::reading_stopped_at_byte<detail::these_words_are_no_figure>(read.position(), read.error());
    const any_figure& f = *read;
    if (!detail::same(f.measure, detail::kind_of<M>)) detail::this_figure_measures_something_else();
    if constexpr (currency<M>) {
      if (!(f.unit == code_of<M>)) detail::this_figure_measures_something_else();
    }
    static_cast<printed_figure&>(*this) = f;
    this->unit = f.unit;
  }
};

// A restatement in its printed notation. One that can't be read does not compile.
template <currency A, currency B>
struct recorded<restatement<A, B>> : restatement<A, B>, record {
  consteval recorded(const char* words, locator place, entity_id whose, property_id which) : record{words, place, whose, which} {
    const parsed<any_restatement> read = any_restatement::parse(printed);
    if (!read) detail::reading_stopped_at_byte<detail::these_words_are_no_restatement>(read.position(), read.error());
    const any_restatement& r = *read;
    if (!(r.first.unit == code_of<A> && r.second.unit == code_of<B>)) detail::this_restatement_has_other_currencies();
    static_cast<printed_figure&>(this->first) = r.first;
    static_cast<printed_figure&>(this->second) = r.second;
    this->first.unit = r.first.unit;
    this->second.unit = r.second.unit;
    this->note = r.note;
  }
};

// A date, as printed and as what it says.
template <>
struct recorded<printed_date> : printed_date, record {
  // 2025年1月27日, 2019年
  consteval recorded(const char* words, locator place, entity_id whose, property_id which) : record{words, place, whose, which} {
    const parsed<printed_date> read = printed_date::parse(printed);
    if (!read) detail::reading_stopped_at_byte<detail::these_words_are_no_date>(read.position(), read.error());
    static_cast<printed_date&>(*this) = *read;
  }
  // 1月29日, whose year the context gives: it is marked as inferred.
  consteval recorded(const char* words, int inferred_year, locator place, entity_id whose, property_id which) : recorded(words, place, whose, which) {
    static_cast<printed_date&>(*this) = with_inferred_year(inferred_year);
  }
  // 同日, words that only point to a date: the day is the context's, and all of it marked as inferred.
  consteval recorded(const char* words, const printed_date& meant, locator place, entity_id whose, property_id which)
      : printed_date(meant.as_inferred()), record{words, place, whose, which} {}
};

// Of any measure, for tables; made from a typed one.
template <>
struct recorded<any_figure> : any_figure, record {
  template <kawase::measure M>
  constexpr recorded(const recorded<figure<M>>& f) : any_figure(static_cast<const figure<M>&>(f)), record(f) {}
};
// Of any two currencies, for tables; made from a typed one.
template <>
struct recorded<any_restatement> : any_restatement, record {
  template <currency A, currency B>
  constexpr recorded(const recorded<restatement<A, B>>& r) : any_restatement(static_cast<const restatement<A, B>&>(r)), record(r) {}
};

}  // namespace kawase
KAWASE_QUIET_END
