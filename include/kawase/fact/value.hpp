// SPDX-License-Identifier: BSL-1.0
// What a statement's property is: an entity, a figure, a restatement, a date, a scope, a place in the text, or a word.
#pragma once

#include <optional>
#include <type_traits>

#include <kawase/fact/entity.hpp>
#include <kawase/fact/locator.hpp>
#include <kawase/fact/printed_date.hpp>
#include <kawase/fact/recorded.hpp>
#include <kawase/fact/works.hpp>
#include <kawase/figure/figure.hpp>
#include <kawase/figure/restatement.hpp>

namespace kawase {

// How far a superlative reaches: the largest of what?
enum class scope : unsigned char {
  not_stated,
  recent,    // 近年: of late
  all_time,  // 史上: ever
};

constexpr text name(scope s) noexcept {
  constexpr text names[] = {"not stated", "recent", "all time"};
  return names[static_cast<int>(s)];
}

enum class value_kind : unsigned char { none, entity, figure, restatement, date, scope, openness, pricing, block, text };

constexpr text name(value_kind k) noexcept {
  constexpr text names[] = {"none", "entity", "figure", "restatement", "date", "scope", "openness", "pricing", "block", "text"};
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
  template <unsigned Kinds>
  constexpr value(basic_id<Kinds> e) noexcept : word_(e.key()), detail_(static_cast<unsigned char>(e.kind())), kind_(value_kind::entity) {}
  template <class T>
  constexpr value(const recorded<T>& r) noexcept : record_(&r) {
    refer_to(r);
  }
  template <class T>
  value(const recorded<T>&&) = delete;  // give the record a name first: a value only refers to it
  template <detail::enumerated_value E>
  constexpr value(E e, kawase::text printed = {}) noexcept : word_(printed), detail_(static_cast<unsigned char>(e)), kind_(detail::kind_of_value<E>) {}
  // A word of the text, where nothing else fits. Not a sentence.
  constexpr value(const char* word) noexcept : word_(detail::literal(word)), kind_(value_kind::text) {}
  // The second figure of a restatement alone: the yen of 600万ドル(約9億円), where a statement says what they convert.
  template <currency A, currency B>
  static constexpr value second_of(const recorded<kawase::restatement<A, B>>& r) noexcept {
    value v;
    v.record_ = &r;
    v.first_ = &r.second;
    v.first_unit_ = &r.second.unit;
    v.kind_ = value_kind::figure;
    return v;
  }

  constexpr value_kind kind() const noexcept { return kind_; }

  // Those that return an optional are templates for one reason: whoever does not ask need not pay for std::optional, in every translation unit.

  // Empty where it is no entity.
  constexpr entity_id entity() const noexcept { return kind_ == value_kind::entity ? entity_id(static_cast<entity_kind>(detail_), word_) : entity_id(); }
  template <class = void>
  constexpr std::optional<any_figure> figure() const {
    if (kind_ != value_kind::figure) return std::nullopt;
    return any(*first_, static_cast<measure_kind>(detail_), *first_unit_);
  }
  template <class = void>
  constexpr std::optional<any_restatement> restatement() const {
    if (kind_ != value_kind::restatement) return std::nullopt;
    return any_restatement{any(*first_, measure_kind::money, *first_unit_), any(*second_, measure_kind::money, *second_unit_), *note_};
  }
  // The figure, or the one of a restatement, that is in that unit (a currency's code): the yen of 600万ドル(約9億円).
  template <class = void>
  constexpr std::optional<any_figure> figure_in(const currency_code& unit) const {
    if (kind_ == value_kind::figure && *first_unit_ == unit) return figure();
    if (kind_ == value_kind::restatement && *first_unit_ == unit) return any(*first_, measure_kind::money, unit);
    if (kind_ == value_kind::restatement && *second_unit_ == unit) return any(*second_, measure_kind::money, unit);
    return std::nullopt;
  }
  template <class = void>
  constexpr std::optional<printed_date> date() const {
    if (kind_ != value_kind::date) return std::nullopt;
    return *date_;
  }
  constexpr kawase::scope scope() const noexcept { return kind_ == value_kind::scope ? static_cast<kawase::scope>(detail_) : kawase::scope::not_stated; }
  constexpr kawase::openness openness() const noexcept {
    return kind_ == value_kind::openness ? static_cast<kawase::openness>(detail_) : kawase::openness::not_stated;
  }
  constexpr kawase::pricing pricing() const noexcept {
    return kind_ == value_kind::pricing ? static_cast<kawase::pricing>(detail_) : kawase::pricing::not_stated;
  }
  template <class = void>
  constexpr std::optional<kawase::block> block() const {
    if (kind_ != value_kind::block) return std::nullopt;
    return static_cast<kawase::block>(detail_);
  }
  // As the text prints it: of figures, restatements, dates, scopes and words. Empty for the rest.
  constexpr kawase::text printed() const noexcept { return record_ != nullptr ? record_->printed : kind_ == value_kind::entity ? kawase::text() : word_; }
  // Where a figure, restatement or date is recorded; nullptr for the rest.
  constexpr const kawase::record* record() const noexcept { return record_; }

 private:
  template <measure M>
  constexpr void refer_to(const kawase::figure<M>& f) noexcept {
    first_ = &f;
    first_unit_ = &f.unit;
    detail_ = static_cast<unsigned char>(detail::kind_of<M>);
    kind_ = value_kind::figure;
  }
  template <currency A, currency B>
  constexpr void refer_to(const kawase::restatement<A, B>& r) noexcept {
    first_ = &r.first;
    second_ = &r.second;
    first_unit_ = &r.first.unit;
    second_unit_ = &r.second.unit;
    note_ = &r.note;
    kind_ = value_kind::restatement;
  }
  constexpr void refer_to(const printed_date& d) noexcept {
    date_ = &d;
    kind_ = value_kind::date;
  }
  static constexpr any_figure any(const printed_figure& f, measure_kind m, const currency_code& unit) {
    any_figure a;
    static_cast<printed_figure&>(a) = f;
    a.measure = m;
    a.unit = unit;
    return a;
  }
  // Few members, since every statement has several values and every one is built at compile time.
  kawase::text word_;  // or the entity's key
  const kawase::record* record_ = nullptr;
  const printed_figure* first_ = nullptr;
  const printed_figure* second_ = nullptr;
  const currency_code* first_unit_ = nullptr;
  const currency_code* second_unit_ = nullptr;
  const rate_note* note_ = nullptr;
  const printed_date* date_ = nullptr;
  unsigned char detail_ = 0;  // the entity's kind, the figure's measure, or the enumerator
  value_kind kind_ = value_kind::none;
};

}  // namespace kawase
