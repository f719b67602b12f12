// SPDX-License-Identifier: BSL-1.0
// What a caller may tell the proof-reader about a text.
#pragma once

#include <cstddef>

#include <kawase/figure/figure.hpp>
#include <kawase/figure/profile.hpp>
#include <kawase/proof/reference.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// Rates that the caller knows to hold for the text: proof_options{.rates = {154.50_JPY / 1_USD}}. Up to 16; the first that fits is taken.
class given_rates {
 public:
  // How many it holds.
  static constexpr std::size_t capacity = 16;
  constexpr given_rates() = default;
  // Of exchange_rate or given_rate, mixed as you like.
  template <class... Rates>
    requires(sizeof...(Rates) > 0 && sizeof...(Rates) <= capacity && (std::convertible_to<const Rates&, given_rate> && ...))
  constexpr given_rates(const Rates&... rates) {
    (add(rates), ...);
  }
  // False where there is no room left.
  constexpr bool add(const given_rate& r) {
    if (size_ == capacity) return false;
    rates_[size_++] = r;
    return true;
  }
  constexpr const given_rate* begin() const noexcept { return rates_; }
  constexpr const given_rate* end() const noexcept { return rates_ + size_; }

 private:
  given_rate rates_[capacity];
  std::size_t size_ = 0;
};

// All may be left out: proofread(text, {.year = 2025}).
struct proof_options {
  given_rates rates = {};
  int year = 0;                  // of the text's rates; 0 where it is not known
  reading_options reading = {};  // which dollar a bare $ is, and so on
  kawase::profile profile = {};  // how much 余り and 近く mean
};

}  // namespace kawase
KAWASE_QUIET_END
