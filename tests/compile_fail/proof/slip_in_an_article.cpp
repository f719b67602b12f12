// SPDX-License-Identifier: BSL-1.0
// An article with a slip.
// within 8 lines: g++ tells first that the assertion is not constant.
// phrase: the_text_has_a_ten_fold_slip
#include <kawase/fact.hpp>
#include <kawase/money.hpp>
#include <kawase/proof.hpp>
using namespace kawase;
constexpr company maker{.id = "maker"};
constexpr recorded<restatement<USD, JPY>> cost{EITHER(("200億ドル(約3兆円)"), ("200億ドル(約3,000億円)")), at::title, maker.id, properties::invested};
constexpr recorded<any_restatement> restatements[] = {cost};
constexpr article a{.restatements = restatements};
static_assert(proofread(a).require_clean());
