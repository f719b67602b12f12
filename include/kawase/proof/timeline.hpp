// SPDX-License-Identifier: BSL-1.0
// When and in which order: the statements of an article that date something or put one event after another, and what follows from them.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/fact/article.hpp>
#include <kawase/proof/amounts.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

constexpr bool is_date(const statement& s) { return same(s.value.kind(), value_kind::date); }
// Its subject comes after its value.
constexpr bool is_order(const statement& s) { return same(s.value.kind(), value_kind::entity) && s.property == properties::follows && is_claimed(s); }

// They are few among many, and are asked for again and again, so they are picked out once; beyond what it has room for, all are looked through.
class timeline {
 public:
  constexpr explicit timeline(const article& a) : all_(a.statements) {
    for (const statement& s : all_) {
      if (!is_date(s) && !is_order(s)) continue;
      if (size_ < room) picked_[size_] = &s;
      ++size_;
    }
  }
  constexpr std::size_t size() const noexcept { return size_ <= room ? size_ : all_.size(); }
  constexpr const statement& operator[](std::size_t i) const noexcept { return size_ <= room ? *picked_[i] : all_[i]; }

  // The first claimed date of that property of an entity, or nullptr.
  constexpr const statement* dated(entity_id subject, property_id property) const {
    for (std::size_t i = 0; i < size(); ++i) {
      const statement& s = (*this)[i];
      if (is_date(s) && s.property == property && s.subject == subject && is_claimed(s) && s.value.recorded_date()->has_year()) return &s;
    }
    return nullptr;
  }

 private:
  static constexpr std::size_t room = 32;
  references<statement> all_;
  const statement* picked_[room] = {};
  std::size_t size_ = 0;
};

// A walk from an event to those that it follows, which follow others in their turn. It ends after so many steps, since circles have no end.
struct walk_back {
  const timeline& when;
  int steps_left = 64;
  bool facts = true;  // every step that led to the answer is a fact

  // The statement by which `from` comes after `to`, itself or through others; of those listed before `last`, so that of a circle one statement is told.
  constexpr const statement* closing(entity_id from, entity_id to, const statement& last) {
    for (std::size_t i = 0; i < when.size() && &when[i] != &last; ++i) {
      const statement& s = when[i];
      if (!is_order(s) || !(s.subject == from)) continue;
      if (steps_left-- <= 0) break;
      if (const statement* found = s.value.entity() == to ? &s : closing(s.value.entity(), to, last)) return led_to(found, s);
    }
    return nullptr;
  }
  // Of what `from`, which has no date, follows: the first that is dated after `day`.
  constexpr const statement* dated_after(const printed_date& day, entity_id from) {
    for (std::size_t i = 0; i < when.size(); ++i) {
      const statement& s = when[i];
      if (!is_order(s) || !(s.subject == from)) continue;
      if (steps_left-- <= 0) break;
      const statement* dated = when.dated(s.value.entity(), properties::point_in_time);
      if (dated && !surely_before(day, *dated->value.recorded_date())) continue;
      if (const statement* found = dated ? dated : dated_after(day, s.value.entity())) return led_to(found, s);
    }
    return nullptr;
  }

 private:
  constexpr const statement* led_to(const statement* found, const statement& step) {
    facts = facts && step.factuality.is_fact();
    return found;
  }
};

}  // namespace kawase::detail
KAWASE_QUIET_END
