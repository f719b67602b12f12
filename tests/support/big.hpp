// SPDX-License-Identifier: BSL-1.0
// Whole numbers of any length, as one learns them at school: decimal digits, long multiplication, long division. The tests' oracle, so it shares
// no code with the library and does nothing clever.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace test {

class big {
 public:
  big() = default;
  big(int n) : big(std::to_string(n)) {}
  big(long n) : big(std::to_string(n)) {}
  big(long long n) : big(std::to_string(n)) {}
  big(unsigned n) : big(std::to_string(n)) {}
  big(unsigned long n) : big(std::to_string(n)) {}
  big(unsigned long long n) : big(std::to_string(n)) {}
  explicit big(std::string decimal) {
    if (!decimal.empty() && decimal[0] == '-') {
      negative_ = true;
      decimal.erase(0, 1);
    }
    digits_.reserve(decimal.size());
    for (auto c = decimal.rbegin(); c != decimal.rend(); ++c) digits_.push_back(*c - '0');
    trim();
  }

  std::string str() const {
    std::string s = negative_ ? "-" : "";
    if (digits_.empty()) s += '0';
    for (auto d = digits_.rbegin(); d != digits_.rend(); ++d) s += static_cast<char>('0' + *d);
    return s;
  }
  bool negative() const { return negative_; }
  bool zero() const { return digits_.empty(); }
  bool odd() const { return !digits_.empty() && digits_[0] % 2 != 0; }

  big operator-() const {
    big n = *this;
    n.negative_ = !negative_ && !zero();
    return n;
  }
  big abs() const { return negative_ ? -*this : *this; }

  friend big operator+(const big& a, const big& b) {
    if (a.negative_ == b.negative_) return make(add(a.digits_, b.digits_), a.negative_);
    return smaller(a.digits_, b.digits_) ? make(subtract(b.digits_, a.digits_), b.negative_) : make(subtract(a.digits_, b.digits_), a.negative_);
  }
  friend big operator-(const big& a, const big& b) { return a + -b; }
  friend big operator*(const big& a, const big& b) {
    std::vector<int> product(a.digits_.size() + b.digits_.size() + 1);
    for (std::size_t i = 0; i < a.digits_.size(); ++i) {
      for (std::size_t j = 0; j < b.digits_.size(); ++j) {
        product[i + j] += a.digits_[i] * b.digits_[j];
        product[i + j + 1] += product[i + j] / 10;
        product[i + j] %= 10;
      }
    }
    return make(std::move(product), a.negative_ != b.negative_);
  }
  // Truncated towards zero, as C++ divides; the remainder has the dividend's sign.
  static std::pair<big, big> divide(const big& a, const big& b) {
    std::vector<int> quotient(a.digits_.size()), rest;
    for (std::size_t i = a.digits_.size(); i != 0;) {
      --i;
      if (!rest.empty() || a.digits_[i] != 0) rest.insert(rest.begin(), a.digits_[i]);
      for (; !smaller(rest, b.digits_); ++quotient[i]) {
        take_off(rest, b.digits_);
        while (!rest.empty() && rest.back() == 0) rest.pop_back();
      }
    }
    return {make(std::move(quotient), a.negative_ != b.negative_), make(std::move(rest), a.negative_)};
  }
  friend big operator/(const big& a, const big& b) { return divide(a, b).first; }
  friend big operator%(const big& a, const big& b) { return divide(a, b).second; }

  friend bool operator==(const big& a, const big& b) { return a.negative_ == b.negative_ && a.digits_ == b.digits_; }
  friend bool operator!=(const big& a, const big& b) { return !(a == b); }
  friend bool operator<(const big& a, const big& b) {
    if (a.negative_ != b.negative_) return a.negative_;
    return a.negative_ ? smaller(b.digits_, a.digits_) : smaller(a.digits_, b.digits_);
  }
  friend bool operator>(const big& a, const big& b) { return b < a; }
  friend bool operator<=(const big& a, const big& b) { return !(b < a); }
  friend bool operator>=(const big& a, const big& b) { return !(a < b); }

  static big power(int base, int exponent) {
    big p = 1;
    const big factor = base;
    for (int i = 0; i < exponent; ++i) p = p * factor;
    return p;
  }
  static big gcd(big a, big b) {
    while (!b.zero()) {
      big rest = a % b;
      a = std::move(b);
      b = std::move(rest);
    }
    return a.abs();
  }

 private:
  std::vector<int> digits_;  // the last one first, none for zero
  bool negative_ = false;

  void trim() {
    while (!digits_.empty() && digits_.back() == 0) digits_.pop_back();
    if (digits_.empty()) negative_ = false;
  }
  static big make(std::vector<int> digits, bool negative) {
    big n;
    n.digits_ = std::move(digits);
    n.negative_ = negative;
    n.trim();
    return n;
  }
  static bool smaller(const std::vector<int>& a, const std::vector<int>& b) {
    if (a.size() != b.size()) return a.size() < b.size();
    return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend());
  }
  static std::vector<int> add(const std::vector<int>& a, const std::vector<int>& b) {
    std::vector<int> sum;
    int carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()) || carry != 0; ++i) {
      carry += (i < a.size() ? a[i] : 0) + (i < b.size() ? b[i] : 0);
      sum.push_back(carry % 10);
      carry /= 10;
    }
    return sum;
  }
  static void take_off(std::vector<int>& a, const std::vector<int>& b) {
    for (std::size_t i = 0; i < b.size(); ++i) {
      a[i] -= b[i];
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
      if (a[i] < 0) {
        a[i] += 10;
        --a[i + 1];
      }
    }
  }
  static std::vector<int> subtract(std::vector<int> a, const std::vector<int>& b) {
    take_off(a, b);
    return a;
  }
};

// n / d, d > 0, to a whole number by the definition of each mode: down first, then the neighbour that is asked for.
enum class mode { half_even, half_up, half_down, up, down, ceiling, floor };
inline big round_quotient(const big& n, const big& d, mode m) {
  const auto [toward_zero, rest] = big::divide(n, d);
  if (rest.zero()) return toward_zero;
  const big away = n.negative() ? toward_zero - 1 : toward_zero + 1;
  const big twice = rest.abs() * 2;
  const bool nearer_away = twice > d, tie = twice == d;
  switch (m) {
    case mode::up: return away;
    case mode::down: return toward_zero;
    case mode::ceiling: return n.negative() ? toward_zero : away;
    case mode::floor: return n.negative() ? away : toward_zero;
    case mode::half_up: return nearer_away || tie ? away : toward_zero;
    case mode::half_down: return nearer_away ? away : toward_zero;
    case mode::half_even: return nearer_away || (tie && toward_zero.odd()) ? away : toward_zero;
  }
  return 0;
}

inline const big& lowest_count() {
  static const big n("-9223372036854775808");
  return n;
}
inline const big& highest_count() {
  static const big n("9223372036854775807");
  return n;
}
inline bool is_a_count(const big& n) { return lowest_count() <= n && n <= highest_count(); }

}  // namespace test
