// SPDX-License-Identifier: BSL-1.0
// Amounts whose currency is known only at run time: the laws of money<C>, and every refusal a value.
#pragma once

#include <compare>
#include <cstdint>

#include <kawase/detail/checked.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/exact_money.hpp>
#include <kawase/money/maybe.hpp>
#include <kawase/money/rational.hpp>
#include <kawase/money/rounding.hpp>
#include <kawase/money/write.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// Why an operation on any_money, any_rate or a rate_book has no result.
enum class money_errc : unsigned char {
  none,
  no_currency,           // an amount or a rate without a code
  different_currencies,  // amounts of different currencies are not added or compared
  rate_does_not_fit,     // the rate's base is another currency than the amount's, or both its sides are one
  rate_is_not_positive,
  no_rate,              // the book has none for this pair and day
  rows_do_not_ascend,   // a book's rows are not in order, or two are of one currency and day
  out_of_range,         // the exact result does not fit
  digits_out_of_range,  // digits are 0 to 18
};

namespace detail {
constexpr const char* sentence_of(money_errc why) noexcept {
  switch (why) {
    case money_errc::none: return "kawase: no error";
    case money_errc::no_currency: return "kawase: an amount and a rate need currency codes of 1 to 7 characters";
    case money_errc::different_currencies: return "kawase: amounts of different currencies are not added or compared: convert one of them";
    case money_errc::rate_does_not_fit: return "kawase: the rate's base is another currency than the amount's, or both its sides are one";
    case money_errc::rate_is_not_positive: return "kawase: an exchange rate must be positive";
    case money_errc::no_rate: return "kawase: there is no rate for this pair and day";
    case money_errc::rows_do_not_ascend: return "kawase: the rows of a rate book must ascend by currency and day";
    case money_errc::out_of_range: return "kawase: the result does not fit";
    case money_errc::digits_out_of_range: return "kawase: an amount has 0 to 18 digits";
  }
  return "kawase: unknown reason";
}
}  // namespace detail
constexpr text sentence(money_errc why) noexcept { return text(detail::sentence_of(why)).substr(8); }

// A T, or the reason why there is none.
template <class T>
class [[nodiscard]] outcome {
 public:
  // The value.
  constexpr outcome(const T& value) noexcept : value_(value) {}
  // The reason why there is none.
  constexpr outcome(money_errc why) noexcept : why_(why) {}
  constexpr bool has_value() const noexcept { return value_.has_value(); }
  constexpr explicit operator bool() const noexcept { return has_value(); }
  constexpr money_errc error() const noexcept { return why_; }
  constexpr text reason() const noexcept { return sentence(why_); }
  // Where there is no value: throws overflow_error for out_of_range, else domain_error; the reason is what().
  constexpr const T& value() const {
    if (!value_) why_ == money_errc::out_of_range ? detail::an_outcome_is_out_of_range(detail::sentence_of(why_)) : detail::an_outcome_has_no_value(detail::sentence_of(why_));
    return *value_;
  }
  constexpr const T& operator*() const { return value(); }
  constexpr const T* operator->() const { return &value(); }

 private:
  maybe<T> value_;
  money_errc why_ = money_errc::none;
};

// A count of 10^-digits units of the currency named. No default: an amount without currency is none.
class any_money {
 public:
  // The same amount without its type.
  template <kawase::currency C, int D>
  constexpr any_money(money<C, D> m) noexcept : currency_(code_of<C>), count_(m.count()), digits_(D) {
    static_assert(!code_of<C>.empty(), "at run time a currency is known by its code, which has 1 to 7 characters");
  }
  // count units of 10^-digits. Refused: a currency without a code, digits outside [0, 18].
  static constexpr outcome<any_money> try_from_count(const currency_code& currency, std::int64_t count, int digits) noexcept {
    if (currency.empty()) return money_errc::no_currency;
    if (digits < 0 || digits > most_digits) return money_errc::digits_out_of_range;
    return any_money(currency, count, digits);
  }
  // An exact value in major units, rounded to so many digits in the way named: interest, tax, a part of an amount. value - the result's value() is
  // what rounding took.
  static constexpr outcome<any_money> try_from_value(const currency_code& currency, const rational& value, int digits, rounding mode) noexcept {
    const auto zero = try_from_count(currency, 0, digits);
    if (!zero) return zero;
    detail::rounded_count rounded;
    if (!detail::round_to_count(value, digits, mode, rounded)) return money_errc::out_of_range;
    return any_money(currency, rounded.count, digits);
  }
  // As money<C, digits>::parse. Throws domain_error for digits beyond [0, 18] and for no currency: these are the program's, not the text's.
  static constexpr parsed<any_money> parse(text s, const currency_code& currency, int digits, const decimal_format& format = {}) {
    const any_money zero = try_from_count(currency, 0, digits).value();
    const auto count = detail::parse_rare_count(s, format, digits);
    if (!count) return {count.error(), count.position()};
    return any_money(zero.currency_, *count, digits);
  }

  // Its currency, its count of 10^-digits units, and these digits.
  constexpr const currency_code& currency() const noexcept { return currency_; }
  constexpr std::int64_t count() const noexcept { return count_; }
  constexpr int digits() const noexcept { return digits_; }
  // In major units, exact.
  constexpr rational value() const noexcept { return rational(count_, unit(digits_)); }
  // The typed amount, or nothing where it is another currency's, has finer digits than D, or does not fit.
  template <kawase::currency C, int D = static_cast<int>(C::minor_digits)>
  constexpr maybe<money<C, D>> as() const noexcept {
    money<C, D> m;
    if (currency_ != code_of<C> || digits_ > D || !detail::multiply(count_, unit(D - digits_), m.count_)) return {};
    return m;
  }
  // By value: 5 USD equals 5.00 USD. Amounts of different currencies are not equal; ordering them has no answer (try_compare).
  friend constexpr bool operator==(const any_money& a, const any_money& b) noexcept { return a.currency_ == b.currency_ && a.value() == b.value(); }

  // In the finer digits of both, as those of money. Friends, found for any_money alone: two typed amounts of different currencies do not come here.
  friend constexpr outcome<any_money> try_add(const any_money& a, const any_money& b) noexcept {
    if (a.currency_ != b.currency_) return money_errc::different_currencies;
    const int digits = a.digits_ > b.digits_ ? a.digits_ : b.digits_;
    std::int64_t x = 0, y = 0, sum = 0;
    if (!a.count_in(digits, x) || !b.count_in(digits, y) || !detail::add(x, y, sum)) return money_errc::out_of_range;
    return any_money(a.currency_, sum, digits);
  }
  friend constexpr outcome<any_money> try_subtract(const any_money& a, const any_money& b) noexcept {
    if (a.currency_ != b.currency_) return money_errc::different_currencies;
    const int digits = a.digits_ > b.digits_ ? a.digits_ : b.digits_;
    std::int64_t x = 0, y = 0, difference = 0;
    if (!a.count_in(digits, x) || !b.count_in(digits, y) || !detail::subtract(x, y, difference)) return money_errc::out_of_range;
    return any_money(a.currency_, difference, digits);
  }
  friend constexpr outcome<any_money> try_negate(const any_money& a) noexcept { return try_subtract(any_money(a.currency_, 0, a.digits_), a); }
  friend constexpr outcome<std::strong_ordering> try_compare(const any_money& a, const any_money& b) noexcept {
    if (a.currency() != b.currency()) return money_errc::different_currencies;
    return a.value() <=> b.value();
  }
  // n times a, exactly.
  template <whole_number I>
  friend constexpr outcome<any_money> try_multiply(const any_money& a, I n) noexcept {
    any_money product = a;
    if (!detail::multiply_by(a.count_, n, product.count_)) return money_errc::out_of_range;
    return product;
  }

 private:
  friend class parsed<any_money>;
  // What a parsed amount holds that has no value, and never hands out.
  constexpr any_money() noexcept : any_money(currency_code(), 0, 0) {}
  constexpr any_money(const currency_code& c, std::int64_t n, int d) noexcept : currency_(c), count_(n), digits_(d) {}
  static constexpr std::int64_t unit(int digits) noexcept { return static_cast<std::int64_t>(detail::pow10_64(digits)); }
  // The count in digits that are no coarser; false where it does not fit.
  constexpr bool count_in(int digits, std::int64_t& out) const noexcept { return detail::multiply(count_, unit(digits - digits_), out); }

  currency_code currency_;
  std::int64_t count_;
  int digits_;
};


// As that of money: "-1234.50", neither code nor symbol.
constexpr write_result write(const any_money& m, char* first, char* last, const decimal_format& format = {}) noexcept {
  detail::writer out{first, last};
  const bool negative = m.count() < 0;
  const detail::uint128 n = detail::wide(detail::magnitude(m.count())), unit = detail::pow10(m.digits());
  if (const char sign = detail::sign_before(negative, format.sign); sign != '\0') out.put(sign);
  out.put_digits(n / unit, 1, format.group);
  if (m.digits() > 0) {
    out.put(format.point);
    out.put_digits(n % unit, m.digits());
  }
  if (detail::has_bracket_behind(negative, format.sign)) out.put(')');
  return out.result();
}
constexpr text_buffer<longest_money> write(const any_money& m, const decimal_format& format = {}) noexcept {
  text_buffer<longest_money> t;
  t.set_end(write(m, t.begin(), t.end(), format).end);
  return t;
}

}  // namespace kawase
KAWASE_QUIET_END
