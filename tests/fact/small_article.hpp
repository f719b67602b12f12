// SPDX-License-Identifier: BSL-1.0
// A made-up article of two paragraphs, for the tests of this floor.
#pragma once

#include <kawase/fact.hpp>
#include <kawase/money/currencies.hpp>

namespace small {

using namespace kawase;

inline constexpr place japan{.id = "japan", .names = {label::printed("日本"), label::english("Japan")}, .mentions = {at::paragraph(1)}, .identifiers = {{"ISO 3166-1 alpha-2", "JP"}}};
inline constexpr company mill{.id = "mill", .names = {label::printed("架空製粉"), label::english("Kaku Mills")}, .described_as = "製粉会社", .country = japan.id, .mentions = {at::title, at::paragraph(1)}};
inline constexpr person founder{.id = "founder", .names = {label::printed("架空太郎")}, .affiliation = mill.id, .mentions = {at::paragraph(2)}};
inline constexpr model wheat{.id = "wheat", .names = {label::printed("麦1号")}, .developer = founder.id, .mentions = {at::paragraph(2)}};

inline constexpr recorded<restatement<USD, JPY>> cost{"200万ドル(約3億円)", at::paragraph(1), mill.id, properties::development_cost};
inline constexpr recorded<figure<percent_of>> growth{"17%", at::paragraph(1), mill.id, properties::share_price_fall};
inline constexpr recorded<figure<JPY>> sales{"約30億円以上", at::title, mill.id, properties::invested};
inline constexpr recorded<printed_date> founded{"2019年", at::paragraph(2), mill.id, properties::inception};

inline constexpr property flavour{"flavour", "味", "flavour"};

inline constexpr statement has_cost{.subject = mill.id, .property = properties::development_cost, .value = cost, .qualifiers = {{properties::point_in_time, founded}, {properties::location, japan.id}}, .where = at::paragraph(1)};
inline constexpr statement in_yen{.subject = mill.id, .property = properties::development_cost, .value = value::second_of(cost), .where = at::paragraph(1), .links = {{link_kind::converts, &has_cost}}};
inline constexpr statement tastes{.subject = wheat.id, .property = flavour, .value = "甘い", .where = at::paragraph(2), .attribution = {founder.id, "という"}, .factuality = as::hearsay};
inline constexpr statement made_by{.subject = wheat.id, .property = properties::developer, .value = founder.id, .where = at::paragraph(2)};

inline constexpr const company* companies_table[] = {&mill};
inline constexpr references<company> companies{companies_table};
inline constexpr entity entities[] = {japan, mill, founder, wheat};
inline constexpr recorded<any_figure> figures[] = {growth, sales};
inline constexpr recorded<any_restatement> restatements[] = {cost};
inline constexpr recorded<printed_date> dates[] = {founded};
inline constexpr const statement* statements[] = {&has_cost, &in_yen, &tastes, &made_by};
inline constexpr locator blocks[] = {at::title, at::paragraph(1), at::bullet(1), at::bullet(2), at::paragraph(2)};

inline constexpr article all{.name = "mills", .written = printed_date::in(2024), .blocks = blocks, .entities = entities, .figures = figures, .restatements = restatements, .dates = dates, .statements = statements};

}  // namespace small
