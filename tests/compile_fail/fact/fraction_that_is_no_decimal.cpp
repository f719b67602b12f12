// SPDX-License-Identifier: BSL-1.0
// A third is no decimal; it is kept as a word.
// phrase: these_words_are_no_figure
#include <kawase/fact.hpp>
using namespace kawase;
constexpr recorded<figure<ratio>> share{EITHER(("1万分の1"), ("3分の1")), at::title, {}, {}};
