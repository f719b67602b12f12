// SPDX-License-Identifier: BSL-1.0
// ISO 4217 as tables: every active code (list one) and every withdrawn one (list three), as the maintenance agency (SIX) published them on
// 2026-01-01. tests/money/iso4217.cpp compares each row with the lists, and with Debian's iso-codes where that knows the code.
#pragma once

#include <cstddef>

#include <kawase/money/currency.hpp>
#include <kawase/money/iso4217_tags.hpp>
#include <kawase/money/text.hpp>

namespace kawase {

namespace iso4217 {

// One active code. minor_digits: the exponent of the minor unit, no_minor_unit where the list says N.A.; numeric_code is printed with three digits.
struct entry {
  text code;
  int numeric_code = 0;
  int minor_digits = 0;
  text name;
  bool fund = false;
};

// One withdrawn code. withdrawn: as the list prints it, mostly YYYY-MM. A code that was withdrawn under several names or by several countries at
// different times has several rows; one that is active again under a new name is in both tables.
struct withdrawn_entry {
  text code;
  int numeric_code = 0;  // 0 where the list gives none
  text name;
  text withdrawn;
};

}  // namespace iso4217

namespace detail {

// The codes that list one marks as funds.
inline constexpr text fund_codes[] = {"BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI"};
template <currency C>
consteval iso4217::entry iso4217_row() {
  bool fund = false;
  for (const text& code : fund_codes) fund = fund || code == text(C::code);
  return {C::code, C::numeric_code, C::minor_digits, C::name, fund};
}

}  // namespace detail

namespace iso4217 {

// clang-format off
// By code.
inline constexpr entry all[] = {
    detail::iso4217_row<AED>(), detail::iso4217_row<AFN>(), detail::iso4217_row<detail::tag_of<"ALL">::type>(), detail::iso4217_row<AMD>(),
    detail::iso4217_row<AOA>(), detail::iso4217_row<ARS>(), detail::iso4217_row<AUD>(), detail::iso4217_row<AWG>(), detail::iso4217_row<AZN>(),
    detail::iso4217_row<BAM>(), detail::iso4217_row<BBD>(), detail::iso4217_row<BDT>(), detail::iso4217_row<BHD>(), detail::iso4217_row<BIF>(),
    detail::iso4217_row<BMD>(), detail::iso4217_row<BND>(), detail::iso4217_row<BOB>(), detail::iso4217_row<BOV>(), detail::iso4217_row<BRL>(),
    detail::iso4217_row<BSD>(), detail::iso4217_row<BTN>(), detail::iso4217_row<BWP>(), detail::iso4217_row<BYN>(), detail::iso4217_row<BZD>(),
    detail::iso4217_row<CAD>(), detail::iso4217_row<CDF>(), detail::iso4217_row<CHE>(), detail::iso4217_row<CHF>(), detail::iso4217_row<CHW>(),
    detail::iso4217_row<CLF>(), detail::iso4217_row<CLP>(), detail::iso4217_row<CNY>(), detail::iso4217_row<COP>(), detail::iso4217_row<COU>(),
    detail::iso4217_row<CRC>(), detail::iso4217_row<CUP>(), detail::iso4217_row<CVE>(), detail::iso4217_row<CZK>(), detail::iso4217_row<DJF>(),
    detail::iso4217_row<DKK>(), detail::iso4217_row<DOP>(), detail::iso4217_row<DZD>(), detail::iso4217_row<EGP>(), detail::iso4217_row<ERN>(),
    detail::iso4217_row<ETB>(), detail::iso4217_row<EUR>(), detail::iso4217_row<FJD>(), detail::iso4217_row<FKP>(), detail::iso4217_row<GBP>(),
    detail::iso4217_row<GEL>(), detail::iso4217_row<GHS>(), detail::iso4217_row<GIP>(), detail::iso4217_row<GMD>(), detail::iso4217_row<GNF>(),
    detail::iso4217_row<GTQ>(), detail::iso4217_row<GYD>(), detail::iso4217_row<HKD>(), detail::iso4217_row<HNL>(), detail::iso4217_row<HTG>(),
    detail::iso4217_row<HUF>(), detail::iso4217_row<IDR>(), detail::iso4217_row<ILS>(), detail::iso4217_row<INR>(), detail::iso4217_row<IQD>(),
    detail::iso4217_row<IRR>(), detail::iso4217_row<ISK>(), detail::iso4217_row<JMD>(), detail::iso4217_row<JOD>(), detail::iso4217_row<JPY>(),
    detail::iso4217_row<KES>(), detail::iso4217_row<KGS>(), detail::iso4217_row<KHR>(), detail::iso4217_row<KMF>(), detail::iso4217_row<KPW>(),
    detail::iso4217_row<KRW>(), detail::iso4217_row<KWD>(), detail::iso4217_row<KYD>(), detail::iso4217_row<KZT>(), detail::iso4217_row<LAK>(),
    detail::iso4217_row<LBP>(), detail::iso4217_row<LKR>(), detail::iso4217_row<LRD>(), detail::iso4217_row<LSL>(), detail::iso4217_row<LYD>(),
    detail::iso4217_row<MAD>(), detail::iso4217_row<MDL>(), detail::iso4217_row<MGA>(), detail::iso4217_row<MKD>(), detail::iso4217_row<MMK>(),
    detail::iso4217_row<MNT>(), detail::iso4217_row<MOP>(), detail::iso4217_row<MRU>(), detail::iso4217_row<MUR>(), detail::iso4217_row<MVR>(),
    detail::iso4217_row<MWK>(), detail::iso4217_row<MXN>(), detail::iso4217_row<MXV>(), detail::iso4217_row<MYR>(), detail::iso4217_row<MZN>(),
    detail::iso4217_row<NAD>(), detail::iso4217_row<NGN>(), detail::iso4217_row<NIO>(), detail::iso4217_row<NOK>(), detail::iso4217_row<NPR>(),
    detail::iso4217_row<NZD>(), detail::iso4217_row<OMR>(), detail::iso4217_row<PAB>(), detail::iso4217_row<PEN>(), detail::iso4217_row<PGK>(),
    detail::iso4217_row<PHP>(), detail::iso4217_row<PKR>(), detail::iso4217_row<PLN>(), detail::iso4217_row<PYG>(), detail::iso4217_row<QAR>(),
    detail::iso4217_row<RON>(), detail::iso4217_row<RSD>(), detail::iso4217_row<RUB>(), detail::iso4217_row<RWF>(), detail::iso4217_row<SAR>(),
    detail::iso4217_row<SBD>(), detail::iso4217_row<SCR>(), detail::iso4217_row<SDG>(), detail::iso4217_row<SEK>(), detail::iso4217_row<SGD>(),
    detail::iso4217_row<SHP>(), detail::iso4217_row<SLE>(), detail::iso4217_row<SOS>(), detail::iso4217_row<SRD>(), detail::iso4217_row<SSP>(),
    detail::iso4217_row<STN>(), detail::iso4217_row<SVC>(), detail::iso4217_row<SYP>(), detail::iso4217_row<SZL>(), detail::iso4217_row<THB>(),
    detail::iso4217_row<TJS>(), detail::iso4217_row<TMT>(), detail::iso4217_row<TND>(), detail::iso4217_row<TOP>(),
    detail::iso4217_row<detail::tag_of<"TRY">::type>(), detail::iso4217_row<TTD>(), detail::iso4217_row<TWD>(), detail::iso4217_row<TZS>(),
    detail::iso4217_row<UAH>(), detail::iso4217_row<UGX>(), detail::iso4217_row<USD>(), detail::iso4217_row<USN>(), detail::iso4217_row<UYI>(),
    detail::iso4217_row<UYU>(), detail::iso4217_row<UYW>(), detail::iso4217_row<UZS>(), detail::iso4217_row<VED>(), detail::iso4217_row<VES>(),
    detail::iso4217_row<VND>(), detail::iso4217_row<VUV>(), detail::iso4217_row<WST>(), detail::iso4217_row<XAD>(), detail::iso4217_row<XAF>(),
    detail::iso4217_row<XAG>(), detail::iso4217_row<XAU>(), detail::iso4217_row<XBA>(), detail::iso4217_row<XBB>(), detail::iso4217_row<XBC>(),
    detail::iso4217_row<XBD>(), detail::iso4217_row<XCD>(), detail::iso4217_row<XCG>(), detail::iso4217_row<XDR>(), detail::iso4217_row<XOF>(),
    detail::iso4217_row<XPD>(), detail::iso4217_row<XPF>(), detail::iso4217_row<XPT>(), detail::iso4217_row<XSU>(), detail::iso4217_row<XTS>(),
    detail::iso4217_row<XUA>(), detail::iso4217_row<XXX>(), detail::iso4217_row<YER>(), detail::iso4217_row<ZAR>(), detail::iso4217_row<ZMW>(),
    detail::iso4217_row<ZWG>(),
};

// By code and date.
inline constexpr withdrawn_entry withdrawn[] = {
    {"ADP", 20, "Andorran Peseta", "2003-07"},
    {"AFA", 4, "Afghani", "2003-01"},
    {"ALK", 8, "Old Lek", "1989-12"},
    {"ANG", 532, "Netherlands Antillean Guilder", "2010-10"},
    {"ANG", 532, "Netherlands Antillean Guilder", "2025-03"},
    {"AOK", 24, "Kwanza", "1991-03"},
    {"AON", 24, "New Kwanza", "2000-02"},
    {"AOR", 982, "Kwanza Reajustado", "2000-02"},
    {"ARA", 32, "Austral", "1992-01"},
    {"ARP", 32, "Peso Argentino", "1985-07"},
    {"ARY", 32, "Peso", "1989 to 1990"},
    {"ATS", 40, "Schilling", "2002-03"},
    {"AYM", 945, "Azerbaijan Manat", "2005-10"},
    {"AZM", 31, "Azerbaijanian Manat", "2005-12"},
    {"BAD", 70, "Dinar", "1998-07"},
    {"BEC", 993, "Convertible Franc", "1990-03"},
    {"BEF", 56, "Belgian Franc", "2002-03"},
    {"BEL", 992, "Financial Franc", "1990-03"},
    {"BGJ", 100, "Lev A/52", "1989 to 1990"},
    {"BGK", 100, "Lev A/62", "1989 to 1990"},
    {"BGL", 100, "Lev", "2003-11"},
    {"BGN", 975, "Bulgarian Lev", "2026-01"},
    {"BOP", 68, "Peso boliviano", "1987-02"},
    {"BRB", 76, "Cruzeiro", "1986-03"},
    {"BRC", 76, "Cruzado", "1989-02"},
    {"BRE", 76, "Cruzeiro", "1993-03"},
    {"BRN", 76, "New Cruzado", "1990-03"},
    {"BRR", 987, "Cruzeiro Real", "1994-07"},
    {"BUK", 104, "Kyat", "1990-02"},
    {"BYB", 112, "Belarusian Ruble", "2001-01"},
    {"BYR", 974, "Belarusian Ruble", "2017-01"},
    {"CHC", 948, "WIR Franc (for electronic)", "2004-11"},
    {"CSD", 891, "Serbian Dinar", "2006-10"},
    {"CSJ", 203, "Krona A/53", "1989 to 1990"},
    {"CSK", 200, "Koruna", "1993-03"},
    {"CUC", 931, "Peso Convertible", "2021-06"},
    {"CYP", 196, "Cyprus Pound", "2008-01"},
    {"DDM", 278, "Mark der DDR", "1990-07 to 1990-09"},
    {"DEM", 276, "Deutsche Mark", "2002-03"},
    {"ECS", 218, "Sucre", "2000-09"},
    {"ECV", 983, "Unidad de Valor Constante (UVC)", "2000-09"},
    {"EEK", 233, "Kroon", "2011-01"},
    {"ESA", 996, "Spanish Peseta", "1978 to 1981"},
    {"ESB", 995, "\"A\" Account (convertible Peseta Account)", "1994-12"},
    {"ESP", 724, "Spanish Peseta", "2002-03"},
    {"EUR", 978, "Euro", "2006-10"},
    {"FIM", 246, "Markka", "2002-03"},
    {"FRF", 250, "French Franc", "1999-01"},
    {"FRF", 250, "French Franc", "2002-03"},
    {"GEK", 268, "Georgian Coupon", "1995-10"},
    {"GHC", 288, "Cedi", "2008-01"},
    {"GHP", 939, "Ghana Cedi", "2007-06"},
    {"GNE", 324, "Syli", "1989-12"},
    {"GNS", 324, "Syli", "1986-02"},
    {"GQE", 226, "Ekwele", "1986-06"},
    {"GRD", 300, "Drachma", "2002-03"},
    {"GWE", 624, "Guinea Escudo", "1978 to 1981"},
    {"GWP", 624, "Guinea-Bissau Peso", "1997-05"},
    {"HRD", 191, "Croatian Dinar", "1995-01"},
    {"HRK", 191, "Croatian Kuna", "2015-06"},
    {"HRK", 191, "Kuna", "2023-01"},
    {"IDR", 360, "Rupiah", "2002-07"},
    {"IEP", 372, "Irish Pound", "2002-03"},
    {"ILP", 376, "Pound", "1978 to 1981"},
    {"ILR", 376, "Old Shekel", "1989 to 1990"},
    {"ISJ", 352, "Old Krona", "1989 to 1990"},
    {"ITL", 380, "Italian Lira", "2002-03"},
    {"LAJ", 418, "Pathet Lao Kip", "1979-12"},
    {"LSM", 426, "Loti", "1985-05"},
    {"LTL", 440, "Lithuanian Litas", "2014-12"},
    {"LTT", 440, "Talonas", "1993-07"},
    {"LUC", 989, "Luxembourg Convertible Franc", "1990-03"},
    {"LUF", 442, "Luxembourg Franc", "2002-03"},
    {"LUL", 988, "Luxembourg Financial Franc", "1990-03"},
    {"LVL", 428, "Latvian Lats", "2014-01"},
    {"LVR", 428, "Latvian Ruble", "1994-12"},
    {"MGF", 450, "Malagasy Franc", "2004-12"},
    {"MLF", 466, "Mali Franc", "1984-11"},
    {"MRO", 478, "Ouguiya", "2017-12"},
    {"MTL", 470, "Maltese Lira", "2008-01"},
    {"MTP", 470, "Maltese Pound", "1983-06"},
    {"MVQ", 462, "Maldive Rupee", "1989-12"},
    {"MWK", 454, "Kwacha", "2016-02"},
    {"MXP", 484, "Mexican Peso", "1993-01"},
    {"MZE", 508, "Mozambique Escudo", "1978 to 1981"},
    {"MZM", 508, "Mozambique Metical", "2006-06"},
    {"NIC", 558, "Cordoba", "1990-10"},
    {"NLG", 528, "Netherlands Guilder", "2002-03"},
    {"PEH", 604, "Sol", "1989 to 1990"},
    {"PEI", 604, "Inti", "1991-07"},
    {"PEN", 604, "Nuevo Sol", "2015-12"},
    {"PES", 604, "Sol", "1986-02"},
    {"PLZ", 616, "Zloty", "1997-01"},
    {"PTE", 620, "Portuguese Escudo", "2002-03"},
    {"RHD", 716, "Rhodesian Dollar", "1978 to 1981"},
    {"ROK", 642, "Leu A/52", "1989 to 1990"},
    {"ROL", 642, "Old Leu", "2005-06"},
    {"RON", 946, "New Romanian Leu", "2015-06"},
    {"RUR", 810, "Russian Ruble", "1993-01"},
    {"RUR", 810, "Russian Ruble", "1993-10"},
    {"RUR", 810, "Russian Ruble", "1993-12"},
    {"RUR", 810, "Russian Ruble", "1994-04"},
    {"RUR", 810, "Russian Ruble", "1994-05"},
    {"RUR", 810, "Russian Ruble", "1994-06"},
    {"RUR", 810, "Russian Ruble", "1994-07"},
    {"RUR", 810, "Russian Ruble", "1994-08"},
    {"RUR", 810, "Russian Ruble", "1995-05"},
    {"RUR", 810, "Russian Ruble", "2004-01"},
    {"SDD", 736, "Sudanese Dinar", "2007-07"},
    {"SDG", 938, "Sudanese Pound", "2012-09"},
    {"SDP", 736, "Sudanese Pound", "1998-06"},
    {"SIT", 705, "Tolar", "2007-01"},
    {"SKK", 703, "Slovak Koruna", "2009-01"},
    {"SLL", 694, "Leone", "2023-12"},
    {"SRG", 740, "Surinam Guilder", "2003-12"},
    {"STD", 678, "Dobra", "2017-12"},
    {"SUR", 810, "Rouble", "1990-12"},
    {"SZL", 748, "Lilangeni", "2018-08"},
    {"TJR", 762, "Tajik Ruble", "2001-04"},
    {"TMM", 795, "Turkmenistan Manat", "2009-01"},
    {"TPE", 626, "Timor Escudo", "2002-11"},
    {"TRL", 792, "Old Turkish Lira", "2005-12"},
    {"TRY", 949, "New Turkish Lira", "2009-01"},
    {"UAK", 804, "Karbovanet", "1996-09"},
    {"UGS", 800, "Uganda Shilling", "1987-05"},
    {"UGW", 800, "Old Shilling", "1989 to 1990"},
    {"USS", 998, "US Dollar (Same day)", "2014-03"},
    {"UYN", 858, "Old Uruguay Peso", "1989-12"},
    {"UYP", 858, "Uruguayan Peso", "1993-03"},
    {"VEB", 862, "Bolivar", "2008-01"},
    {"VEF", 937, "Bolivar Fuerte", "2011-12"},
    {"VEF", 937, "Bolivar", "2016-02"},
    {"VEF", 937, "Bolívar", "2018-08"},
    {"VNC", 704, "Old Dong", "1989-1990"},
    {"XEU", 954, "European Currency Unit (E.C.U)", "1999-01"},
    {"XFO", 0, "Gold-Franc", "2006-10"},
    {"XFU", 0, "UIC-Franc", "2013-11"},
    {"XRE", 0, "RINET Funds Code", "1999-11"},
    {"YDD", 720, "Yemeni Dinar", "1991-09"},
    {"YUD", 890, "New Yugoslavian Dinar", "1990-01"},
    {"YUM", 891, "New Dinar", "2003-07"},
    {"YUN", 890, "Yugoslavian Dinar", "1995-11"},
    {"ZAL", 991, "Financial Rand", "1995-03"},
    {"ZMK", 894, "Zambian Kwacha", "2012-12"},
    {"ZRN", 180, "New Zaire", "1999-06"},
    {"ZRZ", 180, "Zaire", "1994-02"},
    {"ZWC", 716, "Rhodesian Dollar", "1989-12"},
    {"ZWD", 716, "Zimbabwe Dollar (old)", "2006-08"},
    {"ZWD", 716, "Zimbabwe Dollar", "2008-08"},
    {"ZWL", 932, "Zimbabwe Dollar", "2024-09"},
    {"ZWN", 942, "Zimbabwe Dollar (new)", "2006-09"},
    {"ZWR", 935, "Zimbabwe Dollar", "2009-06"},
};
// clang-format on

// The active entry of an alphabetic code, in capitals, or nullptr. By bisection.
constexpr const entry* find(text code) noexcept {
  std::size_t first = 0, last = sizeof(all) / sizeof(entry);
  while (first < last) {
    const std::size_t middle = first + (last - first) / 2;
    if (all[middle].code == code) return &all[middle];
    if (all[middle].code < code) first = middle + 1;
    else last = middle;
  }
  return nullptr;
}
// The active entry of a numeric code, 392, or nullptr. Looks through the table.
constexpr const entry* find(int numeric_code) noexcept {
  for (const entry& e : all) {
    if (e.numeric_code == numeric_code) return &e;
  }
  return nullptr;
}
// The latest withdrawal of a code, or nullptr. Looks through the table.
constexpr const withdrawn_entry* find_withdrawn(text code) noexcept {
  const withdrawn_entry* latest = nullptr;
  for (const withdrawn_entry& e : withdrawn) {
    if (e.code == code) latest = &e;
  }
  return latest;
}

}  // namespace iso4217
}  // namespace kawase
