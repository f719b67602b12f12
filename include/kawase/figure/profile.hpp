// SPDX-License-Identifier: BSL-1.0
// How much "slightly more" and "nearly" are taken to mean: a convention, in one place, replaceable.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/figure/printed_number.hpp>
#include <kawase/money/rational.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// w, the width of 余り, 強, 近く, 弱, nearly: a share of the number, and never more than the place of its last significant digit, beyond which a
// writer would have printed the next number. 100兆円近く is [90, 100) trillion, 90億ドル余り (90, 99) hundred million.
// No text says how much its writer meant, so this is a convention and not a finding. Pass another share to claim_interval.
struct profile {
  rational share = rational(1, 10);
  constexpr rational width(const printed_number& n) const {
    const rational w = n.value() * share;
    return n.significant_unit() < w ? n.significant_unit() : w;
  }
};

}  // namespace kawase
KAWASE_QUIET_END
