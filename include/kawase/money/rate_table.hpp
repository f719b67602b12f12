// SPDX-License-Identifier: BSL-1.0
// Dated rates of one pair of currencies, and a look-up that says which day it used.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>

#include <kawase/detail/refused.hpp>
#include <kawase/detail/same.hpp>
#include <kawase/money/date.hpp>
#include <kawase/money/exchange_rate.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/quoted_rate.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// Which day to take where the one asked for has no rate: a Sunday, a holiday. However far away it is: a currency that is quoted no more has its last
// rate for ever. The result says its day; within_days sets a limit.
enum class look_up : unsigned char {
  exact,     // none
  previous,  // the last one before
  next,      // the first one after
};

// How many days the rate that is found may lie from the day asked for: find(day, look_up::previous, within_days{5}).
struct within_days {
  std::int32_t most;
  constexpr bool has(date found, date asked) const noexcept { return found - asked <= most && asked - found <= most; }
};

// A row: the rate of a day.
template <currency Base, currency Quote>
struct dated_rate {
  date on;
  exchange_rate<Base, Quote> rate;
};

// A view of rows in ascending order of their days, one a day, which must outlive it:
//   constexpr dated_rate<EUR, USD> rows[] = {{date(2024, 7, 2), ...}, {date(2024, 7, 3), ...}};
//   constexpr rate_table<EUR, USD> table(rows, rate_kind::reference, "ECB");
template <currency Base, currency Quote>
class rate_table {
 public:
  using row = dated_rate<Base, Quote>;

  // Throws domain_error (does not compile, in constant evaluation) where the rows are in another order or a day has two; try_make returns nothing
  // then. Linear: find() bisects what it relies on.
  constexpr rate_table(const row* first_row, std::size_t count, rate_kind kind, text source) : rows_(first_row), size_(count), kind_(kind), source_(source) {
    if (!ascend(first_row, count)) detail::the_rows_of_a_rate_table_must_ascend_by_day();
  }
  template <std::size_t N>
  constexpr rate_table(const row (&all_rows)[N], rate_kind kind, text source) : rate_table(all_rows, N, kind, source) {}
  // Of a std::vector, std::array, std::span and whatever else has data() and size(); of a vector it views the rows as they are now.
  template <class Rows>
    requires requires(const Rows& all_rows) {
      { all_rows.data() } -> std::convertible_to<const row*>;
      all_rows.size();
    }
  constexpr rate_table(const Rows& all_rows, rate_kind kind, text source) : rate_table(all_rows.data(), all_rows.size(), kind, source) {}
  template <std::same_as<rate_table> Table = rate_table>
  static constexpr maybe<Table> try_make(const row* first_row, std::size_t count, rate_kind kind, text source) noexcept {
    if (!ascend(first_row, count)) return {};
    return rate_table(first_row, count, kind, source);
  }

  constexpr std::size_t size() const noexcept { return size_; }
  constexpr const row* begin() const noexcept { return rows_; }
  constexpr const row* end() const noexcept { return rows_ + size_; }

  // The rate for a day, with the day that it is really of in `on`; nothing where the policy finds none. By bisection.
  template <std::same_as<quoted_rate<Base, Quote>> Quoted = quoted_rate<Base, Quote>>
  constexpr maybe<Quoted> find(date day, look_up policy) const noexcept {
    std::size_t first = 0, last = size_;  // the first row on or after the day
    while (first < last) {
      const std::size_t middle = first + (last - first) / 2;
      if (rows_[middle].on < day) first = middle + 1;
      else last = middle;
    }
    const bool there = first < size_ && rows_[first].on == day;
    if (!there && detail::same(policy, look_up::previous)) {
      if (first == 0) return {};
      --first;
    } else if (!there && (detail::same(policy, look_up::exact) || first == size_)) {
      return {};
    }
    return Quoted{rows_[first].rate, rows_[first].on, kind_, source_};
  }
  // The same, and nothing where the rate is of a day further away than that.
  template <std::same_as<quoted_rate<Base, Quote>> Quoted = quoted_rate<Base, Quote>>
  constexpr maybe<Quoted> find(date day, look_up policy, within_days limit) const noexcept {
    const auto found = find(day, policy);
    if (found && !limit.has(found->on, day)) return {};
    return found;
  }
  template <class Day>
  void find(Day) const requires(detail::reason("which day will do where there is no rate on this one? find(day, look_up::exact), look_up::previous or look_up::next")) = delete;

 private:
  static constexpr bool ascend(const row* rows, std::size_t count) noexcept {
    for (std::size_t i = 1; i < count; ++i) {
      if (!(rows[i - 1].on < rows[i].on)) return false;
    }
    return true;
  }
  const row* rows_;
  std::size_t size_;
  rate_kind kind_;
  text source_;
};

}  // namespace kawase
KAWASE_QUIET_END
