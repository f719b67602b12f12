// SPDX-License-Identifier: BSL-1.0
// The words for what is counted where it is no money: shares, ranks, multiples, counts, durations. For parse and literals; scan() looks for
// money alone.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/figure/measure.hpp>
#include <kawase/figure/word_index.hpp>
#include <kawase/money/currency.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// unit: how long, or what is counted. The first Japanese word of a duration is the one that write() prints.
struct unit_word {
  table_word word;
  measure_kind measure;
  char unit[8];
};
inline constexpr unit_word unit_words[] = {
    {"%", measure_kind::percent, ""},          {"％", measure_kind::percent, ""},          {"パーセント", measure_kind::percent, ""}, {"percent", measure_kind::percent, ""},   {"per cent", measure_kind::percent, ""},
    {"位", measure_kind::rank, ""},            {"倍", measure_kind::ratio, ""},            {"年", measure_kind::duration, "year"},    {"年間", measure_kind::duration, "year"},
    {"年後", measure_kind::duration, "year"},  {"か月", measure_kind::duration, "month"},  {"ヶ月", measure_kind::duration, "month"}, {"カ月", measure_kind::duration, "month"},
    {"ヵ月", measure_kind::duration, "month"}, {"週間", measure_kind::duration, "week"},   {"日", measure_kind::duration, "day"},     {"日間", measure_kind::duration, "day"},
    {"晩", measure_kind::duration, "night"},   {"夜", measure_kind::duration, "night"},    {"時間", measure_kind::duration, "hour"},  {"分間", measure_kind::duration, "minute"},
    {"秒", measure_kind::duration, "second"},  {"year", measure_kind::duration, "year"},   {"years", measure_kind::duration, "year"}, {"month", measure_kind::duration, "month"},
    {"months", measure_kind::duration, "month"}, {"week", measure_kind::duration, "week"}, {"weeks", measure_kind::duration, "week"}, {"day", measure_kind::duration, "day"},
    {"days", measure_kind::duration, "day"},   {"night", measure_kind::duration, "night"}, {"nights", measure_kind::duration, "night"}, {"hour", measure_kind::duration, "hour"},
    {"hours", measure_kind::duration, "hour"}, {"minute", measure_kind::duration, "minute"}, {"minutes", measure_kind::duration, "minute"},
    {"second", measure_kind::duration, "second"}, {"seconds", measure_kind::duration, "second"},
    {"点", measure_kind::count, "点"},         {"つ", measure_kind::count, "つ"},          {"社", measure_kind::count, "社"},         {"人", measure_kind::count, "人"},
    {"件", measure_kind::count, "件"},         {"回", measure_kind::count, "回"},          {"個", measure_kind::count, "個"},         {"台", measure_kind::count, "台"},
    {"株", measure_kind::count, "株"},         {"国", measure_kind::count, "国"},          {"本", measure_kind::count, "本"},         {"名", measure_kind::count, "名"},
};
inline constexpr word_index other_units{unit_words, indexed_by::first_character};

}  // namespace kawase::detail
KAWASE_QUIET_END
