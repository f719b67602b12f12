// SPDX-License-Identifier: BSL-1.0
// Prints JSON for check.py. Without arguments a document a line: first how many claims and entities the last one, the built-in article, must have; then
// one of everything. With `text` it turns each line of hexadecimal bytes into a JSON string.
#include <cstdio>
#include <iostream>
#include <string>

#include <kawase.hpp>
#include <kawase/deepseek_shock.hpp>
#include <kawase/interop/json_article.hpp>

using namespace kawase;
using namespace kawase::literals;
namespace ds = kawase::deepseek_shock;

namespace {

void put(const std::string& document) { std::cout << document << '\n'; }

int text_mode() {
  for (std::string line; std::getline(std::cin, line);) {
    std::string bytes, out;
    for (std::size_t i = 0; i + 1 < line.size(); i += 2) bytes += static_cast<char>(std::stoi(line.substr(i, 2), nullptr, 16));
    put_json_text([&](text piece) { out.append(piece.data(), piece.size()); }, bytes);
    put(out);
  }
  return 0;
}

}  // namespace

int main(int argc, char**) {
  if (argc > 1) return text_mode();
  put("{\"claims\":" + std::to_string(ds::statements.size()) + ",\"entities\":" + std::to_string(ds::article.entities.size()) + "}");
  put(to_json(money<USD>::lowest()));  // -92233720368547758.08
  put(to_json(any_money(5.000_USD)));
  put(to_json(1_USD * rational(1, 3)));
  put(to_json((154.23_JPY / 1_USD).inverse()));
  put(to_json(quoted_rate{154.23_JPY / 1_USD, date(2025, 1, 27), rate_kind::reference, "\"ECB\" </script>"}));
  put(to_json("10億~20億円"_figure));
  put(to_json("5,000億ドル(約77兆円)"_restatement));
  put(to_json(date(2025, 1, 27)));
  put(to_json(ds::figures));
  put(to_json(ds::restatements));
  put(to_json(proofread(ds::article)));
  put(to_json(ds::models));
  put(to_json(ds::statements));
  for (const auto& e : ds::entities) put(to_json(e));
  put(to_json(ds::article));
  put(to_json(ds::article, {.url = "https://example.org/?a=1&b=\"2\""}, ds::companies, ds::organizations, ds::people, ds::groups, ds::models, ds::services, ds::platforms,
              ds::publications, ds::projects, ds::places, ds::exchanges, ds::rankings, ds::events, ds::topics));
}
