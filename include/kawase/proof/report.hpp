// SPDX-License-Identifier: BSL-1.0
// What proofread() returns: the findings as a value, the gravest first to say so.
#pragma once

#include <cstddef>

#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/money/failure.hpp>
#include <kawase/proof/finding.hpp>
#include <kawase/proof/message.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

namespace detail {

// None of these is constexpr: constant evaluation stops at the call, and the compiler prints the name, which is the reason.
[[noreturn]] inline void the_text_has_a_ten_fold_slip() { fail<domain_error>("kawase: proof-reading found a ten_fold_slip"); }
[[noreturn]] inline void the_text_has_an_implied_rate_that_its_reference_excludes() { fail<domain_error>("kawase: proof-reading found an implied_rate"); }
[[noreturn]] inline void the_text_states_one_quantity_with_two_amounts() { fail<domain_error>("kawase: proof-reading found a same_quantity"); }
[[noreturn]] inline void the_text_has_a_part_larger_than_its_whole() { fail<domain_error>("kawase: proof-reading found a part_and_whole"); }
[[noreturn]] inline void the_text_claims_a_ratio_that_its_amounts_do_not_give() { fail<domain_error>("kawase: proof-reading found a claimed_ratio"); }
[[noreturn]] inline void the_text_has_dates_in_an_impossible_order() { fail<domain_error>("kawase: proof-reading found a chronology"); }
[[noreturn]] inline void the_text_announces_another_number_than_it_lists() { fail<domain_error>("kawase: proof-reading found an announced_count"); }
[[noreturn]] inline void the_text_has_a_superlative_that_contradicts_another() { fail<domain_error>("kawase: proof-reading found a superlative_scope"); }
[[noreturn]] inline void the_text_has_an_error() { fail<domain_error>("kawase: proof-reading found an error"); }

[[noreturn]] constexpr void fail_by_name(rule r) {
  switch (r) {
    case rule::ten_fold_slip: the_text_has_a_ten_fold_slip();
    case rule::implied_rate: the_text_has_an_implied_rate_that_its_reference_excludes();
    case rule::same_quantity: the_text_states_one_quantity_with_two_amounts();
    case rule::part_and_whole: the_text_has_a_part_larger_than_its_whole();
    case rule::claimed_ratio: the_text_claims_a_ratio_that_its_amounts_do_not_give();
    case rule::chronology: the_text_has_dates_in_an_impossible_order();
    case rule::announced_count: the_text_announces_another_number_than_it_lists();
    case rule::superlative_scope: the_text_has_a_superlative_that_contradicts_another();
    default: the_text_has_an_error();
  }
}

}  // namespace detail

// Up to Capacity findings in the order of the text; what goes beyond is counted, and errors take the place of lesser ones.
template <std::size_t Capacity>
class basic_report {
 public:
  // No finding of level error: what exit status 0 says. A report whose document outgrew its store is only as good as is_complete().
  constexpr bool clean() const noexcept { return errors_ == 0; }
  template <class = void> explicit operator bool() const requires(detail::reason("true of what? report.clean(): no error; report.empty(): nothing at all")) = delete;
  constexpr bool empty() const noexcept { return total_ == 0; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr const finding* begin() const noexcept { return findings_; }
  constexpr const finding* end() const noexcept { return findings_ + size_; }
  // i < size()
  constexpr const finding& operator[](std::size_t i) const noexcept { return findings_[i]; }
  // All there were, kept or not.
  constexpr std::size_t total() const noexcept { return total_; }
  constexpr std::size_t errors() const noexcept { return errors_; }
  // Every pair was held against all others, and every finding is kept.
  constexpr bool is_complete() const noexcept { return complete_ && total_ == size_; }

  // The first of the gravest findings in a sentence, with the rule's id in front; "nothing to report" where there is none. For C++26's
  // static_assert(report.clean(), report.message()).
  template <class Writer = detail::writer>
  constexpr message_text message() const {
    const finding* gravest = nullptr;
    for (const finding& f : *this) {
      if (!gravest || gravest->level < f.level) gravest = &f;
    }
    message_text t;
    Writer out{t.begin(), t.end()};
    if (gravest) {
      out.put(name(gravest->rule));
      out.put(": ");
      out.at = write_message(*gravest, out.at, out.end).end;
    } else {
      out.put("nothing to report");
    }
    t.set_end(out.at);
    return t;
  }

  // True where clean() is, and no value at all elsewhere: in constant evaluation the compiler stops at a function whose name is the rule, at run time
  // domain_error is thrown. static_assert(proofread("…").require_clean()) says under C++20 what is wrong.
  constexpr bool require_clean() const {
    for (const finding& f : *this) {
      if (detail::same(f.level, level::error)) detail::fail_by_name(f.rule);
    }
    return true;
  }

  // A sink: proofread() calls it.
  constexpr void operator()(const finding& f) {
    ++total_;
    if (detail::same(f.level, level::error)) ++errors_;
    if (size_ < Capacity) {
      findings_[size_++] = f;
      return;
    }
    if (!detail::same(f.level, level::error)) return;
    for (std::size_t i = size_; i-- > 0;) {
      if (detail::same(findings_[i].level, level::error)) continue;
      for (; i + 1 < size_; ++i) findings_[i] = findings_[i + 1];
      findings_[size_ - 1] = f;
      return;
    }
  }
  constexpr void set_incomplete() noexcept { complete_ = false; }

 private:
  finding findings_[Capacity];
  std::size_t size_ = 0, total_ = 0, errors_ = 0;
  bool complete_ = true;
};

// What proofread returns: up to 16 findings.
using report = basic_report<16>;

}  // namespace kawase
KAWASE_QUIET_END
