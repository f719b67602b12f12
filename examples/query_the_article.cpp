// SPDX-License-Identifier: BSL-1.0
// Questions to the built-in article: look-ups and filters over its entities, figures and statements, as one would put them to a small database.
#include <iostream>

#include <kawase/deepseek_shock.hpp>
#include <kawase/interop/ostream.hpp>

using namespace kawase;
namespace ds = kawase::deepseek_shock;

namespace {

text called(entity_id id) {
  const entity* e = find(ds::entities, id);
  return e ? name(*e, language::en) : text("nobody");
}

}  // namespace

int main() {
  std::cout << "What is エヌビディア? ";
  if (const entity* e = find_called(ds::entities, "エヌビディア")) std::cout << e->id.kind() << ' ' << called(e->id) << '\n';

  std::cout << "Which models are there, and whose?\n";
  for (const model& m : ds::models) std::cout << "  " << name(m, language::en) << " (" << m.openness << "): " << called(m.developer) << '\n';

  std::cout << "What is said of Nvidia in figures?\n";
  for (const statement& s : filter(ds::statements, by::subject(ds::nvidia.id), by::kind(value_kind::figure))) {
    std::cout << "  " << s.where << ": " << s.property.name(language::en) << ' ' << s.value.printed() << '\n';
  }

  std::cout << "Which amounts are in yen?\n";
  for (const auto& f : filter(ds::figures, by::unit("JPY"))) std::cout << "  " << f.printed << " = " << static_cast<const any_figure&>(f) << '\n';

  std::cout << "What does caption 3 name?";
  for (const entity& e : filter(ds::entities, by::place(at::caption(3)))) std::cout << "  " << name(e, language::en);
  std::cout << '\n';

  std::cout << "What does the article only pass on?\n";
  for (const statement& s : filter(ds::statements, by::act(speech_act::hearsay), by::kind(value_kind::restatement))) {
    std::cout << "  " << called(s.subject) << ": " << s.property.name(language::en) << ' ' << s.value.printed() << " (" << s.attribution.cue << ")\n";
  }

  std::cout << "How much of it is forecast? " << filter(ds::statements, by::act(speech_act::forecast)).size() << " of " << ds::statements.size() << " statements\n";
}
