// SPDX-License-Identifier: BSL-1.0
// A statement holds three qualifiers in place, and says so.
// phrase: more_elements_than_a_few_can_hold
#include <kawase/fact.hpp>
using namespace kawase;
constexpr qualifier q{properties::during, "今"};
constexpr statement said{.property = properties::means, .qualifiers = {q, q, EITHER((q), (q, q))}};
