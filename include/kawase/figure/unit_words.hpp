// SPDX-License-Identifier: BSL-1.0
// The words for what is counted where it is no money: shares, ranks, multiples, counts, durations. For parse and literals; scan() looks for
// money alone.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/figure/measure.hpp>
#include <kawase/figure/words.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

// clang-format off
// % a share, # a rank, * a multiple, t a time and of what unit, n a count of what the word says.
constexpr const char* units_behind_number(char32_t c) noexcept {
  switch (c) {
    case U'%': return "%=%";
    case U'％': return "％=%";
    case U'パ': return "パーセント=%";
    case U'p': return "percent=%|per cent=%";
    case U'位': return "位=#";
    case U'倍': return "倍=*";
    case U'年': return "年間=tyear|年後=tyear|年=tyear";
    case U'か': return "か月=tmonth";
    case U'ヶ': return "ヶ月=tmonth";
    case U'カ': return "カ月=tmonth";
    case U'ヵ': return "ヵ月=tmonth";
    case U'週': return "週間=tweek";
    case U'日': return "日間=tday|日=tday";
    case U'晩': return "晩=tnight";
    case U'夜': return "夜=tnight";
    case U'時': return "時間=thour";
    case U'分': return "分間=tminute";
    case U'秒': return "秒=tsecond";
    case U'y': return "years=tyear|year=tyear";
    case U'm': return "months=tmonth|month=tmonth|minutes=tminute|minute=tminute";
    case U'w': return "weeks=tweek|week=tweek";
    case U'd': return "days=tday|day=tday";
    case U'n': return "nights=tnight|night=tnight";
    case U'h': return "hours=thour|hour=thour";
    case U's': return "seconds=tsecond|second=tsecond";
    case U'点': return "点=n";
    case U'つ': return "つ=nつ";
    case U'社': return "社=n社";
    case U'人': return "人=n人";
    case U'件': return "件=n件";
    case U'回': return "回=n回";
    case U'個': return "個=n個";
    case U'台': return "台=n台";
    case U'株': return "株=n株";
    case U'国': return "国=n国";
    case U'本': return "本=n本";
    case U'名': return "名=n名";
    default: return "";
  }
}
// clang-format on

constexpr measure_kind measure_of_unit(const found_word& unit) noexcept {
  switch (unit.meaning[0]) {
    case '%': return measure_kind::percent;
    case '#': return measure_kind::rank;
    case '*': return measure_kind::ratio;
    case 't': return measure_kind::duration;
    default: return measure_kind::count;
  }
}

// The word that write() prints for a unit of time, in Japanese.
inline constexpr char japanese_durations[] = "year年|monthか月|week週間|day日|night晩|hour時間|minute分間|second秒";

}  // namespace kawase::detail
KAWASE_QUIET_END
