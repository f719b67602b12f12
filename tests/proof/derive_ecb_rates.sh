#!/bin/sh
# Prints include/kawase/proof/ecb_rates.hpp, derived from the European Central Bank's file of daily euro reference rates:
#   https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip
#   sh tests/proof/derive_ecb_rates.sh eurofxref-hist.csv > include/kawase/proof/ecb_rates.hpp
# Each line of the table is one year of one currency: the lowest and the highest price of one unit in EUR, in USD and in JPY, over the days on which
# the ECB quoted both; the crosses are those of one and the same day. Six significant digits, the lowest rounded down, the highest up.
set -eu
[ $# -eq 1 ] && [ -r "$1" ] || { echo "usage: sh $0 eurofxref-hist.csv" >&2; exit 2; }
LC_ALL=C awk -F, '
  function outward(x, up,   e, unit, n) {  # six significant digits as a plain decimal
    e = 0
    while (x * 10 ^ -e >= 10) ++e
    while (x * 10 ^ -e < 1) --e
    unit = x * 10 ^ (5 - e)
    n = int(unit)
    if (unit - n < 1e-7) n = n; else if (n + 1 - unit < 1e-7) n = n + 1; else if (up) n = n + 1  # exact but for the last bits of a double
    return plain(n, e - 5)
  }
  function plain(n, e,   s, i) {  # n x 10^e without zeros at the end
    while (n % 10 == 0) { n /= 10; ++e }
    s = sprintf("%d", n)
    if (e >= 0) { for (i = 0; i < e; ++i) s = s "0"; return s }
    while (length(s) <= -e) s = "0" s
    return substr(s, 1, length(s) + e) "." substr(s, length(s) + e + 1)
  }
  function see(code, year, base, price,   key) {
    key = code SUBSEP year SUBSEP base
    if (!(key in low) || price < low[key]) low[key] = price
    if (!(key in high) || price > high[key]) high[key] = price
    if (!(code in known)) { known[code] = 1; codes[++count] = code }
    if (year > newest) newest = year
    if (oldest == "" || year < oldest) oldest = year
  }
  NR == 1 { for (i = 2; i <= NF; ++i) name[i] = $i; for (i in name) { if (name[i] == "USD") usd = i; if (name[i] == "JPY") jpy = i } next }
  {
    if ($1 > last) last = $1
    year = substr($1, 1, 4)
    see("EUR", year, "EUR", 1); see("EUR", year, "USD", $usd); see("EUR", year, "JPY", $jpy)
    for (i = 2; i <= NF; ++i) {
      if (name[i] == "" || $i == "N/A" || $i == "") continue
      see(name[i], year, "EUR", 1 / $i); see(name[i], year, "USD", $usd / $i); see(name[i], year, "JPY", $jpy / $i)
    }
  }
  END {
    for (i = 2; i <= count; ++i) { for (j = i; j > 1 && codes[j - 1] > codes[j]; --j) { t = codes[j]; codes[j] = codes[j - 1]; codes[j - 1] = t } }
    print "// SPDX-License-Identifier: BSL-1.0"
    print "// The yearly range of every currency that the European Central Bank quotes or quoted, " oldest " to " newest ", against EUR, USD and JPY."
    print "// Source: European Central Bank, euro foreign exchange reference rates (eurofxref-hist.csv), last day " last "."
    print "// Derived by tests/proof/derive_ecb_rates.sh, which says how; tests/proof/ecb_rates.cpp repeats it where the file is there. Not edited by hand."
    print "#pragma once"
    print ""
    print "#include <kawase/money/currency.hpp>"
    print "#include <kawase/money/text.hpp>"
    print ""
    print "namespace kawase::detail {"
    print ""
    print "inline constexpr int ecb_first_year = " oldest ", ecb_last_year = " newest ";"
    print "inline constexpr text ecb_last_day = \"" last "\";"
    print ""
    print "// A line a year: the year, then the lowest and the highest price of one unit in EUR, in USD and in JPY."
    print "struct ecb_currency {"
    print "  currency_code code;"
    print "  text years;"
    print "};"
    print "// clang-format off"
    print "inline constexpr ecb_currency ecb_rates[] = {"
    for (c = 1; c <= count; ++c) {
      print "    {\"" codes[c] "\","
      for (year = oldest; year <= newest; ++year) {
        if (!((codes[c], year, "EUR") in low)) continue
        line = year
        split("EUR USD JPY", bases, " ")
        for (b = 1; b <= 3; ++b) {
          k = codes[c] SUBSEP year SUBSEP bases[b]
          line = line " " outward(low[k], 0) " " outward(high[k], 1)
        }
        print "     \"" line "\\n\""
      }
      print "    },"
    }
    print "};"
    print "// clang-format on"
    print ""
    print "}  // namespace kawase::detail"
  }' "$1"
