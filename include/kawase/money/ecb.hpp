// SPDX-License-Identifier: BSL-1.0
// Reading eurofxref-hist.csv, the European Central Bank's euro foreign exchange reference rates, as rows for a rate_book.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/money/date.hpp>
#include <kawase/money/decimal.hpp>
#include <kawase/money/rate_book.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// In what the file is not as the ECB publishes it.
enum class ecb_errc : unsigned char {
  none,
  file_is_empty,
  byte_order_mark,
  header_expected,
  currency_expected,
  currency_repeated,
  too_many_currencies,
  date_expected,
  no_such_day,
  days_must_descend,
  rate_expected,
  rate_is_no_plain_decimal,
  rate_is_not_positive,
  too_many_digits,
  column_missing,
  column_surplus,
  line_is_not_ended,
};

// The reason in words.
constexpr text sentence(ecb_errc why) noexcept {
  switch (why) {
    case ecb_errc::none: return "no error";
    case ecb_errc::file_is_empty: return "the file is empty";
    case ecb_errc::byte_order_mark: return "the file begins with a byte order mark, which the published one does not";
    case ecb_errc::header_expected: return "the first line must be Date, and then currency codes";
    case ecb_errc::currency_expected: return "a currency code is three capital letters";
    case ecb_errc::currency_repeated: return "this currency has a column already";
    case ecb_errc::too_many_currencies: return "there are more than 64 columns";
    case ecb_errc::date_expected: return "a line begins with a date, YYYY-MM-DD";
    case ecb_errc::no_such_day: return "the calendar has no such day";
    case ecb_errc::days_must_descend: return "each day must be before that of the line above: the file has the latest first";
    case ecb_errc::rate_expected: return "a rate, or N/A, is expected here";
    case ecb_errc::rate_is_no_plain_decimal: return "a rate is digits and perhaps a point and digits, without sign, leading zeros or exponent";
    case ecb_errc::rate_is_not_positive: return "an exchange rate must be positive";
    case ecb_errc::too_many_digits: return "more digits than can be held exactly";
    case ecb_errc::column_missing: return "the line has fewer columns than the first one";
    case ecb_errc::column_surplus: return "the line has more columns than the first one";
    case ecb_errc::line_is_not_ended: return "the file ends within a line: part of it may be missing";
  }
  return "unknown reason";
}

// Where and why reading stopped, and how many rates went to the sink before. position: bytes from the beginning, 0 the first; line and column: as
// editors count, 1 the first, a column being a byte; both 0 where all was read.
struct [[nodiscard]] ecb_result {
  std::size_t rates = 0;
  ecb_errc error = ecb_errc::none;
  std::size_t position = 0, line = 0, column = 0;
  constexpr explicit operator bool() const noexcept { return error == ecb_errc::none; }
  constexpr text reason() const noexcept { return sentence(error); }
};

// The whole file: a line "Date,USD,JPY,..." and then a line a day, the latest first, "2024-07-03,1.0758,174.18,...,N/A,...", in units of currency per
// euro; N/A is no rate. Each line ends in LF or CRLF, the last one too; if a comma ends the first line, as in the published file, one ends each.
// Strict: whatever else there is ends the reading. sink(published_rate) is called once for each rate, in the order of the file; sort what it kept
// before making a rate_book of it, and keep nothing of a file that was not read to its end. Linear; allocates nothing.
template <class Sink>
constexpr ecb_result read_ecb(text csv, Sink&& sink);

namespace detail {

inline constexpr std::size_t most_ecb_columns = 64;

// Digits, or digits, point, digits; no zero before another digit.
constexpr ecb_errc read_ecb_rate(text field, published_rate& out) noexcept {
  if (!is_digit(field[0]) && field[0] != '+' && field[0] != '-' && field[0] != '.') return ecb_errc::rate_expected;
  const auto number = parse_decimal(field);
  if (!number) return number.error() == parse_errc::too_many_digits ? ecb_errc::too_many_digits : ecb_errc::rate_is_no_plain_decimal;
  if (!is_digit(field[0]) || (field[0] == '0' && field.size() > 1 && field[1] != '.')) return ecb_errc::rate_is_no_plain_decimal;
  if (number->coefficient == uint128{0}) return ecb_errc::rate_is_not_positive;
  if (high64(number->coefficient) != 0 || number->decimals > 18) return ecb_errc::too_many_digits;
  out.numerator = low64(number->coefficient);
  out.decimals = number->decimals;
  return ecb_errc::none;
}

class ecb_reader {
 public:
  constexpr explicit ecb_reader(text csv) noexcept : csv_(csv) {}

  template <class Sink>
  constexpr ecb_result read(Sink& sink) {
    if (!read_header()) return stopped();
    date above;
    for (bool is_first = true; at_ < csv_.size(); is_first = false) {
      published_rate row;
      const auto day = date::parse(field());
      if (!day) return stop(day.error() == parse_errc::no_such_day ? ecb_errc::no_such_day : ecb_errc::date_expected);
      if (!is_first && *day >= above) return stop(ecb_errc::days_must_descend);
      row.on = above = *day;
      at_ += 10;
      for (std::size_t i = 0; i < count_; ++i) {
        if (!is_at(',')) return stop(at_ == csv_.size() ? ecb_errc::line_is_not_ended : ecb_errc::column_missing);
        ++at_;
        const text rate = field();
        if (rate.empty()) return stop(at_ == csv_.size() ? ecb_errc::line_is_not_ended : is_at(',') ? ecb_errc::rate_expected : ecb_errc::column_missing);
        if (rate != "N/A") {
          if (const ecb_errc why = read_ecb_rate(rate, row); why != ecb_errc::none) return stop(why);
          row.quote = columns_[i];
          sink(static_cast<const published_rate&>(row));
          ++result_.rates;
        }
        at_ += rate.size();
      }
      if (!end_line(ecb_errc::column_surplus)) return stopped();
    }
    return result_;
  }

 private:
  constexpr bool is_at(char c) const noexcept { return at_ < csv_.size() && csv_[at_] == c; }
  constexpr text field() const noexcept {
    std::size_t end = at_;
    while (end < csv_.size() && csv_[end] != ',' && csv_[end] != '\n' && csv_[end] != '\r') ++end;
    return csv_.substr(at_, end - at_);
  }
  constexpr bool fail(ecb_errc why) noexcept {
    result_.error = why;
    result_.position = at_;
    return false;
  }
  constexpr ecb_result stop(ecb_errc why) noexcept {
    fail(why);
    return stopped();
  }
  constexpr ecb_result stopped() const noexcept {
    ecb_result r = result_;
    r.line = r.column = 1;
    for (std::size_t i = 0; i < r.position; ++i) {
      if (csv_[i] == '\n') {
        ++r.line;
        r.column = 0;
      }
      ++r.column;
    }
    return r;
  }
  // Whatever else stands there than the end of a line is `otherwise`.
  constexpr bool end_line(ecb_errc otherwise) noexcept {
    if (comma_ends_lines_) {
      if (!is_at(',')) return fail(at_ == csv_.size() ? ecb_errc::line_is_not_ended : ecb_errc::column_missing);
      ++at_;
    }
    const bool crlf = is_at('\r') && at_ + 1 < csv_.size() && csv_[at_ + 1] == '\n';
    if (!crlf && !is_at('\n')) return fail(at_ == csv_.size() ? ecb_errc::line_is_not_ended : otherwise);
    at_ += crlf ? 2 : 1;
    return true;
  }
  constexpr bool read_header() noexcept {
    if (csv_.empty()) return fail(ecb_errc::file_is_empty);
    if (csv_.starts_with("\xEF\xBB\xBF")) return fail(ecb_errc::byte_order_mark);
    if (!csv_.starts_with("Date,")) return fail(ecb_errc::header_expected);
    at_ = 4;
    while (is_at(',')) {
      ++at_;
      const text code = field();
      if (code.empty() && count_ > 0 && !is_at(',')) {  // it is the comma that ends each line
        comma_ends_lines_ = true;
        --at_;
        break;
      }
      bool sound = code.size() == 3;
      for (const char c : code) sound = sound && c >= 'A' && c <= 'Z';
      if (!sound) return fail(ecb_errc::currency_expected);
      if (count_ == most_ecb_columns) return fail(ecb_errc::too_many_currencies);
      columns_[count_] = currency_code(code);
      for (std::size_t i = 0; i < count_; ++i) {
        if (columns_[i] == columns_[count_]) return fail(ecb_errc::currency_repeated);
      }
      ++count_;
      at_ += 3;
    }
    return end_line(ecb_errc::header_expected);
  }

  text csv_;
  std::size_t at_ = 0, count_ = 0;
  bool comma_ends_lines_ = false;
  currency_code columns_[most_ecb_columns];
  ecb_result result_;
};

}  // namespace detail

template <class Sink>
constexpr ecb_result read_ecb(text csv, Sink&& sink) {
  return detail::ecb_reader(csv).read(sink);
}

}  // namespace kawase
KAWASE_QUIET_END
