// SPDX-License-Identifier: BSL-1.0
// Every operator of floor 1 on every pair of its types: what compiles, what it gives, and what is refused, each with its reason. The refusals'
// sentences are read in tests/compile_fail/money.
#include <kawase/money.hpp>

#include <cstdint>
#include <type_traits>

#include "support/catch.hpp"
#include "support/operators.hpp"

using namespace kawase;
using namespace test;

namespace {

using usd = money<USD>;
using usd4 = money<USD, 4>;
using jpy = money<JPY>;
using jpy2 = money<JPY, 2>;
using exact_usd = exact_money<USD>;
using exact_jpy = exact_money<JPY>;
using usd_jpy = exchange_rate<USD, JPY>;
using jpy_usd = exchange_rate<JPY, USD>;
using jpy_eur = exchange_rate<JPY, EUR>;
using eur_usd = exchange_rate<EUR, USD>;
enum old_enum { old_enumerator };
enum class new_enum { enumerator };

template <class... T>
struct types {};
using whole_numbers = types<signed char, unsigned char, short, unsigned short, int, unsigned, long, unsigned long, long long, unsigned long long>;
using floating_numbers = types<float, double, long double>;
using no_numbers = types<bool, char, char8_t, char16_t, char32_t, wchar_t, old_enum, new_enum, const char*, std::nullptr_t>;

// The operands that an amount of one kind might meet, in groups, and one rule for each group.
template <class A, class... N>
constexpr bool multiply_and_divide_whole(types<N...>) {
  return ((can_multiply<A, N> && can_multiply<N, A>)&&...);
}
template <class A, class... N>
constexpr bool neither_added_nor_compared(types<N...>) {
  return ((!can_add<A, N> && !can_add<N, A> && !can_subtract<A, N> && !can_subtract<N, A> && !can_add_to<A, N> && !can_subtract_from<A, N> && never_compared<A, N>)&&...);
}
template <class A, class... N>
constexpr bool not_multiplied(types<N...>) {
  return ((!can_multiply<A, N> && !can_multiply<N, A> && !can_multiply_by<A, N>)&&...);
}
template <class A, class... N>
constexpr bool not_divided(types<N...>) {
  return ((!can_divide<A, N> && !can_divide<N, A> && !can_divide_by<A, N> && !can_take_modulo<A, N>)&&...);
}

}  // namespace

// money with numbers
static_assert(multiply_and_divide_whole<usd>(whole_numbers{}), "a multiple of money is exact");
static_assert(neither_added_nor_compared<usd>(whole_numbers{}) && neither_added_nor_compared<usd>(floating_numbers{}) && neither_added_nor_compared<usd>(no_numbers{}), "5 of what?");
static_assert(not_multiplied<usd>(floating_numbers{}), "no floating point goes into money");
static_assert(not_multiplied<usd>(no_numbers{}) && not_divided<usd>(no_numbers{}), "these do not count");
static_assert(not_divided<usd>(whole_numbers{}) && not_divided<usd>(floating_numbers{}), "a third of a dollar is no money: allocate, or * rational(1, 3)");
static_assert(can_multiply_by<usd, int> && !can_multiply_by<usd, rational>, "a product with a rational is exact_money, which is not rounded silently");
static_assert(can_negate<usd> && !can_step<usd> && !can_be_true<usd>, "one unit more of what? and zero is written money<USD>{}");

// exact_money with numbers
static_assert(multiply_and_divide_whole<exact_usd>(whole_numbers{}));
static_assert(neither_added_nor_compared<exact_usd>(whole_numbers{}) && neither_added_nor_compared<exact_usd>(floating_numbers{}) && neither_added_nor_compared<exact_usd>(no_numbers{}));
static_assert(not_multiplied<exact_usd>(floating_numbers{}) && not_multiplied<exact_usd>(no_numbers{}) && not_divided<exact_usd>(no_numbers{}) && not_divided<exact_usd>(floating_numbers{}));
static_assert(!can_divide<exact_usd, int> && can_divide<exact_usd, rational>, "allocate or * rational(1, 3): which is meant?");
static_assert(can_negate<exact_usd> && !can_step<exact_usd> && !can_be_true<exact_usd>);

// rational with numbers: those that count are rationals
static_assert(can_add<rational, int> && can_subtract<int, rational> && can_multiply<rational, long> && can_divide<unsigned, rational> && comparable<rational, int>);
static_assert(!can_add<rational, double> && !can_multiply<rational, double> && never_compared<rational, double>, "no floating point");
static_assert(!can_add<rational, bool> && never_compared<rational, char> && never_compared<rational, bool>);
static_assert(!can_step<rational> && !can_be_true<rational>);

// + and -: the same currency; the finer digits; exact with exact
static_assert(std::is_same_v<decltype(usd() + usd4()), usd4> && std::is_same_v<decltype(usd4() - usd()), usd4>);
static_assert(std::is_same_v<decltype(usd() + exact_usd()), exact_usd> && std::is_same_v<decltype(exact_usd() - usd4()), exact_usd>);
static_assert(!can_add<usd, jpy> && !can_add<jpy, usd> && !can_subtract<usd, jpy2> && !can_add<usd, exact_jpy> && !can_add<exact_jpy, usd> && !can_subtract<exact_usd, exact_jpy>, "two currencies");
static_assert(!can_add<usd, rational> && !can_add<rational, usd> && !can_subtract<exact_usd, rational> && !can_add<usd, usd_jpy> && !can_add<usd, date>);
static_assert(can_add_to<usd, usd> && can_add_to<usd4, usd> && can_subtract_from<usd4, usd> && can_add_to<exact_usd, usd> && can_add_to<exact_usd, exact_usd>);
static_assert(!can_add_to<usd, usd4> && !can_subtract_from<usd, usd4> && !can_add_to<usd, exact_usd>, "digits would be lost");
static_assert(!can_add_to<usd, jpy> && !can_add_to<exact_usd, jpy> && !can_subtract_from<exact_usd, exact_jpy> && !can_subtract_from<usd, exact_jpy>);

// * and /
static_assert(std::is_same_v<decltype(usd() * rational(1, 3)), exact_usd> && std::is_same_v<decltype(rational(1, 3) * usd()), exact_usd> && std::is_same_v<decltype(usd() / rational(3)), exact_usd>);
static_assert(std::is_same_v<decltype(exact_usd() * rational(1, 3)), exact_usd> && std::is_same_v<decltype(rational(1, 3) * exact_usd()), exact_usd>);
static_assert(!can_multiply<usd, usd> && !can_multiply<usd, jpy> && !can_multiply<usd, exact_usd> && !can_multiply<exact_usd, usd4> && !can_multiply<exact_usd, exact_jpy>, "money times money");
static_assert(can_divide<usd, usd4> && can_divide<usd, exact_usd> && can_divide<exact_usd, usd> && can_divide<exact_usd, exact_usd>, "a ratio");
static_assert(std::is_same_v<decltype(usd() / exact_usd(usd())), rational> && std::is_same_v<decltype(exact_usd() / usd()), rational>);
static_assert(can_divide<jpy2, usd> && can_divide<usd, jpy>, "a rate");
static_assert(!can_divide<exact_jpy, exact_usd> && !can_divide<exact_jpy, usd> && !can_divide<jpy, exact_usd>, "a rate is made from money or from_value");
static_assert(!can_divide<rational, usd> && !can_divide<rational, exact_usd> && !can_divide<int, usd> && !can_divide<double, exact_usd>, "one by a dollar");
static_assert(can_take_modulo<usd, usd4> && !can_take_modulo<usd, jpy> && !can_take_modulo<usd, int> && !can_take_modulo<usd, double> && !can_take_modulo<exact_usd, usd>);

// a rounded amount: its .amount or its .remainder
using rounded_usd = rounded<USD, 2>;
static_assert(!can_add<rounded_usd, usd> && !can_add<usd, rounded_usd> && !can_subtract<rounded_usd, usd> && !can_multiply<rounded_usd, int> && never_compared<rounded_usd, usd>);
static_assert(!can_divide_by<usd, int> && !can_divide_by<usd, rational> && !can_multiply_by<usd, double> && !can_subtract_from<usd, exact_usd>);

// == and <
static_assert(comparable<usd, usd> && comparable<usd, usd4> && comparable<usd, exact_usd> && comparable<usd4, exact_usd> && comparable<exact_usd, exact_usd>);
static_assert(never_compared<usd, jpy> && never_compared<usd, jpy2> && never_compared<usd, exact_jpy> && never_compared<exact_usd, exact_jpy>, "two currencies");
static_assert(never_compared<usd, rational> && never_compared<exact_usd, rational> && never_compared<usd, usd_jpy> && never_compared<usd, date> && never_compared<date, int>);

// rates
static_assert(can_multiply<usd, usd_jpy> && can_multiply<usd4, usd_jpy> && can_multiply<exact_usd, usd_jpy> && can_multiply<usd_jpy, exact_usd>);
static_assert(!can_multiply<jpy, usd_jpy> && !can_multiply<usd_jpy, jpy> && !can_multiply<exact_jpy, usd_jpy> && !can_multiply<usd_jpy, exact_jpy>, "the other way round");
static_assert(!can_divide<jpy, usd_jpy> && !can_divide<usd, usd_jpy> && !can_divide<usd_jpy, usd>, "multiply by the inverse");
static_assert(std::is_same_v<decltype(std::declval<usd_jpy>() * std::declval<jpy_eur>()), exchange_rate<USD, EUR>>);
static_assert(std::is_same_v<decltype(std::declval<usd_jpy>() * std::declval<jpy_usd>()), rational>);
static_assert(!can_multiply<jpy_eur, usd_jpy> && !can_multiply<usd_jpy, eur_usd> && !can_multiply<usd_jpy, usd_jpy>, "rates that do not meet");
static_assert(std::is_same_v<decltype(std::declval<usd_jpy>() * percent(101)), usd_jpy> && can_multiply<rational, usd_jpy> && !can_multiply<usd_jpy, double>, "a margin");
static_assert(never_compared<usd_jpy, jpy_usd> && never_compared<usd_jpy, rational> && comparable<usd_jpy, usd_jpy>);

// dates
static_assert(can_add<date, int> && can_subtract<date, int> && can_subtract<date, date> && !can_add<date, date> && !can_add<int, date> && comparable<date, date>);
static_assert(!can_multiply<date, int> && !can_divide<date, int> && !can_negate<date> && !can_step<date> && !can_be_true<date>);

TEST_CASE("the survey is held at compile time") { SUCCEED(); }
