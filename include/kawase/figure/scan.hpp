// SPDX-License-Identifier: BSL-1.0
// scan(text): every money figure, restatement and rate note of a text, in order, lazily, without allocation.
#pragma once

#include <cstddef>
#include <type_traits>

#include <kawase/detail/config.hpp>
#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/figure/boundary.hpp>
#include <kawase/figure/find_number.hpp>
#include <kawase/figure/read_figure.hpp>
#include <kawase/figure/read_pair.hpp>
#include <kawase/figure/restatement.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// Bytes of the scanned text.
struct span_of_text {
  std::size_t offset = 0, length = 0;
  constexpr std::size_t end() const noexcept { return offset + length; }
  friend constexpr bool operator==(const span_of_text&, const span_of_text&) = default;
};

// What a found thing is.
enum class found_kind : unsigned char { figure, restatement, rate_note };

// One thing that scan() found, and where. A figure has only `first`; a note behind a restatement is in `note`.
struct found {
  found_kind kind = found_kind::figure;
  span_of_text where;
  any_figure first, second;
  span_of_text first_where, second_where;
  rate_note note;

  // Of a restatement: its two figures and their note.
  constexpr any_restatement as_restatement() const { return {first, second, note}; }
};

struct end_of_scan {};

// A range over what a text contains; the text must outlive it. Each step reads on from where the last find ended: the whole is linear in the text.
// (A template so that who doesn't scan doesn't compile it.)
template <class Text>
class basic_scanner {
 public:
  class iterator {
   public:
    using value_type = found;
    using difference_type = std::ptrdiff_t;
    constexpr iterator() = default;
    constexpr explicit iterator(const basic_scanner& from) : text_(from.text_), options_(from.options_) { advance(); }
    constexpr const found& operator*() const noexcept { return found_; }
    constexpr const found* operator->() const noexcept { return &found_; }
    constexpr iterator& operator++() {
      advance();
      return *this;
    }
    constexpr void operator++(int) { advance(); }
    friend constexpr bool operator==(const iterator& i, end_of_scan) noexcept { return i.done_; }

   private:
    constexpr void advance() {
      for (;;) {
        at_ = detail::find_number_mark(text_, at_);
        if (at_ >= text_.size()) break;
        const std::size_t number = detail::is_ascii_letter(text_[at_]) ? detail::begin_of_words(text_, at_, floor_) : at_;
        if (detail::is_ascii_letter(text_[at_]) && number == at_) ++at_;
        else if (const std::size_t beyond = beyond_other_number(number); beyond != number) at_ = beyond;
        else if (read_at(number)) return;
      }
      done_ = true;
    }
    // Behind the number that begins at `number` and belongs to no figure for what stands around it; `number` itself where it may belong to one.
    constexpr std::size_t beyond_other_number(std::size_t number) const {
      using namespace detail;
      if (is_ascii_letter(text_[number])) return number;
      std::size_t end = number;
      if (is_ascii_digit(text_[number])) {
        while (end < text_.size() && (is_ascii_digit(text_[end]) || text_[end] == ',' || text_[end] == '.')) ++end;
      } else {
        if (byte(text_[number]) == 0xef) return number;  // full-width digits are rare
        end += 3;
        if (end < text_.size() && is_ascii_digit(text_[end])) return number;  // 千600万円
      }
      return may_follow_a_number(text_, end) || (number > floor_ && may_precede_a_number(text_, number)) ? number : end;
    }
    // The figure whose number begins at `number`, with what belongs to it; otherwise at_ moves behind the number.
    constexpr bool read_at(std::size_t number) {
      if (const detail::named_rate r = detail::read_named_rate(text_, number, floor_, options_)) {
        take(r);
        return true;
      } else if (r.refused) {
        const std::size_t end = detail::read_digits(text_, number).end;
        at_ = end > at_ ? end : at_ + 1;  // 百 is no digit
        return false;
      }
      const detail::reading_task task{.options = options_};
      const std::size_t begin = detail::begin_of_figure(text_, number, floor_);
      const detail::figure_reading f = detail::read_figure(text_, begin, task);
      if (f && f.end > number && detail::may_begin_at(text_, begin) && !detail::is_another_thing(text_, f)) return take(f);
      // What can't be read with what stands before its number is not read without it: ¥5 USD, 最大5億円以上, 〜約5億円.
      at_ = f.end > at_ ? f.end : at_ + 1;
      return false;
    }
    constexpr void take(const detail::named_rate& r) {
      found_.kind = found_kind::rate_note;
      found_.where = {r.begin, r.end - r.begin};
      found_.first = r.note.per;
      found_.first_where = {r.begin, r.name_end - r.begin};
      found_.second = r.note.price;
      found_.second_where = {r.price_begin, r.end - r.price_begin};
      found_.note = r.note;
      at_ = floor_ = r.end;
    }
    // False where what begins with f is neither a rate nor an amount.
    constexpr bool take(const detail::figure_reading& f) {
      const detail::pair_reading pair = detail::read_pair_behind(text_, f, options_);
      if (detail::same(pair.kind, detail::pair_reading::refused)) {
        at_ = floor_ = f.end;
        return false;
      }
      const bool single = detail::same(pair.kind, detail::pair_reading::none);
      found_.kind = single ? found_kind::figure : detail::same(pair.kind, detail::pair_reading::note) ? found_kind::rate_note : found_kind::restatement;
      found_.where = {f.begin, (single ? f.end : pair.end) - f.begin};
      found_.first = pair.first.figure;
      found_.first_where = {f.begin, f.end - f.begin};
      found_.second = single ? any_figure{} : pair.second.figure;
      found_.second_where = single ? span_of_text{} : span_of_text{pair.second.begin, pair.second.end - pair.second.begin};
      found_.note = pair.note_read;
      at_ = floor_ = found_.where.end();
      return true;
    }
    Text text_;
    reading_options options_;
    std::size_t at_ = 0, floor_ = 0;
    found found_;
    bool done_ = false;
  };

  // As scan(s, options).
  constexpr explicit basic_scanner(Text s, const reading_options& options = {}) : text_(s), options_(options) {}
  constexpr iterator begin() const { return iterator(*this); }
  constexpr end_of_scan end() const noexcept { return {}; }

 private:
  friend class iterator;
  Text text_;
  reading_options options_;
};
using scanner = basic_scanner<text>;

// Of valid UTF-8; s must outlive the range. Constexpr, allocates nothing, linear.
template <std::same_as<reading_options> Options = reading_options>
constexpr basic_scanner<text> scan(text s, const Options& options = {}) { return basic_scanner<text>(s, options); }
// clang-format off
template <class S> requires(!std::is_reference_v<S> && !std::is_trivially_copyable_v<S> && std::is_convertible_v<S, text>)
void scan(S&&, const reading_options& = {}) requires(detail::reason("the text would end before its figures are read: give it a name first")) = delete;
// clang-format on

}  // namespace kawase
KAWASE_QUIET_END
