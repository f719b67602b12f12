// SPDX-License-Identifier: BSL-1.0
// Streams: width, fill and adjustment hold, the locale does not.
#include <iomanip>
#include <locale>
#include <sstream>
#include <string>

#include <kawase/deepseek_shock.hpp>
#include <kawase/figure.hpp>
#include <kawase/interop/ostream.hpp>
#include <kawase/proof.hpp>

#include "support/catch.hpp"

namespace {

using namespace kawase;
using namespace kawase::literals;
namespace ds = kawase::deepseek_shock;

template <class... T>
std::string streamed(const T&... x) {
  std::ostringstream out;
  (out << ... << x);
  return out.str();
}

// Points for commas and a comma for the point.
struct german : std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

}  // namespace

TEST_CASE("a stream takes what can be printed, as {} prints it") {
  CHECK(streamed(1234.50_USD, ' ', 154.23_JPY / 1_USD, ' ', rational(1, 3)) == "USD 1234.50 USD/JPY 154.23 1/3");
  CHECK(streamed("約3,000億円"_figure, ", ", date(2025, 1, 27)) == "JPY 300000000000, 2025-01-27");
  CHECK(streamed(text("円"), write(5_USD), verdict::inconsistency, level::error, parse_errc::leading_zero) == "円5.00inconsistencyerroran amount does not begin with 0");
  CHECK(streamed(ds::nvidia.id, ' ', ds::market_loss) == "nvidia JPY 100000000000000");
}

TEST_CASE("styled says in which language") {
  CHECK(streamed(styled("約3,000億円"_figure, style::ja), " is ", styled("約3,000億円"_figure, style::en)) == "約3,000億円 is about ¥300 billion");
  CHECK(streamed(styled(ds::china, style::ja), styled(ds::china, style::en)) == "中国China");
}

TEST_CASE("width, fill and adjustment are the stream's, and the width is spent") {
  CHECK(streamed(std::setw(8), std::setfill('*'), 5_JPY, 5_JPY) == "***JPY 5JPY 5");
  CHECK(streamed(std::left, std::setw(8), 5_JPY, '|') == "JPY 5   |");
  CHECK(streamed(std::setw(6), styled(5_JPY, style::ja)) == "  5円");  // bytes, as for a std::string: 円 has three
}

TEST_CASE("neither the locale nor the flags for numbers change what is printed") {
  std::ostringstream out;
  out.imbue(std::locale(out.getloc(), new german));
  out << std::showpos << std::hex << std::setprecision(1) << 1234.50_USD;
  CHECK(out.str() == "USD 1234.50");
  out << ' ' << 4096;  // the flags still hold for others
  CHECK(out.str() == "USD 1234.50 1.000");
}

TEST_CASE("any stream will do: a base, a derived one, one that is a temporary") {
  std::ostringstream string_stream;
  std::ostream& base = string_stream;
  (base << 5_JPY) << ' ';
  string_stream << 1_USD * rational(1, 3) << ' ' << any_money(5_JPY) << ' ' << date(2025, 1, 27);
  CHECK(string_stream.str() == "JPY 5 USD 1/3 JPY 5 2025-01-27");
  CHECK((std::ostringstream() << 5_JPY << date(2025, 1, 27)).str() == "JPY 52025-01-27");
}

TEST_CASE("what only converts to something printable is printed by its own operator") {
  CHECK(streamed(std::string("plain"), "C string", 'c') == "plainC stringc");
}
