// SPDX-License-Identifier: BSL-1.0
// The grammar of printed figures, in one place. The code follows it: cursor, number_words -> read_number -> read_amount -> read_figure -> read_rate
// -> read_pair -> boundary -> scan. Nothing is declared here.
//
// Number (read_number.hpp; words in number_words.hpp)
//   number    := several | japanese | english
//   several   := 数 inner? myriad?                                  数十億, 数百万: 2 to 9 of the unit, a convention; 十数億, 数10億 are refused
//   japanese  := part+                                              1億7,040万, 3兆6000億, 一京: each with a smaller myriad than the one before, the
//                                                                   last perhaps with none; a blank may stand before a myriad and behind it:
//                                                                   1兆 2,000億円; but 1億 2000円 is left alone, being one number or two
//   part      := section myriad?                                    behind a larger myriad a section is below 10000; only the last has decimals
//   section   := run | (run? inner)+ run?                           8千2百86, 5千, 52.7百: 千 百 十 descend; without a digit they count once (千五百)
//   run       := digits, grouped by threes or not, with decimals or not; or kanji digits. Half and full width, ASCII and full-width marks.
//   decimals  := a point and digits, or, before a magnitude, a middle dot and one digit (三・五億, 10・5億), but for neighbours, 2・3億, which may be
//                two numbers
//   english   := run [ -]? (million | bn | crore | ...)             letters (k m b t) only where the currency is named: $200M, 5M USD
//              | (a | one ... ten) hundred? (million | ...)         not half a million; a thousand million multiplies
//   magnitudes of Chinese, Korean and German print are read too (亿, 억, 조, Mio, Mrd): $10亿 is not $10
//   Refused: behind a symbol, what is only the beginning of a number: $1 000 000, CHF 1'250'000, $5 at a line's end before million, $1/2 million;
//   ½, ⅓ and 1/2 behind a number, $10 mil; groups that are not of three (1,2345); a comma with fewer digits behind it (2,40); one point before just three
//   digits where nothing tells decimals from thousands ($50.000; but 1.234兆, 0.125, and in a rate 156.235); a leading 0; more than 18 digits; values from
//   10^20 on.
//
// Amount (read_amount.hpp; words in currency_words.hpp and modifier_words.hpp)
//   amount    := before* prefix number suffix? after*               $5, US$ 5 million, ¥1,000円, $5 AUD (the word behind tells which dollar)
//              | before* number 余? suffix hundredths? 台? after*    90億余円, 150円05銭, 154円20~22銭 (a range), 5兆円台 [5, 6)
//   台        := up to the next of the last printed digit, 5.2兆円台, and of the last that is no zero, 29,000円台 [29,000, 30,000), 10億円台 [10, 20)
//   prefix    := a symbol or an ISO code, suffix := a word, a symbol, an ISO code, or a country's name, a point between or not, and the unit
//   before    := 約 | 最大 | at least | > | ...  after := 以上 | 超 | 余り | を割った | の大台? を adverb? verb | ...; two that contradict each other are
//                refused; わずかに and やや make of a bound what 余り and 弱 say: 1兆円をわずかに超える; a verb that is denied says the opposite,
//                を超えなかった, or nothing, を超えそうにない; 以上, 未満, 程度 and 前後 may stand behind a blank, at most and or above
//                before a pause alone, not $30 at most restaurants. $5bn+ is at least that, and so are 〜
//                and + before a bracket, at its end or the text's: 500ドル〜（約7万5000円〜）
//   Assumed, and marked so: bare $, ドル, ¥ (reading_options), フラン, ルピー, ルーブル, リラ, クローナ. Refused as ambiguous: bare ペソ, クローネ, リヤル, ディナール;
//   200 pounds, 5 won without a magnitude, 5 million pounds of what costs no money; 台前半, 半ば, 前半, 後半; 150円台 but in a rate (to 151 there, to 160 in
//   a shop); 150円20.5銭.
//
// Figure (read_figure.hpp)
//   figure    := amount | range
//   range     := low to high                                        10~20億円, 1000億円~1500億円, $5-10 million, between $5 million and $10 million
//              | low (以上 | 超) [、で]? high (以下 | 未満)             5,000万円以上 10億円以下
//   to        := ~ 〜 ～ - – — ― − － ー から to
//   Where low has no currency it takes high's, and its magnitude where it has none: 10~20億円, $5 to $10 billion, $2m to 3m. 数百~数千億円 and 5千~6千億円
//   are of 億 at both ends, 数千~数万円 is not, and 5千~1兆円 is refused. A high end of money without a magnitude may be the last digits of low,
//   as the foreign-exchange market quotes, 106.93-94円, 1.0850~60ドル; refused where it may as well be itself, $9.75-99. Not where its own unit
//   stands behind it, 500円~1万円, nor where a sign before it goes with so many digits that they mean themselves, $900,000 to $1.2 million. Where the
//   ends would be out of order then, the range is refused and low is not read bare: 500~1万円, 10~5億円, 2020-30億円, $900 to $1.2 million. The
//   currency is named once or twice. What the two ends say is said of the range, but for a lower bound behind the low end (1兆円超~2兆円), and 強 of the low
//   end and 弱 of the high one being the range itself; what contradicts itself is refused whole: 10億円弱~20億円強. A rise is no range: 100億円から200億円に,
//   from $5 million to $10 million, rose $2.50 to $85.10; from $5 to $10 million is left alone.
//   Refused: a range that descends, 1億5000~2億円; and where two amounts share a magnitude, the one without it: €5 or €6 million, $200, $300 million, five to
//   seven billion.
//   parse() reads shares, ranks, multiples, counts and durations as well (unit_words.hpp): 17%, 100分の1, 1位, 3倍, 4点, 10~20年後, 一夜.
//   fraction  := 10 | 100 | 1万 | 百 | ... 分の number               a printed number is decimal: 3分の1 and 3000分の1 are refused, and so is 第1位
//
// Rate note (read_rate.hpp): what is priced, and its price
//   rate      := unit link? figure                                  1ドル=156円, 1ユーロ160円, $1 is 150 yen; unit: 1 or 1.00 of a currency, 100 to 10000
//                                                                   of a small one
//              | figure (= | ＝ | ≒ | to) 1 of a currency             8.57シンガポール・ドル = 1ポンド, ¥149.52 to US$1.00
//              | figure (/ | ／ | per | to the | ...) currency       150円/ドル, 150 yen to the dollar
//              | pair (link | at)? (figure | number)                 USD/JPY=154.5, ドル円は150円; at a level: where a sentence ends, or に, で, まで, 付近
//   link      := = | ＝ | ≒ | ： | : | equals | は | が | is | あたり | につき | に対し | ...
//   In a price a point never marks thousands, 台 is of the last digit, and two digits behind 円 are hundredths: 156.235円, 150円台 [150, 151), 150円50で.
//   No rates: a move (1ドルは5円上昇, 1円/ドルの円安, ドル円は5円高), a charge (手数料は1ドルあたり1円), what may be a weight (1ポンド500円, $1.25 per pound), where
//   a price goes with codes on its other side (154.5 USD/JPY: a pair's name, or dollars per yen), @150円, and 1ドル、150円. Where = promises a price and
//   none is read, 1ドル=150円台前半, 1ポンド=453グラム, the 1ドル before it is left alone as well, and so is that of 1ドル150円台前半.
//
// Restatement (read_pair.hpp): two figures of different currencies, neither 0, of which the second says the first again
//   pair      := figure tail? mark* open (= | →)? before figure mark? tail? note? (close | apart ... close) after*
//              | open figure 、 about figure (close | 、 rate)         (328億1000万ドル、約42兆800億ウォン): nothing else in the bracket
//              | figure tail? mark* (= | ＝ | ≒ | ≈) figure           unless it is a rate, or a line of a calculation
//              | figure (、 | , | 。 | は、 | で、 | を)? saying+ figure  、日本円で約740億円; を日本円に換算すると約740億円; , or about $33 billion; - the equivalent of ¥740 million
//              | figure , about figure [,.;)]                         in English; Japanese 5億ドル、約740億円 may be two things
//              | figure dash about figure dash                        $5 million — roughly ¥740 million —
//              | figure (は | が | / | ／ | → | ⇒) figure              only where the second is 約, about or such, and ends what is said; not 100ドルが約5000円
//                                                                   に値下げ
//              | figure (に相当する | といっても | is equivalent to | ...) figure
//   open      := ( （ [ ［ 〔 【 ＜ < 「 ｢ 〈 《 ｛ { 〖       close := its partner, half or full width
//   before    := saying* | lead                                       lead: no amount in it, and レートで, 換算で, 当時 at its end: 2013年3月のレートで
//   saying    := 日本円で | 円換算で | equivalent to | or | ... | rate 換算で; in a bracket also 同 | 税込 | then | ..., which outside lead to another amount
//   tail      := 相当 | 分 | +税 | 」 | ... | per what, /月, /user/month, per person, an hour, before a bracket, and the same
//                in it or nothing; in it alone it tells another price: $12 an hour (€25,000 a year), $1.25 billion (¥18.8 billion a year)
//   note      := a bracket in the bracket, （約1500億円（1ドル＝150円換算））
//   mark      := ※1 *1 ** † ¹ [12] (1) (注1) （※1）, line break
//   apart     := 、。, ; ： ・ ／ ＝ ※ at, or a rate                   what follows in the bracket is not read, but a rate note in it is
//   A bare or needs a comma, a pause behind the second figure, and no row before the first: $99, £79, or €89 are three prices, and so are $99 or £79.
//   A modifier behind the bracket bounds both figures: 200億ドル（約3兆円）以上.
//   No pairs: one currency twice, prices in a row, rises, sums and products, A(前年比5%増), A(2024年), A(うち…), A(3億ユーロ増).
//
// Running text (boundary.hpp, other_words.hpp, scan.hpp)
//   A figure never begins or ends inside a number or a word; with 約 or a symbol it begins behind a number and a comma as well, iPhone 15、約12万円. It has
//   no sign: what stands behind - − － ‐ ▲ △ ▼ ▽ ±, マイナス, minus or negative is left alone whole, modifiers between or not, and never read as its positive
//   twin; a + says nothing.
//   Left alone whole as well: 2、3億円, 2億、3億円, 7・8兆円, 1京と6,500兆円, ～5億円, 1 234円, 2分の1億円, old numerals (参千億円) and a line that breaks inside
//   a number (1億⏎2000万円), (1,500)百万円; and what contradicts itself, which is not read without its first word: ¥5 USD, 最大5億円以上, ～約5億円.
//   Directly behind a letter or a digit a figure begins with a word, 1kg約500円, or with 万 and more behind a word of finance, GDP600兆円, GDP3兆米ドル; not FY23100億円, iPhone15万円.
//   The signs > and < count directly before the figure, behind a blank, a bracket or nothing: not in <b>$5bn</b> and <5億円>.
//   The currency word must not go on as another word: 万円札, 億円単位, 円借款, 5円高, 元社長, 100円ショップ, ドルマーク (but 20ドルプラン), 100万ドルの夜景,
//   $100 bill, 10,000-yen notes, yen-denominated. No money: 体重200ポンド, 500ポンド爆弾, 5ポンド(約2.3kg), （単位：百万円）, 関東一円, COP26, RON 95, CNY 2024,
//   2元1次方程式, a script's $1 $2, PHP 8.3.
#pragma once
