// SPDX-License-Identifier: BSL-1.0
// The article's author and editors, and those whom it speaks of without a name.
#pragma once

#include <kawase/deepseek_shock/companies.hpp>
#include <kawase/deepseek_shock/places.hpp>
#include <kawase/fact/agents.hpp>

namespace kawase::deepseek_shock {

// The article prints no Latin letters: "Kelvin Au" is our romanization.
inline constexpr person kelvin_au{
    .id = "kelvin_au",
    .names = {label::printed("ケルビン・アウ"), label::english("Kelvin Au")},
    .described_as = "執筆者",
    .mentions = {at::byline},
};

inline constexpr organization ail_editorial{
    .id = "ail_editorial",
    .names = {label::printed("AIL編集部"), label::english("AIL editorial staff")},
    .described_as = "編集部",
    .mentions = {at::byline, at::caption(5)},
};

inline constexpr group tech_industry{
    .id = "tech_industry",
    .names = {label::printed("テック業界"), label::alias("AI・半導体関連のテック業界"), label::alias("世界のテック業界"), label::english("tech industry")},
    .mentions = {at::paragraph(1), at::paragraph(2)},
};

inline constexpr group ai_industry{
    .id = "ai_industry",
    .names = {label::printed("AI業界"), label::alias("業界全体"), label::alias("AI産業"), label::english("AI industry")},
    .mentions = {at::paragraph(4), at::paragraph(7), at::paragraph(10)},
};

// The sources from which the article had its list made; they are not named there, and two are listed at the end.
inline constexpr group information_sources{
    .id = "information_sources",
    .names = {label::printed("情報元"), label::english("sources of information")},
    .mentions = {at::paragraph(2)},
};

// Whoever says what the article passes on without saying from whom: と呼ばれている, といいます, といわれています, 一つの見識.
inline constexpr group unnamed_others{
    .id = "unnamed_others",
    .names = {label::japanese("名の挙がらない人々"), label::english("others, whom the article does not name")},
    .mentions = {at::title, at::paragraph(1), at::paragraph(3), at::paragraph(6), at::paragraph(8), at::paragraph(11)},
};

inline constexpr group other_large_companies{
    .id = "other_large_companies",
    .names = {label::printed("他の大手企業"), label::english("other large companies")},
    .mentions = {at::bullet(2)},
};

inline constexpr group chinese_companies{
    .id = "chinese_companies",
    .names = {label::printed("中国企業"), label::english("Chinese companies")},
    .country = china.id,
    .mentions = {at::bullet(3), at::paragraph(12)},
};

inline constexpr group developers{
    .id = "developers",
    .names = {label::printed("開発者"), label::alias("AI開発者"), label::english("developers")},
    .mentions = {at::paragraph(3), at::paragraph(9)},
};

inline constexpr group businesses{
    .id = "businesses",
    .names = {label::printed("企業"), label::english("businesses")},
    .mentions = {at::paragraph(3), at::paragraph(7)},
};

inline constexpr group us_ai_leaders{
    .id = "us_ai_leaders",
    .names = {label::printed("米国発のAIリード企業"), label::english("leading AI companies from the United States")},
    .country = united_states.id,
    .members = {openai.id, google.id},
    .mentions = {at::paragraph(7)},
};

inline constexpr group overseas_media{
    .id = "overseas_media",
    .names = {label::printed("一部の海外メディア"), label::english("some overseas media")},
    .mentions = {at::paragraph(10)},
};

inline constexpr group chinese_tech_companies{
    .id = "chinese_tech_companies",
    .names = {label::printed("他の中国テック企業"), label::english("other Chinese tech companies")},
    .country = china.id,
    .members = {alibaba.id, bytedance.id},
    .mentions = {at::paragraph(11)},
};

inline constexpr group end_users{
    .id = "end_users",
    .names = {label::printed("エンドユーザー"), label::alias("我々エンドユーザー"), label::english("end users")},
    .mentions = {at::heading(3), at::paragraph(12)},
};

}  // namespace kawase::deepseek_shock
