// SPDX-License-Identifier: BSL-1.0
// Fails in the way that its argument names, and prints the sentence that reached it: with exceptions what(), without the handler's argument.
// Status 3: it was reached. Status 4: the failure went on. run.sh builds it both ways.
#include <cstdio>
#include <cstdlib>

#if !defined(__cpp_exceptions) && !defined(WITHOUT_HANDLER)
namespace {
void log_and_stop(const char* sentence) {
  std::puts(sentence);
  std::fflush(stdout);
#ifndef RETURNING_HANDLER
  std::_Exit(3);
#endif
}
}  // namespace
#define KAWASE_ON_FAILURE(sentence) log_and_stop(sentence)
#endif

#include <kawase/money.hpp>
#include <kawase/money/any_rate.hpp>
#include <kawase/money/convert_all.hpp>
#include <kawase/money/cross_rate.hpp>
#include <kawase/money/rate_book.hpp>

using namespace kawase;
using namespace kawase::literals;

namespace {

// Operands that no optimiser knows.
template <class T>
T opaque(T value) {
  static volatile char byte = 0;
  return byte == 0 ? value : T(value);
}

void fail(int which) {
  static const dated_rate<USD, JPY> days[] = {{date(2025, 1, 27), 154_JPY / 1_USD}, {date(2025, 1, 27), 155_JPY / 1_USD}};
  static const published_rate rows[] = {{date(2025, 1, 27), "USD", 1, 0}, {date(2025, 1, 27), "JPY", 1, 0}};
  money<USD> part[1];
  money<JPY> yen[1];
  const auto highest = opaque(money<USD>::highest());
  const auto none = opaque(money<USD>());
  const quoted_rate first{154_JPY / 1_USD, date(2025, 1, 27), rate_kind::mid, "x"};
  const quoted_rate second{1_EUR / 160_JPY, date(2025, 1, 28), rate_kind::mid, "x"};
  switch (which) {
    case 0: static_cast<void>(highest + 0.01_USD); break;
    case 1: static_cast<void>(opaque(money<USD>::lowest()) - 0.01_USD); break;
    case 2: static_cast<void>(highest * 2); break;
    case 3: static_cast<void>(-opaque(money<USD>::lowest())); break;
    case 4: static_cast<void>(money<USD, 4>(highest)); break;
    case 5: static_cast<void>(money<USD>::from_count(opaque(~0ull))); break;
    case 6: static_cast<void>(1_USD / none); break;
    case 7: static_cast<void>(money<JPY>() / opaque(1_USD)); break;
    case 8: static_cast<void>(rational(1, opaque(3)) / rational(opaque(~0ull)) / rational(opaque(~0ull)) / rational(opaque(~0ull))); break;
    case 9: static_cast<void>(rational(opaque(~0ull)).numerator()); break;
    case 10: static_cast<void>(round_to<18>(highest, rounding::down)); break;
    case 11: static_cast<void>(convert(highest, first.rate, rounding::down)); break;
    case 12: static_cast<void>(convert(highest, first, rounding::down)); break;
    case 13: static_cast<void>(date(opaque(2025), 2, 29)); break;
    case 14: static_cast<void>(opaque(date(9999, 12, 31)) + 1); break;
    case 15: static_cast<void>(allocate(1_USD, {opaque(1), -1}, odd_units::to_first)); break;
    case 16: allocate_evenly(1_USD, opaque(std::size_t{2}), odd_units::to_first, part); break;
    case 17: allocate_evenly(1_USD, opaque(std::size_t{0}), odd_units::to_first, part); break;
    case 18: static_cast<void>(rate_table<USD, JPY>(days, rate_kind::mid, "x")); break;
    case 19: static_cast<void>(cross(first, second)); break;
    case 20: static_cast<void>(money<USD>::parse("19,99").value()); break;
    case 21: static_cast<void>(try_add(any_money(1_USD), any_money(1_JPY)).value()); break;
    case 22: static_cast<void>(try_negate(any_money(opaque(money<USD>::lowest()))).value()); break;
    case 23: static_cast<void>(rate_book(rows, 2, "EUR", rate_kind::mid, "x")); break;
    case 24: convert(&highest, 1, first.rate, rounding::down, yen); break;
    case 25: static_cast<void>(write(rational(1, opaque(3)))); break;
    case 26: static_cast<void>(round_to<2>(rational(opaque(~0ull)), rounding::down)); break;
    case 27: static_cast<void>(convert(1.50_USD, first.rate, static_cast<rounding>(opaque(7)))); break;
    default: std::_Exit(5);  // there are no more
  }
}

}  // namespace

int main(int, char** arguments) {
  const int which = std::atoi(arguments[1]);
#ifdef __cpp_exceptions
  try {
    fail(which);
  } catch (const error& e) {
    std::puts(e.what());
    return 3;
  }
#else
  fail(which);
#endif
  return 4;
}
