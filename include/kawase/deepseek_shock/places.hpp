// SPDX-License-Identifier: BSL-1.0
// The article's places, its exchange and its ranking.
#pragma once

#include <kawase/fact/settings.hpp>

namespace kawase::deepseek_shock {

inline constexpr place china{
    .id = "china",
    .names = {label::printed("中国"), label::alias("中"), label::english("China")},
    .mentions = {at::title, at::paragraph(1), at::paragraph(2), at::bullet(3), at::heading(1), at::paragraph(5), at::paragraph(6), at::paragraph(8), at::paragraph(11), at::paragraph(12)},
    .identifiers = {{"ISO 3166-1 alpha-2", "CN"}},
};

inline constexpr place united_states{
    .id = "united_states",
    .names = {label::printed("米国"), label::alias("米"), label::english("United States")},
    .mentions = {at::bullet(3), at::paragraph(3), at::heading(1), at::paragraph(6), at::paragraph(7), at::caption(3), at::paragraph(9), at::paragraph(10), at::paragraph(12)},
    .identifiers = {{"ISO 3166-1 alpha-2", "US"}},
};

inline constexpr place soviet_union{
    .id = "soviet_union",
    .names = {label::printed("旧ソ連"), label::alias("ソ"), label::english("former Soviet Union")},
    .mentions = {at::paragraph(10)},
    .identifiers = {{"ISO 3166-3", "SUHH"}},
};

// The article prints 米フランシスコ, without サン ("San"): what is printed is kept, and the English label says what is meant.
inline constexpr place san_francisco{
    .id = "san_francisco",
    .names = {label::printed("フランシスコ"), label::alias("米フランシスコ"), label::english("San Francisco")},
    .country = united_states.id,
    .mentions = {at::paragraph(3)},
};

inline constexpr exchange nasdaq{
    .id = "nasdaq",
    .names = {label::printed("NASDAQ"), label::reading("ナスダック"), label::english("Nasdaq")},
    .described_as = "株式市場",
    .mentions = {at::paragraph(1)},
    .identifiers = {{"ISO 10383 MIC", "XNAS"}},
};

}  // namespace kawase::deepseek_shock
