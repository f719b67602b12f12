// SPDX-License-Identifier: BSL-1.0
// The words around a figure that say how it is meant - 約, 以上, nearly, up to - in one table.
#pragma once

#include <kawase/money/text.hpp>

namespace kawase {

// How the printed number stands to the true one.
enum class approximation : unsigned char {
  none,
  about,          // the true number rounds to it
  slightly_more,  // somewhat above it
  nearly,         // somewhat below it
};
// What the text claims of the true number x.
enum class bound : unsigned char {
  none,
  at_least,   // [x, oo)
  more_than,  // (x, oo)
  at_most,    // [0, x]
  up_to,      // [0, x]
  less_than,  // [0, x)
};

// An approximation, a bound, or both (約…以上).
struct modifier {
  kawase::approximation approximation = approximation::none;
  kawase::bound bound = bound::none;
  friend constexpr bool operator==(const modifier&, const modifier&) = default;
};

constexpr bool bounds_below(bound b) noexcept { return b == bound::at_least || b == bound::more_than; }
constexpr bool bounds_above(bound b) noexcept { return b == bound::at_most || b == bound::up_to || b == bound::less_than; }

// As NDJSON names it; a bound is named before an approximation.
constexpr text name(const modifier& m) noexcept {
  constexpr text bounds[] = {"", "at_least", "more_than", "at_most", "up_to", "less_than"};
  constexpr text approximations[] = {"exact", "about", "slightly_more", "nearly"};
  return m.bound != bound::none ? bounds[static_cast<int>(m.bound)] : approximations[static_cast<int>(m.approximation)];
}

// Adds m to what is already said: false where the two contradict each other (約 twice is no contradiction, 約…近く keeps the sharper 近く).
constexpr bool combine(modifier& said, const modifier& m) noexcept {
  if (m.approximation != approximation::none) {
    const bool sharper = said.approximation == approximation::none || said.approximation == approximation::about;
    if (!sharper && m.approximation != approximation::about && m.approximation != said.approximation) return false;
    if (sharper) said.approximation = m.approximation;
  }
  if (m.bound != bound::none) {
    if (said.bound != bound::none && bounds_below(said.bound) != bounds_below(m.bound)) return false;
    if (said.bound == bound::none || m.bound == bound::more_than || m.bound == bound::less_than) said.bound = m.bound;
  }
  return true;
}

namespace detail {

enum class place : unsigned char { before, after };

struct modifier_word {
  text word;
  place where;
  modifier meaning;
  // After the word none of these (each three bytes, one kanji or kana) may stand: 強盗, 超過, 台湾 are other words.
  text unless_followed_by = "";
};

inline constexpr modifier about{approximation::about, bound::none}, slightly_more{approximation::slightly_more, bound::none},
    nearly{approximation::nearly, bound::none}, at_least{approximation::none, bound::at_least}, more_than{approximation::none, bound::more_than},
    at_most{approximation::none, bound::at_most}, up_to{approximation::none, bound::up_to}, less_than{approximation::none, bound::less_than}, as_without{};

// Where one word begins with another, the longer is read. The first word of a meaning and place is the one that write() prints.
inline constexpr modifier_word modifier_words[] = {
    // before
    {"約", place::before, about},
    {"およそ", place::before, about},
    {"おおよそ", place::before, about},
    {"おおむね", place::before, about},
    {"概ね", place::before, about},
    {"ほぼ", place::before, about},
    {"ざっと", place::before, about},
    {"だいたい", place::before, about},
    {"≒", place::before, about},
    {"≈", place::before, about},
    {"~", place::before, about},
    {"〜", place::before, about},
    {"～", place::before, about},
    {"about", place::before, about},
    {"around", place::before, about},
    {"approximately", place::before, about},
    {"approx.", place::before, about},
    {"roughly", place::before, about},
    {"some", place::before, about},
    {"slightly more than", place::before, slightly_more},
    {"just over", place::before, slightly_more},
    {"nearly", place::before, nearly},
    {"almost", place::before, nearly},
    {"close to", place::before, nearly},
    {"少なくとも", place::before, at_least},
    {"最低でも", place::before, at_least},
    {"最低", place::before, at_least},
    {"at least", place::before, at_least},
    {"more than", place::before, more_than},
    {"greater than", place::before, more_than},
    {"in excess of", place::before, more_than},
    {"over", place::before, more_than},
    {"above", place::before, more_than},
    {"at most", place::before, at_most},
    {"no more than", place::before, at_most},
    {"最大", place::before, up_to},
    {"最大で", place::before, up_to},
    {"最高", place::before, up_to},
    {"up to", place::before, up_to},
    {"as much as", place::before, up_to},
    {"less than", place::before, less_than},
    {"fewer than", place::before, less_than},
    {"under", place::before, less_than},
    {"below", place::before, less_than},
    {"わずか", place::before, as_without},
    {"なんと", place::before, as_without},
    {"only", place::before, as_without},
    {"just", place::before, as_without},
    // after
    {"以上", place::after, at_least},
    {"or more", place::after, at_least},
    {"以下", place::after, at_most},
    {"or less", place::after, at_most},
    {"未満", place::after, less_than},
    {"に満たない", place::after, less_than},
    {"を下回", place::after, less_than},
    {"超", place::after, more_than, "過越大高級"},
    {"超え", place::after, more_than},
    {"を超", place::after, more_than},
    {"を上回", place::after, more_than},
    {"余り", place::after, slightly_more},
    {"あまり", place::after, slightly_more},
    {"余", place::after, slightly_more, "剰裕地計波震興"},
    {"強", place::after, slightly_more, "盗奪制化いくみま力調烈要豪国硬固引行壮度者欲"},
    {"近く", place::after, nearly},
    {"近い", place::after, nearly},
    {"足らず", place::after, nearly},
    {"弱", place::after, nearly, "いくみま小点者体火気震"},
    {"程度", place::after, about},
    {"前後", place::after, about},
    {"ほど", place::after, about},
    {"くらい", place::after, about},
    {"ぐらい", place::after, about},
    {"規模", place::after, about},
    {"or so", place::after, about},
};

}  // namespace detail
}  // namespace kawase
