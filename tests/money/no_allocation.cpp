// SPDX-License-Identifier: BSL-1.0
// Nothing on this floor allocates: every operation is run, where it succeeds and where it fails, under an operator new that counts.

#include <kawase/money.hpp>
#include <kawase/money/any_money.hpp>
#include <kawase/money/convert_all.hpp>
#include <kawase/money/ecb.hpp>
#include <kawase/money/iso4217.hpp>
#include <kawase/money/rate_book.hpp>

#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace {

bool counting = false;
long allocations = 0;

void* allocate_counted(std::size_t size) {
  if (counting) ++allocations;
  if (void* p = std::malloc(size == 0 ? 1 : size)) return p;
  std::abort();
}

}  // namespace

// The whole program's, from here on: each form, since a sanitizer brings its own of those that are left out.
void* operator new(std::size_t size) { return allocate_counted(size); }
void* operator new[](std::size_t size) { return allocate_counted(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate_counted(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return allocate_counted(size); }
void operator delete(void* p) noexcept { std::free(p); }
void operator delete[](void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
void operator delete[](void* p, std::size_t) noexcept { std::free(p); }
void operator delete(void* p, const std::nothrow_t&) noexcept { std::free(p); }
void operator delete[](void* p, const std::nothrow_t&) noexcept { std::free(p); }

namespace {

using namespace kawase;
using namespace kawase::literals;

template <class Operation>
long allocations_of(const Operation& operation) {
  allocations = 0;
  counting = true;
  operation();
  counting = false;
  return allocations;
}

// What an operation gives is seen here, so that it is not left out.
const volatile void* volatile seen;
template <class T>
void use(const T& t) {
  seen = &t;
}

constexpr auto rate = 154.23_JPY / 1_USD;
constexpr text texts[] = {"0.00", "-1234.50", "92233720368547758.07", "-92233720368547758.08", "1,234.5", "(5.00)", "", "12.345", "1e3", "99999999999999999999", "0.500000"};

}  // namespace

TEST_CASE("the counter counts") {
  CHECK(allocations_of([] { ::operator delete(::operator new(1)); }) == 1);
  CHECK(allocations_of([] { use(std::vector<int>(1'000)); }) == 1);
  CHECK(allocations_of([] { use(std::string(1'000, 'x')); }) == 1);
  CHECK(allocations_of([] {}) == 0);
}

TEST_CASE("reading and writing") {
  CHECK(allocations_of([] {
          for (const text t : texts) {
            for (const decimal_format& f : {decimal_format{}, decimal_format{.group = ','}, decimal_format{.sign = sign_style::parentheses}}) {
              use(money<USD>::parse(t, f));
              use(money<USD, 18>::parse(t, f));
              use(rational::parse(t, f));
              use(exchange_rate<USD, JPY>::parse(t, f));
              use(money<USD>::parse(t, f).reason());
            }
            use(date::parse(t));
          }
        }) == 0);
  CHECK(allocations_of([] {
          char buffer[longest_rational];
          for (const auto m : {0_USD, -1234.50_USD, money<USD>::highest(), money<USD>::lowest()}) {
            for (const decimal_format& f : {decimal_format{}, decimal_format{.group = ','}, decimal_format{.sign = sign_style::parentheses}}) {
              use(write(m, f));
              use(write(m, buffer, buffer + 3, f));
              use(write(m * rational(1, 8), buffer, buffer + sizeof(buffer), f));
              use(write(m * rational(1, 3), buffer, buffer + sizeof(buffer), f));
            }
          }
          use(write(rate, buffer, buffer + sizeof(buffer)));
        }) == 0);
}

TEST_CASE("sums, exact amounts, rounding and splitting") {
  CHECK(allocations_of([] {
          const volatile long long cents = 1'999;
          const auto m = money<USD>::from_count(cents);
          use(m + 5_USD - m * 3);
          use(try_add(m, money<USD>::highest()));
          use(try_multiply(m, 1'000));
          use(m / 7_USD);
          const auto exact = m * percent(10) + m * rational(91, 360) - m / rational(7);
          use(round_to(exact, rounding::half_even));
          use(try_round_to<18>(exact, rounding::up));
          for (const odd_units policy : {odd_units::to_first, odd_units::to_last, odd_units::to_largest_remainder, odd_units::to_largest_ratio, odd_units::spread}) {
            use(allocate(m, {1, 2, 0, 4}, policy));
            use(allocate_evenly<7>(m, policy));
            use(try_allocate(m, {0, 0}, policy));
          }
        }) == 0);
}

TEST_CASE("conversion, one by one and by the thousand") {
  std::vector<money<USD>> dollars(1'000, 19.99_USD);
  std::vector<money<JPY>> yen(dollars.size());
  dollars[500] = money<USD>::highest();
  CHECK(allocations_of([&] {
          use(convert(dollars[1], rate, rounding::half_even));
          use(convert<4>(dollars[1], rate, rounding::ceiling));
          use(try_convert<18>(dollars[500], rate, rounding::down));
          use(convert(dollars[1] * percent(10), rate, rounding::half_up));
          use(convert(dollars[1], quoted_rate{rate, date(2025, 1, 27), rate_kind::reference, "ECB"}, rounding::half_even));
          use(rate * rate.inverse());
        }) == 0);
  CHECK(allocations_of([&] {
          for (const rounding mode : {rounding::half_even, rounding::floor, rounding::up}) use(try_convert(dollars, rate, mode, yen));
          use(try_convert_in_place(dollars.data(), 400, rate, rounding::half_even));
        }) == 0);
}

TEST_CASE("looking up currencies and rates") {
  CHECK(allocations_of([] {
          use(iso4217::find("JPY"));
          use(iso4217::find(392));
          use(iso4217::find("no code"));
          use(iso4217::find_withdrawn("DEM"));
        }) == 0);
  CHECK(allocations_of([] {
          static constexpr dated_rate<EUR, USD> days[] = {{date(2024, 7, 2), 1.0729_USD / 1_EUR}, {date(2024, 7, 3), 1.0758_USD / 1_EUR}};
          const rate_table<EUR, USD> table(days, rate_kind::reference, "ECB");
          for (const look_up policy : {look_up::exact, look_up::previous, look_up::next}) use(table.find(date(2024, 7, 7), policy));
        }) == 0);
  CHECK(allocations_of([] {
          published_rate rows[4];
          std::size_t n = 0;
          use(read_ecb("Date,JPY,USD,\n2024-07-03,174.18,1.0758,\n2024-07-02,173.4,N/A,\n", [&](const published_rate& r) { rows[n++] = r; }));
          const published_rate sorted[] = {rows[2], rows[0], rows[1]};
          const rate_book book(sorted, 3, "EUR", rate_kind::reference, "ECB");
          const auto found = book.find("USD", "JPY", date(2024, 7, 5), look_up::previous);
          use(found);
          use(book.find("USD", "CHF", date(2024, 7, 3), look_up::exact));
          use(try_convert(any_money(19.99_USD), found->rate, 0, rounding::half_even));
          use(try_add(any_money(1_USD), any_money(1_JPY)));
        }) == 0);
}
