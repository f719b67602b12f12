// SPDX-License-Identifier: BSL-1.0
// The currencies that news print, as tag types: the ten of currencies.hpp and those that figure/currency_words.hpp reads besides them. Codes, numbers,
// minor units and names: ISO 4217 list one, published 2026-01-01; tests/money/iso4217.cpp compares each with that list.
#pragma once

#include <kawase/money/currencies.hpp>
#include <kawase/money/currency.hpp>

// A code that some platforms define as a macro.
#pragma push_macro("TRY")
#undef TRY

namespace kawase {

// clang-format off
struct AED { static constexpr text code{"AED", 3}; static constexpr int numeric_code = 784, minor_digits = 2; static constexpr text name{"UAE Dirham", 10}; };
struct ARS { static constexpr text code{"ARS", 3}; static constexpr int numeric_code = 32, minor_digits = 2; static constexpr text name{"Argentine Peso", 14}; };
struct BDT { static constexpr text code{"BDT", 3}; static constexpr int numeric_code = 50, minor_digits = 2; static constexpr text name{"Taka", 4}; };
struct BRL { static constexpr text code{"BRL", 3}; static constexpr int numeric_code = 986, minor_digits = 2; static constexpr text name{"Brazilian Real", 14}; };
struct BYN { static constexpr text code{"BYN", 3}; static constexpr int numeric_code = 933, minor_digits = 2; static constexpr text name{"Belarusian Ruble", 16}; };
struct CLP { static constexpr text code{"CLP", 3}; static constexpr int numeric_code = 152, minor_digits = 0; static constexpr text name{"Chilean Peso", 12}; };
struct COP { static constexpr text code{"COP", 3}; static constexpr int numeric_code = 170, minor_digits = 2; static constexpr text name{"Colombian Peso", 14}; };
struct CZK { static constexpr text code{"CZK", 3}; static constexpr int numeric_code = 203, minor_digits = 2; static constexpr text name{"Czech Koruna", 12}; };
struct DKK { static constexpr text code{"DKK", 3}; static constexpr int numeric_code = 208, minor_digits = 2; static constexpr text name{"Danish Krone", 12}; };
struct EGP { static constexpr text code{"EGP", 3}; static constexpr int numeric_code = 818, minor_digits = 2; static constexpr text name{"Egyptian Pound", 14}; };
struct HUF { static constexpr text code{"HUF", 3}; static constexpr int numeric_code = 348, minor_digits = 2; static constexpr text name{"Forint", 6}; };
struct IDR { static constexpr text code{"IDR", 3}; static constexpr int numeric_code = 360, minor_digits = 2; static constexpr text name{"Rupiah", 6}; };
struct ILS { static constexpr text code{"ILS", 3}; static constexpr int numeric_code = 376, minor_digits = 2; static constexpr text name{"New Israeli Sheqel", 18}; };
struct INR { static constexpr text code{"INR", 3}; static constexpr int numeric_code = 356, minor_digits = 2; static constexpr text name{"Indian Rupee", 12}; };
struct ISK { static constexpr text code{"ISK", 3}; static constexpr int numeric_code = 352, minor_digits = 0; static constexpr text name{"Iceland Krona", 13}; };
struct KES { static constexpr text code{"KES", 3}; static constexpr int numeric_code = 404, minor_digits = 2; static constexpr text name{"Kenyan Shilling", 15}; };
struct KRW { static constexpr text code{"KRW", 3}; static constexpr int numeric_code = 410, minor_digits = 0; static constexpr text name{"Won", 3}; };
struct KWD { static constexpr text code{"KWD", 3}; static constexpr int numeric_code = 414, minor_digits = 3; static constexpr text name{"Kuwaiti Dinar", 13}; };
struct LKR { static constexpr text code{"LKR", 3}; static constexpr int numeric_code = 144, minor_digits = 2; static constexpr text name{"Sri Lanka Rupee", 15}; };
struct MXN { static constexpr text code{"MXN", 3}; static constexpr int numeric_code = 484, minor_digits = 2; static constexpr text name{"Mexican Peso", 12}; };
struct MYR { static constexpr text code{"MYR", 3}; static constexpr int numeric_code = 458, minor_digits = 2; static constexpr text name{"Malaysian Ringgit", 17}; };
struct NGN { static constexpr text code{"NGN", 3}; static constexpr int numeric_code = 566, minor_digits = 2; static constexpr text name{"Naira", 5}; };
struct NOK { static constexpr text code{"NOK", 3}; static constexpr int numeric_code = 578, minor_digits = 2; static constexpr text name{"Norwegian Krone", 15}; };
struct NZD { static constexpr text code{"NZD", 3}; static constexpr int numeric_code = 554, minor_digits = 2; static constexpr text name{"New Zealand Dollar", 18}; };
struct PEN { static constexpr text code{"PEN", 3}; static constexpr int numeric_code = 604, minor_digits = 2; static constexpr text name{"Sol", 3}; };
struct PHP { static constexpr text code{"PHP", 3}; static constexpr int numeric_code = 608, minor_digits = 2; static constexpr text name{"Philippine Peso", 15}; };
struct PKR { static constexpr text code{"PKR", 3}; static constexpr int numeric_code = 586, minor_digits = 2; static constexpr text name{"Pakistan Rupee", 14}; };
struct PLN { static constexpr text code{"PLN", 3}; static constexpr int numeric_code = 985, minor_digits = 2; static constexpr text name{"Zloty", 5}; };
struct QAR { static constexpr text code{"QAR", 3}; static constexpr int numeric_code = 634, minor_digits = 2; static constexpr text name{"Qatari Rial", 11}; };
struct RON { static constexpr text code{"RON", 3}; static constexpr int numeric_code = 946, minor_digits = 2; static constexpr text name{"Romanian Leu", 12}; };
struct RUB { static constexpr text code{"RUB", 3}; static constexpr int numeric_code = 643, minor_digits = 2; static constexpr text name{"Russian Ruble", 13}; };
struct SAR { static constexpr text code{"SAR", 3}; static constexpr int numeric_code = 682, minor_digits = 2; static constexpr text name{"Saudi Riyal", 11}; };
struct SEK { static constexpr text code{"SEK", 3}; static constexpr int numeric_code = 752, minor_digits = 2; static constexpr text name{"Swedish Krona", 13}; };
struct THB { static constexpr text code{"THB", 3}; static constexpr int numeric_code = 764, minor_digits = 2; static constexpr text name{"Baht", 4}; };
struct TRY { static constexpr text code{"TRY", 3}; static constexpr int numeric_code = 949, minor_digits = 2; static constexpr text name{"Turkish Lira", 12}; };
struct TWD { static constexpr text code{"TWD", 3}; static constexpr int numeric_code = 901, minor_digits = 2; static constexpr text name{"New Taiwan Dollar", 17}; };
struct UAH { static constexpr text code{"UAH", 3}; static constexpr int numeric_code = 980, minor_digits = 2; static constexpr text name{"Hryvnia", 7}; };
struct VND { static constexpr text code{"VND", 3}; static constexpr int numeric_code = 704, minor_digits = 0; static constexpr text name{"Dong", 4}; };
struct ZAR { static constexpr text code{"ZAR", 3}; static constexpr int numeric_code = 710, minor_digits = 2; static constexpr text name{"Rand", 4}; };

namespace detail {
template <currency_code Code> struct tag_of;
template <> struct tag_of<"AED"> { using type = AED; };
template <> struct tag_of<"ARS"> { using type = ARS; };
template <> struct tag_of<"AUD"> { using type = AUD; };
template <> struct tag_of<"BDT"> { using type = BDT; };
template <> struct tag_of<"BRL"> { using type = BRL; };
template <> struct tag_of<"BYN"> { using type = BYN; };
template <> struct tag_of<"CAD"> { using type = CAD; };
template <> struct tag_of<"CHF"> { using type = CHF; };
template <> struct tag_of<"CLP"> { using type = CLP; };
template <> struct tag_of<"CNY"> { using type = CNY; };
template <> struct tag_of<"COP"> { using type = COP; };
template <> struct tag_of<"CZK"> { using type = CZK; };
template <> struct tag_of<"DKK"> { using type = DKK; };
template <> struct tag_of<"EGP"> { using type = EGP; };
template <> struct tag_of<"EUR"> { using type = EUR; };
template <> struct tag_of<"GBP"> { using type = GBP; };
template <> struct tag_of<"HKD"> { using type = HKD; };
template <> struct tag_of<"HUF"> { using type = HUF; };
template <> struct tag_of<"IDR"> { using type = IDR; };
template <> struct tag_of<"ILS"> { using type = ILS; };
template <> struct tag_of<"INR"> { using type = INR; };
template <> struct tag_of<"ISK"> { using type = ISK; };
template <> struct tag_of<"JPY"> { using type = JPY; };
template <> struct tag_of<"KES"> { using type = KES; };
template <> struct tag_of<"KRW"> { using type = KRW; };
template <> struct tag_of<"KWD"> { using type = KWD; };
template <> struct tag_of<"LKR"> { using type = LKR; };
template <> struct tag_of<"MXN"> { using type = MXN; };
template <> struct tag_of<"MYR"> { using type = MYR; };
template <> struct tag_of<"NGN"> { using type = NGN; };
template <> struct tag_of<"NOK"> { using type = NOK; };
template <> struct tag_of<"NZD"> { using type = NZD; };
template <> struct tag_of<"PEN"> { using type = PEN; };
template <> struct tag_of<"PHP"> { using type = PHP; };
template <> struct tag_of<"PKR"> { using type = PKR; };
template <> struct tag_of<"PLN"> { using type = PLN; };
template <> struct tag_of<"QAR"> { using type = QAR; };
template <> struct tag_of<"RON"> { using type = RON; };
template <> struct tag_of<"RUB"> { using type = RUB; };
template <> struct tag_of<"SAR"> { using type = SAR; };
template <> struct tag_of<"SEK"> { using type = SEK; };
template <> struct tag_of<"SGD"> { using type = SGD; };
template <> struct tag_of<"THB"> { using type = THB; };
template <> struct tag_of<"TRY"> { using type = TRY; };
template <> struct tag_of<"TWD"> { using type = TWD; };
template <> struct tag_of<"UAH"> { using type = UAH; };
template <> struct tag_of<"USD"> { using type = USD; };
template <> struct tag_of<"VND"> { using type = VND; };
template <> struct tag_of<"ZAR"> { using type = ZAR; };
}  // namespace detail
// clang-format on

namespace iso4217 {

// The tag type of a code: tag<"TRY"> is kawase::TRY, and not to be hidden by a macro. Here for the currencies in print; iso4217_tags.hpp has every
// active code, and a code that is not active does not compile.
template <currency_code Code>
using tag = typename detail::tag_of<Code>::type;

}  // namespace iso4217
}  // namespace kawase

#pragma pop_macro("TRY")
