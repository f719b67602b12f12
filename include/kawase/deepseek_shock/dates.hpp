// SPDX-License-Identifier: BSL-1.0
// The article's dates, printed and inferred, with their places.
#pragma once

#include <kawase/deepseek_shock/companies.hpp>
#include <kawase/deepseek_shock/events.hpp>
#include <kawase/deepseek_shock/models.hpp>
#include <kawase/fact/recorded.hpp>

namespace kawase::deepseek_shock {

// clang-format off
inline constexpr recorded<printed_date> crash_date{"2025年1月27日", at::paragraph(1), crash.id, properties::point_in_time};
inline constexpr recorded<printed_date> crash_date_in_caption{"2025年1月27日", at::caption(2), crash.id, properties::point_in_time};
inline constexpr recorded<printed_date> deepseek_origin{"2019年", at::paragraph(5), deepseek_llm.id, properties::inception};
// The year is not printed: it is the crash's, two days before.
inline constexpr recorded<printed_date> azure_integration_date{"1月29日", 2025, at::paragraph(9), azure_integration.id, properties::point_in_time};
inline constexpr recorded<printed_date> janus_pro_date{"同日", azure_integration_date, at::paragraph(9), janus_pro_announcement.id, properties::point_in_time};
// clang-format on

}  // namespace kawase::deepseek_shock
