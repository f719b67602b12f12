// SPDX-License-Identifier: BSL-1.0
// Restates a draft's dollar figures in yen, each in brackets behind its figure: what a news desk does by hand, with the zeros counted.
//   restate_a_draft [YEN-PER-DOLLAR] <draft.txt      without an argument: the draft below, at 154.50
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include <kawase/figure.hpp>
#include <kawase/interop/ostream.hpp>
#include <kawase/interop/string.hpp>

using namespace kawase;
using namespace kawase::literals;

namespace {

constexpr std::string_view sample =
    "新計画には5,000億ドルが投じられる。開発費は約600万ドルで、競合は20億ドル以上、\n"
    "別の一社は10億~20億ドルを投じた。日本勢の投資は3,000億円。数十億ドル規模の市場で、\n"
    "株価は17%下がり、時価総額5,890億ドルが消えた。買収額4億ドル(約618億円)は発表済み。\n";

// Every figure in dollars that stands alone gets its yen; figures in other currencies, and those that have theirs, are left as they are.
std::string restated(std::string_view draft, exchange_rate<USD, JPY> rate) {
  std::string out;
  std::size_t done = 0;
  for (const found& hit : scan(draft)) {
    if (hit.kind != found_kind::figure) continue;
    const auto dollars = hit.first.as<USD>();
    if (!dollars) continue;
    out += draft.substr(done, hit.where.end() - done);
    out += "(" + to_string(styled(restate(*dollars, rate, significant{2}), style::ja)) + ")";
    done = hit.where.end();
  }
  return out + std::string(draft.substr(done));
}

}  // namespace

int main(int count, char** argument) {
  if (count == 1) {
    std::cout << restated(sample, 154.50_JPY / 1_USD);
    return 0;
  }
  const auto rate = exchange_rate<USD, JPY>::parse(argument[1]);
  if (!rate) {
    std::cerr << "restate_a_draft: " << argument[1] << ": " << rate.reason() << '\n';
    return 2;
  }
  const std::string draft(std::istreambuf_iterator<char>(std::cin), {});
  std::cout << restated(draft, *rate);
}
