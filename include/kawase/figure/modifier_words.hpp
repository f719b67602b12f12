// SPDX-License-Identifier: BSL-1.0
// The words around a figure that say how it is meant - 約, 以上, nearly, up to - in one table.
#pragma once

#include <kawase/figure/modifier.hpp>
#include <kawase/figure/word_index.hpp>
#include <kawase/money/text.hpp>

namespace kawase::detail {

struct modifier_word {
  detail::word word;
  modifier meaning;
  // Three-byte characters of which none may follow: 強盗, 超過, 余地 are other words.
  detail::word unless_followed_by = "";
};

inline constexpr modifier about{approximation::about, bound::none}, slightly_more{approximation::slightly_more, bound::none},
    nearly{approximation::nearly, bound::none}, at_least{approximation::none, bound::at_least}, more_than{approximation::none, bound::more_than},
    at_most{approximation::none, bound::at_most}, up_to{approximation::none, bound::up_to}, less_than{approximation::none, bound::less_than}, as_without{};

// Where one word begins with another, the longer is read. The first word of a meaning is the one that write() prints.
inline constexpr modifier_word words_before[] = {
    {"約", about},
    {"およそ", about},
    {"おおよそ", about},
    {"凡そ", about},
    {"おおむね", about},
    {"概ね", about},
    {"ほぼ", about},
    {"ざっと", about},
    {"だいたい", about},
    {"大体", about},
    {"≒", about},
    {"≈", about},
    {"~", about},
    {"〜", about},
    {"～", about},
    {"about", about},
    {"around", about},
    {"approximately", about},
    {"approx.", about},
    {"approx", about},
    {"roughly", about},
    {"some", about},
    {"an estimated", about},
    {"slightly more than", slightly_more},
    {"a little more than", slightly_more},
    {"just over", slightly_more},
    {"a little over", slightly_more},
    {"slightly over", slightly_more},
    {"nearly", nearly},
    {"almost", nearly},
    {"close to", nearly},
    {"just under", nearly},
    {"slightly less than", nearly},
    {"少なくとも", at_least},
    {"すくなくとも", at_least},
    {"最低でも", at_least},
    {"最低", at_least},
    {"at least", at_least},
    {"no less than", at_least},
    {"not less than", at_least},
    {"a minimum of", at_least},
    {"more than", more_than},
    {"greater than", more_than},
    {"in excess of", more_than},
    {"upwards of", more_than},
    {"over", more_than},
    {"well over", more_than},
    {"above", more_than},
    {"at most", at_most},
    {"no more than", at_most},
    {"not more than", at_most},
    {"最大", up_to},
    {"最大で", up_to},
    {"最高", up_to},
    {"最高で", up_to},
    {"up to", up_to},
    {"as much as", up_to},
    {"a maximum of", up_to},
    {"less than", less_than},
    {"fewer than", less_than},
    {"under", less_than},
    {"below", less_than},
    {"わずか", as_without},
    {"なんと", as_without},
    {"only", as_without},
    {"just", as_without},
};

inline constexpr modifier_word words_after[] = {
    {"以上", at_least},
    {"を下らない", at_least},
    {"を下回らない", at_least},
    {"or more", at_least},
    {"以下", at_most},
    {"以内", at_most},
    {"を超えない", at_most},
    {"or less", at_most},
    {"未満", less_than},
    {"に満たない", less_than},
    {"を下回", less_than},
    {"を下回る", less_than},
    {"を下回り", less_than},
    {"を下回った", less_than},
    {"を割り込", less_than},
    {"を割り込む", less_than},
    {"を割り込んだ", less_than},
    {"超", more_than, "過越大高級円特人"},
    {"超え", more_than},
    {"超える", more_than},
    {"超えの", more_than},
    {"を超", more_than},
    {"を超え", more_than},
    {"を超える", more_than},
    {"を超えた", more_than},
    {"を超す", more_than},
    {"をこえる", more_than},
    {"を上回", more_than},
    {"を上回る", more_than},
    {"を上回り", more_than},
    {"を上回った", more_than},
    {"を突破", more_than},
    {"を突破した", more_than},
    {"余り", slightly_more},
    {"あまり", slightly_more},
    {"余", slightly_more, "剰裕地計波震興白儀生命所罪"},
    {"強", slightly_more, "盗奪制化いくみま力調烈要豪国硬固引行壮度者欲含権気打毅靭"},
    {"近く", nearly},
    {"ちかく", nearly},
    {"近い", nearly},
    {"近くの", nearly},
    {"に迫る", nearly},
    {"に近い", nearly},
    {"足らず", nearly},
    {"弱", nearly, "いくみま小点者体火気震肉冷視含毒"},
    {"程度", about},
    {"前後", about},
    {"ほど", about},
    {"くらい", about},
    {"ぐらい", about},
    {"規模", about},
    {"内外", about},
    {"or so", about},
};

inline constexpr word_index modifiers_before{words_before, indexed_by::first_character};
inline constexpr word_index modifiers_ending{words_before, indexed_by::last_character};
inline constexpr word_index modifiers_after{words_after, indexed_by::first_character};

}  // namespace kawase::detail
