// SPDX-License-Identifier: BSL-1.0
// Equal values hash equally, unequal ones hardly ever; and the containers take them.
#include <cstddef>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include <kawase/deepseek_shock.hpp>
#include <kawase/figure.hpp>
#include <kawase/interop/hash.hpp>
#include <kawase/money.hpp>

#include "support/catch.hpp"

namespace {

using namespace kawase;
using namespace kawase::literals;
namespace ds = kawase::deepseek_shock;

template <class T>
std::size_t hashed(const T& x) {
  static_assert(noexcept(std::hash<T>()(x)));
  return std::hash<T>()(x);
}

}  // namespace

TEST_CASE("what is equal within a type hashes equally") {
  CHECK(hashed(rational(2, 4)) == hashed(rational(1, 2)));
  CHECK(hashed(any_money(5_USD)) == hashed(any_money(5.000_USD)));  // equal by value
  CHECK(hashed(any_money(0_USD)) == hashed(any_money(-0_USD)));
  CHECK(hashed(1_USD * rational(10, 20)) == hashed(1_USD * rational(1, 2)));
  CHECK(hashed(154.50_JPY / 1_USD) == hashed(309_JPY / 2_USD));
  CHECK(hashed(entity_id(ds::nvidia.id)) == hashed(ds::nvidia.id));  // ids of any kinds are compared by key
  CHECK(hashed(text("円")) == hashed(std::string_view("円")));
  CHECK(hashed(write(5_USD)) == hashed(text("5.00")));
  CHECK(hashed("約3,000億円"_figure) == hashed("約3000億円"_figure));  // separators are not kept
  CHECK(hashed(any_figure("約3,000億円"_figure)) == hashed("約3,000億円"_figure));
  CHECK(hashed(any_restatement("5,000億ドル(約77兆円)"_restatement)) == hashed("5,000億ドル(約77兆円)"_restatement));
}

TEST_CASE("each member that tells two values apart tells their hashes apart") {
  CHECK(hashed(rational(1, 2)) != hashed(rational(-1, 2)));
  CHECK(hashed(rational(1, 2)) != hashed(rational(2)));
  CHECK(hashed(any_money(5_USD)) != hashed(any_money(5_EUR)));
  CHECK(hashed(currency_code("USD")) != hashed(currency_code("UYU")));
  CHECK(hashed("約3,000億円"_figure) != hashed("3,000億円"_figure));
  CHECK(hashed("3,000億円"_figure) != hashed("3000.0億円"_figure));
  CHECK(hashed("3,000億円以上"_figure) != hashed("3,000億円以下"_figure));
  CHECK(hashed("10億~20億円"_figure) != hashed("10億~30億円"_figure));
  CHECK(hashed(any_figure("3億円"_figure)) != hashed(any_figure("3億元"_figure)));
  CHECK(hashed("1億ドル"_figure) != hashed("1億米ドル"_figure));  // one assumes its currency
  CHECK(hashed(printed_date::in(2019)) != hashed(printed_date::in(2019).as_approximate()));
  CHECK(hashed(printed_date::in(2019)) != hashed(printed_date::in(2019, 1)));
  CHECK(hashed(at::paragraph(3)) != hashed(at::caption(3)));
}

TEST_CASE("neighbours are spread") {
  std::unordered_set<std::size_t> all, low_bits;
  for (int i = -5000; i < 5000; ++i) {
    const std::size_t h = hashed(money<JPY>::from_count(i));
    all.insert(h);
    low_bits.insert(h % 1024);
  }
  CHECK(all.size() == 10000);
  CHECK(low_bits.size() == 1024);  // 10000 balls leave one of 1024 boxes empty once in twenty such tests; this one is the same each time
  for (int i = 0; i < 3000; ++i) all.insert(hashed(date(2020, 1, 1) + i));
  CHECK(all.size() == 13000);
}

TEST_CASE("maps and sets as a user writes them") {
  std::unordered_map<date, money<USD>> booked;
  booked[date(2025, 1, 27)] = 5_USD;
  booked[date(2025, 1, 27)] += 1_USD;
  CHECK(booked.size() == 1);
  CHECK(booked.at(date(2025, 1, 27)).count() == 600);

  std::unordered_map<entity_id, int> mentioned;
  for (const statement& s : ds::statements) ++mentioned[s.subject];
  int of_nvidia = 0;
  for (const statement& s : ds::statements) of_nvidia += s.subject == ds::nvidia.id;
  CHECK(mentioned[ds::nvidia.id] == of_nvidia);
  CHECK(of_nvidia > 0);

  const std::unordered_set<any_figure> figures = {"約3,000億円"_figure, "約3000億円"_figure, "5億ドル"_figure};
  CHECK(figures.size() == 2);
}
