// SPDX-License-Identifier: BSL-1.0
// What a statement's property is: an entity, a figure, a restatement, a date, a scope, a place in the text, or a word.
#pragma once

#include <type_traits>

#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/fact/entity.hpp>
#include <kawase/fact/locator.hpp>
#include <kawase/fact/printed_date.hpp>
#include <kawase/fact/recorded.hpp>
#include <kawase/fact/works.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/restatement.hpp>
#include <kawase/money/maybe.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// How far a superlative reaches: the largest of what?
enum class scope : unsigned char {
  not_stated,
  recent,    // 近年: of late
  all_time,  // 史上: ever
};

// In English, for messages and other programs.
constexpr text name(scope s) noexcept {
  constexpr const char* names[] = {"not stated", "recent", "all time"};
  return names[static_cast<int>(s)];
}

// What a value is.
enum class value_kind : unsigned char { none, entity, figure, restatement, date, scope, openness, pricing, block, text };

// As the enumerator is spelled, for messages and other programs.
constexpr text name(value_kind k) noexcept {
  constexpr const char* names[] = {"none", "entity", "figure", "restatement", "date", "scope", "openness", "pricing", "block", "text"};
  return names[static_cast<int>(k)];
}

namespace detail {

template <class E>
inline constexpr value_kind kind_of_value = value_kind::none;
template <>
inline constexpr value_kind kind_of_value<scope> = value_kind::scope;
template <>
inline constexpr value_kind kind_of_value<openness> = value_kind::openness;
template <>
inline constexpr value_kind kind_of_value<pricing> = value_kind::pricing;
template <>
inline constexpr value_kind kind_of_value<block> = value_kind::block;

template <class E>
concept enumerated_value = kind_of_value<E> != value_kind::none;

}  // namespace detail

// One of these. Made implicitly from each, so that a statement reads .value = openai.id, .value = market_loss. Recorded figures, restatements and
// dates are referred to and not copied: they must be named objects that outlive the value. Asking for another kind gives a typed nothing.
class value {
 public:
  constexpr value() noexcept = default;
  // An entity.
  constexpr value(const entity_id& e) noexcept : word_(e.key()), detail_(static_cast<unsigned char>(e.kind())), kind_(value_kind::entity) {}
  // A figure, a restatement or a date, which must outlive the value.
  template <class T>
  constexpr value(const recorded<T>& r) noexcept : record_(&r) {
    refer_to(r);
  }
  template <class T>
  value(const recorded<T>&&) requires(detail::reason("give the record a name first: a value only refers to it")) = delete;
  // One of a few words that have an enumerator, and as what the text prints it.
  template <detail::enumerated_value E>
  constexpr value(E e, kawase::text printed = {}) noexcept : word_(printed), detail_(static_cast<unsigned char>(e)), kind_(detail::kind_of_value<E>) {}
  // A word of the text, where nothing else fits. Not a sentence.
  constexpr value(const char* word) noexcept : word_(word), kind_(value_kind::text) {}
  // The second figure of a restatement alone: the yen of 600万ドル(約9億円), where a statement says what they convert.
  template <currency A, currency B>
  static constexpr value second_of(const recorded<kawase::restatement<A, B>>& r) noexcept {
    value v;
    v.record_ = &r;
    v.refer_to(r.second);
    return v;
  }

  // Which of them it is; none where it is empty.
  constexpr value_kind kind() const noexcept { return kind_; }

  // Those that return a maybe are templates, and their results depend on a parameter, for one reason: whoever does not ask need not pay for four
  // of them, in every translation unit.

  // Empty where it is no entity.
  constexpr entity_id entity() const noexcept { return detail::same(kind_, value_kind::entity) ? entity_id(static_cast<entity_kind>(detail_), word_) : entity_id(); }
  template <class Figure = any_figure>
  constexpr maybe<Figure> figure() const {
    if (!detail::same(kind_, value_kind::figure)) return {};
    return figure_at(0);
  }
  template <class Restatement = any_restatement>
  constexpr maybe<Restatement> restatement() const {
    if (!detail::same(kind_, value_kind::restatement)) return {};
    return Restatement{any(to_.pair.first, measure_kind::money), any(to_.pair.second, measure_kind::money), *to_.pair.note};
  }
  // How many figures it is: one, the two of a restatement, or none; and the i-th of them, i < figure_count().
  constexpr int figure_count() const noexcept { return detail::same(kind_, value_kind::figure) ? 1 : detail::same(kind_, value_kind::restatement) ? 2 : 0; }
  constexpr any_figure figure_at(int i) const {
    return detail::same(kind_, value_kind::figure) ? any(to_.figure, static_cast<measure_kind>(detail_)) : any(i == 0 ? to_.pair.first : to_.pair.second, measure_kind::money);
  }
  // The figure, or the one of a restatement, that is in that unit (a currency's code): the yen of 600万ドル(約9億円).
  template <class Figure = any_figure>
  constexpr maybe<Figure> figure_in(const currency_code& unit) const {
    if (detail::same(kind_, value_kind::figure) && *to_.figure.unit == unit) return figure<Figure>();
    if (detail::same(kind_, value_kind::restatement) && *to_.pair.first.unit == unit) return any(to_.pair.first, measure_kind::money);
    if (detail::same(kind_, value_kind::restatement) && *to_.pair.second.unit == unit) return any(to_.pair.second, measure_kind::money);
    return {};
  }
  template <class Date = printed_date>
  constexpr maybe<Date> date() const {
    if (!detail::same(kind_, value_kind::date)) return {};
    return *to_.date;
  }
  constexpr kawase::scope scope() const noexcept { return detail::same(kind_, value_kind::scope) ? static_cast<kawase::scope>(detail_) : kawase::scope::not_stated; }
  constexpr kawase::openness openness() const noexcept {
    return detail::same(kind_, value_kind::openness) ? static_cast<kawase::openness>(detail_) : kawase::openness::not_stated;
  }
  constexpr kawase::pricing pricing() const noexcept {
    return detail::same(kind_, value_kind::pricing) ? static_cast<kawase::pricing>(detail_) : kawase::pricing::not_stated;
  }
  template <class Block = kawase::block>
  constexpr maybe<Block> block() const {
    if (!detail::same(kind_, value_kind::block)) return {};
    return static_cast<kawase::block>(detail_);
  }
  // The same, or `other` where it is none.
  constexpr kawase::block block_or(kawase::block other) const noexcept { return detail::same(kind_, value_kind::block) ? static_cast<kawase::block>(detail_) : other; }
  // As the text prints it: of figures, restatements, dates, scopes and words. Empty for the rest.
  constexpr kawase::text printed() const noexcept { return record_ != nullptr ? record_->printed : detail::same(kind_, value_kind::entity) ? kawase::text() : word_; }
  // Where a figure, restatement or date is recorded; nullptr for the rest.
  constexpr const kawase::record* record() const noexcept { return record_; }
  // The date that it refers to; nullptr for the rest.
  constexpr const printed_date* recorded_date() const noexcept { return detail::same(kind_, value_kind::date) ? to_.date : nullptr; }

 private:
  struct figure_view {
    const printed_figure* digits;
    const currency_code* unit;
  };
  struct pair_view {
    figure_view first, second;
    const rate_note* note;
  };
  // Which one, kind_ says. A union, since every statement has several values and every one is built at compile time.
  union reference_to {
    const printed_date* date = nullptr;
    figure_view figure;
    pair_view pair;
  };

  template <measure M>
  constexpr void refer_to(const kawase::figure<M>& f) noexcept {
    to_.figure = {&f, &f.unit};
    detail_ = static_cast<unsigned char>(detail::kind_of<M>);
    kind_ = value_kind::figure;
  }
  template <currency A, currency B>
  constexpr void refer_to(const kawase::restatement<A, B>& r) noexcept {
    to_.pair = {{&r.first, &r.first.unit}, {&r.second, &r.second.unit}, &r.note};
    kind_ = value_kind::restatement;
  }
  constexpr void refer_to(const printed_date& d) noexcept {
    to_.date = &d;
    kind_ = value_kind::date;
  }
  static constexpr any_figure any(const figure_view& f, measure_kind m) { return {*f.digits, m, *f.unit}; }

  kawase::text word_;  // or the entity's key
  const kawase::record* record_ = nullptr;
  reference_to to_ = {};
  unsigned char detail_ = 0;  // the entity's kind, the figure's measure, or the enumerator
  value_kind kind_ = value_kind::none;
};

}  // namespace kawase
KAWASE_QUIET_END
