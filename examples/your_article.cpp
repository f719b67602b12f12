// SPDX-License-Identifier: BSL-1.0
// An article of your own as data (your_article.hpp): what it says, what is wrong with it, and all of it at compile time.
#include <cstdio>

#include <kawase/fact/write.hpp>
#include <kawase/proof.hpp>

#include "your_article.hpp"

using namespace kawase;

// It announces three points and lists two; 300万ドル is not about 4,500万円 where 2,000万ドル is about 30億円; and its caption gives a rounded gain and a
// lesser record than its first paragraph.
constexpr report findings = proofread(bakery::article);
static_assert(!findings.clean());

static_assert(find(bakery::article.entities, bakery::mugi_2.developer)->id == bakery::baker.id);
static_assert(filter(bakery::article.statements, by::act(speech_act::hearsay)).size() == 5);

int main() {
  const auto print = [](text head, text words) { std::printf("  %.*s: %.*s\n", static_cast<int>(head.size()), head.data(), static_cast<int>(words.size()), words.data()); };
  std::puts("Statements on Mugi 2:");
  for (const statement& s : filter(bakery::article.statements, by::subject(bakery::mugi_2.id))) {
    print(s.property.name(language::en), write(s.value, bakery::article.entities, language::en));
  }
  std::puts("What it does not put as facts:");
  for (const statement& s : filter(bakery::article.statements, by::fact(false))) print(name(s.factuality.act), write(s, bakery::article.entities, language::ja));
  std::puts("Findings:");
  for (const finding& f : findings) print(name(f.level), message(f));
}
