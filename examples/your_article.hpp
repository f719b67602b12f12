// SPDX-License-Identifier: BSL-1.0
// An article of your own as data: copy this, keep the order, put your things in. The article is made up and stands here:
//
//   ニュース
//   架空ベーカリー、パン焼きAI「ムギ2」で株価が8%上昇 “パンの町の魔法使い”とは何者か?
//   文・架空花子(架空日報) 2024年5月13日
//   [1] 2024年5月10日、架空証券取引所で架空ベーカリー(カクーベーカリー)の株価が8%上昇した。1日の上げ幅としては史上最大。時価総額は120億円増え、
//       市場全体では130億円近く増えた。
//   [写真] 本店。増えた時価総額は約118億円、上げ幅は近年最大(架空調査)。看板の中国語は「架空面包」
//   [2] 日本の架空市に本社を置く創業5年の同社は2022年から2年で300万ドル(約4,500万円)を投じたという。架空製パンなど競合のパン大手は
//       4,000万ドル(約60億円)以上を投じており、開発費は10分の1以下だ。業界の国家事業「ムギ計画」は2,000万ドル(約30億円)規模になる。
//   手焼きの時代は終わるのか
//   [3] 「ムギ2」の特徴は次の3点だ。
//   「ムギ2」の要点
//   ・オープンソースで、架空ハブから無料で使える
//   ・焼き上がりは前の型「ムギ1」を上回る
//   [4] これにより5月12日、アプリ「やきたて」は架空ストアのランキングで「こねこね」を抑えて1位になった。同日、協会は5~10年後には手焼きを
//       超えるかもしれないとした。株価の上昇は「ムギ計画」の発表の後で、発表が原因だとみるが、架空調査は「ムギ2」だとする。
//       競合のパン大手は値下げをしないという。
//   参照: https://example.com/mugi
#pragma once

#include <kawase/fact.hpp>
#include <kawase/money/currencies.hpp>

namespace bakery {

using namespace kawase;

// 1. Who and what: every kind has a struct, and every field may be left out. described_as is the article's own word.
inline constexpr place japan{
    .id = "japan", .names = {label::printed("日本"), label::english("Japan")}, .mentions = {at::paragraph(2)}, .identifiers = {{"ISO 3166-1 alpha-2", "JP"}},
};
inline constexpr place city{.id = "city", .names = {label::printed("架空市"), label::english("Kaku City")}, .country = japan.id, .mentions = {at::paragraph(2)}};
inline constexpr company baker{
    .id = "baker",
    .names = {label::printed("架空ベーカリー"), label::reading("カクーベーカリー"), label::alias("同社"), label::nickname("パンの町の魔法使い"), label::printed("架空面包", language::zh),
              label::english("Kaku Bakery")},
    .country = japan.id,
    .headquarters = city.id,
    .mentions = {at::title, at::paragraph(1), at::caption(1), at::paragraph(2)},
};
inline constexpr organization daily{.id = "daily", .names = {label::printed("架空日報"), label::english("Kaku Daily")}, .mentions = {at::byline}};
inline constexpr organization survey{.id = "survey", .names = {label::printed("架空調査"), label::english("Kaku Survey")}, .mentions = {at::caption(1), at::paragraph(4)}};
inline constexpr person author{.id = "author", .names = {label::printed("架空花子")}, .affiliation = daily.id, .mentions = {at::byline}};
inline constexpr organization guild{.id = "guild", .names = {label::printed("協会"), label::english("the guild")}, .mentions = {at::paragraph(4)}};
inline constexpr company pan_maker{.id = "pan_maker", .names = {label::printed("架空製パン")}, .mentions = {at::paragraph(2)}};
inline constexpr group rivals{
    .id = "rivals", .names = {label::printed("競合のパン大手"), label::english("large rival bakers")}, .members = {pan_maker.id},
    .mentions = {at::paragraph(2), at::paragraph(4)},
};
// Whoever says what the article passes on (という) without a name. What the article prints no name of may have one of yours, in any language.
inline constexpr group others{
    .id = "others", .names = {label::japanese("名の挙がらない人々"), label::english("others, not named")}, .mentions = {at::paragraph(2), at::paragraph(4)},
};
inline constexpr model mugi_1{.id = "mugi_1", .names = {label::printed("ムギ1"), label::english("Mugi 1")}, .mentions = {at::bullet(2)}};
inline constexpr model mugi{.id = "mugi", .names = {label::printed("ムギ"), label::english("Mugi")}, .mentions = {at::title, at::bullet(2)}};
inline constexpr model mugi_2{
    .id = "mugi_2",
    .names = {label::printed("ムギ2"), label::english("Mugi 2")},
    .described_as = "パン焼きAI",
    .developer = baker.id,  // a company, an organization, a person or a group; a place or a model would not compile
    .type = model_type::other,
    .openness = openness::open_source,
    .pricing = pricing::free_of_charge,
    .family = mugi.id,
    .mentions = {at::title, at::paragraph(3), at::list_head(), at::paragraph(4)},
};
inline constexpr service yakitate{
    .id = "yakitate", .names = {label::printed("やきたて"), label::english("Yakitate")}, .described_as = "アプリ", .provider = baker.id, .model = mugi_2.id,
    .mentions = {at::paragraph(4)},
};
inline constexpr service kone{.id = "kone", .names = {label::printed("こねこね")}, .mentions = {at::paragraph(4)}};
inline constexpr platform hub{.id = "hub", .names = {label::printed("架空ハブ")}, .mentions = {at::bullet(1)}};
inline constexpr platform store{.id = "store", .names = {label::printed("架空ストア")}, .mentions = {at::paragraph(4)}};
inline constexpr ranking top{.id = "top", .names = {label::printed("ランキング")}, .platform = store.id, .mentions = {at::paragraph(4)}};
inline constexpr exchange market{
    .id = "market", .names = {label::printed("架空証券取引所"), label::english("Kaku Stock Exchange")}, .mentions = {at::paragraph(1)},
};
inline constexpr project plan{
    .id = "plan", .names = {label::printed("ムギ計画"), label::english("Mugi plan")}, .described_as = "国家事業", .participants = {japan.id},
    .mentions = {at::paragraph(2), at::paragraph(4)},
};
inline constexpr event announcement{
    .id = "announcement", .names = {label::printed("「ムギ計画」の発表"), label::english("announcement of the Mugi plan")}, .participants = {plan.id},
    .mentions = {at::paragraph(4)},
};
inline constexpr event rise{
    .id = "rise", .names = {label::printed("株価の上昇"), label::english("the rise of the shares")}, .on = date(2024, 5, 10), .participants = {baker.id, market.id},
    .mentions = {at::title, at::paragraph(1), at::paragraph(4)},
};
inline constexpr topic baking{.id = "baking", .names = {label::english("baking")}};
inline constexpr topic hand_baking{
    .id = "hand_baking", .names = {label::printed("手焼き"), label::english("baking by hand")}, .broader = {baking.id}, .mentions = {at::heading(1), at::paragraph(4)},
};
inline constexpr publication report{
    .id = "report", .names = {label::japanese("この記事"), label::english("the article")}, .author = author.id, .published = date(2024, 5, 13), .mentions = {at::byline},
};
inline constexpr publication source{
    .id = "source", .names = {label::printed("https://example.com/mugi")}, .url = "https://example.com/mugi", .mentions = {at::reference(1)},
};

// 2. Numbers and dates, just as printed; the compiler reads them. What is derived is never written down.
inline constexpr recorded<restatement<USD, JPY>> baker_cost{"300万ドル(約4,500万円)", at::paragraph(2), mugi_2.id, properties::development_cost};
inline constexpr recorded<restatement<USD, JPY>> rival_cost{"4,000万ドル(約60億円)以上", at::paragraph(2), rivals.id, properties::development_cost};
inline constexpr recorded<restatement<USD, JPY>> plan_cost{"2,000万ドル(約30億円)規模", at::paragraph(2), plan.id, properties::investment_planned};
inline constexpr property share_price_rise{"share_price_rise", "株価上昇率", "rise of the share price"};  // your own, where the vocabulary has none
inline constexpr property market_value_gained{"market_value_gained", "増えた時価総額", "market value gained"};
inline constexpr recorded<figure<percent_of>> rise_in_title{"8%", at::title, baker.id, share_price_rise};
inline constexpr recorded<figure<percent_of>> share_rise{"8%", at::paragraph(1), baker.id, share_price_rise};
inline constexpr recorded<figure<duration>> one_day{"1日", at::paragraph(1), baker.id, properties::duration_of};
inline constexpr recorded<figure<JPY>> baker_gain{"120億円", at::paragraph(1), baker.id, market_value_gained};
inline constexpr recorded<figure<JPY>> gain_in_caption{"約118億円", at::caption(1), baker.id, market_value_gained};
inline constexpr recorded<figure<duration>> baker_age{"5年", at::paragraph(2), baker.id, properties::age};
inline constexpr recorded<figure<JPY>> market_gain{"130億円近く", at::paragraph(1), market.id, market_value_gained};
inline constexpr recorded<figure<duration>> time_taken{"2年", at::paragraph(2), mugi_2.id, properties::duration_of};
inline constexpr recorded<figure<ratio>> tenth{"10分の1以下", at::paragraph(2), mugi_2.id, properties::cost_ratio};
inline constexpr recorded<figure<count>> points{"3点", at::paragraph(3), mugi_2.id, properties::number_of};
inline constexpr recorded<figure<rank>> first{"1位", at::paragraph(4), yakitate.id, properties::ranking_position};
inline constexpr recorded<figure<duration>> horizon{"5~10年後", at::paragraph(4), hand_baking.id, properties::time_ahead};
inline constexpr recorded<printed_date> published{"2024年5月13日", at::byline, report.id, properties::announced_on};
inline constexpr recorded<printed_date> rise_date{"2024年5月10日", at::paragraph(1), rise.id, properties::point_in_time};
inline constexpr recorded<printed_date> begun{"2022年", at::paragraph(2), mugi_2.id, properties::inception};
inline constexpr recorded<printed_date> first_date{"5月12日", 2024, at::paragraph(4), yakitate.id, properties::point_in_time};  // the year is the context's
inline constexpr recorded<printed_date> same_day{"同日", first_date, at::paragraph(4), guild.id, properties::point_in_time};

// 3. Statements: subject, property, value; then what narrows them down, where they stand, who says so, how sure it is, how they hang together.
namespace said {
inline constexpr statement written_by{.subject = report.id, .property = properties::author, .value = author.id, .where = at::byline};
inline constexpr statement works_for{.subject = author.id, .property = properties::part_of, .value = daily.id, .where = at::byline};
inline constexpr statement published_on{.subject = report.id, .property = properties::announced_on, .value = published, .where = at::byline};
inline constexpr statement who_is_it{.subject = baker.id, .property = properties::described_as, .where = at::title, .factuality = as::question};
inline constexpr statement called{
    .subject = baker.id, .property = properties::also_called, .value = "パンの町の魔法使い", .where = at::title, .attribution = {others.id}, .factuality = as::hearsay,
};
inline constexpr statement rose_by_title{.subject = baker.id, .property = share_price_rise, .value = rise_in_title, .where = at::title};
inline constexpr statement rose{
    .subject = baker.id, .property = share_price_rise, .value = share_rise,
    .qualifiers = {{properties::point_in_time, rise_date}, {properties::location, market.id}}, .where = at::paragraph(1),
    .links = {{link_kind::restates, &rose_by_title}},
};
inline constexpr statement record_rise{
    .subject = baker.id, .property = properties::superlative, .value = share_rise, .qualifiers = {{properties::scope, {scope::all_time, "史上"}}, {properties::duration_of, one_day}},
    .where = at::paragraph(1), .links = {{link_kind::elaborates, &rose}},
};
inline constexpr statement market_gained{.subject = market.id, .property = market_value_gained, .value = market_gain, .where = at::paragraph(1)};
inline constexpr statement baker_gained{
    .subject = baker.id, .property = market_value_gained, .value = baker_gain, .where = at::paragraph(1),
    .links = {{link_kind::part_of, &market_gained}},
};
inline constexpr statement baker_gained_by_caption{
    .subject = baker.id, .property = market_value_gained, .value = gain_in_caption, .where = at::caption(1), .attribution = {survey.id},
    .links = {{link_kind::restates, &baker_gained}},
};
inline constexpr statement recent_record{
    .subject = baker.id, .property = properties::superlative, .value = share_rise, .qualifiers = {{properties::scope, {scope::recent, "近年"}}},
    .where = at::caption(1), .attribution = {survey.id}, .links = {{link_kind::restates, &record_rise}},
};
inline constexpr statement based_in{.subject = baker.id, .property = properties::headquarters, .value = city.id, .where = at::paragraph(2)};
inline constexpr statement is_five{.subject = baker.id, .property = properties::age, .value = baker_age, .where = at::paragraph(2)};
inline constexpr statement begun_in{
    .subject = mugi_2.id, .property = properties::inception, .value = begun, .where = at::paragraph(2), .attribution = {others.id, "という"},
    .factuality = as::hearsay,
};
inline constexpr statement cost{
    .subject = mugi_2.id, .property = properties::development_cost, .value = baker_cost, .qualifiers = {{properties::duration_of, time_taken}},
    .where = at::paragraph(2), .attribution = {others.id, "という"}, .factuality = as::hearsay,
};
inline constexpr statement cost_in_yen{
    .subject = mugi_2.id, .property = properties::development_cost, .value = value::second_of(baker_cost), .where = at::paragraph(2),
    .attribution = {others.id, "という"}, .factuality = as::hearsay, .links = {{link_kind::converts, &cost}},
};
inline constexpr statement rivals_cost{
    .subject = rivals.id, .property = properties::development_cost, .value = rival_cost, .where = at::paragraph(2),
};
inline constexpr statement cheaper{
    .subject = mugi_2.id, .property = properties::cost_ratio, .value = tenth, .qualifiers = {{properties::compared_with, rivals.id}},
    .where = at::paragraph(2), .links = {{link_kind::numerator, &cost}, {link_kind::denominator, &rivals_cost}},
};
inline constexpr statement plan_costs{
    .subject = plan.id, .property = properties::investment_planned, .value = plan_cost, .where = at::paragraph(2), .factuality = as::forecast,
};
inline constexpr statement hand_baking_ends{
    .subject = hand_baking.id, .property = properties::becomes, .where = at::heading(1), .factuality = as::question,
};
inline constexpr statement three_points{
    .subject = mugi_2.id, .property = properties::number_of, .value = points, .qualifiers = {{properties::counted, block::bullet}},
    .where = at::paragraph(3),
};
inline constexpr statement open{.subject = mugi_2.id, .property = properties::openness, .value = openness::open_source, .where = at::bullet(1)};
inline constexpr statement free_of_charge{
    .subject = mugi_2.id, .property = properties::pricing, .value = pricing::free_of_charge, .qualifiers = {{properties::available_on, hub.id}},
    .where = at::bullet(1),
};
inline constexpr statement better{
    .subject = mugi_2.id, .property = properties::outperforms, .value = mugi_1.id, .qualifiers = {{properties::in_respect_of, "焼き上がり"}},
    .where = at::bullet(2),
};
inline constexpr statement came_first{
    .subject = yakitate.id, .property = properties::ranking_position, .value = first,
    .qualifiers = {{properties::listed_in, top.id}, {properties::point_in_time, first_date}}, .where = at::paragraph(4),
    .links = {{link_kind::because, &free_of_charge}, {link_kind::because, &better}},
};
inline constexpr statement above_kone{.subject = yakitate.id, .property = properties::ranked_above, .value = kone.id, .where = at::paragraph(4)};
inline constexpr statement surpasses{
    .subject = mugi_2.id, .property = properties::outperforms, .value = hand_baking.id,
    .qualifiers = {{properties::time_ahead, horizon}, {properties::point_in_time, same_day}}, .where = at::paragraph(4),
    .attribution = {guild.id, "とした"}, .factuality = as::possible_forecast,
};
inline constexpr statement rise_came_after{.subject = rise.id, .property = properties::follows, .value = announcement.id, .where = at::paragraph(4)};
inline constexpr statement rise_caused_by{
    .subject = rise.id, .property = properties::cause, .value = announcement.id, .where = at::paragraph(4), .attribution = {guild.id, "とみる"},
    .factuality = as::opinion, .links = {{link_kind::because, &rise_came_after}},
};
inline constexpr statement rise_caused_by_mugi{
    .subject = rise.id, .property = properties::cause, .value = mugi_2.id, .where = at::paragraph(4), .attribution = {survey.id, "とする"},
    .factuality = as::opinion, .links = {{link_kind::contradicts, &rise_caused_by}},
};
inline constexpr property plans{"plans", "予定", "plans"};
inline constexpr statement no_cut{
    .subject = rivals.id, .property = plans, .value = "値下げ", .where = at::paragraph(4), .attribution = {others.id, "という"}, .factuality = as::denied_hearsay,
};
inline constexpr statement cites{.subject = report.id, .property = properties::cites, .value = source.id, .where = at::reference(1)};
}  // namespace said

// 4. The tables, and the article as one object.
namespace tables {
inline constexpr entity entities[] = {japan, city, baker, daily, survey, author, guild, pan_maker, rivals, others, mugi_1, mugi, mugi_2, yakitate, kone, hub, store, top, market, plan, announcement, rise, baking, hand_baking, report, source};
inline constexpr recorded<any_figure> figures[] = {rise_in_title, share_rise, one_day, baker_gain, market_gain, gain_in_caption, baker_age, time_taken, tenth, points, first, horizon};
inline constexpr recorded<any_restatement> restatements[] = {baker_cost, rival_cost, plan_cost};
inline constexpr recorded<printed_date> dates[] = {published, rise_date, begun, first_date, same_day};
inline constexpr const statement* statements[] = {
    &said::written_by, &said::works_for, &said::published_on, &said::who_is_it, &said::called, &said::rose_by_title, &said::rose, &said::record_rise, &said::market_gained, &said::baker_gained,
    &said::baker_gained_by_caption, &said::recent_record, &said::based_in, &said::is_five, &said::begun_in, &said::cost, &said::cost_in_yen, &said::rivals_cost, &said::cheaper, &said::plan_costs,
    &said::hand_baking_ends, &said::three_points, &said::open, &said::free_of_charge, &said::better, &said::came_first, &said::above_kone, &said::surpasses, &said::rise_came_after, &said::rise_caused_by,
    &said::rise_caused_by_mugi, &said::no_cut, &said::cites,
};
inline constexpr locator blocks[] = {at::rubric(1), at::title, at::byline, at::paragraph(1), at::caption(1), at::paragraph(2), at::heading(1), at::paragraph(3), at::list_head(), at::bullet(1), at::bullet(2), at::paragraph(4), at::reference(1)};
}  // namespace tables

inline constexpr kawase::article article{
    .name = "bakery",
    .written = printed_date::in(2024),
    .blocks = tables::blocks,
    .entities = tables::entities,
    .figures = tables::figures,
    .restatements = tables::restatements,
    .dates = tables::dates,
    .statements = tables::statements,
};

}  // namespace bakery
