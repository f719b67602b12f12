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
struct AED { static constexpr text code = "AED"; static constexpr int numeric_code = 784, minor_digits = 2; static constexpr text name = "UAE Dirham"; };
struct ARS { static constexpr text code = "ARS"; static constexpr int numeric_code = 32, minor_digits = 2; static constexpr text name = "Argentine Peso"; };
struct BDT { static constexpr text code = "BDT"; static constexpr int numeric_code = 50, minor_digits = 2; static constexpr text name = "Taka"; };
struct BRL { static constexpr text code = "BRL"; static constexpr int numeric_code = 986, minor_digits = 2; static constexpr text name = "Brazilian Real"; };
struct BYN { static constexpr text code = "BYN"; static constexpr int numeric_code = 933, minor_digits = 2; static constexpr text name = "Belarusian Ruble"; };
struct CLP { static constexpr text code = "CLP"; static constexpr int numeric_code = 152, minor_digits = 0; static constexpr text name = "Chilean Peso"; };
struct COP { static constexpr text code = "COP"; static constexpr int numeric_code = 170, minor_digits = 2; static constexpr text name = "Colombian Peso"; };
struct CZK { static constexpr text code = "CZK"; static constexpr int numeric_code = 203, minor_digits = 2; static constexpr text name = "Czech Koruna"; };
struct DKK { static constexpr text code = "DKK"; static constexpr int numeric_code = 208, minor_digits = 2; static constexpr text name = "Danish Krone"; };
struct EGP { static constexpr text code = "EGP"; static constexpr int numeric_code = 818, minor_digits = 2; static constexpr text name = "Egyptian Pound"; };
struct HUF { static constexpr text code = "HUF"; static constexpr int numeric_code = 348, minor_digits = 2; static constexpr text name = "Forint"; };
struct IDR { static constexpr text code = "IDR"; static constexpr int numeric_code = 360, minor_digits = 2; static constexpr text name = "Rupiah"; };
struct ILS { static constexpr text code = "ILS"; static constexpr int numeric_code = 376, minor_digits = 2; static constexpr text name = "New Israeli Sheqel"; };
struct INR { static constexpr text code = "INR"; static constexpr int numeric_code = 356, minor_digits = 2; static constexpr text name = "Indian Rupee"; };
struct ISK { static constexpr text code = "ISK"; static constexpr int numeric_code = 352, minor_digits = 0; static constexpr text name = "Iceland Krona"; };
struct KES { static constexpr text code = "KES"; static constexpr int numeric_code = 404, minor_digits = 2; static constexpr text name = "Kenyan Shilling"; };
struct KRW { static constexpr text code = "KRW"; static constexpr int numeric_code = 410, minor_digits = 0; static constexpr text name = "Won"; };
struct KWD { static constexpr text code = "KWD"; static constexpr int numeric_code = 414, minor_digits = 3; static constexpr text name = "Kuwaiti Dinar"; };
struct LKR { static constexpr text code = "LKR"; static constexpr int numeric_code = 144, minor_digits = 2; static constexpr text name = "Sri Lanka Rupee"; };
struct MXN { static constexpr text code = "MXN"; static constexpr int numeric_code = 484, minor_digits = 2; static constexpr text name = "Mexican Peso"; };
struct MYR { static constexpr text code = "MYR"; static constexpr int numeric_code = 458, minor_digits = 2; static constexpr text name = "Malaysian Ringgit"; };
struct NGN { static constexpr text code = "NGN"; static constexpr int numeric_code = 566, minor_digits = 2; static constexpr text name = "Naira"; };
struct NOK { static constexpr text code = "NOK"; static constexpr int numeric_code = 578, minor_digits = 2; static constexpr text name = "Norwegian Krone"; };
struct NZD { static constexpr text code = "NZD"; static constexpr int numeric_code = 554, minor_digits = 2; static constexpr text name = "New Zealand Dollar"; };
struct PEN { static constexpr text code = "PEN"; static constexpr int numeric_code = 604, minor_digits = 2; static constexpr text name = "Sol"; };
struct PHP { static constexpr text code = "PHP"; static constexpr int numeric_code = 608, minor_digits = 2; static constexpr text name = "Philippine Peso"; };
struct PKR { static constexpr text code = "PKR"; static constexpr int numeric_code = 586, minor_digits = 2; static constexpr text name = "Pakistan Rupee"; };
struct PLN { static constexpr text code = "PLN"; static constexpr int numeric_code = 985, minor_digits = 2; static constexpr text name = "Zloty"; };
struct QAR { static constexpr text code = "QAR"; static constexpr int numeric_code = 634, minor_digits = 2; static constexpr text name = "Qatari Rial"; };
struct RON { static constexpr text code = "RON"; static constexpr int numeric_code = 946, minor_digits = 2; static constexpr text name = "Romanian Leu"; };
struct RUB { static constexpr text code = "RUB"; static constexpr int numeric_code = 643, minor_digits = 2; static constexpr text name = "Russian Ruble"; };
struct SAR { static constexpr text code = "SAR"; static constexpr int numeric_code = 682, minor_digits = 2; static constexpr text name = "Saudi Riyal"; };
struct SEK { static constexpr text code = "SEK"; static constexpr int numeric_code = 752, minor_digits = 2; static constexpr text name = "Swedish Krona"; };
struct THB { static constexpr text code = "THB"; static constexpr int numeric_code = 764, minor_digits = 2; static constexpr text name = "Baht"; };
struct TRY { static constexpr text code = "TRY"; static constexpr int numeric_code = 949, minor_digits = 2; static constexpr text name = "Turkish Lira"; };
struct TWD { static constexpr text code = "TWD"; static constexpr int numeric_code = 901, minor_digits = 2; static constexpr text name = "New Taiwan Dollar"; };
struct UAH { static constexpr text code = "UAH"; static constexpr int numeric_code = 980, minor_digits = 2; static constexpr text name = "Hryvnia"; };
struct VND { static constexpr text code = "VND"; static constexpr int numeric_code = 704, minor_digits = 0; static constexpr text name = "Dong"; };
struct ZAR { static constexpr text code = "ZAR"; static constexpr int numeric_code = 710, minor_digits = 2; static constexpr text name = "Rand"; };

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
