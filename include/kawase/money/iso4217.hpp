// SPDX-License-Identifier: BSL-1.0
// ISO 4217 as tables: every active code (list one) and every withdrawn one (list three), as the maintenance agency (SIX) published them on
// 2026-01-01. tests/money/iso4217.cpp compares each row with the lists, and with Debian's iso-codes where that knows the code.
#pragma once

#include <cstddef>

#include <kawase/money/currency.hpp>
#include <kawase/money/iso4217_tags.hpp>
#include <kawase/money/text.hpp>

KAWASE_QUIET_BEGIN
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

namespace iso4217 {

// clang-format off
// By code.
inline constexpr entry all[] = {
    {AED::code, AED::numeric_code, AED::minor_digits, AED::name}, {AFN::code, AFN::numeric_code, AFN::minor_digits, AFN::name},
    {detail::tag_of<"ALL">::type::code, detail::tag_of<"ALL">::type::numeric_code, detail::tag_of<"ALL">::type::minor_digits, detail::tag_of<"ALL">::type::name}, {AMD::code, AMD::numeric_code, AMD::minor_digits, AMD::name},
    {AOA::code, AOA::numeric_code, AOA::minor_digits, AOA::name}, {ARS::code, ARS::numeric_code, ARS::minor_digits, ARS::name},
    {AUD::code, AUD::numeric_code, AUD::minor_digits, AUD::name}, {AWG::code, AWG::numeric_code, AWG::minor_digits, AWG::name},
    {AZN::code, AZN::numeric_code, AZN::minor_digits, AZN::name}, {BAM::code, BAM::numeric_code, BAM::minor_digits, BAM::name},
    {BBD::code, BBD::numeric_code, BBD::minor_digits, BBD::name}, {BDT::code, BDT::numeric_code, BDT::minor_digits, BDT::name},
    {BHD::code, BHD::numeric_code, BHD::minor_digits, BHD::name}, {BIF::code, BIF::numeric_code, BIF::minor_digits, BIF::name},
    {BMD::code, BMD::numeric_code, BMD::minor_digits, BMD::name}, {BND::code, BND::numeric_code, BND::minor_digits, BND::name},
    {BOB::code, BOB::numeric_code, BOB::minor_digits, BOB::name}, {BOV::code, BOV::numeric_code, BOV::minor_digits, BOV::name, true},
    {BRL::code, BRL::numeric_code, BRL::minor_digits, BRL::name}, {BSD::code, BSD::numeric_code, BSD::minor_digits, BSD::name},
    {BTN::code, BTN::numeric_code, BTN::minor_digits, BTN::name}, {BWP::code, BWP::numeric_code, BWP::minor_digits, BWP::name},
    {BYN::code, BYN::numeric_code, BYN::minor_digits, BYN::name}, {BZD::code, BZD::numeric_code, BZD::minor_digits, BZD::name},
    {CAD::code, CAD::numeric_code, CAD::minor_digits, CAD::name}, {CDF::code, CDF::numeric_code, CDF::minor_digits, CDF::name},
    {CHE::code, CHE::numeric_code, CHE::minor_digits, CHE::name, true}, {CHF::code, CHF::numeric_code, CHF::minor_digits, CHF::name},
    {CHW::code, CHW::numeric_code, CHW::minor_digits, CHW::name, true}, {CLF::code, CLF::numeric_code, CLF::minor_digits, CLF::name, true},
    {CLP::code, CLP::numeric_code, CLP::minor_digits, CLP::name}, {CNY::code, CNY::numeric_code, CNY::minor_digits, CNY::name},
    {COP::code, COP::numeric_code, COP::minor_digits, COP::name}, {COU::code, COU::numeric_code, COU::minor_digits, COU::name, true},
    {CRC::code, CRC::numeric_code, CRC::minor_digits, CRC::name}, {CUP::code, CUP::numeric_code, CUP::minor_digits, CUP::name},
    {CVE::code, CVE::numeric_code, CVE::minor_digits, CVE::name}, {CZK::code, CZK::numeric_code, CZK::minor_digits, CZK::name},
    {DJF::code, DJF::numeric_code, DJF::minor_digits, DJF::name}, {DKK::code, DKK::numeric_code, DKK::minor_digits, DKK::name},
    {DOP::code, DOP::numeric_code, DOP::minor_digits, DOP::name}, {DZD::code, DZD::numeric_code, DZD::minor_digits, DZD::name},
    {EGP::code, EGP::numeric_code, EGP::minor_digits, EGP::name}, {ERN::code, ERN::numeric_code, ERN::minor_digits, ERN::name},
    {ETB::code, ETB::numeric_code, ETB::minor_digits, ETB::name}, {EUR::code, EUR::numeric_code, EUR::minor_digits, EUR::name},
    {FJD::code, FJD::numeric_code, FJD::minor_digits, FJD::name}, {FKP::code, FKP::numeric_code, FKP::minor_digits, FKP::name},
    {GBP::code, GBP::numeric_code, GBP::minor_digits, GBP::name}, {GEL::code, GEL::numeric_code, GEL::minor_digits, GEL::name},
    {GHS::code, GHS::numeric_code, GHS::minor_digits, GHS::name}, {GIP::code, GIP::numeric_code, GIP::minor_digits, GIP::name},
    {GMD::code, GMD::numeric_code, GMD::minor_digits, GMD::name}, {GNF::code, GNF::numeric_code, GNF::minor_digits, GNF::name},
    {GTQ::code, GTQ::numeric_code, GTQ::minor_digits, GTQ::name}, {GYD::code, GYD::numeric_code, GYD::minor_digits, GYD::name},
    {HKD::code, HKD::numeric_code, HKD::minor_digits, HKD::name}, {HNL::code, HNL::numeric_code, HNL::minor_digits, HNL::name},
    {HTG::code, HTG::numeric_code, HTG::minor_digits, HTG::name}, {HUF::code, HUF::numeric_code, HUF::minor_digits, HUF::name},
    {IDR::code, IDR::numeric_code, IDR::minor_digits, IDR::name}, {ILS::code, ILS::numeric_code, ILS::minor_digits, ILS::name},
    {INR::code, INR::numeric_code, INR::minor_digits, INR::name}, {IQD::code, IQD::numeric_code, IQD::minor_digits, IQD::name},
    {IRR::code, IRR::numeric_code, IRR::minor_digits, IRR::name}, {ISK::code, ISK::numeric_code, ISK::minor_digits, ISK::name},
    {JMD::code, JMD::numeric_code, JMD::minor_digits, JMD::name}, {JOD::code, JOD::numeric_code, JOD::minor_digits, JOD::name},
    {JPY::code, JPY::numeric_code, JPY::minor_digits, JPY::name}, {KES::code, KES::numeric_code, KES::minor_digits, KES::name},
    {KGS::code, KGS::numeric_code, KGS::minor_digits, KGS::name}, {KHR::code, KHR::numeric_code, KHR::minor_digits, KHR::name},
    {KMF::code, KMF::numeric_code, KMF::minor_digits, KMF::name}, {KPW::code, KPW::numeric_code, KPW::minor_digits, KPW::name},
    {KRW::code, KRW::numeric_code, KRW::minor_digits, KRW::name}, {KWD::code, KWD::numeric_code, KWD::minor_digits, KWD::name},
    {KYD::code, KYD::numeric_code, KYD::minor_digits, KYD::name}, {KZT::code, KZT::numeric_code, KZT::minor_digits, KZT::name},
    {LAK::code, LAK::numeric_code, LAK::minor_digits, LAK::name}, {LBP::code, LBP::numeric_code, LBP::minor_digits, LBP::name},
    {LKR::code, LKR::numeric_code, LKR::minor_digits, LKR::name}, {LRD::code, LRD::numeric_code, LRD::minor_digits, LRD::name},
    {LSL::code, LSL::numeric_code, LSL::minor_digits, LSL::name}, {LYD::code, LYD::numeric_code, LYD::minor_digits, LYD::name},
    {MAD::code, MAD::numeric_code, MAD::minor_digits, MAD::name}, {MDL::code, MDL::numeric_code, MDL::minor_digits, MDL::name},
    {MGA::code, MGA::numeric_code, MGA::minor_digits, MGA::name}, {MKD::code, MKD::numeric_code, MKD::minor_digits, MKD::name},
    {MMK::code, MMK::numeric_code, MMK::minor_digits, MMK::name}, {MNT::code, MNT::numeric_code, MNT::minor_digits, MNT::name},
    {MOP::code, MOP::numeric_code, MOP::minor_digits, MOP::name}, {MRU::code, MRU::numeric_code, MRU::minor_digits, MRU::name},
    {MUR::code, MUR::numeric_code, MUR::minor_digits, MUR::name}, {MVR::code, MVR::numeric_code, MVR::minor_digits, MVR::name},
    {MWK::code, MWK::numeric_code, MWK::minor_digits, MWK::name}, {MXN::code, MXN::numeric_code, MXN::minor_digits, MXN::name},
    {MXV::code, MXV::numeric_code, MXV::minor_digits, MXV::name, true}, {MYR::code, MYR::numeric_code, MYR::minor_digits, MYR::name},
    {MZN::code, MZN::numeric_code, MZN::minor_digits, MZN::name}, {NAD::code, NAD::numeric_code, NAD::minor_digits, NAD::name},
    {NGN::code, NGN::numeric_code, NGN::minor_digits, NGN::name}, {NIO::code, NIO::numeric_code, NIO::minor_digits, NIO::name},
    {NOK::code, NOK::numeric_code, NOK::minor_digits, NOK::name}, {NPR::code, NPR::numeric_code, NPR::minor_digits, NPR::name},
    {NZD::code, NZD::numeric_code, NZD::minor_digits, NZD::name}, {OMR::code, OMR::numeric_code, OMR::minor_digits, OMR::name},
    {PAB::code, PAB::numeric_code, PAB::minor_digits, PAB::name}, {PEN::code, PEN::numeric_code, PEN::minor_digits, PEN::name},
    {PGK::code, PGK::numeric_code, PGK::minor_digits, PGK::name}, {PHP::code, PHP::numeric_code, PHP::minor_digits, PHP::name},
    {PKR::code, PKR::numeric_code, PKR::minor_digits, PKR::name}, {PLN::code, PLN::numeric_code, PLN::minor_digits, PLN::name},
    {PYG::code, PYG::numeric_code, PYG::minor_digits, PYG::name}, {QAR::code, QAR::numeric_code, QAR::minor_digits, QAR::name},
    {RON::code, RON::numeric_code, RON::minor_digits, RON::name}, {RSD::code, RSD::numeric_code, RSD::minor_digits, RSD::name},
    {RUB::code, RUB::numeric_code, RUB::minor_digits, RUB::name}, {RWF::code, RWF::numeric_code, RWF::minor_digits, RWF::name},
    {SAR::code, SAR::numeric_code, SAR::minor_digits, SAR::name}, {SBD::code, SBD::numeric_code, SBD::minor_digits, SBD::name},
    {SCR::code, SCR::numeric_code, SCR::minor_digits, SCR::name}, {SDG::code, SDG::numeric_code, SDG::minor_digits, SDG::name},
    {SEK::code, SEK::numeric_code, SEK::minor_digits, SEK::name}, {SGD::code, SGD::numeric_code, SGD::minor_digits, SGD::name},
    {SHP::code, SHP::numeric_code, SHP::minor_digits, SHP::name}, {SLE::code, SLE::numeric_code, SLE::minor_digits, SLE::name},
    {SOS::code, SOS::numeric_code, SOS::minor_digits, SOS::name}, {SRD::code, SRD::numeric_code, SRD::minor_digits, SRD::name},
    {SSP::code, SSP::numeric_code, SSP::minor_digits, SSP::name}, {STN::code, STN::numeric_code, STN::minor_digits, STN::name},
    {SVC::code, SVC::numeric_code, SVC::minor_digits, SVC::name}, {SYP::code, SYP::numeric_code, SYP::minor_digits, SYP::name},
    {SZL::code, SZL::numeric_code, SZL::minor_digits, SZL::name}, {THB::code, THB::numeric_code, THB::minor_digits, THB::name},
    {TJS::code, TJS::numeric_code, TJS::minor_digits, TJS::name}, {TMT::code, TMT::numeric_code, TMT::minor_digits, TMT::name},
    {TND::code, TND::numeric_code, TND::minor_digits, TND::name}, {TOP::code, TOP::numeric_code, TOP::minor_digits, TOP::name},
    {detail::tag_of<"TRY">::type::code, detail::tag_of<"TRY">::type::numeric_code, detail::tag_of<"TRY">::type::minor_digits, detail::tag_of<"TRY">::type::name}, {TTD::code, TTD::numeric_code, TTD::minor_digits, TTD::name},
    {TWD::code, TWD::numeric_code, TWD::minor_digits, TWD::name}, {TZS::code, TZS::numeric_code, TZS::minor_digits, TZS::name},
    {UAH::code, UAH::numeric_code, UAH::minor_digits, UAH::name}, {UGX::code, UGX::numeric_code, UGX::minor_digits, UGX::name},
    {USD::code, USD::numeric_code, USD::minor_digits, USD::name}, {USN::code, USN::numeric_code, USN::minor_digits, USN::name, true},
    {UYI::code, UYI::numeric_code, UYI::minor_digits, UYI::name, true}, {UYU::code, UYU::numeric_code, UYU::minor_digits, UYU::name},
    {UYW::code, UYW::numeric_code, UYW::minor_digits, UYW::name}, {UZS::code, UZS::numeric_code, UZS::minor_digits, UZS::name},
    {VED::code, VED::numeric_code, VED::minor_digits, VED::name}, {VES::code, VES::numeric_code, VES::minor_digits, VES::name},
    {VND::code, VND::numeric_code, VND::minor_digits, VND::name}, {VUV::code, VUV::numeric_code, VUV::minor_digits, VUV::name},
    {WST::code, WST::numeric_code, WST::minor_digits, WST::name}, {XAD::code, XAD::numeric_code, XAD::minor_digits, XAD::name},
    {XAF::code, XAF::numeric_code, XAF::minor_digits, XAF::name}, {XAG::code, XAG::numeric_code, XAG::minor_digits, XAG::name},
    {XAU::code, XAU::numeric_code, XAU::minor_digits, XAU::name}, {XBA::code, XBA::numeric_code, XBA::minor_digits, XBA::name},
    {XBB::code, XBB::numeric_code, XBB::minor_digits, XBB::name}, {XBC::code, XBC::numeric_code, XBC::minor_digits, XBC::name},
    {XBD::code, XBD::numeric_code, XBD::minor_digits, XBD::name}, {XCD::code, XCD::numeric_code, XCD::minor_digits, XCD::name},
    {XCG::code, XCG::numeric_code, XCG::minor_digits, XCG::name}, {XDR::code, XDR::numeric_code, XDR::minor_digits, XDR::name},
    {XOF::code, XOF::numeric_code, XOF::minor_digits, XOF::name}, {XPD::code, XPD::numeric_code, XPD::minor_digits, XPD::name},
    {XPF::code, XPF::numeric_code, XPF::minor_digits, XPF::name}, {XPT::code, XPT::numeric_code, XPT::minor_digits, XPT::name},
    {XSU::code, XSU::numeric_code, XSU::minor_digits, XSU::name}, {XTS::code, XTS::numeric_code, XTS::minor_digits, XTS::name},
    {XUA::code, XUA::numeric_code, XUA::minor_digits, XUA::name}, {XXX::code, XXX::numeric_code, XXX::minor_digits, XXX::name},
    {YER::code, YER::numeric_code, YER::minor_digits, YER::name}, {ZAR::code, ZAR::numeric_code, ZAR::minor_digits, ZAR::name},
    {ZMW::code, ZMW::numeric_code, ZMW::minor_digits, ZMW::name}, {ZWG::code, ZWG::numeric_code, ZWG::minor_digits, ZWG::name},
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
KAWASE_QUIET_END
