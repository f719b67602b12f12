// SPDX-License-Identifier: BSL-1.0
// Platforms and users define such macros; the header must live with them.
#define TRY nothing
#define ALL nothing
#include <kawase/money/iso4217_tags.hpp>
#if !defined(TRY) || !defined(ALL)
#error "the header must leave a user's macros as they were"
#endif
#undef TRY
#undef ALL

// struct AED … ZWG; iso4217::tag<"TRY">

#include <utility>

#include <kawase/money/iso4217.hpp>
#include <kawase/money/money.hpp>

#include "support/both.hpp"

using namespace kawase;

namespace {
template <currency_code Code>
concept is_active = requires { typename iso4217::tag<Code>; };
template <class C>
concept has_money_by_itself = requires { typename money<C>; };
}  // namespace

TEST_CASE("a tag is the type of its code") {
  CHECK_BOTH(std::is_same_v<iso4217::tag<"TRY">, kawase::TRY>);
  CHECK_BOTH(std::is_same_v<iso4217::tag<"ALL">, kawase::ALL>);
  CHECK_BOTH(std::is_same_v<iso4217::tag<"JPY">, JPY>);
  CHECK_BOTH(is_active<"ZWG">);
  CHECK_BOTH(!is_active<"DEM">);  // withdrawn
  CHECK_BOTH(!is_active<"ABC">);  // never was
}

TEST_CASE("a currency without minor unit needs its digits named") {
  CHECK_BOTH(!has_money_by_itself<XAU>);
  CHECK_BOTH(has_money_by_itself<BHD>);
  CHECK_BOTH(money<XAU, 4>::from_major(2).count() == 20000);
  CHECK_BOTH(money<BHD>::digits == 3);
}

namespace {
template <std::size_t... I>
constexpr bool every_code_has_its_tag(std::index_sequence<I...>) {
  return ((text(iso4217::tag<currency_code(iso4217::all[I].code)>::code) == iso4217::all[I].code) && ...);
}
}  // namespace

TEST_CASE("every active code has its tag") {
  CHECK_BOTH(every_code_has_its_tag(std::make_index_sequence<sizeof(iso4217::all) / sizeof(iso4217::all[0])>()));
}
