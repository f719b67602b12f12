// SPDX-License-Identifier: BSL-1.0
// The words around a figure that say how it is meant - 約, 以上, nearly, up to - in one table.
#pragma once

#include <kawase/detail/config.hpp>
#include <kawase/figure/modifier.hpp>
#include <kawase/figure/word_index.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

struct modifier_word {
  table_word word;
  modifier meaning;
  // Three-byte characters of which none may follow: 強盗, 超過, 余地 are other words.
  table_word unless_followed_by = "";
};

namespace meaning {

inline constexpr modifier about{approximation::about, bound::none}, slightly_more{approximation::slightly_more, bound::none}, nearly{approximation::nearly, bound::none};
inline constexpr modifier at_least{approximation::none, bound::at_least}, more_than{approximation::none, bound::more_than}, at_most{approximation::none, bound::at_most},
    up_to{approximation::none, bound::up_to}, less_than{approximation::none, bound::less_than};
inline constexpr modifier as_without;

}  // namespace meaning

// Where one word begins with another, the longer is read. The first word of a meaning is the one that write() prints.
inline constexpr modifier_word words_before[] = {
    {"約", meaning::about},
    {"およそ", meaning::about},
    {"おおよそ", meaning::about},
    {"凡そ", meaning::about},
    {"おおむね", meaning::about},
    {"概ね", meaning::about},
    {"ほぼ", meaning::about},
    {"ざっと", meaning::about},
    {"だいたい", meaning::about},
    {"大体", meaning::about},
    {"≒", meaning::about},
    {"≈", meaning::about},
    {"~", meaning::about},
    {"about", meaning::about},
    {"around", meaning::about},
    {"approximately", meaning::about},
    {"approx.", meaning::about},
    {"approx", meaning::about},
    {"roughly", meaning::about},
    {"some", meaning::about},
    {"circa", meaning::about},
    {"c.", meaning::about},
    {"an estimated", meaning::about},
    {"slightly more than", meaning::slightly_more},
    {"a little more than", meaning::slightly_more},
    {"just over", meaning::slightly_more},
    {"a little over", meaning::slightly_more},
    {"slightly over", meaning::slightly_more},
    {"nearly", meaning::nearly},
    {"almost", meaning::nearly},
    {"close to", meaning::nearly},
    {"just under", meaning::nearly},
    {"slightly less than", meaning::nearly},
    {"少なくとも", meaning::at_least},
    {"すくなくとも", meaning::at_least},
    {"最低でも", meaning::at_least},
    {"最低", meaning::at_least},
    {"at least", meaning::at_least},
    {"no less than", meaning::at_least},
    {"not less than", meaning::at_least},
    {"a minimum of", meaning::at_least},
    {"下限", meaning::at_least},
    {"≥", meaning::at_least},
    {"≧", meaning::at_least},
    {"more than", meaning::more_than},
    {"greater than", meaning::more_than},
    {"in excess of", meaning::more_than},
    {"upwards of", meaning::more_than},
    {"north of", meaning::more_than},
    {"over", meaning::more_than},
    {"well over", meaning::more_than},
    {"above", meaning::more_than},
    {">", meaning::more_than},
    {"＞", meaning::more_than},
    {"at most", meaning::at_most},
    {"no more than", meaning::at_most},
    {"not more than", meaning::at_most},
    {"多くとも", meaning::at_most},
    {"多くても", meaning::at_most},
    {"せいぜい", meaning::at_most},
    {"高々", meaning::at_most},
    {"≤", meaning::at_most},
    {"≦", meaning::at_most},
    {"最大", meaning::up_to},
    {"最大で", meaning::up_to},
    {"最高", meaning::up_to},
    {"最高で", meaning::up_to},
    {"上限", meaning::up_to},
    {"up to", meaning::up_to},
    {"as much as", meaning::up_to},
    {"a maximum of", meaning::up_to},
    {"less than", meaning::less_than},
    {"fewer than", meaning::less_than},
    {"under", meaning::less_than},
    {"below", meaning::less_than},
    {"<", meaning::less_than},
    {"＜", meaning::less_than},
    {"わずか", meaning::as_without},
    {"なんと", meaning::as_without},
    {"only", meaning::as_without},
    {"just", meaning::as_without},
};

inline constexpr modifier_word words_after[] = {
    {"以上", meaning::at_least},
    {"を下らない", meaning::at_least},
    {"を下回らない", meaning::at_least},
    {"は下らない", meaning::at_least},
    {"は下回らない", meaning::at_least},
    {"or more", meaning::at_least},
    {"-plus", meaning::at_least},
    {"以下", meaning::at_most},
    {"以内", meaning::at_most},
    {"を超えない", meaning::at_most},
    {"or less", meaning::at_most},
    {"未満", meaning::less_than},
    {"に満たない", meaning::less_than},
    {"を下回", meaning::less_than},
    {"を下回る", meaning::less_than},
    {"を下回り", meaning::less_than},
    {"を下回った", meaning::less_than},
    {"を割り込", meaning::less_than},
    {"を割り込む", meaning::less_than},
    {"を割り込んだ", meaning::less_than},
    {"を割る", meaning::less_than},
    {"を割った", meaning::less_than},
    {"を切る", meaning::less_than},
    {"を切った", meaning::less_than},
    {"に届かない", meaning::less_than},
    {"に届かなかった", meaning::less_than},
    {"に届かず", meaning::less_than},
    {"には届かない", meaning::less_than},
    {"には届かなかった", meaning::less_than},
    {"には届かず", meaning::less_than},
    {"に達しない", meaning::less_than},
    {"に達しなかった", meaning::less_than},
    {"に達せず", meaning::less_than},
    {"には達しない", meaning::less_than},
    {"には達しなかった", meaning::less_than},
    {"に満たなかった", meaning::less_than},
    {"超", meaning::more_than, "過越大高級円特人"},
    {"超え", meaning::more_than},
    {"超える", meaning::more_than},
    {"越え", meaning::more_than},
    {"越える", meaning::more_than},
    {"オーバー", meaning::more_than, "シスナハブホラルロ"},
    {"を超", meaning::more_than},
    {"を超え", meaning::more_than},
    {"を超える", meaning::more_than},
    {"を超えた", meaning::more_than},
    {"を超す", meaning::more_than},
    {"を越え", meaning::more_than},
    {"を越える", meaning::more_than},
    {"を越えた", meaning::more_than},
    {"を越す", meaning::more_than},
    {"をこえる", meaning::more_than},
    {"を上回", meaning::more_than},
    {"を上回る", meaning::more_than},
    {"を上回り", meaning::more_than},
    {"を上回った", meaning::more_than},
    {"を突破", meaning::more_than},
    {"を突破した", meaning::more_than},
    {"余り", meaning::slightly_more},
    {"あまり", meaning::slightly_more},
    {"余", meaning::slightly_more, "剰裕地計波震興白儀生命所罪"},
    {"強", meaning::slightly_more, "盗奪制化いくみま力調烈要豪国硬固引行壮度者欲含権気打毅靭"},
    {"近く", meaning::nearly},
    {"ちかく", meaning::nearly},
    {"近い", meaning::nearly},
    {"に迫る", meaning::nearly},
    {"に近い", meaning::nearly},
    {"足らず", meaning::nearly},
    {"弱", meaning::nearly, "いくみま小点者体火気震肉冷視含毒"},
    {"程度", meaning::about},
    {"前後", meaning::about},
    {"ほど", meaning::about},
    {"くらい", meaning::about},
    {"ぐらい", meaning::about},
    {"程", meaning::about},
    {"そこそこ", meaning::about},
    {"見当", meaning::about},
    {"近辺", meaning::about},
    {"規模", meaning::about},
    {"内外", meaning::about},
    {"or so", meaning::about},
};

// An adverb between を and its verb: 1兆円を大きく上回る, 1兆円をわずかに超える.
struct adverb_word {
  table_word word;
  bool slight = false;  // a little more, a little less
};
inline constexpr adverb_word adverbs[] = {{"大きく"}, {"大幅に"}, {"優に"}, {"ゆうに"}, {"軽く"}, {"はるかに"}, {"遥かに"}, {"既に"}, {"すでに"}, {"やや", true}, {"若干", true}, {"わずかに", true}, {"僅かに", true}, {"少し", true}};

// A sign of comparison is a bracket's or a tag's as well: it counts only in front of a figure's first character, where nothing but a blank or an
// opening bracket stands before it and none of its kind closes (boundary.hpp).
constexpr bool is_comparison(const modifier_word& w) noexcept { return w.word[0] == '<' || w.word[0] == '>' || w.word == text("＜") || w.word == text("＞"); }

inline constexpr word_index modifiers_before{words_before, indexed_by::first_character};
inline constexpr word_index modifiers_after{words_after, indexed_by::first_character};

}  // namespace kawase::detail
KAWASE_QUIET_END
