// SPDX-License-Identifier: BSL-1.0
// Which types are printed, and that nothing else is; how a value with its style is.
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <kawase/fact.hpp>
#include <kawase/figure.hpp>
#include <kawase/interop/printable.hpp>
#include <kawase/interop/printed_amounts.hpp>
#include <kawase/interop/printed_facts.hpp>
#include <kawase/money.hpp>
#include <kawase/proof.hpp>

#include "support/both.hpp"
#include "support/catch.hpp"

namespace {

using namespace kawase;
using namespace kawase::literals;

template <class... T>
concept all_printable = (printable<T> && ...);
template <class... T>
concept any_printable = (printable<T> || ...);

enum class nameless { a };
struct converts {
  constexpr operator text() const { return "x"; }
};

static_assert(all_printable<text, text_buffer<8>, figure_text, currency_code, parse_errc, verdict, level, rule, language, certainty, link_kind>);
static_assert(all_printable<rational, money<USD>, money<JPY, 2>, exact_money<USD>, any_money, exchange_rate<USD, JPY>, quoted_rate<USD, JPY>, any_rate>);
static_assert(all_printable<figure<JPY>, figure<percent_of>, any_figure, restatement<USD, JPY>, any_restatement, rate_note, interval, recorded<any_figure>, recorded<figure<JPY>>>);
static_assert(all_printable<date, printed_date, recorded<printed_date>, locator, finding, property, property_id, entity_id, company_id, entity, company, model, place>);
// What merely converts to something printable keeps its own way; what has no one text has none.
static_assert(!any_printable<std::string, std::string_view, const char*, char, int, double, bool, converts, nameless, rounding>);
static_assert(!any_printable<parsed<money<USD>>, outcome<any_money>, statement, article, report, value, std::vector<text>>);
static_assert(printable_in_styles<money<USD>> && printable_in_styles<date> && !printable_in_styles<verdict> && !printable_in_styles<rational>);

template <class T>
constexpr bool prints(const T& x, text expected, const format_spec& spec = {}) {
  return detail::with_text(x, spec, [&](text t) { return t == expected; });
}

}  // namespace

TEST_CASE("what is text already is printed as it is") {
  CHECK_BOTH(prints(text("円"), "円"));
  CHECK_BOTH(prints(text(), ""));
  CHECK_BOTH(prints(write(5_USD), "5.00"));
  CHECK_BOTH(prints(currency_code("USD"), "USD"));
  CHECK_BOTH(prints(currency_code(), ""));
  CHECK_BOTH(prints(verdict::consistent_under_rounding, "consistent_under_rounding"));
  CHECK_BOTH(prints(speech_act::hearsay, "hearsay"));
  CHECK_BOTH(prints(parse_errc::text_is_empty, "the text is empty"));
  const std::string long_text(10000, 'x');
  CHECK(prints(text(long_text), long_text));
}

TEST_CASE("a value with its style") {
  CHECK_BOTH(prints(styled(5_JPY, style::ja), "5円"));
  CHECK_BOTH(prints(styled(5_JPY, style::en), "¥5"));
  CHECK_BOTH(prints(styled(5_JPY, style::iso), "JPY 5"));
  static_assert(std::is_same_v<decltype(styled(5_JPY, style::ja).value), money<JPY>>);
}
