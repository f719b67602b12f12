// SPDX-License-Identifier: BSL-1.0
// What each way of printing must give: one table for std::format and {fmt}, written by hand from format_spec.hpp's grammar.
#pragma once

#include <string>
#include <vector>

#include <kawase/fact.hpp>
#include <kawase/figure.hpp>
#include <kawase/money.hpp>

// FORMAT("{…}", arguments…) is std::format or fmt::format; the table is a macro since a format string must be a constant.
#define KAWASE_CHECK_PRINTS(FORMAT) \
  do { \
    using namespace kawase; \
    using namespace kawase::literals; \
    CHECK(FORMAT("{}", 1234.50_USD) == "USD 1234.50"); \
    CHECK(FORMAT("{:n}|{:,n}|{:e}|{:j}", 1234.50_USD, 1234.50_USD, 1234.50_USD, 1234.50_USD) == "1234.50|1,234.50|$1,234.50|1,234.50米ドル"); \
    CHECK(FORMAT("{}|{:+}|{:(}|{:(e}|{:+j}", -5_JPY, 5_JPY, -5_JPY, -5_JPY, 5_JPY) == "JPY -5|JPY +5|JPY (5)|(¥5)|+5円"); \
    /* amounts stand at the right, texts at the left */ \
    CHECK(FORMAT("[{:10}]", 5_JPY) == "[     JPY 5]"); \
    CHECK(FORMAT("[{:<10}][{:*^11}][{:>4n}]", 5_JPY, 5_JPY, 5_JPY) == "[JPY 5     ][***JPY 5***][   5]"); \
    CHECK(FORMAT("[{0:{1}}][{0:{2}}]", 5_JPY, 7, 8ull) == "[  JPY 5][   JPY 5]"); \
    CHECK(FORMAT("{}|{:.4}|{:+.0}|{:,}", rational(1, 3), rational(1, 3), rational(5, 2), rational(1234567)) == "1/3|0.3333|+2|1,234,567"); \
    CHECK(FORMAT("{}|{:n}|{:e}|{:j}|{:.1}", 154.23_JPY / 1_USD, 154.23_JPY / 1_USD, 154.23_JPY / 1_USD, 154.23_JPY / 1_USD, 154.23_JPY / 1_USD) == \
          "USD/JPY 154.23|154.23|$1 = ¥154.23|1米ドル=154.23円|USD/JPY 154.2"); \
    CHECK(FORMAT("{}|{:e}|{:j}", "約3,000億円"_figure, "約3,000億円"_figure, "約3,000億円"_figure) == "JPY 300000000000|about ¥300 billion|約3,000億円"); \
    CHECK(FORMAT("{:j}", "5,000億ドル(約77兆円)"_restatement) == "5,000億ドル(約77兆円)"); \
    CHECK(FORMAT("{}|{:e}|{:j}", date(2025, 1, 27), date(2025, 1, 27), date(2025, 1, 27)) == "2025-01-27|27 January 2025|2025年1月27日"); \
    CHECK(FORMAT("{:e}", printed_date::in(2019).as_approximate()) == "about 2019"); \
    CHECK(FORMAT("{:8}|{}|{}", verdict::consistent_under_rounding, text("円"), currency_code("USD")) == "consistent_under_rounding|円|USD"); \
  } while (false)

// Japanese characters are two columns wide, ¥ is one; libstdc++ before 14 counts bytes.
#define KAWASE_CHECK_COLUMNS(FORMAT) \
  do { \
    using namespace kawase; \
    using namespace kawase::literals; \
    CHECK(FORMAT("[{:4e}]", 5_JPY) == "[  ¥5]"); \
    CHECK(FORMAT("[{:6j}][{:{}j}][{:{}j}]", 5_JPY, 5_JPY, 4, 5_JPY, 0) == "[   5円][ 5円][5円]"); \
    CHECK(FORMAT("[{:14j}][{:>14j}]", "約3,000億円"_figure, "約3,000億円"_figure) == "[約3,000億円   ][   約3,000億円]"); \
    CHECK(FORMAT("[{:5}]", styled(5_JPY, style::ja)) == "[5円  ]"); \
  } while (false)
