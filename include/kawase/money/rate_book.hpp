// SPDX-License-Identifier: BSL-1.0
// Rates of many currencies against one pivot, day by day, as a central bank publishes them; any two of them meet through the pivot.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/money/any_rate.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/rate_table.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// One published number: `quote` units cost one unit of the book's pivot, numerator / 10^decimals. 32 bytes.
struct published_rate {
  date on;
  currency_code quote;
  std::uint64_t numerator = 0;
  int decimals = 0;
};
// The order in which a book keeps its rows: by currency, then by day. For std::sort and the like.
constexpr bool operator<(const published_rate& a, const published_rate& b) noexcept { return a.quote != b.quote ? a.quote < b.quote : a.on < b.on; }

// A rate between two currencies of a book, with the one or two published rates that it comes from.
struct booked_rate {
  any_rate rate;
  any_rate first;                  // base to pivot, or the only leg
  maybe<any_rate> second;  // pivot to quote, where neither side is the pivot
};

// A view of rows in ascending order, which must outlive it; so must the text that source views.
class rate_book {
 public:
  // Throws domain_error where the rows are in another order or two are of one currency and day; try_make says so by its outcome. Linear: find()
  // bisects what it relies on.
  constexpr rate_book(const published_rate* first_row, std::size_t count, const currency_code& pivot, rate_kind kind, text source)
      : rate_book(try_make(first_row, count, pivot, kind, source).value()) {}
  static constexpr outcome<rate_book> try_make(const published_rate* first_row, std::size_t count, const currency_code& pivot, rate_kind kind, text source) noexcept {
    if (pivot.empty()) return money_errc::no_currency;
    for (std::size_t i = 1; i < count; ++i) {
      if (!(first_row[i - 1] < first_row[i])) return money_errc::rows_do_not_ascend;
    }
    return rate_book(ascending{}, first_row, count, pivot, kind, source);
  }

  constexpr std::size_t size() const noexcept { return size_; }
  // The currency that every row is a rate of.
  constexpr const currency_code& pivot() const noexcept { return pivot_; }

  // Quote per base. Both legs must be of one day: with look_up::previous the last day on or before `day` that both have, and so on. no_rate where
  // there is none, out_of_range where the exact cross needs terms of more than 64 bits. Logarithmic, and linear in the days that one leg lacks.
  constexpr outcome<booked_rate> find(const currency_code& base, const currency_code& quote, date day, look_up policy) const noexcept {
    if (base == quote) return money_errc::rate_does_not_fit;
    if (base == pivot_ || quote == pivot_) {
      const currency_code other = base == pivot_ ? quote : base;  // named: as an argument g++ 14 takes an earlier call's in constant evaluation
      const published_rate* row = row_of(other, day, policy);
      if (!row) return money_errc::no_rate;
      const auto leg = published(*row);
      if (!leg) return leg.error();
      const any_rate rate = base == pivot_ ? *leg : leg->inverse();
      return booked_rate{rate, rate, {}};
    }
    const published_rate *a = row_of(base, day, policy), *b = row_of(quote, day, policy);
    while (a && b && a->on != b->on) {  // walk on to the day that both have
      const bool a_moves = policy == look_up::previous ? b->on < a->on : a->on < b->on;
      const date meeting = a_moves ? b->on : a->on;
      const currency_code moving = a_moves ? base : quote;
      (a_moves ? a : b) = row_of(moving, meeting, policy);
    }
    if (!a || !b) return money_errc::no_rate;
    const auto to_base = published(*a), to_quote = published(*b);
    if (!to_base) return to_base.error();
    if (!to_quote) return to_quote.error();
    const any_rate first = to_base->inverse();
    const auto cross = any_rate::try_make(base, quote, first.value() * to_quote->value(), a->on, kind_, source_);
    if (!cross) return cross.error();
    return booked_rate{*cross, first, *to_quote};
  }

  // The same, and no_rate where the rate is of a day further away than that.
  constexpr outcome<booked_rate> find(const currency_code& base, const currency_code& quote, date day, look_up policy, within_days limit) const noexcept {
    const auto found = find(base, quote, day, policy);
    if (found && !limit.has(found->rate.on(), day)) return money_errc::no_rate;
    return found;
  }

 private:
  struct ascending {};
  constexpr rate_book(ascending, const published_rate* first_row, std::size_t count, const currency_code& pivot, rate_kind kind, text source) noexcept
      : rows_(first_row), size_(count), pivot_(pivot), kind_(kind), source_(source) {}
  constexpr outcome<any_rate> published(const published_rate& row) const noexcept {
    if (row.decimals < 0 || row.decimals > 38) return money_errc::out_of_range;
    return any_rate::try_make(pivot_, row.quote, rational::from_decimal(detail::wide(row.numerator), row.decimals), row.on, kind_, source_);
  }
  constexpr const published_rate* row_of(const currency_code& quote, date day, look_up policy) const noexcept {
    const published_rate wanted{day, quote};
    std::size_t first = 0, last = size_;
    while (first < last) {
      const std::size_t middle = first + (last - first) / 2;
      if (rows_[middle] < wanted) first = middle + 1;
      else last = middle;
    }
    const auto is_there = [&](std::size_t i) { return i < size_ && rows_[i].quote == quote; };
    if (is_there(first) && (rows_[first].on == day || policy == look_up::next)) return rows_ + first;
    if (policy == look_up::previous && first > 0 && is_there(first - 1)) return rows_ + first - 1;
    return nullptr;
  }
  const published_rate* rows_;
  std::size_t size_;
  currency_code pivot_;
  rate_kind kind_;
  text source_;
};

}  // namespace kawase
KAWASE_QUIET_END
