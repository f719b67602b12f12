// SPDX-License-Identifier: BSL-1.0
// A rate that a text states itself: 1ドル=156円.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/figure/figure.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// `per` (1ドル, 100ウォン) costs `price` (156円). Empty where a text states none.
struct rate_note {
  any_figure per, price;

  constexpr bool empty() const noexcept { return per.unit.empty(); }
  // The currency that costs, and the one that it costs.
  constexpr currency_code base() const noexcept { return per.unit; }
  constexpr currency_code quote() const noexcept { return price.unit; }
  // price's currency per one of base; of a range the lower end.
  constexpr rational value() const { return price.nominal() / per.nominal(); }
  // What the printed digits of the price allow.
  constexpr interval bounds() const { return price.rounding_interval() * (rational(1) / per.nominal()); }
  friend constexpr bool operator==(const rate_note&, const rate_note&) = default;
};

}  // namespace kawase
KAWASE_QUIET_END
