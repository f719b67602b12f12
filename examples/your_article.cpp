// SPDX-License-Identifier: BSL-1.0
// An article of your own as data (your_article.hpp): what it says, what is wrong with it, and all of it at compile time.
#include <cstdio>

#include <kawase/proof.hpp>

#include "your_article.hpp"

using namespace kawase;

// It announces three points and lists two; and 300万ドル is not about 4,500万円 where 2,000万ドル is about 30億円.
constexpr report findings = proofread(bakery::article);
static_assert(!findings.clean());

static_assert(find(bakery::article.entities, bakery::mugi_2.developer)->id == bakery::baker.id);
static_assert(filter(bakery::article.statements, by::act(speech_act::hearsay)).size() == 3);

int main() {
  std::puts("Statements on Mugi 2:");
  for (const statement& s : filter(bakery::article.statements, by::subject(bakery::mugi_2.id))) {
    char place[24];
    const char* end = write(s.where, place, place + sizeof place).end;
    const entity* other = find(bakery::article.entities, s.value.entity());
    const text value = other ? name(*other, language::en) : s.value.kind() == value_kind::openness ? name(s.value.openness()) : s.value.kind() == value_kind::pricing ? name(s.value.pricing()) : s.value.printed();
    std::printf("  %.*s: %.*s: %.*s (%.*s)\n", static_cast<int>(end - place), place, static_cast<int>(s.property.name(language::en).size()), s.property.name(language::en).data(),
                static_cast<int>(value.size()), value.data(), static_cast<int>(name(s.factuality.act).size()), name(s.factuality.act).data());
  }
  std::puts("Findings:");
  for (const finding& f : findings) {
    const auto sentence = message(f);
    const text words = text(sentence);
    std::printf("  %.*s: %.*s\n", static_cast<int>(name(f.level).size()), name(f.level).data(), static_cast<int>(words.size()), words.data());
  }
}
