// SPDX-License-Identifier: BSL-1.0
// What looks like a figure and is another word or another thing: 万円札, 円借款, 元社長, 億円単位, 5円高, 体重200ポンド.
#pragma once

#include <cstddef>

#include <kawase/detail/config.hpp>
#include <kawase/figure/cursor.hpp>
#include <kawase/figure/word_index.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

struct other_word {
  table_word word;
  table_word unless_followed_by = "";  // 100円高い is a price again
};
// Behind a currency word.
inline constexpr other_word words_behind_currency[] = {
    {"札"}, {"紙幣"}, {"玉"}, {"硬貨"}, {"コイン"}, {"貨"}, {"切手"}, {"単位"}, {"借款"}, {"周"}, {"形"}, {"圏"}, {"ショップ"}, {"均一"}, {"の夜景"}, {"の笑顔"}, {"盤"}, {"卓"}, {"環"}, {"陣"}, {"筒"}, {"柱"}, {"滑"}, {"熟"}, {"化"}, {"論"}, {"的"}, {"満"},
    {"高", "いくかけ額"}, {"安", "いくかけ価"}, {"相場"}, {"建て"}, {"買い"}, {"売り"}, {"社", "債会内長員"}, {"砲"}, {"々"}, {"長者"},
    {"半ば"}, {"台前半"}, {"台後半"}, {"台半ば"}, {"前半"}, {"後半"}, {"プレーヤー"}, {"プレイヤー"}, {"事件"},
    {" bill"}, {" bills"}, {" note"}, {" notes"}, {" coin"}, {" coins"}, {" banknote"}, {" banknotes"}, {" zone"}, {" area"}, {" cents"}, {" mil"}, {" mill"},
};
inline constexpr word_index others_behind{words_behind_currency, indexed_by::first_character};

constexpr bool is_katakana_at(text s, std::size_t at) noexcept {
  if (s.size() < at + 3) return false;
  const char* const p = s.data() + at;
  if (static_cast<unsigned char>(p[0]) != 0xe3) return false;
  const unsigned char second = static_cast<unsigned char>(p[1]), third = static_cast<unsigned char>(p[2]);
  return (second == 0x82 && third >= 0xa1) || (second == 0x83 && third != 0xbb);
}
constexpr bool is_kanji_at(text s, std::size_t at) noexcept { return s.size() - at >= 3 && byte(s[at]) >= 0xe4 && byte(s[at]) <= 0xe9; }

// Whether the currency word that ends at `end` goes on as another word.
constexpr bool goes_on(text s, std::size_t end) noexcept {
  if (end >= s.size()) return false;
  if (is_ascii_letter(s[end - 1]) && (is_ascii_letter(s[end]) || (s[end] == '-' && end + 1 < s.size() && is_ascii_letter(s[end + 1])))) return true;  // yen-denominated
  if (end >= 3 && is_katakana_at(s, end - 3) && (is_katakana_at(s, end) || (stands_at(s, end, "・") && is_katakana_at(s, end + 3)))) return true;  // レアル・マドリード
  if (others_behind.at(s, end, [&](const other_word& w, std::size_t length) { return !one_of_stands_at(s, end + length, w.unless_followed_by); })) return true;
  // 元 is also "former" and "dimension": behind it, of all kanji, only those that go on from an amount
  return ends_at(s, end, "元") && !ends_at(s, end, "民元") && is_kanji_at(s, end) && !one_of_stands_at(s, end, "以余強弱超台程前近未相規分増減内") && !(stands_at(s, end, "約") && digit_at(s, end + 3).length != 0);
}

}  // namespace kawase::detail
KAWASE_QUIET_END
