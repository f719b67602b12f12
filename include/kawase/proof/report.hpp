// SPDX-License-Identifier: BSL-1.0
// What proofread() returns: the findings as a value, the gravest first to say so.
#pragma once

#include <cstddef>

#include <kawase/proof/finding.hpp>
#include <kawase/proof/message.hpp>

namespace kawase {

// Up to Capacity findings in the order of the text; what goes beyond is counted, and errors take the place of lesser ones.
template <std::size_t Capacity>
class basic_report {
 public:
  // No finding of level error: what exit status 0 says. A report whose document outgrew its store is only as good as is_complete().
  constexpr bool clean() const noexcept { return errors_ == 0; }
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
  constexpr message_text message() const {
    const finding* gravest = nullptr;
    for (const finding& f : *this) {
      if (!gravest || gravest->level < f.level) gravest = &f;
    }
    message_text t;
    detail::writer out{t.begin(), t.end()};
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

  // A sink: proofread() calls it.
  constexpr void operator()(const finding& f) {
    ++total_;
    if (f.level == level::error) ++errors_;
    if (size_ < Capacity) {
      findings_[size_++] = f;
      return;
    }
    if (f.level != level::error) return;
    for (std::size_t i = size_; i-- > 0;) {
      if (findings_[i].level == level::error) continue;
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

using report = basic_report<16>;

}  // namespace kawase
