// SPDX-License-Identifier: BSL-1.0
// Proof-reads a string, as an editor's plug-in or a web form would: what is wrong, where, why, and what would be right; with and without a rate of yours.
#include <iostream>
#include <string_view>

#include <kawase/interop/ostream.hpp>
#include <kawase/money.hpp>
#include <kawase/proof.hpp>

using namespace kawase;
using namespace kawase::literals;

namespace {

void show(std::string_view draft, const proof_options& options = {}) {
  std::cout << draft << '\n';
  const report findings = proofread(draft, options);
  for (const finding& f : findings) {
    std::cout << "  " << f.level << " [" << f.rule << "] " << message(f, printed_in(f, draft)) << '\n';
    if (f.suggested == side::none) continue;
    // The repair as an editor would make it: these bytes go, that text comes.
    const span_of_text where = f.suggestion_where().bytes;
    std::cout << "  repaired: " << draft.substr(0, where.offset) << write_like(f, f.suggestion()) << draft.substr(where.end()) << '\n';
  }
  if (findings.empty()) std::cout << "  nothing to say\n";
}

}  // namespace

int main() {
  // The other two pairs say about 150 yen a dollar: the third has lost a zero, and it is known which side.
  show("A社は600万ドル(約9億円)、B社は4億ドル(約600億円)、C社は200億ドル(約3,000億円)を投じた。");
  show("A社は600万ドル(約9億円)、B社は4億ドル(約600億円)、C社は200億ドル(約3兆円)を投じた。");

  // A pair alone, against your rate; and against the European Central Bank's rates of a year.
  show("買収額は1億2,345万ドル(約185億円)。", {.rates = {154.50_JPY / 1_USD}});
  show("買収額は1億2,345万ドル(約185億円)。", {.year = 2024});

  // English works the same.
  show("It paid $2 billion (about ¥31 billion).", {.year = 2025});
}
