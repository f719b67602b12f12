// SPDX-License-Identifier: BSL-1.0
// Looking things up in an article's ranges, and picking from them: by entity, place, property, kind, language, source. Constexpr, without allocation.
#pragma once

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/fact/entity.hpp>
#include <kawase/fact/recorded.hpp>
#include <kawase/fact/statement.hpp>

//   if (const model* m = find(ds::models, some_id)) …                              nullptr where it is not there
//   for (const statement& s : filter(ds::statements, by::entity(ds::nvidia.id), by::place(at::caption(2)))) …
//   filter(ds::figures, by::kind(measure_kind::money)).size()
namespace kawase {

// The entity with that id, or nullptr. Of ds::entities or of the range of one kind.
template <class Range>
constexpr auto find(const Range& range, entity_id id) noexcept -> decltype(&range[0]) {
  for (const auto& e : range) {
    if (e.id == id) return &e;
  }
  return nullptr;
}
// The same by its key, "gpt_4", or by the entity itself: of ds::entities the view of ds::gpt_4.
template <class Range>
constexpr auto find(const Range& range, text key) noexcept -> decltype(&range[0]) {
  for (const auto& e : range) {
    if (e.id.key() == key) return &e;
  }
  return nullptr;
}
template <class Range, entity_like E>
constexpr auto find(const Range& range, const E& e) noexcept -> decltype(&range[0]) {
  return find(range, entity_id(e.id));
}
// The first entity that is called so, in any language and role (label, alias, reading, nickname), or nullptr.
template <class Range>
constexpr auto find_called(const Range& range, text called) noexcept -> decltype(&range[0]) {
  for (const auto& e : range) {
    if (is_called(e.names, called)) return &e;
  }
  return nullptr;
}

// The elements of a range for which the condition holds, in order. The range is a view (list, references, filtered) and is copied; its elements
// are referred to and must outlive this.
template <class Range, class Condition>
class filtered {
  using inner = decltype(std::declval<const Range&>().begin());

 public:
  class iterator {
   public:
    using value_type = std::remove_cvref_t<decltype(*std::declval<const inner&>())>;
    using difference_type = std::ptrdiff_t;

    constexpr iterator() = default;
    constexpr iterator(inner at, inner end, const Condition* condition) : at_(at), end_(end), condition_(condition) { skip(); }
    constexpr const auto& operator*() const { return *at_; }
    constexpr const auto* operator->() const { return &*at_; }
    constexpr iterator& operator++() {
      ++at_;
      skip();
      return *this;
    }
    constexpr iterator operator++(int) {
      iterator before = *this;
      ++*this;
      return before;
    }
    friend constexpr bool operator==(const iterator& a, const iterator& b) { return a.at_ == b.at_; }

   private:
    constexpr void skip() {
      while (!(at_ == end_) && !(*condition_)(*at_)) ++at_;
    }
    inner at_ = {}, end_ = {};
    const Condition* condition_ = nullptr;
  };

  // As filter(range, condition).
  constexpr filtered(const Range& range, const Condition& condition) : range_(range), condition_(condition) {}
  constexpr iterator begin() const { return {range_.begin(), range_.end(), &condition_}; }
  constexpr iterator end() const { return {range_.end(), range_.end(), &condition_}; }
  constexpr bool empty() const { return begin() == end(); }
  // Counts; linear.
  constexpr std::size_t size() const {
    std::size_t n = 0;
    for (iterator i = begin(); !(i == end()); ++i) ++n;
    return n;
  }
  // The first, or nullptr.
  constexpr const auto* front() const {
    const iterator i = begin();
    return i == end() ? nullptr : &*i;
  }

 private:
  Range range_;
  Condition condition_;
};

// Whether the condition can be asked of the range's elements.
template <class Condition, class Range>
concept condition_on = requires(const Condition& condition, const Range& range) {
  { condition(*range.begin()) } -> std::convertible_to<bool>;
};

// Those for which the condition holds, in order.
template <class Range, condition_on<Range> Condition>
constexpr filtered<Range, Condition> filter(const Range& range, const Condition& condition) {
  return {range, condition};
}
// Those for which all of the conditions hold: filter(ds::statements, by::entity(ds::nvidia.id), by::act(speech_act::forecast)).
template <class Range, condition_on<Range> First, condition_on<Range> Second, condition_on<Range>... More>
constexpr auto filter(const Range& range, const First& first, const Second& second, const More&... more) {
  return filter(filter(range, first), second, more...);
}
// clang-format off
template <class Range, class... Conditions>
  requires(sizeof...(Conditions) > 0 && !(condition_on<Conditions, Range> && ...))
void filter(const Range&, const Conditions&...) requires(detail::reason("the elements of this range have nothing that the condition asks for: at by:: stands which ranges each condition is for")) = delete;
// clang-format on

namespace detail {

// What the conditions ask of an element.
template <class X>
concept knows_entities = requires(const X& x, entity_id id) { x.is_about(id); } || requires(const X& x) { entity_id(x.of); };
template <class X>
concept has_a_place = requires(const X& x) { x.mentions.size(); } || requires(const X& x) { locator(x.where); };
template <class X>
concept has_a_property = requires(const X& x) { property_id(x.property); } || requires(const X& x) { property_id(x.what); };
template <class X>
concept has_an_entity_kind = requires(const X& x) { x.subject.kind(); } || requires(const X& x) { x.id.kind(); };
template <class X>
concept has_a_unit = requires(const X& x) { x.first.unit.name(); x.second.unit.name(); } || requires(const X& x) { x.unit.name(); };
template <class X>
concept has_names = requires(const X& x) { list<label>(x.names); };

}  // namespace detail

// Conditions for filter. Which of the ranges each takes is said at it; any function of an element to bool will do as well.
namespace by {

// Statements that have it as subject, value or in a qualifier; figures, restatements and dates that are of it.
constexpr auto entity(entity_id id) {
  return [id]<detail::knows_entities X>(const X& x) {
    if constexpr (requires { x.is_about(id); }) return x.is_about(id);
    else return x.of == id;
  };
}
// Statements of which it is the subject.
constexpr auto subject(entity_id id) {
  return [id](const statement& s) { return s.subject == id; };
}
// What stands in that block; entities that it speaks of.
constexpr auto place(locator where) {
  return [where]<detail::has_a_place X>(const X& x) {
    if constexpr (requires { x.mentions; }) return is_mentioned(x, where);
    else return x.where == where;
  };
}
// Statements of that property; figures, restatements and dates that are its value.
constexpr auto property(property_id p) {
  return [p]<detail::has_a_property X>(const X& x) {
    if constexpr (requires { x.property; }) return x.property == p;
    else return x.what == p;
  };
}
// Entities of that kind; statements whose subject is one.
constexpr auto kind(entity_kind k) {
  return [k]<detail::has_an_entity_kind X>(const X& x) {
    if constexpr (requires { x.subject; }) return detail::same(x.subject.kind(), k);
    else return detail::same(x.id.kind(), k);
  };
}
// Statements with a value of that kind.
constexpr auto kind(value_kind k) {
  return [k](const statement& s) { return detail::same(s.value.kind(), k); };
}
// Figures that measure that.
constexpr auto kind(measure_kind k) {
  return [k](const any_figure& f) { return detail::same(f.measure, k); };
}
// Figures in that currency, and restatements of which one side is.
constexpr auto unit(const currency_code& code) {
  return [code]<detail::has_a_unit X>(const X& x) {
    if constexpr (requires { x.second; }) return x.first.unit == code || x.second.unit == code;
    else return x.unit == code;
  };
}
// Entities that have a name in that language.
constexpr auto language(kawase::language l) {
  return [l]<detail::has_names X>(const X& e) {
    for (const label& n : e.names) {
      if (detail::same(n.language, l)) return true;
    }
    return false;
  };
}
// Entities that have that name, in any language and role: all three that the article calls DeepSeek.
constexpr auto called(text name) {
  return [name]<detail::has_names X>(const X& e) { return is_called(e.names, name); };
}
// Statements that the text attributes to that source; an empty id: those in its own voice.
constexpr auto source(entity_id id) {
  return [id](const statement& s) { return s.attribution.source == id; };
}
// Statements that are put so: by::act(speech_act::forecast).
constexpr auto act(speech_act a) {
  return [a](const statement& s) { return detail::same(s.factuality.act, a); };
}
// Statements that their source is so sure of, and those that say or deny it.
constexpr auto certainty(kawase::certainty c) {
  return [c](const statement& s) { return detail::same(s.factuality.certainty, c); };
}
constexpr auto polarity(kawase::polarity p) {
  return [p](const statement& s) { return detail::same(s.factuality.polarity, p); };
}
// Statements that are put as facts: asserted, certain, positive; by::fact(false): all others.
constexpr auto fact(bool is = true) {
  return [is](const statement& s) { return s.factuality.is_fact() == is; };
}
// Statements that are linked to that one, which must outlive this; of that kind of link alone: what elaborates it, what is part of it.
constexpr auto linked_to(const statement& to) {
  return [&to](const statement& s) {
    for (const statement_link& l : s.links) {
      if (l.to == &to) return true;
    }
    return false;
  };
}
constexpr auto linked_to(const statement& to, link_kind kind) {
  return [&to, kind](const statement& s) {
    for (const statement_link& l : s.links) {
      if (l.to == &to && detail::same(l.kind, kind)) return true;
    }
    return false;
  };
}

}  // namespace by
}  // namespace kawase
