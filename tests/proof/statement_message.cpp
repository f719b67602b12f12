// SPDX-License-Identifier: BSL-1.0
#include <kawase/proof/statement_message.hpp>

#include "example_article.hpp"
#include "support/both.hpp"

#include <kawase/proof/message.hpp>

using namespace example;

namespace {

constexpr recorded<figure<JPY>> ninety{"90兆円", at::title, maker.id, properties::market_value_lost};
constexpr recorded<figure<JPY>> eighty{"約80兆円", at::caption(1), maker.id, properties::market_value_lost};
constexpr recorded<figure<count>> four{"4点", at::paragraph(1), maker.id, properties::number_of};
constexpr statement title{.subject = maker.id, .property = properties::market_value_lost, .value = ninety, .where = at::title};
constexpr statement restated{
    .subject = maker.id, .property = properties::market_value_lost, .value = eighty, .where = at::caption(1), .links = {{link_kind::restates, &title}, {link_kind::part_of, &title}}};
constexpr statement whole{.subject = maker.id, .property = properties::market_value_lost, .value = ninety, .where = at::title, .links = {{link_kind::part_of, &restated}}};
constexpr statement announced{.subject = maker.id, .property = properties::number_of, .value = four, .qualifiers = {{properties::counted, block::bullet}}, .where = at::paragraph(1)};

}  // namespace

TEST_CASE("findings on statements in words") {
  CHECK_BOTH(message(check(rule::same_quantity, {&title, &restated}).last) == text("約80兆円 (caption 1) restates 90兆円 (title), but they can't be the same amount"));
  // [89.5, 90.5) of the [75, 85) that 約80兆円 claims
  CHECK_BOTH(message(check(rule::part_and_whole, {&whole}).last) == text("90兆円 (title) is part of 約80兆円 (caption 1), but is larger: a share of 1.053 to 1.207"));
  CHECK_BOTH(message(check(rule::announced_count, {&announced}).last) == text("4点 (paragraph 1) announced, 3 listed"));
}
