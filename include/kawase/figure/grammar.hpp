// SPDX-License-Identifier: BSL-1.0
// The grammar of printed figures, in one place. The code follows it: cursor, number_words -> read_number -> read_amount -> read_figure -> read_rate
// -> read_pair -> boundary -> scan. Nothing is declared here.
//
// Number (read_number.hpp; words in number_words.hpp)
//   number    := several | japanese | english
//   several   := 数 inner? myriad?                                  数十億, 数百万: 2 to 9 of the unit, a convention
//   japanese  := part+                                              1億7,040万, 3兆6000億, 一京: each with a smaller myriad than the one before, the
//                                                                   last perhaps with none; a blank may stand before a myriad and behind it
//   part      := section myriad?                                    behind a larger myriad a section is below 10000; only the last has decimals
//   section   := run | (run? inner)+ run?                           8千2百86, 5千, 52.7百: 千 百 十 descend; without a digit they count once (千五百)
//   run       := digits, grouped by threes or not, with decimals or not; or kanji digits. Half and full width, ASCII and full-width marks.
//   english   := run [ -]? (million | bn | crore | ...)             letters (k m b t) only where the currency is named: $200M, 5M USD
//              | (a | one ... ten) hundred? (million | ...)         not half a million
//   Refused: groups that are not of three (1,2345); a comma with fewer digits behind it (2,40); one point before just three digits where nothing
//   tells decimals from thousands ($50.000; but 1.234兆, 0.125, and in a rate 156.235); a leading 0; more than 18 digits; values from 10^20 on.
//
// Amount (read_amount.hpp; words in currency_words.hpp and modifier_words.hpp)
//   amount    := before* prefix number suffix? after*               $5, US$ 5 million, ¥1,000円, $5 AUD (the word behind tells which dollar)
//              | before* number 余? suffix hundredths? 台? after*    90億余円, 150円50銭, 5兆円台 [5, 6)
//   prefix    := a symbol or an ISO code, suffix := a word, a symbol, an ISO code, or a country's name, a point between or not, and the unit
//   before    := 約 | 最大 | at least | > | ...  after := 以上 | 超 | 余り | を割った | ...; two that contradict each other are refused
//   Assumed, and marked so: bare $, ドル, ¥ (reading_options), フラン, ルピー, ルーブル, リラ, クローナ. Refused as ambiguous: bare ペソ, クローネ, リヤル, ディナール;
//   200 pounds, 5 won without a magnitude; 台前半, 半ば, 前半, 後半; 150円20~22銭.
//
// Figure (read_figure.hpp)
//   figure    := amount | range
//   range     := low to high                                        10~20億円, 1000億円~1500億円, $5-10 million, between $5 million and $10 million
//              | low (以上 | 超) [、で]? high (以下 | 未満)             5,000万円以上 10億円以下
//   to        := ~ 〜 ～ - – — ― − － ー から to
//   Where low has no currency it takes high's, and its magnitude where it has none: 10~20億円, $5 to $10 billion, $2m to 3m. Not where its own unit
//   stands behind it, 500円~1万円, nor where a sign before it goes with so many digits that they mean themselves, $900,000 to $1.2 million. Where the
//   ends would be out of order then, the range is refused and low is not read bare: 500~1万円, 10~5億円, 2020-30億円, $900 to $1.2 million. The
//   currency is named once or twice. A rise is no range: 100億円から200億円に, from $5 million to $10 million; from $5 to $10 million is left alone.
//   Refused: a range that descends, 1億5000~2億円.
//   parse() reads shares, ranks, multiples, counts and durations as well (unit_words.hpp): 17%, 100分の1, 1位, 3倍, 4点, 10~20年後, 一夜.
//
// Rate note (read_rate.hpp)
//   rate      := unit (= | ＝ | ≒ | は | が | あたり | につき | ：)? figure     1ドル=156円, 1ユーロ160円; unit: 1 of a currency, 100 to 10000 of a small one
//              | figure (= | ＝ | ≒) 1 of a currency                  8.57シンガポール・ドル = 1ポンド
//   150円/ドル and 150 yen to the dollar are neither figures nor read as rates.
//
// Restatement (read_pair.hpp): two figures of different currencies, neither 0, of which the second says the first again
//   pair      := figure tail? mark* open saying* figure tail? (close | apart ... close) after*
//              | figure tail? mark* (= | ＝ | ≒ | ≈) figure           unless it is a rate, or a line of a calculation
//              | figure [、,。]? saying+ figure                        、日本円で約740億円; , or about $33 billion
//              | figure (は | が | / | ／ | → | ⇒) figure              only where the second is 約, about or such
//              | figure (に相当する | といっても | ...) figure
//   open      := ( （ [ ［ 〔 【 ＜ 「 ...       close := its partner, half or full width
//   saying    := 日本円で | 円換算で | equivalent to | ... | rate 換算で      tail := 相当 | 分 | /月 | 」 | ...      mark := ※1 *1 ** † [1] (注1), line break
//   apart     := 、。, ; ： ・ ／ ＝ ※ or a rate                       what follows in the bracket is not read, but a rate note in it is
//   A modifier behind the bracket bounds both figures: 200億ドル（約3兆円）以上.
//   No pairs: one currency twice, prices in a row, rises, sums and products, A(前年比5%増), A(2024年), A(うち…), A(3億ユーロ増).
//
// Running text (boundary.hpp, other_words.hpp, scan.hpp)
//   A figure never begins or ends inside a number or a word, nor behind a sign (-5, ▲5, △5, マイナス5: a figure has none); 2、3億円, 7・8兆円,
//   1京と6,500兆円, ～5億円, 1 234円, 2分の1億円, old numerals (参千億円) and a line that breaks inside a number (1億⏎2000万円) are left alone whole.
//   The signs > and < count directly before the figure, behind a blank, a bracket or nothing: not in <b>$5bn</b> and <5億円>.
//   The currency word must not go on as another word: 万円札, 億円単位, 円借款, 5円高, 元社長,
//   100円ショップ, ドルマーク, 100万ドルの夜景. No money: 体重200ポンド, 5ポンド(約2.3kg), （単位：百万円）, 関東一円.
#pragma once
