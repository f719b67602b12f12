// SPDX-License-Identifier: BSL-1.0
// kawase's ranges in the pipelines and algorithms of <ranges>.
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

#include <kawase/deepseek_shock.hpp>
#include <kawase/figure.hpp>
#include <kawase/interop/ranges.hpp>

#include "support/catch.hpp"

namespace {

using namespace kawase;
namespace ds = kawase::deepseek_shock;

using by_subject = decltype(by::subject(entity_id()));
using about = filtered<references<statement>, by_subject>;

static_assert(std::ranges::view<list<label>> && std::ranges::view<references<statement>> && std::ranges::view<scanner> && std::ranges::view<text>);
static_assert(std::ranges::borrowed_range<list<label>> && std::ranges::borrowed_range<references<statement>> && std::ranges::borrowed_range<scanner> && std::ranges::borrowed_range<text>);
static_assert(std::ranges::contiguous_range<list<label>> && std::ranges::contiguous_range<text> && std::ranges::sized_range<references<statement>>);
static_assert(std::ranges::forward_range<references<statement>> && std::ranges::forward_range<about> && std::ranges::input_range<scanner>);
static_assert(!std::ranges::borrowed_range<about>);  // its iterators point to its condition

}  // namespace

TEST_CASE("algorithms find in a view that was a temporary") {
  const auto it = std::ranges::find(references<statement>(ds::article.statements), entity_id(ds::nvidia.id), &statement::subject);
  CHECK(it->subject == ds::nvidia.id);
  const auto mark = std::ranges::find(text("a|b"), '|');
  CHECK(*mark == '|');
}

TEST_CASE("algorithms count what a filter finds") {
  const auto all = filter(ds::statements, by::subject(ds::nvidia.id));
  CHECK(std::ranges::distance(all) == static_cast<std::ptrdiff_t>(all.size()));
  CHECK(std::ranges::count_if(ds::statements, [](const statement& s) { return s.subject == ds::nvidia.id; }) == std::ranges::distance(all));
}

// clang++ before 16 does not compile the views of libstdc++'s <ranges>.
#if !defined(__clang__) || __clang_major__ >= 16 || defined(_LIBCPP_VERSION)
TEST_CASE("a scan goes into a pipeline") {
  const std::string_view draft = "売上高は約1.2兆円、買収額は5億ドル(約750億円)以上。1ドル=150円で換算した。";
  std::vector<std::string> words;
  for (const std::string_view w : scan(draft) | std::views::filter([](const found& f) { return f.kind != found_kind::rate_note; }) |
                                      std::views::transform([&](const found& f) { return draft.substr(f.where.offset, f.where.length); })) {
    words.emplace_back(w);
  }
  CHECK(words == std::vector<std::string>{"約1.2兆円", "5億ドル(約750億円)以上"});
}

TEST_CASE("so do the ranges of an article and what filter makes of them") {
  const auto of_nvidia = filter(ds::statements, by::subject(ds::nvidia.id));
  std::size_t n = 0;
  for (const locator& l : of_nvidia | std::views::transform([](const statement& s) { return s.where; })) n += l.ordinal != 0;
  CHECK(n == of_nvidia.size());
  CHECK(static_cast<std::size_t>(std::ranges::distance(ds::statements | std::views::filter(by::subject(ds::nvidia.id)))) == n);
  CHECK(std::ranges::distance(ds::article.entities | std::views::take(3)) == 3);
}
#endif
