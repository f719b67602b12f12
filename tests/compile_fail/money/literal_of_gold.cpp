// SPDX-License-Identifier: BSL-1.0
// Nothing says how many digits of an ounce a literal counts.
// phrase: a currency without minor unit has no literals, for nothing says their digits: write money<XAU, 4>::from_major(5)
#include <kawase/money.hpp>
#include <kawase/money/iso4217_tags.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto m = money_literal<EITHER((USD), (XAU)), '5'>();
