// SPDX-License-Identifier: BSL-1.0
// The words around a figure that say how it is meant: 約, 以上, nearly, up to.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/modifier.hpp>
#include <kawase/figure/words.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

namespace meaning {

inline constexpr modifier about{approximation::about, bound::none}, slightly_more{approximation::slightly_more, bound::none}, nearly{approximation::nearly, bound::none};
inline constexpr modifier at_least{approximation::none, bound::at_least}, more_than{approximation::none, bound::more_than}, at_most{approximation::none, bound::at_most},
    up_to{approximation::none, bound::up_to}, less_than{approximation::none, bound::less_than};
inline constexpr modifier as_without;

}  // namespace meaning

constexpr modifier modifier_of(const found_word& w) noexcept {
  switch (w.meaning[0]) {
    case '~': return meaning::about;
    case '+': return meaning::slightly_more;
    case '-': return meaning::nearly;
    case '[': return meaning::at_least;
    case '>': return meaning::more_than;
    case ']': return meaning::at_most;
    case '^': return meaning::up_to;
    case '<': return meaning::less_than;
    default: return meaning::as_without;  // わずか, only
  }
}

// clang-format off
constexpr const char* modifiers_before(char32_t c) noexcept {
  switch (c) {
    case U'約': return "約=~";
    case U'お': return "およそ=~|おおよそ=~|おおむね=~";
    case U'凡': return "凡そ=~";
    case U'概': return "概ね=~";
    case U'ほ': return "ほぼ=~";
    case U'ざ': return "ざっと=~";
    case U'だ': return "だいたい=~";
    case U'大': return "大体=~";
    case U'≒': return "≒=~";
    case U'≈': return "≈=~";
    case U'~': return "~=~";
    case U'a': return "about=~|around=~|approximately=~|approx.=~|approx=~|an estimated=~|a little more than=+|a little over=+|a bit more than=+|a bit over=+|a little less than=-|a little under=-|a bit less than=-|a bit under=-|as high as=^|almost=-|at least=[|a minimum of=[|above=>|at most=]|as much as=^|a maximum of=^";
    case U'r': return "roughly=~";
    case U's': return "some=~|slightly more than=+|slightly over=+|slightly above=+|slightly less than=-|slightly under=-|slightly below=-|south of=<";
    case U'c': return "circa=~|c.=~|close to=-";
    case U'e': return "exceeding=>|estimated=~";
    case U'j': return "just over=+|just under=-|just=.";
    case U'n': return "nearly=-|not nearly=<|not over=]|not above=]|not under=[|not below=[|not exceeding=]|nor exceeding=]|never more than=]|no less than=[|not less than=[|north of=>|no more than=]|not more than=]";
    case U'推': return "推定で=~|推定=~|推計で=~|推計=~";
    case U'少': return "少なくとも=[";
    case U'す': return "すくなくとも=[";
    case U'最': return "最低でも=[|最低=[|最大で=^|最大=^|最高でも=]|最高で=^|最高=^";
    case U'下': return "下限=[";
    case U'≥': return "≥=[";
    case U'≧': return "≧=[";
    case U'm': return "more than=>";
    case U'g': return "greater than=>";
    case U'i': return "in excess of=>|isn't more than=]";
    case U'u': return "upwards of=>|up to=^|under=<";
    case U'o': return "over=>|only=.";
    case U'w': return "well over=>|without exceeding=]";
    case U'>': return ">=>";
    case U'＞': return "＞=>";
    case U'多': return "多くとも=]|多くても=]";
    case U'せ': return "せいぜい=]";
    case U'高': return "高々=]|高くても=]";
    case U'≤': return "≤=]";
    case U'≦': return "≦=]";
    case U'上': return "上限=^";
    case U'l': return "less than=<|little more than=+";
    case U'f': return "fewer than=<";
    case U'b': return "below=<";
    case U'<': return "<=<";
    case U'＜': return "＜=<";
    case U'わ': return "わずか=.";
    case U'な': return "なんと=.";
    default: return "";
  }
}

// How far back a modifier may begin that ends in this character; 0 where none does.
constexpr std::size_t longest_modifier_before(char32_t last) noexcept {
  switch (last) {
    case U'~': return 1;
    case U'約': case U'≒': case U'≈': case U'≥': case U'≧': case U'≤': case U'≦': return 3;
    case U'ぼ': case U'体': case U'定': case U'計': case U'低': case U'限': case U'々': case U'大': case U'高': return 6;
    case U'.': return 7;
    case U'と': case U'で': return 9;
    case U'そ': case U'ね': case U'い': return 12;
    case U'も': return 18;
    default: return last >= U'a' && last <= U'z' ? 18 : 0;
  }
}
// But 強盗, 超過 and 余地 are other words.
constexpr const char* modifiers_after_but_verbs(char32_t c) noexcept {
  switch (c) {
    case U'以': return "以上ではない=<|以上=[|以下=]|以内=]";
    case U'は': return "は下らない=[|は下回らない=[|はくだらない=[";
    case U'が': return "が上限=^";
    case U'上': return "上限=^";
    case U'位': return "位=~!置階牌";
    case U'o': return "or more=[|or less=]|or above=[.|or greater=[.|or higher=[.|or below=].|or lower=].|or so=~|or thereabouts=~";
    case U'a': return "at most=].|at the most=].|at least=[.|at minimum=[.|at the very least=[.|and upwards=[.";
    case U'-': return "-plus=[";
    case U'未': return "未満ではない=[|未満=<";
    case U'超': return "超ではない=]|超える=>!こ|超え=>!なずまそらる|超=>!過越大高級円特人え";
    case U'越': return "越える=>!こ|越え=>!なずまそらる";
    case U'オ': return "オーバー=>!シスナハブホラルロ";
    case U'余': return "余り=+|余=+!剰裕分地計波震興白儀生命所罪";
    case U'あ': return "あまり=+";
    case U'強': return "強=+!盗奪制化いくみま力調烈要豪国硬固引行壮度者欲含権気打毅靭";
    case U'近': return "近く=-|近い=-|近辺=~";
    case U'ち': return "ちかく=-|ちかい=-|ちょっと=+.";
    case U'足': return "足らず=-";
    case U'弱': return "弱=-!いくみま小点者体火気震肉冷視含毒";
    case U'程': return "程度=~|程=~";
    case U'前': return "前後=~";
    case U'ほ': return "ほど=~";
    case U'く': return "くらい=~";
    case U'ぐ': return "ぐらい=~";
    case U'そ': return "そこそこ=~";
    case U'見': return "見当=~";
    case U'規': return "規模=~";
    case U'内': return "内外=~";
    default: return "";
  }
}

// Behind を, and behind に. What denies the verb says the opposite, or nothing: を超えなかった, を超えることはない.
constexpr const char* verbs_behind_wo(char32_t c) noexcept {
  switch (c) {
    case U'下': return "下らない=[|下らず=[|下らなかった=[|下回らない=[|下回らず=[|下回らなかった=[|下回っていない=[|下回る=<!こ|下回り=<|下回った=<|下回=<!ら";
    case U'超': return "超えない=]|超えず=]|超えなかった=]|超えません=]|超えていない=]|超える=>!こ|超えた=>|超え=>!なずまそらる|超す=>!こ|超=>!えさ";
    case U'割': return "割り込まない=[|割り込まなかった=[|割り込む=<!こ|割り込んだ=<|割り込=<!ま|割らない=[|割らなかった=[|割る=<!こ|割った=<";
    case U'切': return "切らない=[|切らなかった=[|切る=<!こ|切った=<";
    case U'越': return "越えない=]|越えず=]|越えなかった=]|越える=>!こ|越えた=>|越え=>!なずまそらる|越す=>!こ";
    case U'限': return "限度=^";
    case U'こ': return "こえない=]|こえる=>!こ";
    case U'上': return "上限=^|上回らない=]|上回らず=]|上回らなかった=]|上回っていない=]|上回る=>!こ|上回り=>|上回った=>|上回=>!ら";
    case U'突': return "突破しない=]|突破せず=]|突破しなかった=]|突破できず=]|突破していない=]|突破した=>|突破=>!でせ";
    default: return "";
  }
}
constexpr const char* verbs_behind_ni(char32_t c) noexcept {
  switch (c) {
    case U'満': return "満たない=<|満たなかった=<";
    case U'届': return "届かない=<|届かなかった=<|届かず=<|届いていない=<";
    case U'は': return "は届かない=<|は届かなかった=<|は届かず=<|は達しない=<|は達しなかった=<";
    case U'達': return "達しない=<|達しなかった=<|達せず=<|達していない=<";
    case U'迫': return "迫る=-";
    case U'近': return "近い=-|近づく=-!こ|近づいた=-|近づいて=-|近づき=-";
    case U'肉': return "肉薄=-";
    default: return "";
  }
}

// An adverb between the particle and its verb, 1兆円を大きく上回る; + makes it a little more, or a little less.
constexpr const char* adverbs(char32_t c) noexcept {
  switch (c) {
    case U'大': return "大きく|大幅に";
    case U'優': return "優に";
    case U'ゆ': return "ゆうに";
    case U'軽': return "軽く";
    case U'は': return "はるかに";
    case U'遥': return "遥かに";
    case U'既': return "既に";
    case U'す': return "すでに";
    case U'や': return "やや=+";
    case U'若': return "若干=+";
    case U'わ': return "わずかに=+";
    case U'僅': return "僅かに=+";
    case U'少': return "少し=+";
    default: return "";
  }
}
// clang-format on

// The verb at `at`, behind the particle that stands at `particle`, を or に.
constexpr found_word verb_at(auto s, std::size_t particle, std::size_t at) noexcept {
  return word_at(character_at(s, particle) == U'を' ? verbs_behind_wo : verbs_behind_ni, s, at);
}
// を or に at `at`, and the verb directly behind it.
constexpr found_word verb_behind(auto s, std::size_t at) noexcept {
  found_word w = verb_at(s, at, at + 3);
  if (w) w.length += 3;
  return w;
}

// The words that write() prints.
struct modifier_names {
  modifier meaning;
  text english, japanese;
  bool before = false;  // where the Japanese word stands
};
inline constexpr modifier_names names_of_modifiers[] = {
    {meaning::about, "about", "約", true}, {meaning::slightly_more, "slightly more than", "余り"}, {meaning::nearly, "nearly", "近く"}, {meaning::at_least, "at least", "以上"}, {meaning::more_than, "more than", "超"}, {meaning::at_most, "at most", "以下"}, {meaning::up_to, "up to", "最大", true}, {meaning::less_than, "less than", "未満"},
};

}  // namespace kawase::detail
KAWASE_QUIET_END
