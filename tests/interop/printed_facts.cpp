// SPDX-License-Identifier: BSL-1.0
// How dates, entities, places and findings are printed.
#include <kawase/deepseek_shock.hpp>
#include <kawase/fact.hpp>
#include <kawase/interop/printed_facts.hpp>
#include <kawase/proof.hpp>

#include "support/both.hpp"
#include "support/catch.hpp"

namespace {

using namespace kawase;
namespace ds = kawase::deepseek_shock;

template <class T>
constexpr bool prints(const T& x, char letter, text expected) {
  format_spec spec;
  spec.letter = letter;
  return detail::with_text(x, spec, [&](text t) { return t == expected; });
}

}  // namespace

TEST_CASE("dates") {
  CHECK_BOTH(prints(date(2025, 1, 27), 'i', "2025-01-27"));
  CHECK_BOTH(prints(date(2025, 1, 27), 'e', "27 January 2025"));
  CHECK_BOTH(prints(date(2025, 1, 27), 'j', "2025年1月27日"));
  CHECK_BOTH(prints(date(1, 12, 3), 'i', "0001-12-03"));
  CHECK_BOTH(prints(date(1, 12, 3), 'e', "3 December 1"));
}

TEST_CASE("printed dates, with what is not known left out") {
  CHECK_BOTH(prints(printed_date::in(2019), 'i', "2019"));
  CHECK_BOTH(prints(printed_date::in(2019), 'e', "2019"));
  CHECK_BOTH(prints(printed_date::in(2019), 'j', "2019年"));
  CHECK_BOTH(prints(printed_date::in(2025, 1), 'e', "January 2025"));
  CHECK_BOTH(prints(printed_date::in(2025, 1), 'j', "2025年1月"));
  CHECK_BOTH(prints(*printed_date::parse("1月29日"), 'i', "XXXX-01-29"));
  CHECK_BOTH(prints(*printed_date::parse("1月29日"), 'e', "29 January"));
  CHECK_BOTH(prints(*printed_date::parse("1月29日"), 'j', "1月29日"));
  CHECK_BOTH(prints(printed_date::in(2019).as_approximate(), 'i', "2019~"));
  CHECK_BOTH(prints(printed_date::in(2019).as_approximate(), 'e', "about 2019"));
  CHECK_BOTH(prints(printed_date::in(2019).as_approximate(), 'j', "2019年頃"));
  CHECK_BOTH(prints(printed_date::in(2019).as_uncertain(), 'e', "2019?"));
  for (const char letter : {'i', 'e', 'j'}) CHECK(prints(printed_date(), letter, ""));
}

TEST_CASE("what is printed in Japanese is read as it was") {
  for (const printed_date& d : {printed_date::in(2019), printed_date::in(2025, 1), printed_date::on(2025, 1, 27), *printed_date::parse("1月29日"), printed_date::in(2019).as_approximate()}) {
    format_spec spec;
    spec.letter = 'j';
    CHECK(detail::with_text(d, spec, [&](text t) { return printed_date::parse(t).value_or(printed_date()) == d; }));
  }
}

TEST_CASE("entities by key or by name, places and properties") {
  CHECK_BOTH(prints(ds::china, 'i', "china"));
  CHECK_BOTH(prints(ds::china, 'e', "China"));
  CHECK_BOTH(prints(ds::china, 'j', "中国"));
  CHECK_BOTH(prints(entity(ds::china), 'e', "China"));
  CHECK_BOTH(prints(ds::china.id, 'i', "china"));
  CHECK_BOTH(prints(entity_id(ds::china.id), 'i', "china"));
  CHECK_BOTH(prints(at::paragraph(3), 'i', "paragraph 3"));
  CHECK_BOTH(prints(at::paragraph(3), 'e', "paragraph 3"));
  CHECK_BOTH(prints(at::paragraph(3), 'j', "第3段落"));
  CHECK_BOTH(prints(properties::developer, 'i', "developer"));
  CHECK_BOTH(prints(properties::developer, 'j', "開発者"));
  CHECK_BOTH(prints(property_id(properties::headquarters), 'e', "based in"));
  CHECK_BOTH(prints(property_id(), 'i', ""));
}

TEST_CASE("a finding with its level and rule, or its sentence alone") {
  constexpr report findings = proofread("600万ドル(約9億円)、4億ドル(約600億円)、200億ドル(約3,000億円)");
  const auto sentence = message(findings[0]);
  CHECK(prints(findings[0], 'n', sentence));
  char whole[1088];
  detail::writer out{whole, whole + sizeof whole};
  out.put("error: ");
  out.put(text(sentence));
  out.put(" [ten_fold_slip]");
  CHECK(prints(findings[0], 'i', text(whole, static_cast<std::size_t>(out.at - whole))));
}
